import { loneScales, numberWords, pointIsDecimal, scaleWords } from '../../lexicon/numbers.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../../text/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { byLanguage, knownWords, ValuedWords } from './words-by-language.ts';

/** A number in a sentence, in digits or words, with the words that multiply it. */
export interface Quantity {
  value: number;
  first: number;
  last: number;
  /** Offsets in the article's text. */
  start: number;
  end: number;
  /** Multiplied: "thousand", "млрд". */
  scaled: boolean;
  /** In digits, and what letters hang on them: "2bn", "500m". */
  digits: string | null;
  letters: string;
  /** The upper end of a range: "100-150". */
  ranged: boolean;
}

const digitsAt =
  /(?:\p{Nd}{1,3}(?:[.,٬'’\u00a0\u202f ]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}{1,2})?|\p{Nd}+(?:[.,٫]\p{Nd}+)?)(?!\p{Nd}|[.,:/]\p{Nd})(?<letters>\p{L}*)/uy;

const wordsOf = (language: string): string => numberWords[language] ?? 'a:1';
const scalesOf = (language: string): string => `${scaleWords['*']} ${scaleWords[language] ?? scaleWords['en']}`;
const words = byLanguage((language) => new ValuedWords(wordsOf(language)));
const scales = byLanguage((language) => new ValuedWords(scalesOf(language)));
const known = byLanguage((language) => knownWords(wordsOf(language), scalesOf(language)));
const lone: ReadonlySet<string> = new Set([...loneScales].map(fold));

/** Every number of a sentence, from left to right. */
export function quantitiesIn(sentence: Sentence, language: string): Quantity[] {
  const found: Quantity[] = [];
  const numbers = known(language);
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at]!;
    if (!token.isNumber && token.suffix === '' && !numbers.has(token)) continue;
    const one = inDigits(sentence, at, language) ?? inWords(sentence, at, language) ?? aloneScale(sentence, at, language);
    if (!one) continue;
    const whole = withScales(sentence, one, language);
    found.push(whole);
    at = whole.last;
  }
  return found;
}

function inDigits({ tokens, text, start }: Sentence, at: number, language: string): Quantity | null {
  const token = tokens[at]!;
  const from = token.start - start;
  // Parts of a designation ("F-16"), of a date or of a longer number are no numbers of their own.
  if (!token.isNumber || /(?:\p{L}[-–./]|\p{Nd}[.,:/]|\p{Nd}{4}[-–])$/u.test(text.slice(Math.max(0, from - 5), from))) return null;
  digitsAt.lastIndex = from;
  const match = digitsAt.exec(text);
  if (!match) return null;
  const letters = match.groups!['letters']!;
  const digits = match[0].slice(0, match[0].length - letters.length);
  const end = token.start + match[0].length;
  let last = at;
  while (last + 1 < tokens.length && tokens[last + 1]!.end <= end) last += 1;
  const scale = letters === '' ? undefined : scales(language).valueOfWord(fold(letters));
  return {
    value: numberOf(digits, language, scale !== undefined || isScale(tokens[last + 1], language)) * 10 ** (scale ?? 0),
    first: at,
    last,
    start: token.start,
    end,
    scaled: scale !== undefined,
    digits,
    letters: scale === undefined ? letters : '',
    ranged: /\p{Nd}[-–]$/u.test(text.slice(0, from)),
  };
}

const isScale = (token: Token | undefined, language: string): boolean => token !== undefined && scales(language).valueOf(token) !== undefined;

/** "1.234" is a thousand and more, but "1.234 billion" where a point is decimal is not. */
function numberOf(digits: string, language: string, scaled: boolean): number {
  const plain = digits
    .replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replaceAll('٫', '.')
    .replaceAll(/[٬'’\s]/gu, '');
  const marks = plain.replaceAll(/\d/gu, '');
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const tail = plain.length - plain.lastIndexOf(last) - 1;
  const mixed = new Set(marks).size > 1;
  const grouped =
    !mixed && (marks.length > 1 || (tail === 3 && (!scaled || (last === '.') !== pointIsDecimal.has(language)) && !plain.startsWith('0')));
  if (grouped) return Number(plain.replaceAll(/[.,]/gu, ''));
  return Number(`${plain.slice(0, plain.lastIndexOf(last)).replaceAll(/[.,]/gu, '')}.${plain.slice(plain.lastIndexOf(last) + 1)}`);
}

/** Digits of other scripts stand in blocks of ten. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return code - 0x30;
  if (code >= 0x06_60 && code <= 0x06_69) return code - 0x06_60;
  return code >= 0x06_f0 && code <= 0x06_f9 ? code - 0x06_f0 : (code - 0x09_66) % 10;
}

function inWords({ tokens }: Sentence, at: number, language: string): Quantity | null {
  const table = words(language);
  const token = tokens[at]!;
  let value = table.valueOf(token);
  if (value === undefined) return null;
  let last = at;
  // "Half a dozen".
  const skip = value === 0.5 && tokens[at + 1] !== undefined && table.valueOf(tokens[at + 1]!) === 1 ? 1 : 0;
  last += skip;
  const next = tokens[last + 1];
  const unit = next && table.valueOf(next);
  if (unit !== undefined && ((value >= 20 && value < 100 && unit < 10 && unit >= 1) || value === 0.5 || unit === 12)) {
    value = value === 0.5 || unit === 12 ? value * unit : value + unit;
    last += 1;
  }
  return { value, first: at, last, start: token.start, end: tokens[last]!.end, scaled: false, digits: null, letters: '', ranged: false };
}

function aloneScale({ tokens }: Sentence, at: number, language: string): Quantity | null {
  const token = tokens[at]!;
  const scale = lone.has(token.fold) ? scales(language).valueOf(token) : undefined;
  return scale === undefined
    ? null
    : { value: 10 ** scale, first: at, last: at, start: token.start, end: token.end, scaled: true, digits: null, letters: '', ranged: false };
}

function withScales({ tokens, text, start }: Sentence, one: Quantity, language: string): Quantity {
  let { value, last, end, scaled } = one;
  for (let next = tokens[last + 1]; next; next = tokens[last + 1]) {
    const scale = scales(language).valueOf(next);
    if (scale === undefined || !/^[\s\u00a0.-]{0,2}$/u.test(text.slice(end - start, next.start - start))) break;
    value *= 10 ** scale;
    last += 1;
    end = next.end;
    scaled = true;
  }
  return { ...one, value: Math.round(value * 1000) / 1000, last, end, scaled };
}
