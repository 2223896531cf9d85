import type { TimeSense, TimeWord } from '../../match/fact-word.ts';
import type { Hit } from '../../match/trie.ts';
import { type FactSentence, textBetween } from './fact-sentence.ts';

/** A day as printed; the year may be left to the reader. */
export interface PrintedDay {
  year: number | null;
  month: number;
  day: number;
  /** By the Persian calendar. */
  persian: boolean;
  last: number;
}

const beginning: ReadonlySet<TimeSense> = new Set<TimeSense>(['month', 'weekday', 'day', 'unit', 'units', 'shift']);

const western = (text: string): string => text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.codePointAt(0)! & 0xf));

/** The time words and numbers of a sentence by the place of their token. */
export class TimeReader {
  readonly sentence: FactSentence;
  readonly #words = new Map<number, Hit<TimeWord>[]>();
  readonly #ends = new Map<number, Hit<TimeWord>[]>();

  constructor(sentence: FactSentence) {
    this.sentence = sentence;
    for (const hit of sentence.words) {
      if (hit.value.kind !== 'time') continue;
      const word = hit as Hit<TimeWord>;
      this.#words.set(hit.first, [...(this.#words.get(hit.first) ?? []), word]);
      this.#ends.set(hit.last, [...(this.#ends.get(hit.last) ?? []), word]);
    }
  }

  /** Whether a time can begin here: a number or a word that names one. */
  beginsAt(place: number): boolean {
    const hits = this.#words.get(place);
    if (hits?.some((hit) => beginning.has(hit.value.sense))) return true;
    return this.sentence.line.sentence.tokens[place]!.isNumber;
  }

  /** Whether a time can begin anywhere. */
  get canTell(): boolean {
    return this.#words.size > 0 || this.sentence.line.sentence.tokens.some((token) => token.isNumber);
  }

  get size(): number {
    return this.sentence.line.sentence.tokens.length;
  }

  /** The longest word of this sense that begins here. */
  at(place: number, sense: TimeSense): { value: number; last: number } | null {
    const hits = this.#words.get(place)?.filter((hit) => hit.value.sense === sense) ?? [];
    const longest = hits.sort((a, b) => b.last - a.last)[0];
    return longest ? { value: longest.value.value, last: longest.last } : null;
  }

  /** A word of this sense that ends right before this place. */
  before(place: number, sense: TimeSense): { value: number; first: number } | null {
    const hit = this.#ends.get(place - 1)?.find((one) => one.value.sense === sense);
    return hit ? { value: hit.value.value, first: hit.first } : null;
  }

  text(place: number): string {
    return western(this.sentence.line.sentence.tokens[place]?.text ?? '');
  }

  suffix(place: number): string {
    return this.sentence.line.sentence.tokens[place]?.suffix ?? '';
  }

  gap(left: number, right: number): string {
    const { tokens } = this.sentence.line.sentence;
    const [a, b] = [tokens[left], tokens[right]];
    return a && b ? textBetween(this.sentence, a.end, b.start) : '\n';
  }

  /** Nothing but space, a hyphen, a point, a comma or an ending between two neighbours. */
  isNear(left: number, right: number): boolean {
    return /^(?:['’]\p{L}{1,4})?[\s\u00a0,.\-–]{0,3}$/u.test(this.gap(left, right));
  }

  /** 1 to 31. */
  day(place: number): number | null {
    const match = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|ro)?$/u.exec(this.text(place));
    const value = match ? Number(match[1]) : 0;
    const lead = place > 0 ? this.gap(place - 1, place) : ' ';
    return value >= 1 && value <= 31 && !/[\p{L}\d]?[:/]$/u.test(lead) && !/^[.,]$/u.test(lead) ? value : null;
  }

  year(place: number): number | null {
    const match = /^(?:19|20|1[34])\d\d$/u.exec(this.text(place));
    return match ? Number(match[0]) : null;
  }

  /** Passes over "of", "de". */
  skip(place: number, sense: TimeSense): number {
    const word = this.at(place, sense);
    return word && this.isNear(place - 1, place) ? word.last + 1 : place;
  }

  /** A year after a date, with a comma or "de" before it. */
  yearAfter(last: number): { year: number | null; last: number } {
    const place = this.skip(last + 1, 'of');
    const year = this.isNear(place - 1, place) ? this.year(place) : null;
    return year === null ? { year, last } : { year, last: place };
  }

  /** "3 June 2024", "3 de junio", "3. Juni". */
  dayMonth(place: number): PrintedDay | null {
    const day = this.day(place);
    if (day === null) return null;
    const next = this.skip(place + 1, 'of');
    const month = this.at(next, 'month') ?? this.at(next, 'persian-month');
    if (!month || !this.isNear(next - 1, next)) return null;
    const persian = this.at(next, 'month') === null;
    return { ...this.yearAfter(month.last), month: month.value, day, persian };
  }

  /** "June 3, 2024", "iyunun 3-də". */
  monthDay(place: number): PrintedDay | null {
    const month = this.at(place, 'month');
    const day = month && this.isNear(month.last, month.last + 1) ? this.day(month.last + 1) : null;
    return !month || day === null ? null : { ...this.yearAfter(month.last + 1), month: month.value, day, persian: false };
  }

  date(place: number): PrintedDay | null {
    return this.dayMonth(place) ?? this.monthDay(place);
  }

  /** Where the last day begins, after "to" or a dash. */
  afterTo(last: number): { place: number; and: boolean } | null {
    if (/^\s?[-–—]\s?$/u.test(this.gap(last, last + 1)) && this.at(last + 1, 'to') === null) return { place: last + 1, and: false };
    const word = this.at(last + 1, 'to');
    const { atoms } = this.sentence.line;
    return word ? { place: word.last + 1, and: atoms.some((atom) => atom.concept === 'and' && atom.first === last + 1) } : null;
  }
}
