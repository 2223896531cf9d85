import { countriesOf } from '@entente/shared/domain/codes';
import { type Doubt, type Evidence, type Relation, spanHead, type Tagging } from '@entente/shared/domain/tagging';
import { countryName } from '@entente/shared/vocabulary/countries';
import { offices } from '@entente/shared/vocabulary/offices';
import { roles } from '@entente/shared/vocabulary/roles';
import { stages } from '@entente/shared/vocabulary/stages';
import { stances } from '@entente/shared/vocabulary/stances';
import { topics } from '@entente/shared/vocabulary/topics';
import { explainFacts } from './explain-facts.ts';
import type { Tagged } from './tagged.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The words inside the quote that were read, each with what it was read as. */
const read = ({ quote, start, spans }: Evidence): string =>
  spans.map((span) => `“${oneLine(quote.slice(span.start - start, span.end - start))}” ${span.role}: ${spanHead(span)}`).join('; ');

function because(evidence: Evidence): string {
  const { quote, reason, rule, score, where, start, end, topic, stage } = evidence;
  const proves = [...(topic ? [topics[topic].label] : []), ...(stage ? [`stage ${stages[stage].label.toLowerCase()}`] : [])];
  return [
    `      “${oneLine(quote)}”`,
    `        ${reason}${proves.length > 0 ? ` → ${proves.join(', ')}` : ''}`,
    ...(evidence.spans.length > 0 ? [`        read ${read(evidence)}`] : []),
    `        rule ${rule}, score ${score.toFixed(2)}, ${where} ${start}–${end}`,
  ].join('\n');
}

function relation(one: Relation): string {
  const [a, b] = countriesOf(one.pair);
  const parts = [
    stances[one.stance].label,
    ...(one.stage === null ? [] : [stages[one.stage].label]),
    ...one.topics.map((id) => topics[id].label),
    ...one.roles.map((r) => `${roles[r.kind].label}: ${countryName(r.from)}, ${countryName(r.to)}`),
    `same ${one.strength}`,
    `score ${one.score.toFixed(2)}`,
  ];
  return [
    `  ${countryName(a)}–${countryName(b)} (${one.pair}), ${one.primary ? 'what it is about' : 'background'}`,
    `    ${parts.join(' · ')}`,
    ...explainFacts(one).map((line) => `    ${line}`),
    ...one.evidence.map(because),
  ].join('\n');
}

const section = (title: string, rows: string[]): string[] => (rows.length === 0 ? [] : ['', title, ...rows]);

const tag = (title: string, score: number, evidence: readonly Evidence[]): string =>
  [`  ${title}, score ${score.toFixed(2)}`, ...evidence.map(because)].join('\n');

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const doubt = ({ surface, codes, reason }: Doubt): string => `  ${surface} (${codes.map(countryName).join(' or ')}): ${reason}`;

function tags({ relations, countries, topics: about, weak, undecided, people }: Tagging): string[] {
  return [
    ...section('Relations', relations.map(relation)),
    ...section(
      'Topics',
      about.map(({ id, score, evidence }) => tag(topics[id].label, score, evidence)),
    ),
    ...section(
      'Countries',
      countries.map(({ code, mentions, score, evidence }) => tag(`${countryName(code)} (${code}), named ${times(mentions)}`, score, evidence)),
    ),
    ...section('Named, but not counted', weak.map(doubt)),
    ...section('Undecided', undecided.map(doubt)),
    ...section(
      'Persons',
      people.map(
        ({ name, office, country }) => `  ${name}: ${offices[office].label.toLowerCase()}, ${country ? countryName(country) : 'country unknown'}`,
      ),
    ),
  ];
}

/** One article's tags for a person to read: each with its sentences, the words that were read, the rule and its reason. */
export function explain(tagged: Tagged): string {
  if ('error' in tagged) return `${tagged.id}: ${tagged.error}\n\n`;
  const { id, article, tagging } = tagged;
  const { reason, rule, score } = tagging.relevance;
  const date = article.published === null ? 'date unknown' : `${article.published.at} (${article.published.origin})`;
  return `${[
    `${id}: ${article.title}`,
    `${article.language} · ${date} · ${tagging.tagger}`,
    `${tagging.relevant ? 'Relevant' : 'Not relevant'}: ${reason}`,
    `  rule ${rule}, score ${score.toFixed(2)}`,
    ...tags(tagging),
  ].join('\n')}\n\n`;
}
