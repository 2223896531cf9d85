import { describe, expect, it } from 'vitest';
import { byTopic, errorClasses, figuresOf, groupsOf, missedPairs, wronglyRelevant } from '../../eval/score/figures.ts';
import { judge } from '../../eval/score/judge.ts';
import type { Answer, Labelled } from '../../eval/score/labelled.ts';

const nothing: Answer = { relevant: false, countries: [], relations: [], topics: [] };
const drill: Answer = {
  relevant: true,
  countries: ['AZE', 'TUR'],
  relations: [{ pair: 'AZE-TUR', stance: 'cooperation', primary: true, quotes: ['x'] }],
  topics: ['exercise', 'training'],
};
const row = (given: Partial<Labelled>): Labelled => ({
  id: '1',
  lang: 'en',
  text: 'x',
  relevant: true,
  countries: [],
  pairs: [],
  topics: [],
  ...given,
});

const judgements = [
  judge(row({ countries: ['AZE', 'TUR'], pairs: [{ pair: 'AZE-TUR', stance: 'cooperation', primary: true }], topics: ['exercise'] }), drill),
  judge(row({ lang: 'tr', countries: ['AZE', 'TUR'], pairs: [{ pair: 'AZE-TUR', stance: 'conflict', primary: true }], topics: ['training'] }), drill),
  judge(row({ lang: 'tr', countries: ['FRA'], relevant: false, traps: ['sport', 'culture'] }), drill),
  judge(row({ relevant: false, traps: ['sport'] }), nothing),
];

describe('figures over four articles, worked out by hand', () => {
  it('by field', () => {
    const { scores, stance, stage } = figuresOf(judgements);
    // Two of three taken for relevant are; none is missed.
    expect(scores.relevance).toEqual({ labelled: 2, precision: 0.667, recall: 1, f1: 0.8 });
    // Four of six given are right; France is missed.
    expect(scores.countries).toEqual({ labelled: 5, precision: 0.667, recall: 0.8, f1: 0.727 });
    expect(scores.pairs).toEqual({ labelled: 2, precision: 0.667, recall: 1, f1: 0.8 });
    expect(scores.topics).toEqual({ labelled: 2, precision: 0.333, recall: 1, f1: 0.5 });
    expect([stance, stage]).toEqual([
      { count: 1, of: 2 },
      { count: 0, of: 0 },
    ]);
  });

  it('by topic', () => {
    const of = (topic: string) => byTopic(judgements).find((one) => one.topic === topic)!.score;
    expect(of('exercise')).toEqual({ labelled: 1, precision: 0.333, recall: 1, f1: 0.5 });
    expect(of('aid')).toEqual({ labelled: 0, precision: 0, recall: 0, f1: 0 });
  });

  it('wrongly relevant, in all and by trap', () => {
    expect(wronglyRelevant(judgements)).toEqual({ count: 1, of: 2 });
    expect(wronglyRelevant(judgements, 'culture')).toEqual({ count: 1, of: 1 });
  });

  it('missed pairs, where a trap is set', () => {
    const pair = { pair: 'FRA-GRC', stance: 'cooperation', primary: true } as const;
    const missing = judge(row({ pairs: [pair], traps: ['caption'] }), drill);
    expect(missedPairs([...judgements, missing], 'caption')).toEqual({ count: 1, of: 1 });
    expect(missedPairs(judgements, 'sport')).toEqual({ count: 0, of: 0 });
  });

  it('by language, the larger group first', () => {
    expect(groupsOf(judgements, ({ item }) => item.lang).map(([language, group]) => [language, group.length])).toEqual([
      ['en', 2],
      ['tr', 2],
    ]);
  });

  it('the commonest errors first, topics one by one and countries by language', () => {
    const [first, ...rest] = errorClasses(judgements);
    expect(first).toEqual({ field: 'topics', topic: 'exercise', kind: 'wrong', count: 2, of: 3 });
    expect(rest).toContainEqual({ field: 'countries', language: 'tr', kind: 'missed', count: 1, of: 3 });
    expect(rest.every(({ count }) => count > 0)).toBe(true);
  });
});

it('a field that no article labels has no score', () => {
  expect(figuresOf([judge({ id: '1', lang: 'en', text: 'x', countries: ['FRA'] }, nothing)]).scores).toEqual({
    countries: { labelled: 1, precision: 0, recall: 0, f1: 0 },
  });
});

it('has no score where nothing is labelled and nothing was given, and none of none where something was missed', () => {
  expect(figuresOf([judge(row({ relevant: false }), nothing)]).scores).toEqual({});
  const { scores } = figuresOf([judge(row({ relevant: false, countries: ['FRA'] }), nothing)]);
  expect(scores).toEqual({ countries: { labelled: 1, precision: 0, recall: 0, f1: 0 } });
});
