import { countries } from '@entente/shared/vocabulary/countries';
import { countriesOf } from '@entente/shared/domain/codes';
import type { Doubt, Evidence, Relation, Tagging } from '@entente/shared/domain/tagging';
import { roles } from '@entente/shared/vocabulary/roles';
import { topics } from '@entente/shared/vocabulary/topics';
import type { Tagged } from './tagged.ts';

const name = (code: keyof typeof countries): string => countries[code][1];

const because = ({ quote, reason, rule, score }: Evidence): string =>
  `      “${quote.replaceAll(/\s+/gu, ' ')}”\n        ${reason} (${rule}, ${score.toFixed(2)})`;

function relation({ pair, primary, stance, stage, strength, roles: played, topics: ids, evidence }: Relation): string {
  const [a, b] = countriesOf(pair);
  const parts = [
    stance,
    ...(stage === null ? [] : [stage]),
    `same ${strength}`,
    ...played.map((r) => `${roles[r.kind].label}: ${name(r.from)}, ${name(r.to)}`),
  ];
  const about = ids.length === 0 ? 'no topic' : ids.map((id) => topics[id].label).join(', ');
  return [
    `  ${name(a)}–${name(b)} (${pair})${primary ? ', what it is about' : ', secondary'}`,
    `    ${parts.join(' · ')}`,
    `    ${about}`,
    ...evidence.map(because),
  ].join('\n');
}

const section = (title: string, rows: string[]): string[] => (rows.length === 0 ? [] : ['', title, ...rows]);

const doubt = ({ surface, codes, reason }: Doubt): string => `  ${surface} (${codes.join(' or ')}): ${reason}`;

function tags({ relations, countries: found, topics: about, weak, undecided }: Tagging): string[] {
  return [
    ...section('Relations', relations.map(relation)),
    ...section(
      'Countries',
      found.map((c) => `  ${name(c.code)} (${c.code}), named ${c.mentions} times\n${because(c.evidence[0]!)}`),
    ),
    ...section(
      'Topics',
      about.map((t) => `  ${topics[t.id].label}\n${because(t.evidence[0]!)}`),
    ),
    ...section('Named, but not counted', weak.map(doubt)),
    ...section('Undecided', undecided.map(doubt)),
  ];
}

/** One article's tags for a person to read, each with its sentence and the reason. */
export function explain(tagged: Tagged): string {
  if ('error' in tagged) return `${tagged.id}: ${tagged.error}\n\n`;
  const { id, article, tagging } = tagged;
  const date = article.published === null ? 'date unknown' : `${article.published.at} (${article.published.origin})`;
  const verdict = `${tagging.relevant ? 'Relevant' : 'Not relevant'}: ${tagging.relevance.reason} (${tagging.relevance.rule}, ${tagging.relevance.score.toFixed(2)})`;
  return `${[`${id}: ${article.title}`, `${article.language} · ${date}`, verdict, ...tags(tagging)].join('\n')}\n\n`;
}
