import { expect, it } from 'vitest';
import { SortedNumbers } from '../../../server/src/tally/sorted-numbers.ts';
import { randomFrom } from '../../support/random.ts';

it('holds numbers in order, few or many, as they are put behind each other', () => {
  const random = randomFrom(71);
  for (let turn = 0; turn < 60; turn += 1) {
    const [numbers, all] = [new SortedNumbers(new Int32Array(0)), [] as number[]];
    let last = -1;
    for (let part = 0; part < 12; part += 1) {
      // Side by side, or far from each other: as it comes, a list becomes bits and bits a list.
      const gap = random.pick([1, 2, 30, 70, 2000]);
      const more = Array.from({ length: random.below(80) }, () => (last += 1 + random.below(gap)));
      numbers.append(Int32Array.from(more));
      all.push(...more);
      expect(numbers.count).toBe(all.length);
      const start = random.below(last + 3);
      expect([...numbers.from(start)]).toEqual(all.filter((one) => one >= start));
      const sought = random.below(last + 3);
      expect(numbers.has(sought)).toBe(all.includes(sought));
    }
    expect([...numbers.from(0)]).toEqual(all);
    // Four bytes each or a bit for each up to the last, with room for more.
    expect(numbers.bytes).toBeLessThan(1.3 * Math.min(all.length * 8, last / 4) + 600);
  }
});
