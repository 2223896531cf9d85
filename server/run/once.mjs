import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { at, endedBySignal, say } from './processes.mjs';

const skipped = new Set(['node_modules', 'dist', 'types']);

/** Every file below a folder, in a fixed order; none where there is no folder. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (!entry.isDirectory()) return [join(folder, entry.name)];
    return skipped.has(entry.name) ? [] : filesBelow(join(folder, entry.name));
  });
}

/** Over contents, not times: a fresh checkout of the same sources needs no new build. */
function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    if (existsSync(file))
      hash
        .update(`${relative(at(), file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return hash.digest('hex');
}

/** Does `work` unless the stamp says that it was done for the same files and its product is there. Ends the process where it fails. */
export async function once({ name, files, product, work }) {
  const stamp = at('node_modules', `.entente-${name}`);
  const wanted = digest(files);
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(stamp, { force: true });
  const status = await work();
  if (endedBySignal() !== null) process.exit(endedBySignal());
  if (status !== 0) {
    say(`entente: ${name} failed (status ${status}); what it printed above says why.`);
    process.exit(status);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
