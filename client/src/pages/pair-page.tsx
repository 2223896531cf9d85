import { isPair, type Pair } from '@entente/shared/domain/codes';
import { Link, useLocation } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { useFilter } from '../filters/use-filter.ts';
import { pairCountries, pairName } from '../format/names.ts';
import { EvidencePackLink } from '../panels/evidence-pack-link.tsx';
import { NotesPanel } from '../panels/notes-panel.tsx';
import { PairArticlesPanel } from '../panels/pair-articles-panel.tsx';
import { PairChronologyPanel } from '../panels/pair-chronology-panel.tsx';
import { PairCodedEventsPanel } from '../panels/pair-coded-events-panel.tsx';
import { PairFactsPanel } from '../panels/pair-facts-panel.tsx';
import { PairLadderPanel } from '../panels/pair-ladder-panel.tsx';
import { PairPeoplePanel } from '../panels/pair-people-panel.tsx';
import { PairPicker } from '../panels/pair-picker.tsx';
import { pairQuery } from '../panels/pair-query.ts';
import { PairSourcesPanel } from '../panels/pair-sources-panel.tsx';
import { PairStancePanel } from '../panels/pair-stance-panel.tsx';
import { StrandsPanel } from '../panels/strands-panel.tsx';
import { PairSummaryPanel } from '../panels/pair-summary-panel.tsx';
import { PairTimelinePanel } from '../panels/pair-timeline-panel.tsx';
import { PairTopicsPanel } from '../panels/pair-topics-panel.tsx';
import { UpcomingPanel } from '../panels/upcoming-panel.tsx';
import { comparisonText } from '../text/comparison-text.ts';
import { CountryName } from '../ui/country-name.tsx';
import { PairNotFound } from './pair-not-found.tsx';
import { pairText } from '../text/pair-text.ts';
import './pair-page.css';

export const PairPage = ({ pair }: { pair: string }) => (isPair(pair) ? <KnownPair pair={pair} /> : <PairNotFound asked={pair} />);

function KnownPair({ pair }: { pair: Pair }) {
  usePageTitle(pairName(pair));
  const { filter, hrefTo } = useFilter();
  // A ladder is as high as it has topics: what stands under it shows once that is known, so that nothing jumps.
  const isWaiting = useQuestion('pairLadder', pairQuery(filter, pair)).isPending;
  const [, navigate] = useLocation();
  return (
    <>
      <h1>{pairName(pair)}</h1>
      <PairSummaryPanel pair={pair} />
      <p className="pair-links">
        {pairCountries(pair).map((code) => (
          <CountryName key={code} code={code} />
        ))}
        <Link href={hrefTo(`/pairs/${pair}/dossier`)}>{pairText.dossier.link}</Link>
        <EvidencePackLink pair={pair} />
        <PairPicker
          label={comparisonText.compareWith}
          near={pair}
          not={[pair]}
          onPick={(other) => navigate(hrefTo(`/pairs/${pair}/with/${other}`))}
        />
      </p>
      <PairLadderPanel pair={pair} />
      <div data-waiting={isWaiting || undefined}>
        <PairTimelinePanel pair={pair} />
        <StrandsPanel name={pair} part={{ pair: [pair] }} />
        <div className="pair-columns">
          {/* Another pair starts with its own short list again. */}
          <PairChronologyPanel key={pair} pair={pair} />
          <div>
            <UpcomingPanel name={pair} part={{ pair: [pair] }} showsPair={false} />
            <PairTopicsPanel pair={pair} />
            <PairStancePanel pair={pair} />
            <PairSourcesPanel pair={pair} />
            <PairPeoplePanel pair={pair} />
            <PairArticlesPanel pair={pair} />
            <NotesPanel key={`notes-${pair}`} about={{ pair }} />
          </div>
        </div>
        <PairFactsPanel pair={pair} />
        <PairCodedEventsPanel pair={pair} />
      </div>
    </>
  );
}
