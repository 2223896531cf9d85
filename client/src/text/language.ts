import type { Dictionary } from './dictionary.ts';

interface Language {
  /** As its speakers call it. */
  name: string;
  /** How dates, numbers and names are written. */
  locale: string;
  /** Comes only to those who read it. English stands in the code and needs none. */
  load?: () => Promise<Dictionary>;
}

/** The languages of the interface: a new one is a line here and a file beside `turkish.ts`. */
export const languages = {
  en: { name: 'English', locale: 'en-GB' },
  tr: { name: 'Türkçe', locale: 'tr-TR', load: async () => (await import('./turkish.ts')).turkish },
} as const satisfies Record<string, Language>;

export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as LanguageId[];

const key = 'entente-language';

const isLanguage = (id: string): id is LanguageId => Object.hasOwn(languages, id);

/** Storage can be switched off: then the browser's languages decide, the first that we speak. */
function chosenLanguage(): LanguageId {
  try {
    const stored = globalThis.localStorage?.getItem(key) ?? '';
    if (isLanguage(stored)) return stored;
  } catch {
    // As if nothing had been chosen.
  }
  return (globalThis.navigator?.languages ?? []).map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** The language of the interface. It holds until the page is loaded again, so that a text may stand in a constant. */
export const language: LanguageId = chosenLanguage();

export const { locale }: Language = languages[language];

/** Keeps the language for the next visits, and shows the page in it. */
export function chooseLanguage(next: LanguageId): void {
  try {
    localStorage.setItem(key, next);
  } catch {
    return;
  }
  location.reload();
}
