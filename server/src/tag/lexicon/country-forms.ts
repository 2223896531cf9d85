import type { CountryCode } from '@entente/shared/vocabulary/countries';

/**
 * How one language writes a country. A form is matched at word borders, case kept (a capital first letter in
 * the lexicon asks for one in the text; demonyms in languages that write them small are listed small and match
 * either). `~` at the end marks a stem: up to four further letters may follow ("украин~").
 */
export interface CountryForms {
  /** Names, short and long, with other spellings and inflected forms or stems. */
  names?: readonly string[];
  /** Demonyms and adjectives. */
  demonyms?: readonly string[];
  /** The capital, where it may stand for the government. */
  capitals?: readonly string[];
  /** Abbreviations, matched only exactly as written ("US", "U.S.", "ABD"). */
  abbreviations?: readonly string[];
}

export type LanguageForms = Partial<Record<CountryCode, CountryForms>>;
