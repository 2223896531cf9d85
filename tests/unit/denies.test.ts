import { describe, expect, it } from 'vitest';
import { denialWords } from '../../server/src/group/denial-words.ts';
import { denies } from '../../server/src/group/denies.ts';

describe.each(Object.entries(denialWords))('that something is not so, in %s', (language, { hits, misses }) => {
  it.each(hits)('is said: %s', (text) => {
    expect(denies(text, language)).toBe(true);
  });

  it.each(misses)('is not said: %s', (text) => {
    expect(denies(text, language)).toBe(false);
  });
});

it('is said in no language that we have no words of', () => {
  expect(denies('Serbia denies it', 'und')).toBe(false);
});
