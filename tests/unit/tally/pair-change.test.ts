import { expect, it } from 'vitest';
import { changeOf } from '../../../server/src/tally/pair-change.ts';

/** The window looked at first, then twelve before it. */
const past = (now: number, before: readonly number[], more: { topicsNow?: number; topicsBefore?: number } = {}) => {
  const counts = [now, ...before, ...Array.from({ length: 12 - before.length }, () => before.at(-1) ?? 0)];
  return { counts, before: counts.slice(1).reduce((sum, count) => sum + count, 0), topicsNow: 0, topicsBefore: 0, ...more };
};

it.each([
  ['nine where two are usual', past(9, [2]), 'rising'],
  ['two where one is usual: chance', past(2, [1]), null],
  ['five where four are usual: chance', past(5, [4]), null],
  ['one where ten are usual', past(1, [10]), 'falling'],
  ['one where three are usual: chance', past(1, [3]), null],
  ['nothing for three windows after one in each', past(0, [0, 0, 1]), 'silent'],
  ['nothing for three windows after hardly anything', past(0, [0, 0, 1, 0]), null],
  ['three about a pair never seen', past(3, [0]), 'new-pair'],
  ['one about a pair never seen', past(1, [0]), null],
  ['as usual, on a topic never seen', past(1, [1], { topicsNow: 0b11, topicsBefore: 0b01 }), 'new-topic'],
  ['as usual, on its usual topic', past(1, [1], { topicsNow: 0b01, topicsBefore: 0b01 }), null],
])('%s', (_, given, kind) => {
  expect(changeOf(given)?.kind ?? null).toBe(kind);
});

it('a first topic is told beside a rise', () => {
  expect(changeOf(past(9, [2], { topicsNow: 0b110, topicsBefore: 0b010 }))).toMatchObject({ kind: 'rising', newTopics: 0b100, usual: 2 });
});
