import { expect, it } from 'vitest';
import { baseline } from '../../eval/score/baselines.ts';
import type { Answer } from '../../eval/score/labelled.ts';

const says = (id: Parameters<typeof baseline>[0], text: string, lang = 'en'): Answer => baseline(id)({ id: '1', lang, text });
const pairs = ({ relations }: Answer): string[] => relations.map(({ pair }) => pair);

it('names alone miss the demonym and the capital', () => {
  expect(says('names', 'French and Turkish ministers met in Nigeria, not in Niger, Ankara said.').countries).toEqual(['NGA', 'NER']);
  expect(says('all-pairs', 'French and Turkish ministers met in Nigeria.').countries).toEqual(['FRA', 'TUR', 'NGA']);
});

it('the longer of two names at one place counts, and a name inside a word does not', () => {
  expect(says('names', 'Equatorial Guinea thanked Romania.').countries).toEqual(['GNQ', 'ROU']);
});

it('every two countries are a pair, or only the first two', () => {
  const text = 'France, Greece and Cyprus';
  expect(pairs(says('all-pairs', text)).sort()).toEqual(['CYP-FRA', 'CYP-GRC', 'FRA-GRC']);
  expect(pairs(says('first-two', text))).toEqual(['FRA-GRC']);
});

it('finds names that are written without spaces', () => {
  expect(says('names', '日本とオーストラリアが署名した。', 'ja').countries).toEqual(['JPN', 'AUS']);
});

it('takes endings for the same name where a language has them', () => {
  expect(says('all-pairs', 'Перемовини з Польщею та Румунією.', 'uk').countries).toEqual(['POL', 'ROU']);
  expect(says('names', 'Перемовини з Польщею та Румунією.', 'uk').countries).toEqual([]);
  expect(says('all-pairs', 'A man from Indiana', 'en').countries).toEqual([]);
});

it('one country makes nothing relevant', () => {
  expect(says('all-pairs', 'France tests a missile.')).toMatchObject({ relevant: false, relations: [], topics: [] });
});
