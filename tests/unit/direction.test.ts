import { describe, expect, it } from 'vitest';
import { directionsIn, waysIn } from '../../server/src/group/direction.ts';
import { directionWords, ways } from '../../server/src/group/direction-words.ts';

describe.each(Object.entries(directionWords))('who gives and who gets, in %s', (language, { hits, misses }) => {
  it.each(ways.flatMap((way) => (hits[way] ?? []).map((text) => [way, text] as const)))('%s: %s', (way, text) => {
    expect(waysIn(text, language)).toContain(way);
  });

  it.each(misses)('nothing: %s', (text) => {
    expect(waysIn(text, language)).toEqual([]);
  });
});

describe('a direction', () => {
  it('is the same whichever of the two is named first', () => {
    expect(directionsIn('Poland sells guns to Ukraine', [['POL'], ['UKR']], 'en')).toEqual(['gift POL>UKR']);
    expect(directionsIn('Ukraine buys guns from Poland', [['UKR'], ['POL']], 'en')).toEqual(['gift POL>UKR']);
  });

  it('is none where two stand side by side, or no word says it', () => {
    expect(directionsIn('Poland and Ukraine buy guns', [['POL', 'UKR']], 'en')).toEqual([]);
    expect(directionsIn('Poland meets Ukraine', [['POL'], ['UKR']], 'en')).toEqual([]);
  });
});
