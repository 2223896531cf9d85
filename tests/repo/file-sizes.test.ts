import { expect, it } from 'vitest';
import { projectText } from '../support/project-file.ts';
import { projectFiles } from '../support/project-files.ts';

/** Lists of words grow with what is known, and are read one line at a time. */
const lists =
  /^(?:server\/src\/tag\/lexicon\/|server\/src\/extract\/boilerplate\/phrases\.ts|shared\/src\/vocabulary\/|server\/sample\/|client\/src\/text\/)/u;

it('a source file can be read at one go: none has more than 250 lines, and half have at most 60', () => {
  const sizes = projectFiles()
    .filter((path) => /\.(?:[cm]?[jt]s|tsx|css)$/u.test(path) && !lists.test(path))
    .map((path) => ({ path, lines: projectText(path).trimEnd().split('\n').length }));
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});
