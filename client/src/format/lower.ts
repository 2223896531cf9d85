import { locale } from '../text/language.ts';

/** A label inside a sentence; Turkish has its own small i. */
export const lower = (label: string): string => label.toLocaleLowerCase(locale);
