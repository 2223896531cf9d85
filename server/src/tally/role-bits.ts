import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { type Party, readParty } from '@entente/shared/domain/party';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type RoleKind, roleKinds, roles } from '@entente/shared/vocabulary/roles';
import { type Side, sideIds, sides } from '@entente/shared/vocabulary/sides';
import type { CountedRelation } from '../store/counted.ts';
import type { Columns } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** Set in every relation: what a party in any role asks for. */
export const anyRole = 1 << 15;

/** Two bits a role: one for each country of the pair as the one that acts. */
const bitOf = (role: RoleKind, actsSecond: boolean): number => 1 << (roleKinds.indexOf(role) * 2 + (actsSecond ? 1 : 0));

export const roleBitsOf = ({ pair, roles: told }: Pick<CountedRelation, 'pair' | 'roles'>): number =>
  told.reduce((bits, [kind, from]) => {
    const second = countriesOf(pair)[1] === from;
    // Of those who act alike each acts.
    return bits | bitOf(kind, second) | (roles[kind].directed ? 0 : bitOf(kind, !second));
  }, anyRole);

/** The bit that says that the pair's first (else second) country stands on this side. */
function sideBit(side: Side, isSecond: boolean): number {
  const { role, end } = sides[side];
  return bitOf(role, end === 'to' ? !isSecond : isSecond);
}

/** For a relation, the sides on which the country stands: a bit each, in the order of `sideIds`. */
export function sidesOf({ pair, pairs, roles: { data: told } }: Columns, country: CountryCode): (relation: number) => number {
  const bits = [false, true].map((isSecond) => sideIds.map((side) => sideBit(side, isSecond)));
  const isSecond = pairs.words.map((word) => countriesOf(word)[1] === country);
  return (relation) => {
    const roleBits = told[relation]!;
    if (roleBits === anyRole) return 0;
    const own = bits[isSecond[pair.data[relation]!]! ? 1 : 0]!;
    let mask = 0;
    for (let at = 0; at < own.length; at += 1) if ((roleBits & own[at]!) !== 0) mask |= 1 << at;
    return mask;
  };
}

/** By pair, the bits of which a relation must have one; null where no party is asked for. */
export function partyBits({ words }: Dictionary<Pair>, wanted: readonly Party[]): Uint16Array | null {
  if (wanted.length === 0) return null;
  const parties = wanted.map(readParty);
  return Uint16Array.from(words, (pair) => {
    const [one, other] = countriesOf(pair);
    return parties.reduce((bits, { country, side }) => {
      if (country !== one && country !== other) return bits;
      return bits | (side === null ? anyRole : sideBit(side, country === other));
    }, 0);
  });
}
