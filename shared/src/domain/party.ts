import { z } from 'zod';
import type { CountryCode } from '../vocabulary/countries.ts';
import { type Side, sideIds } from '../vocabulary/sides.ts';
import { Country } from './codes.ts';

/** A country as one of the two of a relation, in any role or in one: `TUR`, `TUR:supplier`. */
export type Party = string;

export const partyOf = (country: CountryCode, side?: Side): Party => (side === undefined ? country : `${country}:${side}`);

export function readParty(party: Party): { country: CountryCode; side: Side | null } {
  const [country, side] = party.split(':') as [CountryCode, Side?];
  return { country, side: side ?? null };
}

const isParty = (text: string): boolean => {
  const [country, side, ...rest] = text.split(':');
  return rest.length === 0 && Country.safeParse(country).success && (side === undefined || (sideIds as string[]).includes(side));
};

export const Party = z.string().refine(isParty, { message: `a party is written TUR or TUR:supplier, with one of ${sideIds.join(', ')}` });
