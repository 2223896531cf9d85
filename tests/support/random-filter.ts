import { type Filter, Filter as FilterSchema } from '@entente/shared/contract/filter';
import { pairOf } from '@entente/shared/domain/codes';
import { personKey } from '@entente/shared/domain/person-key';
import { partyOf } from '@entente/shared/domain/party';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { sideIds } from '@entente/shared/vocabulary/sides';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import type { Random } from './random.ts';
import { someCountries, someLanguages, somePeople, somePublishers, someSources, someStrands } from './random-articles.ts';

const pairs = someCountries.flatMap((one, at) => someCountries.slice(at + 1).map((other) => pairOf(one, other)));

/** Each part is given now and then. */
export function randomFilter(random: Random): Filter {
  const now = (share: number): boolean => random.chance(share);
  return FilterSchema.parse({
    ...(now(0.3) && { from: `${2020 + random.below(4)}-0${1 + random.below(9)}-15` }),
    ...(now(0.3) && { to: `${2022 + random.below(4)}-0${1 + random.below(9)}-15` }),
    ...(now(0.4) && { country: random.some(someCountries, 3), match: random.pick(['any', 'all']) }),
    ...(now(0.3) && { pair: random.some(pairs, 4) }),
    ...(now(0.2) && { party: random.some(someCountries, 2).map((code) => partyOf(code, random.chance(0.5) ? random.pick(sideIds) : undefined)) }),
    ...(now(0.15) && { equipment: random.some(equipmentClassIds.slice(0, 4), 2) }),
    ...(now(0.1) && { strand: random.some([...someStrands.map(({ id }) => id), 'nobody-s'], 2) }),
    ...(now(0.4) && { topic: random.some(topicIds.slice(0, 7), 3) }),
    ...(now(0.3) && { stance: random.some(stanceIds, 2) }),
    ...(now(0.2) && { stage: random.some([...stageIds, 'none'] as const, 3) }),
    ...(now(0.1) && { money: 'named' as const }),
    ...(now(0.15) && { strength: random.pick(['sentence', 'paragraph'] as const) }),
    ...(now(0.15) && { publisherCountry: random.some(['TUR', 'AZE', 'GEO', 'unknown'] as const, 2) }),
    ...(now(0.1) && { source: random.some([...someSources, 'nobody'], 2) }),
    ...(now(0.1) && { story: Array.from({ length: 12 }, () => 1 + random.below(60)) }),
    ...(now(0.2) && { language: random.some([...someLanguages, 'fa'], 2) }),
    ...(now(0.2) && { publisher: random.some([...somePublishers, 'Nobody'], 2) }),
    ...(now(0.1) && { person: random.some(somePeople, 2).map(personKey) }),
    relevance: random.pick(['relevant', 'relevant', 'not-relevant', 'all']),
    sample: random.pick(['include', 'include', 'exclude', 'only']),
  });
}
