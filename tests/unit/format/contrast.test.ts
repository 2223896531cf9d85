import { expect, it } from 'vitest';
import { contrast } from '../../../client/src/format/contrast.ts';

it.each([
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
  ['rgb(255, 255, 255)', 'rgb(119, 119, 119)', 4.48],
  ['rgb(90, 90, 90)', 'rgb(90, 90, 90)', 1],
])('%s on %s stands out by %d to 1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});
