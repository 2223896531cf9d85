import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import type { EquipmentWords } from './words.ts';

/** Kinds of equipment by ISO 639-1 code. */
export const equipmentWords: Readonly<Record<string, EquipmentWords>> = { ar, az, de, en, es, fa, fr, it, pl, pt, ru, tr, uk };
