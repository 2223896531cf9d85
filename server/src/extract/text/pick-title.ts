import { isFurniture } from '../boilerplate/is-furniture.ts';
import { bylineOf } from '../boilerplate/byline-of.ts';
import { marksCaption } from '../boilerplate/patterns.ts';
import { wordCount } from '../normalise.ts';
import { dateLine } from './dates-of-lines.ts';
import { firstSentence, repeats, undoubled } from './title.ts';

export interface PickedTitle {
  title: string;
  /** Where the headline stands; lines before it belong to the page. Null where it stands on no line of its own. */
  at: number | null;
  /** Where the text itself begins. */
  prose: number;
}

const sentenceEnd = /[.!?…:؟。]["”’»)\]]*$/u;

/** Running text: long, or a sentence of some length that ends as one. */
const isProse = (line: string): boolean => line.length >= 160 || (wordCount(line) >= 12 && (sentenceEnd.test(line) || line.length >= 130));

const isAside = (line: string): boolean =>
  isFurniture(line) || dateLine(line) !== null || bylineOf(line) !== null || (line.length < 400 && marksCaption(line));
const withoutNumber = (line: string): string => undoubled(line).replace(/^\d{1,2}\.\s+/u, '');

/** How far down the page the headline may be said again. */
const reach = 60;

/** The headline of a text: the sender's; else what stands before the text twice; else the first line of some length before it; else its first sentence. */
export function pickTitle(lines: readonly string[], given: string | null): PickedTitle {
  const firstProse = lines.findIndex((line) => isProse(line) && !isAside(line));
  const prose = firstProse < 0 ? lines.findIndex((line) => !isAside(line)) + 1 : firstProse;
  if (given !== null) {
    const at = lines.slice(0, reach).findIndex((line) => repeats(withoutNumber(line), given) !== null);
    return { title: given, at: at < 0 || at > prose ? null : at, prose };
  }
  const own = lines.map((line, at) => ({ line: withoutNumber(line), at })).slice(0, firstProse < 0 ? prose : prose + 1);
  const candidates = own.filter(
    ({ line, at }) => isTitleLike(line) && !isAside(line) && (at < prose || (line.length <= 160 && !sentenceEnd.test(line))),
  );
  const before = candidates.filter(({ at }) => at < prose);
  const first = before.find(({ line }) => wordCount(line) >= 4);
  // A line below the first that comes twice running is a picture's text and its caption.
  const repeated = candidates.find(
    ({ line, at }) => wordCount(line) >= 2 && line.length >= 12 && saidAgain(lines, line, at) && (at <= (first?.at ?? at) || line !== lines[at + 1]),
  );
  const chosen = repeated ?? first ?? longestOf(before.filter(({ line }) => wordCount(line) >= 2));
  if (chosen) return { title: chosen.line, at: chosen.at, prose: Math.max(prose, chosen.at + 1) };
  return { title: firstSentence(lines[Math.min(prose, lines.length - 1)] ?? ''), at: null, prose };
}

const isTitleLike = (line: string): boolean => line.length <= 220 && /\p{L}{2}/u.test(line) && !/[,;]$|\d:\d\d$|^@/u.test(line);

function saidAgain(lines: readonly string[], title: string, at: number): boolean {
  if (undoubled(lines[at] ?? '') !== lines[at]) return true;
  return lines.slice(at + 1, reach).some((line) => repeats(line, title) !== null);
}

const longestOf = <T extends { line: string }>(candidates: readonly T[]): T | undefined =>
  candidates.reduce<T | undefined>((best, each) => (best === undefined || each.line.length > best.line.length ? each : best), undefined);
