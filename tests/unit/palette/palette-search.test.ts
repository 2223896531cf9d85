import { countryCodes, countryName } from '@entente/shared/vocabulary/countries';
import { expect, it } from 'vitest';
import { paletteItem, searchPalette, type PaletteItem } from '../../../client/src/app/palette-search.ts';

const countries = countryCodes.map((code) =>
  paletteItem({ id: code, kind: 'country', label: countryName(code), names: code === 'TUR' ? 'turkey turquie турция' : '' }),
);
const pairs = countryCodes
  .slice(0, 40)
  .flatMap((a, at) =>
    countryCodes.slice(at + 1, at + 26).map((b) => paletteItem({ id: `${a}-${b}`, kind: 'pair', label: `${countryName(a)}–${countryName(b)}` })),
  );
const items: PaletteItem[] = [paletteItem({ id: 'page', kind: 'page', label: 'Articles' }), ...countries, ...pairs];

const first = (typed: string): string | undefined => searchPalette(items, typed, 20)[0]?.label;

it.each([
  ['turkiye', 'Türkiye'],
  ['TÜRKİYE', 'Türkiye'],
  ['Turquie', 'Türkiye'],
  ['турция', 'Türkiye'],
  ['turkyie', 'Türkiye'],
  ['azerbijan', 'Azerbaijan'],
  ['azrebaijan', 'Azerbaijan'],
  ['kingdom', 'United Kingdom'],
  ['artic', 'Articles'],
])('“%s” finds %s', (typed, label) => {
  expect(first(typed)).toBe(label);
});

it('a pair is found by both of its countries, in any order', () => {
  const { label } = pairs[100]!;
  const [a, b] = label.split('–');
  expect(first(`${b} ${a}`)).toBe(label);
});

it('finds nothing where nothing is near, and offers pages before anything is typed', () => {
  expect(searchPalette(items, 'qqqqqq', 20)).toEqual([]);
  expect(searchPalette(items, ' ', 20).map(({ label }) => label)).toEqual(['Articles']);
});
