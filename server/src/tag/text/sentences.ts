import { fold } from './fold.ts';
import { kind } from './letter-kinds.ts';
import type { Letters } from './letters.ts';

const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt sgt cmdr adm brig st jr sr vs etc inc ltd co corp dept gov sen rep pres no vol fig approx est jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'org yrd doc av sn vb vs alb tugg orgen kor ten г гг т тыс млн млрд см стр им проф ген др руб долл st bzw ca usw mio mrd nr hr fr m mm me mgr art sig dott on gen ' +
    'sr sra ee uu dra eng ud uds pag plk mjr kpt por prof hab ul al inz tys mln gl ppłk płk'
  )
    .split(' ')
    .map(fold),
);

/** Greek asks with a semicolon; Armenian's full stop is often typed as a colon. */
const mark = /(?:[.!?؟…。！？։]|(?<=\p{Script=Greek})[;\u037e]|(?<=\p{Script=Armenian}):)/u.source;
/** Georgian has no capitals. White space is read once only, however much of it there is. */
const next = /\s+(?:["“«„'‘([¿¡—–-]+\s*)?[\p{Lu}\p{Lo}\p{N}\p{Script=Georgian}]/u.source;
const boundary = new RegExp(`${mark}[”"'’»)\\]]*(?=${next})|[。！？]+[”’」』）】]*(?=.)`, 'uy');

type Span = [start: number, end: number];

/** Longer than any sentence of news: what goes on beyond it is a list or a table without marks, and is read piece by piece. */
export const longestSentence = 2000;

/** Sentences of one paragraph as [start, end) offsets; quotation marks stay with their sentence. */
export function sentencesOf(paragraph: Letters): Span[] {
  const { text } = paragraph;
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < paragraph.length; at += 1) {
    if ((paragraph.kinds(at) & kind.mark) === 0) continue;
    const end = endOfSentence(text, at);
    if (end === null) continue;
    if (text[at] !== '.' || !isAbbreviation(wordBefore(paragraph, at), text.slice(end, end + 12))) {
      addPieces(spans, paragraph, start, end);
      start = end;
    }
    at = end - 1;
  }
  addPieces(spans, paragraph, start, paragraph.length);
  return spans;
}

/** Where the sentence ends that a mark may end; null where it goes on. */
function endOfSentence(paragraph: string, at: number): number | null {
  boundary.lastIndex = at;
  return boundary.test(paragraph) ? boundary.lastIndex : null;
}

const longestAbbreviation = 20;
const ofWords = kind.start | kind.afterApostrophe;

/** Letters, digits and points right before a place. */
function wordBefore(paragraph: Letters, index: number): string {
  const least = Math.max(0, index - longestAbbreviation);
  let from = index;
  for (let at = characterBefore(paragraph, from); at >= least && isOfWord(paragraph, at); at = characterBefore(paragraph, from)) from = at;
  return paragraph.text.slice(from, index);
}

const characterBefore = (paragraph: Letters, at: number): number => (at < 2 || (paragraph.kinds(at - 2) & kind.wide) === 0 ? at - 1 : at - 2);

const isOfWord = (paragraph: Letters, at: number): boolean => paragraph.folded(at) === point || (paragraph.kinds(at) & ofWords) !== 0;

const point = 0x2e;

/** [start, end) without the white space at its ends, cut where it is longer than any sentence; nothing where nothing is left. */
export function pieces(text: Letters, start: number, end: number): Span[] {
  const spans: Span[] = [];
  addPieces(spans, text, start, end);
  return spans;
}

function addPieces(spans: Span[], text: Letters, start: number, end: number): void {
  let [from, to] = [skipSpace(text, start, end), end];
  while (to > from && isSpace(text, to - 1)) to -= 1;
  while (to - from > longestSentence) {
    const cut = cutBefore(text, from + longestSentence, from);
    spans.push([from, cut]);
    from = skipSpace(text, cut, to);
  }
  if (to > from) spans.push([from, to]);
}

const isSpace = (text: Letters, at: number): boolean => (text.kinds(at) & kind.space) !== 0;

function skipSpace(text: Letters, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text, at)) at += 1;
  return at;
}

/** The last white space before the limit; the limit itself where a text has none, but never inside a character. */
function cutBefore(text: Letters, limit: number, from: number): number {
  let at = limit;
  while (at > from && !isSpace(text, at)) at -= 1;
  if (at === from) return /[\udc00-\udfff]/u.test(text.text[limit]!) ? limit - 1 : limit;
  while (isSpace(text, at - 1)) at -= 1;
  return at;
}

/** "am 14. Juni", "zum 30. Jahrestag". */
const germanOrdinal = /^\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahres|Jahrhund)/u;

function isAbbreviation(before: string, after: string): boolean {
  const last = before.split('.').at(-1) ?? '';
  if (/^\p{Lu}$/u.test(last)) return true;
  if (/^\p{N}{1,2}$/u.test(last) && /^\s\p{L}/u.test(after)) return germanOrdinal.test(after);
  return abbreviations.has(fold(last));
}
