import { describe, expect, it } from 'vitest';
import { projectText } from '../support/project-file.ts';
import { textFiles } from '../support/project-files.ts';

const machinePath = /(?<![\w.:/-])(?:\/(?:work|tmp|root|private\/tmp)\/|\/(?:home|Users)\/\w|[A-Z]:\\\w)/u;
const registry = /https?:\/\/[^\s"'`)]*(?:registry|artifactory|nexus|verdaccio|\/npm\/)|^\s*(?:@[\w-]+:)?registry\s*=|_authToken/imu;

/** This file apart, which spells the patterns out. */
const read = textFiles().filter((path) => !path.endsWith('no-machine-paths.test.ts'));

const linesWith = (pattern: RegExp): string[] =>
  read.flatMap((path) =>
    projectText(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.slice(0, 120)}`] : [])),
  );

describe('the project can be cloned anywhere', () => {
  it('no file names a folder of one machine', () => {
    expect(linesWith(machinePath)).toEqual([]);
  });

  it('no file names a package registry', () => {
    expect(linesWith(registry)).toEqual([]);
  });

  it('and both would be seen', () => {
    expect(['cd ', 'work', 'main'].join('/')).toMatch(machinePath);
    expect('https://registry.example/x').toMatch(registry);
    expect('https://example.org/home/page').not.toMatch(machinePath);
  });
});
