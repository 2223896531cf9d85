import type { Counted } from '../store/counted.ts';
import { noCountry, placeOf } from './country-place.ts';
import { knownPublisher } from './known-publishers.ts';

/** For an article, the place of its publisher's country, as it is known by its name or its address. What was looked up once is kept. */
export function publisherPlaces(): (one: Pick<Counted, 'publisher' | 'host'>) => number {
  const [byName, byHost] = [new Map<string, number>(), new Map<string, number>()];
  return ({ publisher, host }) => {
    const named = publisher === null ? noCountry : lookedUp(byName, publisher, () => knownPublisher(publisher, null));
    return named !== noCountry || host === null ? named : lookedUp(byHost, host, () => knownPublisher(null, host));
  };
}

function lookedUp(known: Map<string, number>, key: string, look: () => ReturnType<typeof knownPublisher>): number {
  let at = known.get(key);
  if (at === undefined) known.set(key, (at = placeOf(look()?.country ?? null)));
  return at;
}
