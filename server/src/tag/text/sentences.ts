import { fold } from './fold.ts';
import { kind, kindAt } from './letter-kinds.ts';

const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt sgt cmdr adm brig st jr sr vs etc inc ltd co corp dept gov sen rep pres no vol fig approx est jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'org yrd doc av sn vb vs alb tugg orgen kor ten г гг т тыс млн млрд см стр им проф ген др руб долл st bzw ca usw mio mrd nr hr fr m mm me mgr art sig dott on gen ' +
    'sr sra ee uu dra eng ud uds pag plk mjr kpt por prof hab ul al inz tys mln gl ppłk płk'
  )
    .split(' ')
    .map(fold),
);

type Span = [start: number, end: number];

const mark = /[.!?؟…。！？]/gu;
const closing = new Set('”"\'’»)]');
const opening = new Set('"“«\'‘([¿¡—–-');

/** Longer than any sentence of news: what goes on beyond it is a list or a table without marks, and is read piece by piece. */
export const longestSentence = 2000;

/** Sentences of one paragraph as [start, end) offsets; quotation marks stay with their sentence. */
export function sentencesOf(paragraph: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const cut of cutsOf(paragraph)) {
    spans.push(...pieces(paragraph, start, cut));
    start = cut;
  }
  return spans;
}

/** Where sentences end, the paragraph's own end included. */
function cutsOf(paragraph: string): number[] {
  const cuts: number[] = [];
  for (const { index } of paragraph.matchAll(mark)) {
    if (index < (cuts.at(-1) ?? 0)) continue;
    const end = endOf(paragraph, index);
    if (end !== null && !(paragraph[index] === '.' && isAbbreviation(paragraph, index, end))) cuts.push(end);
  }
  cuts.push(paragraph.length);
  return cuts;
}

/** Behind the mark and what closes with it, where a sentence can begin after it; else null. */
function endOf(paragraph: string, index: number): number | null {
  let end = index + 1;
  while (closing.has(paragraph[end]!)) end += 1;
  const next = skipSpace(paragraph, end);
  if (next > end) {
    let first = next;
    while (opening.has(paragraph[first]!)) first += 1;
    first = skipSpace(paragraph, first);
    if ((kindAt(paragraph, first) & (kind.upper | kind.caseless)) !== 0) return end;
  }
  return '。！？'.includes(paragraph[index]!) && /^./u.test(paragraph.slice(index + 1, index + 3)) ? index + 1 : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while ((kindAt(text, at) & kind.space) !== 0) at += 1;
  return at;
}

function isAbbreviation(paragraph: string, index: number, end: number): boolean {
  const before = /[\p{L}\p{M}\p{N}.]+$/u.exec(paragraph.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const last = before.split('.').at(-1) ?? '';
  if (/^\p{Lu}$/u.test(last)) return true;
  if (/^\p{N}{1,2}$/u.test(last) && /^\s\p{L}/u.test(paragraph.slice(end, end + 3))) return false;
  return abbreviations.has(fold(last));
}

/** [start, end) without the white space at its ends, cut where it is longer than any sentence; nothing where nothing is left. */
export function pieces(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = skipSpace(text, start);
  let to = Math.max(from, end);
  while (to > from && (kindAt(text, to - 1) & kind.space) !== 0) to -= 1;
  while (to - from > longestSentence) {
    const cut = cutBefore(text, from + longestSentence, from);
    spans.push(...pieces(text, from, cut));
    from = skipSpace(text, cut);
  }
  if (to > from) spans.push([from, to]);
  return spans;
}

/** The last white space before the limit; the limit itself where a text has none, but never inside a character. */
function cutBefore(text: string, limit: number, from: number): number {
  for (let at = limit; at > from; at -= 1) if ((kindAt(text, at) & kind.space) !== 0) return at;
  return /[\udc00-\udfff]/u.test(text[limit]!) ? limit - 1 : limit;
}
