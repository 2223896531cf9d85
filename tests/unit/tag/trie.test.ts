import { describe, expect, it } from 'vitest';
import { Trie } from '../../../server/src/tag/match/trie.ts';
import { tokensOf } from '../../../server/src/tag/text/tokens.ts';

function found(
  text: string,
  forms: readonly (readonly [form: string, match?: 'any' | 'initial' | 'exact'])[],
  ...options: [string[]?, number?, Set<string>?]
): string[] {
  const trie = new Trie<string>(...options);
  for (const [form, match] of forms) trie.add(form, form, match);
  return trie.find(tokensOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe('the finder of forms', () => {
  it('finds whole words only', () => {
    expect(found('Romania, Somali and Nigeria are not Oman, Mali and Niger', [['Oman'], ['Mali'], ['Niger']])).toEqual(['Oman', 'Mali', 'Niger']);
  });

  it('finds forms of several words, and those inside them', () => {
    expect(found('the Republic of Korea', [['Republic of Korea'], ['Korea']])).toEqual(['Republic of Korea', 'Korea']);
  });

  it('asks for a capital where the form has one, and for nothing where it has none', () => {
    expect(found('turkey Turkey TURKEY', [['Turkey']])).toEqual(['Turkey', 'TURKEY']);
    expect(found('joint Joint JOINT', [['joint']])).toEqual(['joint', 'Joint', 'JOINT']);
  });

  it('takes abbreviations only as they are written', () => {
    expect(found('us Us US', [['US', 'exact']])).toEqual(['US']);
  });

  it('overlooks accents and the ending after an apostrophe', () => {
    expect(found("Turkiye'nin Türkiye’ye", [['Türkiye']])).toEqual(['Turkiye', 'Türkiye']);
  });

  it('lets a stem be followed by as many letters as the language piles up', () => {
    expect(found('украинский украинскими Украина', [['украин~']])).toEqual(['украинский', 'Украина']);
    expect(found('tatbikatlarının', [['tatbikat~']], [], 9)).toEqual(['tatbikatlarının']);
    expect(found('tatbikatlarının', [['tatbikat~']])).toEqual([]);
  });

  it('overlooks particles glued on behind, and nothing else', () => {
    expect(found('인도는 인도네시아와 인도적', [['인도'], ['인도네시아']], [], 4, new Set(['는', '와']))).toEqual(['인도는', '인도네시아와']);
  });

  it('reads words that are written onto the next one', () => {
    expect(found('ومصر والأردن', [['مصر'], ['أردن']], ['وال', 'ال', 'و'])).toEqual(['ومصر', 'والأردن']);
  });
});
