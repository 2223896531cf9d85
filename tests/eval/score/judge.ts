import type { ScoredField } from '@entente/shared/contract/evaluation';
import type { Answer, AnsweredRelation, Labelled, LabelledPair } from './labelled.ts';
import { compare, type Difference } from './tally.ts';

/** One article's answer held against its labels. */
export interface Judgement {
  item: Labelled;
  fields: Partial<Record<ScoredField, Difference>>;
  /** Found pairs and whether the stance, and the stage where it is labelled, are right. */
  stances: { pair: string; wanted: string; given: string }[];
  stages: { pair: string; wanted: string; given: string }[];
  relations: number;
  verbatim: number;
}

const yes = (relevant: boolean): string[] => (relevant ? ['relevant'] : []);

function pairFields(wanted: readonly LabelledPair[], given: readonly AnsweredRelation[], optional: readonly string[]): Judgement['fields'] {
  const names = (pairs: readonly { pair: string }[]): string[] => pairs.map(({ pair }) => pair);
  const primary = <P extends { primary: boolean }>(pairs: readonly P[]): P[] => pairs.filter((one) => one.primary);
  return {
    pairs: compare(names(wanted), names(given), optional),
    // That a pair is labelled as secondary makes it no fault to call it primary; that is a matter of the other field.
    primaryPairs: compare(names(primary(wanted)), names(primary(given)), [...optional, ...names(wanted)]),
  };
}

/** As a reader copies it: one form of each letter, any space for any other. */
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

function isVerbatim({ quotes }: AnsweredRelation, { title = '', text }: Labelled): boolean {
  const [inText, inTitle] = [plain(text), plain(title)];
  return quotes.length > 0 && quotes.every((quote) => quote !== '' && (inText.includes(plain(quote)) || inTitle.includes(plain(quote))));
}

export function judge(item: Labelled, answer: Answer): Judgement {
  const fields: Judgement['fields'] = {};
  const { relevant, countries, pairs, topics } = item;
  if (relevant !== undefined) fields.relevance = compare(yes(relevant), yes(answer.relevant));
  if (countries) fields.countries = compare(countries, answer.countries, item.countriesOptional);
  if (pairs) Object.assign(fields, pairFields(pairs, answer.relations, item.pairsOptional ?? []));
  if (topics) fields.topics = compare(topics, answer.topics, item.topicsOptional);
  const found = (pairs ?? []).flatMap((wanted) => {
    const given = answer.relations.find(({ pair }) => pair === wanted.pair);
    return given ? [{ wanted, given }] : [];
  });
  return {
    item,
    fields,
    stances: found.map(({ wanted, given }) => ({ pair: wanted.pair, wanted: wanted.stance, given: given.stance })),
    stages: found.flatMap(({ wanted, given }) =>
      wanted.stage === undefined ? [] : [{ pair: wanted.pair, wanted: wanted.stage, given: given.stage ?? 'none' }],
    ),
    relations: pairs ? answer.relations.length : 0,
    verbatim: pairs ? answer.relations.filter((one) => isVerbatim(one, item)).length : 0,
  };
}
