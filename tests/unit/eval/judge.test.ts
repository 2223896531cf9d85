import { expect, it } from 'vitest';
import { judge } from '../../eval/score/judge.ts';
import type { Answer, Labelled } from '../../eval/score/labelled.ts';

const item: Labelled = {
  id: '1',
  lang: 'en',
  title: 'Athens signs for frigates',
  text: 'Greece has signed for three frigates from France.\n\nTurkey  protested.',
  relevant: true,
  countries: ['FRA', 'GRC'],
  countriesOptional: ['TUR'],
  pairs: [
    { pair: 'FRA-GRC', stance: 'cooperation', primary: true, stage: 'signed' },
    { pair: 'GRC-TUR', stance: 'conflict', primary: false },
  ],
  topics: ['arms-transfer'],
  topicsOptional: ['agreement'],
};

const relation = (given: Partial<Answer['relations'][number]>): Answer['relations'][number] => ({
  pair: 'FRA-GRC',
  stance: 'cooperation',
  primary: true,
  stage: 'signed',
  quotes: ['Greece has signed for three frigates from France.'],
  ...given,
});

const answer = (given: Partial<Answer> = {}): Answer => ({
  relevant: true,
  countries: ['FRA', 'GRC', 'TUR'],
  relations: [relation({})],
  topics: ['arms-transfer'],
  ...given,
});

it('holds each field against its labels', () => {
  const { fields } = judge(item, answer({ topics: ['agreement', 'exercise'] }));
  expect(fields).toEqual({
    relevance: { right: ['relevant'], missed: [], wrong: [] },
    countries: { right: ['FRA', 'GRC'], missed: [], wrong: [] },
    pairs: { right: ['FRA-GRC'], missed: ['GRC-TUR'], wrong: [] },
    primaryPairs: { right: ['FRA-GRC'], missed: [], wrong: [] },
    topics: { right: [], missed: ['arms-transfer'], wrong: ['exercise'] },
  });
});

it('a secondary pair that is called primary is wrong in neither field; an invented primary one is wrong in both', () => {
  const { fields } = judge(item, answer({ relations: [relation({}), relation({ pair: 'GRC-TUR' }), relation({ pair: 'FRA-TUR' })] }));
  expect([fields.pairs!.wrong, fields.primaryPairs!.wrong]).toEqual([['FRA-TUR'], ['FRA-TUR']]);
});

it('asks for the stance of the pairs that were found, and for the stage where it is labelled', () => {
  const { stances, stages } = judge(item, answer({ relations: [relation({ stage: null }), relation({ pair: 'GRC-TUR', stance: 'neutral' })] }));
  expect(stances).toEqual([
    { pair: 'FRA-GRC', wanted: 'cooperation', given: 'cooperation' },
    { pair: 'GRC-TUR', wanted: 'conflict', given: 'neutral' },
  ]);
  expect(stages).toEqual([{ pair: 'FRA-GRC', wanted: 'signed', given: 'none' }]);
});

it('evidence is verbatim when every quote stands in the title or the text, whatever the spaces', () => {
  const quotes = (...all: string[]): number => judge(item, answer({ relations: [relation({ quotes: all })] })).verbatim;
  expect(quotes('Athens signs for frigates', 'Turkey protested.')).toBe(1);
  expect(quotes('Turkey protested.', 'Turkey complained.')).toBe(0);
  // Across the border between title and text is nowhere in the article.
  expect(quotes('frigates Greece')).toBe(0);
  expect(quotes()).toBe(0);
});

it('leaves out the fields that are not labelled', () => {
  expect(judge({ id: '2', lang: 'en', text: 'x', countries: ['FRA'] }, answer())).toMatchObject({
    fields: { countries: { right: ['FRA'], wrong: ['GRC', 'TUR'] } },
    stances: [],
    relations: 0,
  });
});
