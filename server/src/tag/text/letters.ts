import { foldedUnit } from './fold.ts';
import { kindsAt } from './letter-kinds.ts';

/** What a UTF-16 unit can be in a word, above the sixteen bits of its folded form, where it has been asked for; 0 where it has not. */
const table = new Uint32Array(65_536);
const foldBits = 16;

function learn(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const code = ((kindsAt(text, at) << foldBits) | foldedUnit(unit)) >>> 0;
  // Half a pair is something with its other half only.
  if (unit < 0xd8_00 || unit > 0xdf_ff) table[unit] = code;
  return code;
}

/** V8 has a dozen kinds of strings, and looks a method up anew for every letter where it has met too many; of what is put together it has four. */
const behind = '\n\n';

function codesOf(text: string): Uint32Array {
  const codes = new Uint32Array(text.length);
  const again = text + behind;
  for (let at = 0; at < codes.length; at += 1) codes[at] = table[again.charCodeAt(at)]! || learn(text, at);
  return codes;
}

/** A text whose letters have been looked up: what each can be in a word, and what it is folded. */
export class Letters {
  readonly text: string;
  readonly length: number;
  readonly #codes: Uint32Array;
  /** Where its first letter stands among them. */
  readonly #from: number;

  constructor(text: string, codes: Uint32Array = codesOf(text), from = 0) {
    this.text = text;
    this.length = text.length;
    this.#codes = codes;
    this.#from = from;
  }

  /** The kinds of the character at `at`; 0 past the end. */
  kinds(at: number): number {
    return at < this.length ? this.#codes[this.#from + at]! >>> foldBits : 0;
  }

  /** The folded form of the unit at `at`; 0 past the end. */
  folded(at: number): number {
    return at < this.length ? this.#codes[this.#from + at]! & 0xff_ff : 0;
  }

  part(start: number, end: number): Letters {
    return start === 0 && end === this.length ? this : new Letters(this.text.slice(start, end), this.#codes, this.#from + start);
  }
}
