import type { Random } from './random.ts';
import { someCountries, someLanguages } from './random-articles.ts';

export const someWords = ['drone', 'drones', 'frigate', 'izmir', 'İzmir', 'co-operation', 'radar', '国防', '国', '防衛'];

function leaf(random: Random): string {
  const country = (): string => random.pick(someCountries);
  return random.pick([
    () => random.pick(someWords),
    () => random.pick(someWords),
    () => `title:${random.pick(someWords)}`,
    () => `"${random.pick(someWords)} ${random.pick(someWords)}"`,
    () => `${random.pick(['dro', 'fri', 'i', 'cooperat'])}*`,
    () => `country:${country()}`,
    () => `topic:${random.pick(['exercise', 'industry', 'agreement'])}`,
    () => `stance:${random.pick(['conflict', 'cooperation'])}`,
    () => `pair:${random.pick(['TUR-AZE', 'GEO-TUR', 'PAK-QAT', 'UKR-TUR'])}`,
    () => `lang:${random.pick(someLanguages)}`,
    () => `publisher:${random.pick(['herald', 'GAZETTE', 'nobody'])}`,
    () => `before:${random.pick(['2022', '2023-05', '2024-02-15'])}`,
    () => `after:${random.pick(['2021', '2022-11', '2023-08-15'])}`,
    () => `has:${random.pick(['date', 'url', 'pair', 'topic', 'equipment', 'money'])}`,
    () => `country:(${country()} OR ${country()})`,
  ])();
}

/** A query as it could be typed, of all that the language has. */
export function randomTextQuery(random: Random, depth = 3): string {
  if (depth === 0 || random.chance(0.3)) return leaf(random);
  const [one, other] = [randomTextQuery(random, depth - 1), randomTextQuery(random, depth - 1)];
  return random.pick([
    `(${one} ${other})`,
    `(${one} AND ${other})`,
    `(${one} OR ${other})`,
    `(${one} NOT ${other})`,
    `-(${one})`,
    `(${one} -(${other}))`,
  ]);
}
