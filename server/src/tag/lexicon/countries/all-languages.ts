import type { LanguageForms } from '../country-forms.ts';
import { en } from './en.ts';

/** Every language's country forms by ISO 639-1 code; Croatian serves Bosnian and Serbo-Croatian in Latin letters too. */
export const countryFormsByLanguage: Record<string, LanguageForms> = {
  en,
};
