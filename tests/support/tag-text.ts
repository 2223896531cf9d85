import type { Article } from '@entente/shared/domain/article';
import type { Pair } from '@entente/shared/domain/codes';
import type { Relation, Tagging } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { lexiconFor } from '../../server/src/tag/match/lexicon-for.ts';
import { lineOf } from '../../server/src/tag/match/line.ts';
import { resolve } from '../../server/src/tag/resolve/resolve.ts';
import { withSurnames } from '../../server/src/tag/resolve/surnames.ts';
import type { Found, ReadLine } from '../../server/src/tag/resolve/found.ts';
import { tag } from '../../server/src/tag/tag.ts';
import { read } from '../../server/src/tag/text/reading.ts';
import { article } from './build.ts';

/** An article whose first paragraph is the title, and tagged. */
export function tagText(text: string, given: Partial<Article> = {}): Tagging {
  const [title = '', ...body] = text.split('\n\n');
  return tag(article({ title, body, ...given }));
}

/** The sentences of an article with their names settled, as the rules see them. */
export function readLines(its: Article): readonly ReadLine[] {
  const lexicon = lexiconFor(its.language);
  const named = resolve(
    read(its).map((one) => lineOf(one, lexicon)),
    its.language,
    its.published?.at ?? null,
  );
  return withSurnames(named);
}

/** The headline of an article that says nothing else. */
export const readHeadline = (title: string, given: Partial<Article> = {}): ReadLine => readLines(article({ title, body: [], ...given }))[0]!;

/** The name with this surface in a text, and what the passes made of it. */
export function foundIn(text: string, surface: string, given: Partial<Article> = {}): Pick<Found, 'code' | 'standing' | 'rule'> | null {
  const lines = readLines(article({ title: '', body: text.split('\n\n'), ...given }));
  const found = lines.flatMap((line) => line.found).find((one) => one.surface === surface);
  return found ? { code: found.code, standing: found.standing, rule: found.rule } : null;
}

export const countriesIn = (text: string, given: Partial<Article> = {}): CountryCode[] =>
  tagText(text, given)
    .countries.map(({ code }) => code)
    .sort();

export const pairsIn = (text: string, given: Partial<Article> = {}): Pair[] =>
  tagText(text, given)
    .relations.map(({ pair }) => pair)
    .sort();

export function relationIn(text: string, pair: Pair, given: Partial<Article> = {}): Relation {
  const found = tagText(text, given).relations.find((one) => one.pair === pair);
  if (!found) throw new Error(`No relation ${pair} in: ${text}`);
  return found;
}
