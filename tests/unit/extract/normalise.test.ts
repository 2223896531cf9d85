import { describe, expect, it } from 'vitest';
import { folded, tidy } from '../../../server/src/extract/normalise.ts';
import { randomFrom } from '../../support/random.ts';

/** The rules as they read, one after the other and without a look ahead. */
const spelledOut = (text: string): string =>
  text
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- taking control characters away is the point
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/gu, '')
    .replace(/[\u00AD\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu, '')
    .replace(/(?<!\p{L})\u200C|\u200C(?!\p{L})/gu, '')
    .replace(/[\s\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu, ' ')
    .trim();

const signs = [
  ...'a Z 9 é . , « » ’ - — ('.split(' '),
  ' ',
  ' ',
  '\u00A0',
  '\u200B',
  '\u200C',
  '\u200E',
  '\u3000',
  '\u2029',
  '\uFEFF',
  '\u0007',
  '\t',
  '\n',
  'e\u0301',
  'İ',
  'ı',
  '中',
  '𝐀',
  '🙂',
  'ی',
];

describe('the form of every text', () => {
  it('is the same whether a text needs tidying or not', () => {
    const random = randomFrom(3);
    for (let n = 0; n < 4000; n += 1) {
      const text = Array.from({ length: random.below(14) }, () => random.pick(signs)).join('');
      expect(tidy(text), JSON.stringify(text)).toBe(spelledOut(text));
    }
  });
});

describe('a text to be compared', () => {
  it.each([
    ['  “Ministers’ TALKS” …', "ministers' talks"],
    ['—(NATO)—', 'nato'],
    ['İSTANBUL 🙂', 'istanbul'],
    ['🙂𝐀1🙂', '𝐀1'],
    ['…', ''],
    ['', ''],
  ])('%s is %s', (text, same) => {
    expect(folded(text)).toBe(same);
  });
});
