import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { percentile, print } from './measure.ts';

const rounds = 7;

/** A fresh process: until the tagger is loaded, and until its first article is tagged. */
export function start(): void {
  const file = fileURLToPath(new URL('tag-first.js', import.meta.url));
  print(`start of the tagger in a fresh process (median of ${rounds}, since the process began):`);
  for (const language of ['en', 'tr', 'ru', 'ar']) {
    const runs = Array.from({ length: rounds }, () => {
      const { stdout } = spawnSync(process.execPath, [file, 'Norway and Poland sign a defence agreement', language], { encoding: 'utf8' });
      return JSON.parse(stdout) as { loaded: number; tagged: number };
    });
    const median = (of: 'loaded' | 'tagged'): string =>
      percentile(
        runs.map((run) => run[of]),
        0.5,
      ).toFixed(0);
    print(`  ${language}   loaded ${median('loaded')} ms   first article tagged ${median('tagged')} ms`);
  }
}
