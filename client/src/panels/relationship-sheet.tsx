import type { Relationship } from '@entente/shared/contract/relationships';
import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { countryName, pairName } from '../format/names.ts';
import { Button } from '../ui/button.tsx';
import { CountLink } from '../ui/count-link.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { PairSummaryPanel } from './pair-summary-panel.tsx';
import { commonText } from '../text/common-text.ts';
import { relationshipsText } from '../text/relationships-text.ts';

const words = relationshipsText.sheet;

interface Chosen {
  focus: CountryCode | null;
  pair: Pair | null;
}

interface RelationshipSheetProps {
  items: readonly Relationship[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** Beside the picture, which stays: what is known of the chosen pair or country, and the ways on. */
export function RelationshipSheet({ items, chosen, onChoose }: RelationshipSheetProps) {
  const { focus, pair } = chosen;
  if (pair !== null) return <PairSheet pair={pair} onClose={() => onChoose({ focus, pair: null })} />;
  if (focus !== null) return <CountrySheet code={focus} items={items} onChoose={onChoose} />;
  return (
    <aside className="relationship-sheet" aria-label={words.name}>
      <p className="soft">{words.help}</p>
      <h3>{words.strongest}</h3>
      <PairRows items={items.slice(0, strongest)} nameOf={pairName} onChoose={(one) => onChoose({ focus: null, pair: one })} />
    </aside>
  );
}

const strongest = 15;

interface PairRowsProps {
  items: readonly Relationship[];
  nameOf: (pair: Pair) => string;
  onChoose: (pair: Pair) => void;
}

function PairRows({ items, nameOf, onChoose }: PairRowsProps) {
  const { hrefTo } = useFilter();
  return (
    <ol className="partners">
      {items.map(({ pair, articles, topics }) => (
        <li key={pair}>
          <button type="button" className="link-button" onClick={() => onChoose(pair)}>
            {nameOf(pair)}
          </button>
          {topics[0] ? <TopicTag id={topics[0].id} short /> : <span />}
          <CountLink href={hrefTo('/articles', { pair: [pair] })} count={articles} label={`${pairName(pair)}: ${commonText.articles(articles)}`} />
        </li>
      ))}
    </ol>
  );
}

function PairSheet({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const { filter, hrefTo, patch } = useFilter();
  const isFiltered = filter.pair.length === 1 && filter.pair[0] === pair;
  return (
    <aside className="relationship-sheet" aria-label={pairName(pair)}>
      <header>
        <h3>{pairName(pair)}</h3>
        <Button look="quiet" onPress={onClose} aria-label={commonText.close}>
          ×
        </Button>
      </header>
      <PairSummaryPanel pair={pair} />
      <p>
        <Link href={hrefTo(`/pairs/${pair}`, { pair: [] })}>{words.openPair}</Link>
      </p>
      <Button onPress={() => patch({ pair: isFiltered ? [] : [pair] })}>{isFiltered ? words.allPairs : words.onlyPair}</Button>
    </aside>
  );
}

const shown = 25;

function CountrySheet({
  code,
  items,
  onChoose,
}: {
  code: CountryCode;
  items: readonly Relationship[];
  onChoose: RelationshipSheetProps['onChoose'];
}) {
  const { filter, hrefTo, patch } = useFilter();
  const partners = items.filter(({ pair }) => countriesOf(pair).includes(code));
  const isFiltered = filter.country.includes(code);
  return (
    <aside className="relationship-sheet" aria-label={countryName(code)}>
      <header>
        <h3>{countryName(code)}</h3>
        <Button look="quiet" onPress={() => onChoose({ focus: null, pair: null })} aria-label={commonText.close}>
          ×
        </Button>
      </header>
      <p>{words.partners(partners.length)}</p>
      <PairRows
        items={partners.slice(0, shown)}
        nameOf={(pair) => countryName(otherOf(pair, code))}
        onChoose={(pair) => onChoose({ focus: code, pair })}
      />
      {partners.length > shown && <p className="soft">{words.firstOnly(shown)}</p>}
      <p>
        <Link href={hrefTo(`/country/${code}`, { pair: [], party: [] })}>{words.openCountry}</Link>
      </p>
      <Button onPress={() => patch({ country: isFiltered ? filter.country.filter((one) => one !== code) : [...filter.country, code] })}>
        {isFiltered ? words.takeOut : words.onlyCountry}
      </Button>
    </aside>
  );
}

const otherOf = (pair: Pair, code: CountryCode): CountryCode => countriesOf(pair).find((one) => one !== code)!;
