import { z } from 'zod';
import { officeIds } from '../vocabulary/offices.ts';
import { strandKindIds } from '../vocabulary/strand-kinds.ts';
import { Where } from './article.ts';
import { Country, EquipmentClass } from './codes.ts';

export const Office = z.enum(officeIds);
export const StrandKind = z.enum(strandKindIds);

/** The words that say it, verbatim: `surface` is `textAt(article, where).slice(start, end)`. */
const place = { where: Where, start: z.number().int(), end: z.number().int(), surface: z.string().min(1) };

/** Equipment named beside a pair: "36 F-16s", "155-mm shells". */
export const EquipmentFact = z.object({ class: EquipmentClass, name: z.string().min(1), quantity: z.number().int().positive().nullable(), ...place });
export type EquipmentFact = z.infer<typeof EquipmentFact>;

/** A sum of money: the amount in whole units of its currency (ISO 4217). */
export const MoneyFact = z.object({ amount: z.number().positive(), currency: z.string().regex(/^[A-Z]{3}$/u), ...place });
export type MoneyFact = z.infer<typeof MoneyFact>;

/** A named agreement, exercise series, programme or platform. `id` is the same in every language and year. */
export const StrandFact = z.object({ id: z.string().min(1), name: z.string().min(1), kind: StrandKind, ...place });
export type StrandFact = z.infer<typeof StrandFact>;

/** When it happens or happened, first to last day; `relative` where the words count from the day of publication ("on Monday"). */
export const EventTime = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  precision: z.enum(['day', 'month', 'year']),
  relative: z.boolean(),
  ...place,
});
export type EventTime = z.infer<typeof EventTime>;

/** Someone named with an office; `country` is null where neither the text nor the list of office-holders tells it. */
export const Person = z.object({ name: z.string().min(1), office: Office, country: Country.nullable(), ...place });
export type Person = z.infer<typeof Person>;

/**
 * What a relation is about beyond its topics: told by its evidence sentences and, where the article is about this pair only,
 * by the sentences right after them. Articles tagged before these were read have
 * none until they are tagged again.
 */
export const relationFacts = {
  equipment: z.array(EquipmentFact).default([]),
  money: z.array(MoneyFact).default([]),
  strands: z.array(StrandFact).default([]),
  event: EventTime.nullable().default(null),
};

const RelationFacts = z.object(relationFacts);
export type RelationFacts = z.output<typeof RelationFacts>;

export const noRelationFacts = (): RelationFacts => ({ equipment: [], money: [], strands: [], event: null });
