import { type CountryCode, isCountryCode } from '@entente/shared/vocabulary/countries';
import { formsFrom, type LanguageForms } from './country-forms.ts';

/** What one language's table of countries holds. */
export interface CountryTable {
  forms: LanguageForms;
  /** Names that contain a country's name and do not mean it. */
  blocked: { reason: string; forms: string[] }[];
  /** Countries by letters, in the letters' order. */
  signs: { form: string; codes: CountryCode[] }[];
}

/**
 * Reads a language's table: rows of countries, and two more kinds of rows.
 *
 *     ! reason | names that are no country
 *     & CODE … | letters that stand for these countries, one for each
 */
export function countryTable(text: string): CountryTable {
  const rows = text.trim().split('\n');
  const besides = (mark: string): [head: string, forms: string[]][] =>
    rows.filter((row) => row.startsWith(mark)).map((row) => {
      const [head = '', forms = ''] = row.slice(mark.length).split('|');
      return [head.trim(), forms.split(',').map((form) => form.trim())];
    });
  return {
    forms: formsFrom(rows.filter((row) => /^[A-Z]{3} /u.test(row)).join('\n')),
    blocked: besides('!').map(([reason, forms]) => ({ reason, forms })),
    signs: besides('&').flatMap(([codes, forms]) => forms.map((form) => ({ form, codes: codes.split(' ').map(codeOf) }))),
  };
}

function codeOf(text: string): CountryCode {
  if (!isCountryCode(text)) throw new Error(`No country has the code “${text}”.`);
  return text;
}
