import type { CountryCode } from '@entente/shared/vocabulary/countries';

/**
 * How one language writes a country. A form is matched at word borders, case kept (a capital first letter in
 * the lexicon asks for one in the text; demonyms in languages that write them small are listed small and match
 * either). `~` at the end marks a stem, which endings of the language may follow ("украин~").
 */
export interface CountryForms {
  /** Names, short and long, with other spellings and irregular forms. */
  names?: readonly string[];
  /** Demonyms and adjectives. */
  demonyms?: readonly string[];
  /** The capital, where it may stand for the government. */
  capitals?: readonly string[];
  /** Armed forces, ministries and agencies that are this country's without saying so ("自衛隊"). */
  institutions?: readonly string[];
  /** Abbreviations, matched only exactly as written ("US", "U.S.", "ABD"). */
  abbreviations?: readonly string[];
  /** First parts of double adjectives ("franco", "российско"), which count before a hyphen only. */
  joined?: readonly string[];
}

export type LanguageForms = Partial<Record<CountryCode, CountryForms>>;

const cells = (line: string): string[][] => line.split('|').map((cell) => cell.split(',').map((form) => form.trim()).filter((form) => form !== ''));

/** Reads a table: one country a line, `code | names | demonyms | capitals | abbreviations | first parts | institutions`, several parted by commas. */
export function formsFrom(table: string): LanguageForms {
  const rows = table.trim().split('\n').map(cells);
  return Object.fromEntries(rows.map(([code = [], names, demonyms, capitals, abbreviations, joined, institutions]) => [code[0], { names, demonyms, capitals, abbreviations, joined, institutions }]));
}
