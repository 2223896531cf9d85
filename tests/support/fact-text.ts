import type { EquipmentFact, MoneyFact, StrandFact } from '@entente/shared/domain/facts';
import { equipmentIn } from '../../server/src/tag/compose/facts/equipment.ts';
import { factSentence, type FactSentence } from '../../server/src/tag/compose/facts/fact-sentence.ts';
import { moneyIn } from '../../server/src/tag/compose/facts/money.ts';
import { eventIn } from '../../server/src/tag/compose/facts/event.ts';
import { strandsIn } from '../../server/src/tag/compose/facts/strands.ts';
import { dayOfText } from '../../server/src/calendar/days.ts';
import { article } from './build.ts';
import { readLines } from './tag-text.ts';

/** The sentences of a text as the readers of facts see them. */
export const factSentences = (text: string, language: string): FactSentence[] =>
  readLines(article({ title: '', body: [text], language })).map((line) => factSentence(line, language));

export const equipmentOf = (text: string, language: string): EquipmentFact[] => factSentences(text, language).flatMap((one) => equipmentIn(one));

export const moneyOf = (text: string, language: string): MoneyFact[] =>
  factSentences(text, language).flatMap((one) => moneyIn(one.line.sentence, one.quantities));

export const strandsOf = (text: string, language: string, year: number | null = 2024): StrandFact[] =>
  factSentences(text, language).flatMap((one) => strandsIn(one, year));

/** When, as `2024-06-03` or `2024-06-03..2024-06-14 month`; empty where the text does not tell. */
export function timeOf(text: string, language: string, published: string | null): string {
  const today = published === null ? null : dayOfText(published);
  return factSentences(text, language)
    .flatMap((one) => eventIn(one, today) ?? [])
    .map(({ from, to, precision }) => `${from}${from === to ? '' : `..${to}`}${precision === 'day' ? '' : ` ${precision}`}`)
    .join(', ');
}
