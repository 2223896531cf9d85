import type { Draft } from '../draft.ts';
import { readText } from '../text/read-text.ts';

const block = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|table|section|article|blockquote|header|footer|nav|aside|title)\b[^<>]*>/giu;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
};

/** Text of a page by its tags alone, for pages too large or too deep to be parsed. */
export function readPlainly(html: string, givenTitle: string | null): Draft {
  const text = html
    .replaceAll(block, '\n\n')
    .replaceAll(/<[^<>]{0,2000}>/gu, ' ')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
  return readText(text, givenTitle);
}
