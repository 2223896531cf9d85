import type { CountryTag, Doubt, Mention, Tagging } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { Found, ReadLine } from '../resolve/found.ts';
import { countrySpan, evidenceOf } from './evidence.ts';

interface Place {
  line: ReadLine;
  found: Found;
}

/** Country tags with evidence, the doubtful names with their reasons, and every mention that counts. */
export function countryTags(lines: readonly ReadLine[]): Pick<Tagging, 'countries' | 'weak' | 'undecided' | 'mentions'> {
  const places = new Map<CountryCode, Place[]>();
  const mentions: Mention[] = [];
  const weak: Doubt[] = [];
  const undecided: Doubt[] = [];
  for (const line of lines) {
    for (const found of line.found) {
      if (found.standing === 'weak') weak.push(toDoubt(line, found));
      else if (found.standing === 'undecided') undecided.push(toDoubt(line, found));
      if (found.standing !== 'counts') continue;
      mentions.push(toMention(line, found));
      const known = places.get(found.code);
      if (known) known.push({ line, found });
      else places.set(found.code, [{ line, found }]);
    }
  }
  const countries = [...places].map(([code, its]) => tagOf(code, its)).sort((a, b) => b.score - a.score);
  return { countries, weak: weak.filter((d) => !places.has(d.codes[0]!)), undecided, mentions };
}

const toDoubt = ({ sentence }: ReadLine, { code, surface, reason, start, end }: Found): Doubt => ({
  codes: [code],
  surface,
  reason,
  where: sentence.where,
  start,
  end,
});

function tagOf(code: CountryCode, places: readonly Place[]): CountryTag {
  let weight = 0;
  for (const { line } of places) weight += line.sentence.where === 'title' ? 3 : 1;
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
