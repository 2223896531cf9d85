import { turkicHigh } from './turkic-endings.ts';

/** Demonyms that a language makes of every country's name; a name of several words is left to the lists. */
const makers: Readonly<Record<string, (name: string) => string>> = {
  // Türkiyeli, Andorralı; Azerbaijani writes them small.
  tr: (name) => `${name}l${turkicHigh(name)}~`,
  az: (name) => `${name.toLocaleLowerCase('az')}l${turkicHigh(name)}~`,
  // آندورا → آندورایی, اریتره → اریتره‌ای, هند → هندی
  fa: (name) => (/[او]$/u.test(name) ? `${name}یی~` : name.endsWith('ه') ? `${name}‌ای~` : name.endsWith('ی') ? `${name}ایی~` : `${name}ی~`),
  // ناميبيا → ناميبي, غامبيا → غامبي, لاوس → لاوسي
  ar: (name) => `${name.replace(/^ال/u, '').replace(/(?:يا|ي|ا|ة)$/u, '')}ي~`,
};

/** Names too short for a stem, or whose adjective is another word ("مالي", financial). */
const notMade = /^(?:مالي|مالی|چاد|پرو|تشاد|.{1,3})$/u;

export function madeDemonyms(names: readonly string[], language: string): string[] {
  const make = makers[language];
  return make ? names.filter((name) => /^[\p{L}\p{M}]+$/u.test(name) && !notMade.test(name)).map(make) : [];
}
