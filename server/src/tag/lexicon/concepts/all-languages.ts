import type { ConceptWords } from '../concepts.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** Words for concepts by ISO 639-1 code. */
export const conceptWordsByLanguage: Readonly<Record<string, ConceptWords>> = { ar, en, fr, pl, ru, tr, uk };
