import type { Article } from '@entente/shared/domain/article';
import type { Mention, Tagging } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { actorsBetween } from './actors.ts';
import { directionsIn } from './direction.ts';
import { namesIn } from './names.ts';
import { tellingStems } from './telling-stems.ts';

/** So much of the first paragraphs is compared: the lead of an agency. */
const leadLength = 600;

/** What grouping keeps of an article: little enough to be read again for each article that may belong to it. */
export interface Sketch {
  language: string;
  /** Days since 1970. */
  day: number;
  title: string;
  lead: string;
  /** The countries in the order in which title and lead name them; those put side by side together. */
  titleActors: CountryCode[][];
  leadActors: CountryCode[][];
  /** From whom to whom, where a verb says it: `gift AZE>TUR`. */
  directions: string[];
  /** Pairs, topics and equipment that the article is about, as the tagger says. */
  pairs: string[];
  topics: string[];
  equipment: string[];
  /** `AZE-TUR conflict`, for each pair. Sketches of before have none. */
  stances?: string[];
  /** Names and figures of title and lead, but for those of countries; and their other words. */
  names: string[];
  words: string[];
  /** All those of the title. */
  titleWords: string[];
}

const dayNumberOf = ({ published, retrievedAt }: Pick<Article, 'published' | 'retrievedAt'>): number =>
  Math.floor(Date.parse(`${`${published?.at ?? retrievedAt}-01-01`.slice(0, 10)}T00:00:00Z`) / 86_400_000);

/** Pure: everything that grouping will ever ask of an article. */
export function sketchOf(article: Article, tagging: Tagging): Sketch {
  const { language } = article;
  const primary = tagging.relations.filter((relation) => relation.primary);
  const title = plainTitle(article.title);
  const lead = (article.body[0] ?? '').slice(0, leadLength);
  const inTitle = tagging.mentions.filter(({ where, kind }) => where === 'title' && kind !== 'place');
  const inLead = tagging.mentions.filter(({ where, kind, end }) => where === 'body' && kind !== 'place' && end <= lead.length);
  const [titleActors, leadActors] = [actorsBetween(article.title, inTitle, language), actorsBetween(lead, inLead, language)];
  const [inTitleSaid, inLeadSaid] = [directionsIn(title, titleActors, language), directionsIn(lead, leadActors, language)];
  const at = article.title.indexOf(title);
  const titleRest = without(article.title, inTitle).slice(at, at + title.length);
  const rest = `${titleRest}. ${without(lead, inLead)}`;
  const names = namesIn(rest, language);
  return {
    language,
    day: dayNumberOf(article),
    title,
    lead,
    titleActors,
    leadActors,
    directions: [...inTitleSaid, ...inLeadSaid.filter((one) => !inTitleSaid.some((other) => other.split(' ')[0] === one.split(' ')[0]))],
    pairs: primary.map(({ pair }) => pair),
    topics: [...new Set(primary.flatMap(({ topics }) => topics))],
    equipment: [...new Set(primary.flatMap(({ equipment }) => equipment.map((fact) => fact.class)))],
    stances: primary.map(({ pair, stance }) => `${pair} ${stance}`),
    names: [...names],
    words: [...tellingStems(rest, language)].filter((word) => !names.has(word)),
    titleWords: [...tellingStems(titleRest, language)],
  };
}

/** The countries are compared apart from the words. */
function without(text: string, mentions: readonly Pick<Mention, 'start' | 'end'>[]): string {
  let left = text;
  for (const { start, end } of mentions) left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
  return left;
}

/** Without the paper's name behind it and the label of a column before it: "Opinion | X – Paper" is X. */
const plainTitle = (title: string): string =>
  title.split(/\s+[|–—-]\s+|\s*[|｜]\s*/u).reduce((longest, part) => (part.length > longest.length ? part : longest), '') || title;
