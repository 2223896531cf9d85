import { describe, expect, it } from 'vitest';
import { textAt } from '@entente/shared/domain/article';
import { fold } from '../../../server/src/tag/text/fold.ts';
import { read } from '../../../server/src/tag/text/reading.ts';
import { sentencesOf } from '../../../server/src/tag/text/sentences.ts';
import { tokensOf } from '../../../server/src/tag/text/tokens.ts';
import { article } from '../../support/build.ts';

const sentences = (paragraph: string): string[] => sentencesOf(paragraph).map(([start, end]) => paragraph.slice(start, end));

describe('folding', () => {
  it.each([
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA ışık', 'isparta isik'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Łódź', 'lodz'],
    ['ЙОД', 'иод'],
    ['Größe', 'große'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['İğdır’da ÇŞĞÜÖı', 'ﬁnal ﬀ', 'e\u0301te\u0301', '🇹🇷 Türkiye 🇦🇿', 'القاهرة وَالرِّياض', '防衛省と国防部', 'ẞ Å Ǆ', '\uD83D alone'])(
    'keeps the length of %s, so that offsets hold',
    (text) => {
      expect(fold(text)).toHaveLength(text.length);
    },
  );
});

describe('sentences', () => {
  it.each([
    [
      'abbreviations and initials',
      'Gen. J. Smith met Lt. Col. Brown in the U.S. on Nov. 3. They spoke of St. Petersburg.',
      ['Gen. J. Smith met Lt. Col. Brown in the U.S. on Nov. 3.', 'They spoke of St. Petersburg.'],
    ],
    [
      'marks inside quotations',
      'He said: “We will sign. We will not wait.” The minister left.',
      ['He said: “We will sign.', 'We will not wait.”', 'The minister left.'],
    ],
    ['numbers with points', 'It cost 2.5 million. Version 3.1 follows.', ['It cost 2.5 million.', 'Version 3.1 follows.']],
    ['Turkish abbreviations', 'Orgen. Metin Gürak geldi. Prof. Dr. Kaya gitti.', ['Orgen. Metin Gürak geldi.', 'Prof. Dr. Kaya gitti.']],
    ['Arabic marks', 'هل وقع الوزيران؟ نعم وقعا.', ['هل وقع الوزيران؟', 'نعم وقعا.']],
    ['Chinese marks', '两国签署协议。演习结束。', ['两国签署协议。', '演习结束。']],
  ])('are told apart in spite of %s', (_, paragraph, expected) => {
    expect(sentences(paragraph)).toEqual(expected);
  });

  it('leave nothing of the paragraph out but white space', () => {
    const paragraph = '  First. Second?  “Third!”  and so on … Fourth  ';
    expect(sentences(paragraph).join('').replaceAll(/\s/gu, '')).toBe(paragraph.replaceAll(/\s/gu, ''));
  });
});

const words = (text: string) => tokensOf(text).map(({ text: word, suffix }) => (suffix === '' ? word : `${word}+${suffix}`));

describe('words', () => {
  it.each([
    ["Türkiye'nin Azerbaycan’a", ['Türkiye+nin', 'Azerbaycan+a']],
    ["Egypt's army", ['Egypt+s', 'army']],
    ["l'Égypte d’Italie", ['l', 'Égypte', 'd', 'Italie']],
    ['Russian-made F-16s', ['Russian', 'made', 'F', '16s']],
    ['the U.S. and U.K.', ['the', 'U.S.', 'and', 'U.K.']],
  ])('of “%s”', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where they say they stand', () => {
    const text = '“Türkiye’nin” yeni F-16’ları — Bakü’de!';
    for (const { start, end, text: word } of tokensOf(text)) expect(text.slice(start, end)).toBe(word);
  });
});

describe('reading', () => {
  it('gives every sentence its place in the article’s text', () => {
    const its = article({ title: 'One. Two.', body: ['Three. Four?', 'Five.'], captions: ['Six.', 'Seven. Eight.'] });
    const all = read(its);
    expect(all.map(({ text }) => text)).toEqual(['One. Two.', 'Three.', 'Four?', 'Five.', 'Six.', 'Seven.', 'Eight.']);
    for (const { where, start, end, text, tokens } of all) {
      expect(textAt(its, where).slice(start, end)).toBe(text);
      for (const token of tokens) expect(textAt(its, where).slice(token.start, token.end)).toBe(token.text);
    }
  });

  it('knows a headline in capitals, which says nothing of names', () => {
    const [shouted, spoken] = read(article({ title: 'MINISTERS OF TURKEY AND CHAD MEET', body: ['The ministers of Chad met.'] }));
    expect([shouted?.shouting, spoken?.shouting]).toEqual([true, false]);
  });
});
