import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPath, projectText } from '../support/project-file.ts';
import { projectFiles } from '../support/project-files.ts';

const documents = projectFiles().filter((path) => path.endsWith('.md'));

/** As the hosting pages make them of headings. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');

const anchorsOf = (path: string): string[] => [...projectText(path).matchAll(/^#+ +(.+)$/gmu)].map(([, heading = '']) => anchorOf(heading));

const linksIn = (path: string): string[] =>
  [...projectText(path).matchAll(/\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/gu)]
    .map(([, link, image]) => link ?? image ?? '')
    .filter((link) => !/^[a-z]+:/u.test(link));

describe('the documents', () => {
  it('are there', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md']));
  });

  it.each(documents)('%s links only to what there is', (path) => {
    const broken = linksIn(path).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      return !existsSync(projectPath(target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});
