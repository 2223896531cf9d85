import { z } from 'zod';
import { countryCodes, type CountryCode } from '../vocabulary/countries.ts';
import { equipmentClassIds } from '../vocabulary/equipment-classes.ts';
import { roleKinds } from '../vocabulary/roles.ts';
import { stageIds } from '../vocabulary/stages.ts';
import { stanceIds } from '../vocabulary/stances.ts';
import { topicIds } from '../vocabulary/topics.ts';

/** Annotated, so that declarations name the type and do not spell out 250 codes each time. */
export const Country: z.ZodType<CountryCode, CountryCode> = z.enum(countryCodes);
/** Of a publisher: its country, or that it is not known. */
export const PublisherCountry: z.ZodType<CountryCode | 'unknown', CountryCode | 'unknown'> = z.enum([...countryCodes, 'unknown']);
export type PublisherCountry = z.infer<typeof PublisherCountry>;
export const Topic = z.enum(topicIds);
export const StanceId = z.enum(stanceIds);
export const StageId = z.enum(stageIds);
/** Of a relation: a stage, or that it tells none. */
export const StageOrNone = z.enum([...stageIds, 'none']);
export type StageOrNone = z.infer<typeof StageOrNone>;
export const Role = z.enum(roleKinds);
export const EquipmentClass = z.enum(equipmentClassIds);

/** How near the two countries stand where they are put together. */
export const Strength = z.enum(['sentence', 'paragraph', 'article']);
export type Strength = z.infer<typeof Strength>;

/** Two countries, unordered, written with their codes in alphabetical order: `AZE-TUR`. */
export const Pair = z
  .string()
  .regex(/^[A-Z]{3}-[A-Z]{3}$/u, 'a pair is written AZE-TUR')
  .refine(isPair, {
    message: 'a pair names two different countries in alphabetical order, as AZE-TUR',
  }) as unknown as z.ZodType<Pair, string>;
/** Only `isPair` and `pairOf` make one; the codes are not spelled out in the type, for 62,500 members are too many for a compiler. */
export type Pair = `${string}-${string}`;

export function isPair(text: string): text is Pair {
  const [a, b, ...rest] = text.split('-');
  return rest.length === 0 && a !== undefined && b !== undefined && a < b && Country.safeParse(a).success && Country.safeParse(b).success;
}

export const pairOf = (one: CountryCode, other: CountryCode): Pair => (one < other ? `${one}-${other}` : `${other}-${one}`);

export const countriesOf = (pair: Pair): [CountryCode, CountryCode] => pair.split('-') as [CountryCode, CountryCode];
