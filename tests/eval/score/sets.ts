import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isPair, type Pair } from '@entente/shared/domain/codes';
import { projectPath } from '../../support/project-file.ts';
import type { Labelled, LabelledPair } from './labelled.ts';

const rowsOf = <Row>(path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

const half = (name: 'dev' | 'check'): Labelled[] => {
  const folder = projectPath(`tests/eval/tagging/${name}`);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => rowsOf<Labelled>(`${folder}/${file}`));
};

/** Rows of the labelled data that may lie beside the project and are no part of it. */
interface OutsideRow {
  id: string | number;
  lang?: string;
  title?: string;
  text: string;
  date?: string | null;
  relevant?: boolean;
  countries?: string[];
  countries_optional?: string[];
  pairs?: { a: string; b: string; stance?: LabelledPair['stance']; primary?: boolean; scope?: string }[];
  pairs_optional?: { a: string; b: string }[];
  topics?: string[];
  topics_optional?: string[];
}

function nameOf({ a, b }: { a: string; b: string }): Pair {
  const name = [a, b].sort().join('-');
  if (!isPair(name)) throw new Error(`${name} is no pair.`);
  return name;
}

/** What two countries have with each other outside defence is no relation: to give it is an error. */
function outside({ id, lang = 'en', title, text, relevant, countries, pairs, topics, ...row }: OutsideRow): Labelled {
  const required = pairs?.filter(({ scope }) => scope !== 'non-defence');
  return {
    id: String(id),
    lang,
    ...(title === undefined ? {} : { title }),
    text,
    ...(relevant === undefined ? {} : { relevant }),
    ...(countries ? { countries, countriesOptional: row.countries_optional ?? [] } : {}),
    ...(required
      ? {
          pairs: required.map((one) => ({ pair: nameOf(one), stance: one.stance ?? 'neutral', primary: one.primary ?? false })),
          pairsOptional: (row.pairs_optional ?? []).map(nameOf),
        }
      : {}),
    ...(topics ? { topics, topicsOptional: row.topics_optional ?? [] } : {}),
  };
}

const beside = (name: string): Labelled[] | null => {
  const path = projectPath(`../shared/eval/${name}.jsonl`);
  return existsSync(path) ? rowsOf<OutsideRow>(path).map(outside) : null;
};

interface LabelledSet {
  title: string;
  /** Null where it is not on this machine. */
  read: () => Labelled[] | null;
  /** Its errors are nobody's to look at while working on the tagger. */
  sealed?: true;
}

export const sets = {
  own: { title: 'Labelled items of the project', read: () => [...half('dev'), ...half('check')], sealed: true },
  dev: { title: 'Labelled items of the project, the half to work with', read: () => half('dev') },
  check: { title: 'Labelled items of the project, the half to check with', read: () => half('check'), sealed: true },
  articles: { title: 'Real news items', read: () => beside('articles-dev') },
  countries: { title: 'Texts of public corpora, countries only', read: () => beside('countries-dev') },
  pairs: { title: 'Sentences of event-coding manuals, pairs only', read: () => beside('pairs-dev') },
} as const satisfies Record<string, LabelledSet>;

export type SetId = keyof typeof sets;
export const setIds = Object.keys(sets) as SetId[];
export const isSealed = (id: SetId): boolean => 'sealed' in sets[id];
