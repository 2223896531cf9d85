import { expect, it } from 'vitest';
import { add, compare, emptyTally, scoreOf } from '../../eval/score/tally.ts';

it('a set is right, missed or wrong member by member; optional members that are given count neither way', () => {
  expect(compare(['TUR', 'AZE'], ['AZE', 'GEO', 'RUS'], ['GEO'])).toEqual({ right: ['AZE'], missed: ['TUR'], wrong: ['RUS'] });
});

it('an optional member that is not given is not missed, and a member given twice counts once', () => {
  expect(compare(['AZE'], ['AZE', 'AZE'], ['GEO'])).toEqual({ right: ['AZE'], missed: [], wrong: [] });
});

it('a member that is asked for stays so, though it is named as optional too', () => {
  expect(compare(['AZE'], [], ['AZE'])).toEqual({ right: [], missed: ['AZE'], wrong: [] });
});

it('precision, recall and F1 come of the sums over all articles, as worked out by hand', () => {
  const tally = emptyTally();
  add(tally, compare(['AZE', 'TUR'], ['AZE', 'TUR', 'RUS']));
  add(tally, compare(['FRA', 'GRC'], ['FRA']));
  // Right 3, wrong 1, missed 1: 3/4, 3/4, and 2 · 0.75 · 0.75 / 1.5.
  expect(tally).toEqual({ right: 3, missed: 1, wrong: 1 });
  expect(scoreOf(tally)).toEqual({ labelled: 4, precision: 0.75, recall: 0.75, f1: 0.75 });
});

it('F1 is the harmonic mean: 1 of 1 given is right, 1 of 3 labelled is found', () => {
  expect(scoreOf({ right: 1, missed: 2, wrong: 0 })).toEqual({ labelled: 3, precision: 1, recall: 0.333, f1: 0.5 });
});

it('nothing labelled and nothing given scores nothing', () => {
  expect(scoreOf(emptyTally())).toEqual({ labelled: 0, precision: 0, recall: 0, f1: 0 });
});
