import type { Atom } from '../match/atom.ts';
import { conceptsOf, isOne } from '../match/concept-mask.ts';
import type { Found, ReadLine } from '../resolve/found.ts';
import type { Seen } from './gather.ts';
import { type Link, toLink } from './link.ts';
import { has, sceneOf } from './scene.ts';

const officials = conceptsOf(['defence-official', 'leader']);

/**
 * "The minister received the chief of the Chadian army", in a text that names its own country elsewhere and no third one:
 * at home a minister bears no country's name.
 */
export function homeLinks(seen: readonly Seen[]): Map<Seen, Link[]> {
  const links = new Map<Seen, Link[]>();
  const named = new Map<string, Found>();
  for (const { line } of seen) for (const name of line.names) named.set(name.code, name);
  if (named.size !== 2) return links;
  for (const one of seen) {
    const [guest, other] = one.line.countries;
    if (!guest || other || !areTwo(one.line, guest) || one.hits.length === 0) continue;
    const home = [...named.values()].find((name) => name.code !== guest.code)!;
    const reason = 'an official of its own country, who bears no name of it, deals with that of the other';
    links.set(one, toLink(guest, home, sceneOf({ zone: one.line.atoms }), { rule: 'carry/home', reason, score: 0.6, strength: 'article' }));
  }
  return links;
}

/** One official stands by the name, another away from it, and they meet. */
function areTwo({ atoms }: ReadLine, guest: Found): boolean {
  if (!has(atoms, 'talk', 'receive', 'sign') && !has(atoms, 'visit')) return false;
  const all = atoms.filter((a) => isOne(officials, a));
  const own = all.find((a) => isBy(a, guest));
  return own !== undefined && all.some((a) => (a.last < own.first - 2 || a.first > own.last + 2) && !isBy(a, guest));
}

const isBy = (a: Atom, { first, last }: Found): boolean => (a.last >= first - 8 && a.last < first ? true : a.first > last && a.first <= last + 3);
