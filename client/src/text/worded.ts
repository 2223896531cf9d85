import type { Dictionary } from './dictionary.ts';

let dictionary: Dictionary | undefined;

/** Comes before any text is used: constants are made of them. */
export function speak(other: Dictionary): void {
  dictionary = other;
}

/** The texts of one area in the language that was chosen. English is the source: its shape says what another language has to give. */
export const worded = <T extends object>(area: keyof Dictionary, english: T): T => (dictionary?.[area] as T | undefined) ?? english;
