import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { wars } from '../lexicon/wars.ts';
import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { Found, ReadLine } from '../resolve/found.ts';
import { counting } from '../resolve/found.ts';
import { type Link, toLink } from './link.ts';
import { distance, sceneOf } from './scene.ts';

const fighting = conceptsOf(['fight']);

/** The wars between two countries that the article names, with one of its names for each. */
export function warsIn(lines: readonly ReadLine[]): Map<Pair, Found[]> {
  const named = new Map(lines.flatMap((line) => counting(line).map((f) => [f.code, f] as const)));
  const of = (pair: Pair) => countriesOf(pair).flatMap((code) => named.get(code) ?? []);
  return new Map(wars.flatMap((pair) => (of(pair).length === 2 ? [[pair, of(pair)] as const] : [])));
}

/** "The war in Ukraine", "since Russia invaded", in an article that names the other side elsewhere. */
export function warLinks(line: ReadLine, known: ReadonlyMap<Pair, readonly Found[]>, links: readonly Link[]): Link[] {
  if (known.size === 0 || !meet(fighting, line.concepts)) return [];
  return [...known].flatMap(([pair, sides]) => {
    const name = counting(line).find((f) => countriesOf(pair).includes(f.code) && isAtWar(line, f));
    if (!name || links.some((l) => l.pair === pair || (l.stance === 'conflict' && countriesOf(l.pair).includes(name.code)))) return [];
    const other = sides.find((side) => side.code !== name.code)!;
    const zone = line.atoms.filter((a) => a.concept === 'fight');
    const reason = 'a war whose other side the article names elsewhere';
    return toLink(name, other, sceneOf({ zone, between: zone }), { rule: 'carry/war', reason, score: 0.5 }).map((link) => ({
      ...link,
      strength: 'article' as const,
    }));
  });
}

const isAtWar = (line: ReadLine, { first, last }: Found): boolean =>
  line.atoms.some((a) => a.concept === 'fight' && distance(a, { ...a, first, last }) <= 4);
