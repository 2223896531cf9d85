import type { CountryTag, Doubt, Mention, Tagging } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type Found, type ReadLine, type Standing } from '../resolve/found.ts';
import { countrySpan, evidenceOf } from './evidence.ts';

/** Country tags with evidence, the doubtful names with their reasons, and every mention that counts. */
export function countryTags(lines: readonly ReadLine[]): Pick<Tagging, 'countries' | 'weak' | 'undecided' | 'mentions'> {
  const all = lines.flatMap((line) => line.found.map((found) => ({ line, found })));
  const counted = all.filter(({ found }) => found.standing === 'counts');
  const places = new Map<CountryCode, { line: ReadLine; found: Found }[]>();
  for (const one of counted) {
    const known = places.get(one.found.code);
    if (known) known.push(one);
    else places.set(one.found.code, [one]);
  }
  const tags = [...places].map(([code, its]) => tagOf(code, its)).sort((a, b) => b.score - a.score);
  const doubts = (standing: Standing): Doubt[] =>
    all
      .filter(({ found }) => found.standing === standing)
      .map(({ line, found }) => ({
        codes: [found.code],
        surface: found.surface,
        reason: found.reason,
        where: line.sentence.where,
        start: found.start,
        end: found.end,
      }));
  return {
    countries: tags,
    weak: doubts('weak').filter((d) => !places.has(d.codes[0]!)),
    undecided: doubts('undecided'),
    mentions: counted.map(({ line, found }) => toMention(line, found)),
  };
}

function tagOf(code: CountryCode, places: readonly { line: ReadLine; found: Found }[]): CountryTag {
  const weight = places.reduce((sum, { line }) => sum + (line.sentence.where === 'title' ? 3 : 1), 0);
  const evidence = places
    .slice(0, 3)
    .map(({ line, found }) =>
      evidenceOf(line, [countrySpan(found)], { rule: found.rule, reason: `“${found.surface}”: ${found.reason}`, score: 0.9 }),
    );
  return { code, score: Math.round((weight / (weight + 1)) * 100) / 100, mentions: places.length, evidence };
}

const toMention = (line: ReadLine, { code, start, end, surface, mention, rule }: Found): Mention => ({
  country: code,
  where: line.sentence.where,
  start,
  end,
  surface,
  kind: mention,
  rule,
});
