import { describe, expect, it } from 'vitest';
import { textAt } from '@entente/shared/domain/article';
import { fold } from '../../../server/src/tag/text/fold.ts';
import { read } from '../../../server/src/tag/text/reading.ts';
import { Letters } from '../../../server/src/tag/text/letters.ts';
import { sentencesOf } from '../../../server/src/tag/text/sentences.ts';
import { tokensOf } from '../../../server/src/tag/text/tokens.ts';
import { article } from '../../support/build.ts';

const sentences = (paragraph: string): string[] => sentencesOf(new Letters(paragraph)).map(([start, end]) => paragraph.slice(start, end));

describe('folding', () => {
  it.each([
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA ışık', 'isparta isik'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Łódź', 'lodz'],
    ['ЙОД', 'иод'],
    ['Größe', 'große'],
    ['聯合軍演 联合军演', '联合军演 联合军演'],
    ['한국 ガザ Έλληνας', '한국 ガザ ελληνασ'],
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
    ['Japanese quotation marks', '「延期する。」彼は去った。', ['「延期する。」', '彼は去った。']],
    ['Greek question marks', 'Θα υπογράψουν; Ναι, αύριο.', ['Θα υπογράψουν;', 'Ναι, αύριο.']],
    ['semicolons that ask nothing', 'Sie kamen; Deutsche blieben.', ['Sie kamen; Deutsche blieben.']],
    ['Armenian stops, typed in two ways', 'Ստորագրվեց։ Նա մեկնեց: Վերջ։', ['Ստորագրվեց։', 'Նա մեկնեց:', 'Վերջ։']],
    ['a script without capitals', 'ხელი მოეწერა. ის წავიდა.', ['ხელი მოეწერა.', 'ის წავიდა.']],
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
    ['F-35战机2架', ['F', '35', '战', '机', '2', '架']],
    ['トルコ軍のミサイル', ['トルコ', '軍', 'の', 'ミサイル']],
    ['한미일 연합훈련, 2024년', ['한', '미', '일', '연합훈련', '2024', '년']],
    ['한미약품과 미러링', ['한미약품과', '미러링']],
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
