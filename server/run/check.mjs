import { existsSync } from 'node:fs';
import { packages, prepare } from './prepare.mjs';
import { at, endedBySignal, startTool } from './processes.mjs';

const checks = () => [
  ['format', 'oxfmt', ['--check']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['types', 'typescript tsc', ['-b', ...packages.filter((name) => existsSync(at(name, 'tsconfig.json')))]],
  ['dead code', 'knip', []],
  ['tests', 'vitest', ['run']],
];

/** One check in one line; its output only where it fails. */
async function passes([label, name, args]) {
  const begun = Date.now();
  const output = [];
  const { child, status } = startTool(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const sound = (await status) === 0;
  process.stdout.write(`${sound ? 'ok  ' : 'FAIL'} ${label} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`);
  if (!sound) process.stdout.write(Buffer.concat(output));
  return sound;
}

/** All of them, so that one run tells everything there is to mend; those named by `--without` are left to another command. */
export async function check(args = []) {
  const without = args[0] === '--without' ? args.slice(1) : [];
  await prepare();
  let failures = 0;
  for (const each of checks()) {
    if (without.includes(each[0])) continue;
    if (endedBySignal() === null && !(await passes(each))) failures += 1;
  }
  return failures === 0 ? 0 : 1;
}
