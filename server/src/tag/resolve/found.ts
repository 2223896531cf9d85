import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { Mention } from '@entente/shared/domain/tagging';
import type { ConceptMask } from '../match/concept-mask.ts';
import type { Atom, Span } from '../match/atom.ts';
import type { Candidate, Line } from '../match/line.ts';
import type { Sentence } from '../text/reading.ts';

export type Standing = 'counts' | 'weak' | 'undecided' | 'dropped';

/** A candidate after the passes: what it means, and which pass said so. */
export interface Found extends Span {
  code: CountryCode;
  mention: Mention['kind'];
  surface: string;
  standing: Standing;
  rule: string;
  reason: string;
}

/** A sentence whose names are settled. */
export class ReadLine implements Line {
  readonly sentence: Sentence;
  readonly candidates: Candidate[];
  readonly atoms: Atom[];
  readonly concepts: ConceptMask;
  readonly found: Found[];
  /** Of them those that count. */
  readonly names: Found[];
  #countries: Found[] | null = null;

  constructor({ sentence, candidates, atoms, concepts }: Line, found: Found[]) {
    this.sentence = sentence;
    this.candidates = candidates;
    this.atoms = atoms;
    this.concepts = concepts;
    this.found = found;
    this.names = found.every((one) => one.standing === 'counts') ? found : found.filter((one) => one.standing === 'counts');
  }

  /** One name of each country that counts, the last of it, in the order in which they come up first. */
  get countries(): Found[] {
    return (this.#countries ??= this.names.length < 2 ? this.names : [...new Map(this.names.map((name) => [name.code, name])).values()]);
  }
}

/** Of sentences that name nobody, as most do. */
export const none: Found[] = [];
