import type { Filter } from '@entente/shared/contract/filter';
import { Pair, PublisherCountry, StageOrNone, StanceId, Topic } from '@entente/shared/domain/codes';
import { foldName } from '@entente/shared/vocabulary/fold-name';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { languageName, pairName, stanceLabel, topicLabel } from '../format/names.ts';
import { filtersText } from '../text/filters-text.ts';
import { ChoiceList, type Choice } from './choice-list.tsx';
import { publisherCountryLabel, sourceLabel, stageOrNoneLabel } from './filter-parts.ts';
import type { ListPart } from './list-menu.tsx';
import type { FacetCounts } from './use-facets.ts';
import { useFilter } from './use-filter.ts';
import { useSourceNames } from './use-filter-parts.ts';

interface ListMenuKind {
  label: string;
  name: (id: string) => string;
  /** Offered even where no article has them; other lists show what occurs. */
  always: readonly string[];
  patch: (chosen: string[]) => Partial<Filter>;
}

const kinds: Record<ListPart, ListMenuKind> = {
  pair: {
    label: filtersText.lists.pair,
    name: (id) => pairName(Pair.parse(id)),
    always: [],
    patch: (chosen) => ({ pair: chosen.map((id) => Pair.parse(id)) }),
  },
  topic: {
    label: filtersText.lists.topic,
    name: (id) => topicLabel(Topic.parse(id)),
    always: topicIds,
    patch: (chosen) => ({ topic: chosen.map((id) => Topic.parse(id)) }),
  },
  stance: {
    label: filtersText.lists.stance,
    name: (id) => stanceLabel(StanceId.parse(id)),
    always: stanceIds,
    patch: (chosen) => ({ stance: chosen.map((id) => StanceId.parse(id)) }),
  },
  language: { label: filtersText.lists.language, name: languageName, always: [], patch: (language) => ({ language }) },
  publisher: { label: filtersText.lists.publisher, name: (id) => id, always: [], patch: (publisher) => ({ publisher }) },
  publisherCountry: {
    label: filtersText.lists.publisherCountry,
    name: (id) => publisherCountryLabel(PublisherCountry.parse(id)),
    always: [],
    patch: (chosen) => ({ publisherCountry: chosen.map((id) => PublisherCountry.parse(id)) }),
  },
  source: { label: filtersText.lists.source, name: (id) => id, always: [], patch: (source) => ({ source }) },
  stage: {
    label: filtersText.lists.stage,
    name: (id) => stageOrNoneLabel(StageOrNone.parse(id)),
    always: stageIds,
    patch: (chosen) => ({ stage: chosen.map((id) => StageOrNone.parse(id)) }),
  },
};

/** Counted choices first, then those that no article has; what is chosen is always among them. */
function choicesOf({ always }: ListMenuKind, name: (id: string) => string, counts: FacetCounts, chosen: readonly string[]): Choice[] {
  const articles = new Map(counts.map(({ id, articles: count }) => [id, count]));
  const ids = new Set([...articles.keys(), ...always, ...chosen]);
  return [...ids]
    .filter((id) => id !== '')
    .map((id) => {
      const label = name(id);
      return { id, label, count: articles.get(id) ?? 0, names: `${foldName(label)} ${foldName(id)}` };
    });
}

/** What can be chosen of one part of the filter. */
export function ListChoices({ part, counts, isFirst = true }: { part: ListPart; counts: FacetCounts; isFirst?: boolean }) {
  const { filter, patch } = useFilter();
  const kind = kinds[part];
  const chosen: readonly string[] = filter[part];
  const nameOf = useSourceNames(part === 'source');
  const name = part === 'source' ? (id: string) => sourceLabel(id, nameOf) : kind.name;
  return (
    <ChoiceList
      label={kind.label}
      choices={choicesOf(kind, name, counts, chosen)}
      chosen={chosen}
      isFirst={isFirst}
      onChange={(next) => patch(kind.patch(next))}
    />
  );
}
