import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesOf, type MadeArticle } from './corpus.ts';
import { percentile, print } from './measure.ts';

const program = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));
const rounds = 3;

/** `entente tag` over the corpus as a file, on one thread and on as many as there are cores: time on the clock, and the same answers. */
export function threads(corpus: readonly MadeArticle[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const file = join(folder, 'corpus.jsonl');
  writeFileSync(file, corpus.map(({ id, title, text, publishedAt }) => `${JSON.stringify({ id, title, text, publishedAt })}\n`).join(''));
  const megabytes = corpus.reduce((sum, made) => sum + bytesOf(made), 0) / 1e6;
  const timed = (count: number) => {
    const runs = Array.from({ length: rounds }, () => {
      const begun = performance.now();
      const { stdout } = spawnSync(process.execPath, [program, 'tag', '--threads', String(count), file], { maxBuffer: 2 ** 31 - 1 });
      return { seconds: (performance.now() - begun) / 1000, answers: createHash('sha256').update(stdout).digest('hex') };
    });
    return {
      seconds: percentile(
        runs.map((run) => run.seconds),
        0.5,
      ),
      answers: new Set(runs.map((run) => run.answers)),
    };
  };
  const cores = Math.max(2, availableParallelism());
  print(`entente tag over ${megabytes.toFixed(1)} MB, from the file to the answers, language told (median of ${rounds}):`);
  const [one, many] = [timed(1), timed(cores)];
  rmSync(folder, { recursive: true });
  print(`  1 thread     ${one.seconds.toFixed(2)} s   ${(megabytes / one.seconds).toFixed(2)} MB/s`);
  print(
    `  ${cores} threads    ${many.seconds.toFixed(2)} s   ${(megabytes / many.seconds).toFixed(2)} MB/s   ${(one.seconds / many.seconds).toFixed(2)} times as fast`,
  );
  print(`  answers      ${new Set([...one.answers, ...many.answers]).size === 1 ? 'the same, in the same order' : 'DIFFER'}`);
}
