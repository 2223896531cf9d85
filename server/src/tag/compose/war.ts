import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { wars } from '../lexicon/wars.ts';
import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { Found, ReadLine } from '../resolve/found.ts';
import { type Link, toLink } from './link.ts';
import { distance, sceneOf } from './scene.ts';

const fighting = conceptsOf(['fight']);

const table = wars.map((pair) => ({ pair, codes: countriesOf(pair) }));

/** The wars between two countries that the article names, with one of its names for each. */
export function warsIn(lines: readonly ReadLine[]): Map<Pair, Found[]> {
  const named = new Map<CountryCode, Found>();
  for (const { names } of lines) for (const name of names) named.set(name.code, name);
  const known = new Map<Pair, Found[]>();
  for (const { pair, codes } of table) {
    const [one, other] = [named.get(codes[0]), named.get(codes[1])];
    if (one && other) known.set(pair, [one, other]);
  }
  return known;
}

/** "The war in Ukraine", "since Russia invaded", in an article that names the other side elsewhere. */
export function warLinks(line: ReadLine, known: ReadonlyMap<Pair, readonly Found[]>, links: readonly Link[]): Link[] {
  if (known.size === 0 || !meet(fighting, line.concepts)) return [];
  return [...known].flatMap(([pair, sides]) => {
    const name = line.names.find((f) => countriesOf(pair).includes(f.code) && isAtWar(line, f));
    if (!name || links.some((l) => l.pair === pair || (l.stance === 'conflict' && countriesOf(l.pair).includes(name.code)))) return [];
    const other = sides.find((side) => side.code !== name.code)!;
    const zone = line.atoms.filter((a) => a.concept === 'fight');
    const reason = 'a war whose other side the article names elsewhere';
    return toLink(name, other, sceneOf({ zone, between: zone }), { rule: 'carry/war', reason, score: 0.5, strength: 'article' });
  });
}

const isAtWar = (line: ReadLine, name: Found): boolean => line.atoms.some((a) => a.concept === 'fight' && distance(a, name) <= 4);
