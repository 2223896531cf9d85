import { type Concept, concepts } from '../lexicon/concepts.ts';

/** A set of concepts as bits, thirty to a number. */
export type ConceptMask = readonly number[];

const bitsEach = 30;
const names = Object.keys(concepts) as Concept[];
const places = new Map(names.map((concept, at) => [concept, { part: Math.floor(at / bitsEach), bit: 1 << (at % bitsEach) }]));

const empty = Array<number>(Math.ceil(names.length / bitsEach)).fill(0);

export function maskOf(all: Iterable<{ concept: Concept }>): ConceptMask {
  const mask = empty.slice();
  for (const { concept } of all) {
    const { part, bit } = places.get(concept)!;
    mask[part]! |= bit;
  }
  return mask;
}

export const conceptsOf = (all: Iterable<Concept>): ConceptMask => maskOf(Array.from(all, (concept) => ({ concept })));

/** Whether the two have a concept in common. */
export function meet(one: ConceptMask, other: ConceptMask): boolean {
  for (let part = 0; part < one.length; part += 1) if ((one[part]! & other[part]!) !== 0) return true;
  return false;
}
