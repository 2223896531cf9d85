import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { projectPath } from '../support/project-file.ts';

const assets = projectPath('client/dist/assets');

/** Thousands of bytes, compressed: what a page may ask for before it shows anything. */
const most = 120;

/** A script and all that it imports before it runs. */
function gathered(name: string, sizes: Map<string, number>): Map<string, number> {
  if (sizes.has(name)) return sizes;
  const text = readFileSync(join(assets, name), 'utf8');
  sizes.set(name, gzipSync(text).length);
  for (const [, other] of text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?from)?\s*["']\.\/([^"']+)["']/gu)) gathered(other!, sizes);
  return sizes;
}

it(`what the overview needs before its chart is at most ${most} kB of script, and no other language is in it`, () => {
  const [, entry] = /src="\/assets\/([^"]+)"/u.exec(readFileSync(projectPath('client/dist/index.html'), 'utf8'))!;
  const [, app] = /["'`]\.\/(first-[^"'`]+\.js)["'`]/u.exec(readFileSync(join(assets, entry!), 'utf8'))!;
  const sizes = gathered(app!, gathered(entry!, new Map()));
  const sum = [...sizes.values()].reduce((all, size) => all + size, 0) / 1000;
  const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 5);
  console.log(`${sum.toFixed(1)} kB in ${sizes.size} files; ${largest.map(([name, size]) => `${name} ${(size / 1000).toFixed(1)}`).join(', ')}`);
  expect(sum).toBeLessThanOrEqual(most);
  expect([...sizes.keys()].some((name) => name.startsWith('turkish'))).toBe(false);
});
