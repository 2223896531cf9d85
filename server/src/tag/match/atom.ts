import type { Concept } from '../lexicon/concepts.ts';
import { numberOf } from './concept-mask.ts';

/** A place in a sentence, in tokens [first, last] and in offsets of the text. */
export interface Span {
  first: number;
  last: number;
  start: number;
  end: number;
}

/** A word or phrase of a concept. */
export class Atom implements Span {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly concept: Concept;
  /** Its concept's in masks. */
  readonly number: number;

  constructor(concept: Concept, { first, last, start, end }: Span) {
    this.first = first;
    this.last = last;
    this.start = start;
    this.end = end;
    this.concept = concept;
    this.number = numberOf(concept);
  }
}
