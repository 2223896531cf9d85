import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { LanguageForms } from '../country-forms.ts';
import { cldrNamesOf } from './all-languages.ts';
import { madeDemonyms } from './made-demonyms.ts';
import { withSmallStates } from './small-states.ts';

/** The forms known of a language, completed: small states, and the demonyms that the language makes of every name. */
export function everyCountry(known: LanguageForms, language: string): LanguageForms {
  const forms = withSmallStates(known, language);
  const names = cldrNamesOf(language);
  return Object.fromEntries(Object.entries(forms).map(([code, its]) => [
    code, { ...its, demonyms: [...(its.demonyms ?? []), ...madeDemonyms(names[code as CountryCode] ?? [], language)] },
  ]));
}
