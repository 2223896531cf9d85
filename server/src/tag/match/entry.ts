import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { Mention } from '@entente/shared/domain/tagging';
import type { Term } from '../lexicon/people.ts';
import type { Concept } from '../lexicon/concepts.ts';

/** What a form in a lexicon stands for. Names compete for a place in the text (longest wins); concepts have a layer of their own. */
export interface CountryEntry {
  kind: 'country';
  code: CountryCode;
  mention: Mention['kind'];
  /** Months between which a person's name stands for the country. */
  inOffice: readonly Term[] | null;
  /** The first part of a double adjective ("franco"), no word by itself. */
  joined: boolean;
}

/** All entries of a country have one shape, for they are looked at very often. */
export const countryEntry = (
  code: CountryCode,
  mention: Mention['kind'],
  { inOffice = null, joined = false }: Partial<Pick<CountryEntry, 'inOffice' | 'joined'>> = {},
): CountryEntry => ({ kind: 'country', code, mention, inOffice, joined });

export type NameEntry = CountryEntry | { kind: 'blocked'; reason: string };

/** Countries by one letter each, in the form's order ("中", "美以"). */
export interface SignEntry {
  kind: 'signs';
  codes: readonly CountryCode[];
}

export type Entry = NameEntry | SignEntry | { kind: 'concept'; concept: Concept };
