import { isPair, type Pair } from '@entente/shared/domain/codes';
import { useLocation } from 'wouter';
import { usePageTitle } from '../app/use-page-title.ts';
import { useFilter } from '../filters/use-filter.ts';
import { pairName } from '../format/names.ts';
import { PairComparisonLadderPanel } from '../panels/pair-comparison-ladder-panel.tsx';
import { PairComparisonTimelinePanel } from '../panels/pair-comparison-timeline-panel.tsx';
import { PairComparisonTopicsPanel } from '../panels/pair-comparison-topics-panel.tsx';
import { PairPicker } from '../panels/pair-picker.tsx';
import { PairSummaryPanel } from '../panels/pair-summary-panel.tsx';
import { PairSwatch } from '../panels/pair-swatch.tsx';
import { comparisonText } from '../text/comparison-text.ts';
import { PairName } from '../ui/pair-name.tsx';
import { PairNotFound } from './pair-not-found.tsx';
import './pair-comparison-page.css';

export function PairComparisonPage({ pair, other }: { pair: string; other: string }) {
  if (!isPair(pair)) return <PairNotFound asked={pair} />;
  return isPair(other) ? <KnownPairs pairs={[pair, other]} /> : <PairNotFound asked={other} />;
}

function KnownPairs({ pairs }: { pairs: readonly [Pair, Pair] }) {
  const [one, other] = pairs;
  const title = comparisonText.title(pairName(one), pairName(other));
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <div className="pairs-compared">
        {pairs.map((pair, at) => (
          <section key={pair} aria-label={pairName(pair)}>
            <h2>
              <PairSwatch at={at} /> <PairName pair={pair} />
            </h2>
            <PairSummaryPanel pair={pair} />
            <OtherPair pairs={pairs} at={at} />
          </section>
        ))}
      </div>
      <PairComparisonTimelinePanel pairs={pairs} />
      <PairComparisonLadderPanel pairs={pairs} />
      <PairComparisonTopicsPanel pairs={pairs} />
    </>
  );
}

/** Puts another pair in the place of one of the two. */
function OtherPair({ pairs, at }: { pairs: readonly [Pair, Pair]; at: number }) {
  const [, navigate] = useLocation();
  const { hrefTo } = useFilter();
  const stays = pairs[1 - at]!;
  return (
    <PairPicker
      label={comparisonText.another}
      near={stays}
      not={pairs}
      onPick={(pair) => navigate(hrefTo(at === 0 ? `/pairs/${pair}/with/${stays}` : `/pairs/${stays}/with/${pair}`))}
    />
  );
}
