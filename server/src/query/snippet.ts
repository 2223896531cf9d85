import { type Article, textAt, type Where } from '@entente/shared/domain/article';
import { type Range, rangesIn, type TextMatch } from './text-match.ts';

const length = 240;
const before = 60;

/** Bounds of a match; characters of the private use area, that no text of ours holds. */
const [open, close] = ['\u{E000}', '\u{E001}'];

const places: readonly Where[] = ['body', 'caption', 'title'];

/** The text around the first match, with every match in it marked; null where nothing matches. */
export function snippetOf(article: Article, match: TextMatch): string | null {
  for (const where of places) {
    const text = textAt(article, where).replaceAll(/[\u{E000}\u{E001}]/gu, ' ');
    const ranges = rangesIn(
      text,
      match.filter(({ title }) => !title || where === 'title'),
    );
    const [first] = ranges;
    if (first) return mark(text, ranges, windowAround(text, first));
  }
  return null;
}

/** Begins and ends between words. */
function windowAround(text: string, { start, end }: Range): Range {
  const from = start <= before ? 0 : text.indexOf(' ', start - before) + 1;
  if (from + length >= text.length) return { start: Math.min(from, start), end: text.length };
  const to = text.lastIndexOf(' ', from + length);
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

function mark(text: string, ranges: readonly Range[], window: Range): string {
  let [marked, at] = [window.start > 0 ? '…' : '', window.start];
  for (const { start, end } of ranges) {
    if (start < at || end > window.end) continue;
    marked += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  marked += text.slice(at, window.end);
  return `${marked.replaceAll(/\s+/gu, ' ').trimEnd()}${window.end < text.length ? '…' : ''}`;
}
