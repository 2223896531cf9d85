import type { ConceptWords } from '../concepts.ts';
import { en } from './en.ts';
import { tr } from './tr.ts';

/** Words for concepts by ISO 639-1 code. */
export const conceptWordsByLanguage: Readonly<Record<string, ConceptWords>> = { en, tr };
