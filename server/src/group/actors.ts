import type { Mention } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { wordsOf } from './words.ts';

/** "And" between two names, in the languages of most of our sources: then their order says nothing. */
const joins = new Set(
  'and ve və ile und et y e i en och og ja és és a și si và dan и і та й و 和 与 與 と および 및 и و та'
    .split(' ')
    .map((word) => wordsOf(word)[0] ?? word),
);

/** Here a comma stands behind who acts: “Türkiye, Azerbaycan'a …”. */
const commaParts = new Set(['tr', 'az']);

/** The countries named, each once, in the order of the text; those that stand side by side, in whichever order, are one group. */
export function actorsBetween(text: string, mentions: readonly Pick<Mention, 'country' | 'start' | 'end'>[], language: string): CountryCode[][] {
  const groups: CountryCode[][] = [];
  const found = new Set<CountryCode>();
  let end = -1;
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const between = end < 0 ? '' : text.slice(end, mention.start);
    const words = wordsOf(between);
    const side =
      words.length > 0 ? words.every((word) => joins.has(word)) : /[/–-]/u.test(between) || (between.includes(',') && !commaParts.has(language));
    end = mention.end;
    if (found.has(mention.country)) continue;
    found.add(mention.country);
    const last = groups.at(-1);
    if (side && last) last.push(mention.country);
    else groups.push([mention.country]);
  }
  return groups;
}
