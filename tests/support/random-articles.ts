import type { Article } from '@entente/shared/domain/article';
import type { Person, StrandFact } from '@entente/shared/domain/facts';
import { countriesOf, type Pair, pairOf } from '@entente/shared/domain/codes';
import type { Relation } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { roleKinds } from '@entente/shared/vocabulary/roles';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import type { StoredArticle } from '../../server/src/store/store.ts';
import { article, evidence, relation, tagging } from './build.ts';
import { type Random, randomFrom } from './random.ts';

export const someCountries: readonly CountryCode[] = ['TUR', 'AZE', 'GEO', 'PAK', 'QAT', 'UKR'];
export const somePublishers = ['Herald', 'Gazette', 'Courier', 'Daily Sabah'];
export const someSources = ['paste', 'file', 'feed-0a1b'];
export const someLanguages = ['en', 'tr', 'az'];

const place = { where: 'body', start: 0, end: 5, surface: 'words' } as const;

export const someStrands: readonly StrandFact[] = [
  { id: 'shusha-declaration', name: 'Shusha Declaration', kind: 'agreement', ...place },
  { id: 'eternity', name: 'Eternity', kind: 'exercise', ...place },
];

export const somePeople: readonly Person[] = [
  { name: 'Yaşar Güler', office: 'defence-minister', country: 'TUR', ...place },
  { name: 'Zakir Hasanov', office: 'defence-minister', country: 'AZE', ...place },
  { name: 'Somebody', office: 'other', country: null, ...place },
];

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function published(random: Random): Article['published'] {
  if (random.chance(0.1)) return null;
  const [year, month, day] = [2021 + random.below(4), twoDigits(1 + random.below(12)), twoDigits(1 + random.below(28))];
  if (random.chance(0.05)) return { at: `${year}`, precision: 'year', origin: 'url' };
  if (random.chance(0.05)) return { at: `${year}-${month}`, precision: 'month', origin: 'url' };
  if (random.chance(0.5)) return { at: `${year}-${month}-${day}`, precision: 'day', origin: 'given' };
  return { at: `${year}-${month}-${day}T${twoDigits(random.below(24))}:${twoDigits(random.below(60))}`, precision: 'minute', origin: 'printed' };
}

function somePairs(random: Random, countries: readonly CountryCode[]): Pair[] {
  const pairs = countries.flatMap((one, at) => countries.slice(at + 1).map((other) => pairOf(one, other)));
  return pairs.length === 0 ? [] : random.some(pairs, 3);
}

const acting = (random: Random, pair: Pair) => {
  const [one, other] = countriesOf(pair);
  return random.chance(0.5) ? { from: one, to: other } : { from: other, to: one };
};

/** Its stage is told by sentences, by the relation alone, or not at all. */
function randomRelation(random: Random, pair: Pair): Relation {
  const topics = random.some(topicIds.slice(0, 5), 2);
  const proof = topics.map((topic) => evidence('They met.', { ...(random.chance(0.5) && { topic, stage: random.pick(stageIds) }) }));
  return relation(pair, {
    stance: random.pick(stanceIds),
    topics,
    stage: random.chance(0.6) ? random.pick(stageIds) : null,
    strength: random.pick(['sentence', 'paragraph', 'article'] as const),
    primary: random.chance(0.5),
    roles: random.chance(0.5) ? [{ kind: random.pick(roleKinds), ...acting(random, pair) }] : [],
    equipment: random.chance(0.4) ? [{ class: random.pick(equipmentClassIds.slice(0, 5)), name: 'kit', quantity: null, ...place }] : [],
    money: random.chance(0.2) ? [{ amount: 1_000_000, currency: 'USD', ...place }] : [],
    strands: random.chance(0.3) ? [random.pick(someStrands)] : [],
    ...(proof.length > 0 && { evidence: proof }),
  });
}

/** Articles that differ in everything a filter asks for. */
export function randomArticles(count: number, seed: number): StoredArticle[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const id = at + 1;
    const countries = random.some(someCountries, 4);
    const relations = somePairs(random, countries).map((pair) => randomRelation(random, pair));
    const topics = [...new Set([...relations.flatMap((one) => one.topics), ...random.some(topicIds.slice(0, 6), 1)])];
    return {
      id,
      storyId: random.chance(0.3) ? 1 + random.below(id) : id,
      article: article({
        title: `Report ${id}`,
        published: published(random),
        language: random.pick(someLanguages),
        sample: random.chance(0.2),
        sourceId: someSources[at % 3]!,
        url: random.chance(0.2) ? `https://en.report.az/${id}` : null,
        publisher: random.chance(0.1) ? null : random.pick(somePublishers),
      }),
      tagging: { ...tagging({ relations, countries, topics, relevant: random.chance(0.7) }), people: random.some(somePeople, 2) },
    };
  });
}
