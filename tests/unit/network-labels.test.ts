import { expect, it } from 'vitest';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { labelsOf } from '../../client/src/charts/relationships/network-labels.ts';

const disc = (code: CountryCode, name: string, x: number, y: number, radius = 8) => ({
  node: { code, name, stories: radius },
  place: { x, y },
  radius,
});

const nobody = (): boolean => false;

it('names stand below their discs where there is room', () => {
  const labels = labelsOf([disc('TUR', 'Türkiye', 100, 100), disc('AZE', 'Azerbaijan', 300, 100)], 11, nobody);
  expect(labels.get('TUR')).toEqual({ x: 0, y: 20, anchor: 'middle' });
  expect(labels.get('AZE')?.anchor).toBe('middle');
});

it('a name goes to another side where a disc is in its way', () => {
  const labels = labelsOf([disc('TUR', 'Türkiye', 100, 100), disc('GEO', 'Georgia', 104, 118)], 11, nobody);
  expect(labels.get('TUR')?.y).toBeLessThan(0);
  expect(labels.get('GEO')?.y).toBeGreaterThan(0);
});

it('a crowded country goes without a name, unless it must have one', () => {
  const crowd = [disc('TUR', 'Türkiye', 100, 100, 12), ...[80, 100, 120].flatMap((x) => [84, 116].map((y) => disc('LBY', 'Libya', x, y, 14)))];
  const shut = disc('SYR', 'Syrian Arab Republic', 100, 100, 5);
  expect(labelsOf([...crowd, shut], 11, nobody).has('SYR')).toBe(false);
  expect(labelsOf([...crowd, shut], 11, ({ code }) => code === 'SYR').has('SYR')).toBe(true);
});
