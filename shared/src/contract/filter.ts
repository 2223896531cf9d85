import { z } from 'zod';
import { Country, EquipmentClass, Pair, PublisherCountry, StageOrNone, StanceId, Strength, Topic } from '../domain/codes.ts';
import { PersonKey } from '../domain/person-key.ts';
import { Party } from '../domain/party.ts';

/** A repeated key of a URL: absent, once or several times. */
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item)).default([]);

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day is written 2024-06-27')
  .refine(isRealDay, 'no such day in the calendar');

function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The one filter of every question. An article counts when all given parts hold:
 * `pair`, `party`, `topic`, `stance`, `stage`, `equipment`, `strand`, `money` and `strength` must hold of one and the same relation once any
 * of them but `topic` is given (`topic` and `stage`: that topic has come to that stage; `strength`: the countries stand so near or nearer);
 * a `topic` alone is asked of the article; `country` of its country tags (any or all of them).
 */
export const filterShape = {
  from: Day.optional(),
  to: Day.optional(),
  country: list(Country),
  match: z.enum(['any', 'all']).default('any'),
  pair: list(Pair),
  /** A country as one of the two, in any role or in one. */
  party: list(Party),
  topic: list(Topic),
  stance: list(StanceId),
  stage: list(StageOrNone),
  equipment: list(EquipmentClass),
  /** Ids of named strands. */
  strand: list(z.string().regex(/^[a-z0-9-]{1,80}$/u)),
  /** `named`: a sum of money is. */
  money: z.enum(['any', 'named']).default('any'),
  strength: Strength.default('article'),
  language: list(z.string().regex(/^[a-z]{2,3}$/u)),
  publisher: list(z.string().min(1).max(200)),
  publisherCountry: list(PublisherCountry),
  /** Ids of what brought the articles: a feed, the files, the sample … */
  source: list(z.string().regex(/^[a-z0-9-]{1,100}$/u)),
  /** Ids of stories. */
  story: list(z.coerce.number().int().positive()),
  /** Someone named with an office. */
  person: list(PersonKey),
  relevance: z.enum(['relevant', 'not-relevant', 'all']).default('relevant'),
  sample: z.enum(['include', 'exclude', 'only']).default('include'),
  q: z.string().trim().max(500).default(''),
};

export const Filter = z.object(filterShape);
export type Filter = z.output<typeof Filter>;

export const emptyFilter: Filter = Filter.parse({});

/** The parts that are asked of one relation, all left open. */
export const ofAnyRelation = {
  pair: [],
  party: [],
  topic: [],
  stance: [],
  stage: [],
  equipment: [],
  strand: [],
  money: 'any',
  strength: 'article',
} satisfies Partial<Filter>;

/** The URL form: only what differs from the empty filter, in a fixed order, lists as repeated keys. */
export function filterToPairs(filter: Filter): [key: string, value: string][] {
  return (Object.keys(filterShape) as (keyof Filter)[]).flatMap((key): [string, string][] => {
    const value = filter[key];
    if (Array.isArray(value)) return value.map((item): [string, string] => [key, `${item}`]);
    return value === undefined || value === emptyFilter[key] ? [] : [[key, value]];
  });
}

/** Reads the URL form (a `URLSearchParams` fits); a part that does not parse is left out, the others stay. */
export function filterFromParams(params: { getAll(key: string): string[] }): Filter {
  const raw: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(filterShape)) {
    const all = params.getAll(key);
    if (all.length === 0) continue;
    const value = Array.isArray(emptyFilter[key as keyof Filter]) ? all : all[0];
    if (schema.safeParse(value).success) raw[key] = value;
  }
  return Filter.parse(raw);
}
