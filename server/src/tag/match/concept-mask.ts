import { type Concept, concepts } from '../lexicon/concepts.ts';

/** A set of concepts as bits, 32 to a number. */
export type ConceptMask = readonly number[];

const names = Object.keys(concepts) as Concept[];
const numbers = new Map(names.map((concept, number) => [concept, number]));
const empty = Array<number>(Math.ceil(names.length / 32)).fill(0);

/** The place of its bit. */
export const numberOf = (concept: Concept): number => numbers.get(concept)!;

export function maskOf(all: readonly { number: number }[]): ConceptMask {
  if (all.length === 0) return empty;
  const mask = empty.slice();
  for (const { number } of all) mask[number >>> 5]! |= 1 << (number & 31);
  return mask;
}

export const conceptsOf = (all: readonly Concept[]): ConceptMask => maskOf(all.map((concept) => ({ number: numberOf(concept) })));

/** Whether it is one of the concepts. */
export const isOne = (mask: ConceptMask, { number }: { number: number }): boolean => (mask[number >>> 5]! & (1 << (number & 31))) !== 0;

/** Whether the two have a concept in common. */
export function meet(one: ConceptMask, other: ConceptMask): boolean {
  for (let part = 0; part < one.length; part += 1) if ((one[part]! & other[part]!) !== 0) return true;
  return false;
}
