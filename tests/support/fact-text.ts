import type { EquipmentFact, MoneyFact } from '@entente/shared/domain/facts';
import { equipmentIn } from '../../server/src/tag/compose/facts/equipment.ts';
import { factSentence, type FactSentence } from '../../server/src/tag/compose/facts/fact-sentence.ts';
import { moneyIn } from '../../server/src/tag/compose/facts/money.ts';
import { article } from './build.ts';
import { readLines } from './tag-text.ts';

/** The sentences of a text as the readers of facts see them. */
export const factSentences = (text: string, language: string): FactSentence[] =>
  readLines(article({ title: '', body: [text], language })).map((line) => factSentence(line, language));

export const equipmentOf = (text: string, language: string): EquipmentFact[] => factSentences(text, language).flatMap((one) => equipmentIn(one));

export const moneyOf = (text: string, language: string): MoneyFact[] =>
  factSentences(text, language).flatMap((one) => moneyIn(one.line.sentence, one.quantities));
