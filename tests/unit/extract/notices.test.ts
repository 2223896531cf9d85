import { describe, expect, it } from 'vitest';
import { notices } from '../../../server/src/extract/boilerplate/notices.ts';
import { folded } from '../../../server/src/extract/normalise.ts';

describe.each(notices)('$reason', ({ pattern, hits, misses }) => {
  it.each(hits)('is found in: %s', (line) => {
    expect(pattern.test(folded(line)) || pattern.test(line)).toBe(true);
  });

  it.each(misses)('is not found in: %s', (line) => {
    expect(pattern.test(folded(line)) || pattern.test(line)).toBe(false);
  });
});
