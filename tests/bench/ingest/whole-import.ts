import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '@entente/shared/domain/job';
import { serve } from '../kill-program.ts';
import { percentile, print } from '../measure.ts';

const megabytesOf = (pid: number, field: 'VmRSS' | 'VmHWM'): number => {
  const found = new RegExp(`${field}:\\s+(\\d+) kB`, 'u').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1000;
};

/** The built server imports a file as a user has it do: uploaded, as a job, with its threads, its tally and its dashboard's events. */
export async function wholeImport(folder: string, file: string): Promise<void> {
  const begun = performance.now();
  const server = await serve({ ENTENTE_DATA: folder });
  const started = (performance.now() - begun) / 1000;
  const memory: number[] = [];
  try {
    const upload = await fetch(`${server.api}/imports?name=news.jsonl`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: readFileSync(file),
    });
    if (!upload.ok) throw new Error(`The import was refused: ${await upload.text()}`);
    const { jobId } = (await upload.json()) as { jobId: number };
    const [from, cpu] = [performance.now(), server.cpuSeconds()];
    let job: Job | undefined;
    do {
      await sleep(250);
      const { jobs } = (await (await fetch(`${server.api}/jobs`, { headers: { connection: 'close' } })).json()) as { jobs: Job[] };
      job = jobs.find(({ id }) => id === jobId);
      memory.push(megabytesOf(server.pid, 'VmRSS'));
    } while (job !== undefined && ['waiting', 'running'].includes(job.state));
    const [seconds, spent] = [(performance.now() - from) / 1000, server.cpuSeconds() - cpu];
    const done = job?.done ?? 0;
    const [first, last] = [percentile(memory.slice(0, memory.length >> 1), 0.5), percentile(memory.slice(memory.length >> 1), 0.5)];
    print(`\nWhole import, uploaded to the server (which started in ${started.toFixed(1)} s):`);
    print(
      `  ${done} articles in ${seconds.toFixed(1)} s: ${Math.round(done / seconds)} a second; ${((1000 * spent) / done).toFixed(2)} ms of CPU each`,
    );
    print(
      `  ${Object.entries(job?.counts ?? {})
        .map(([outcome, count]) => `${outcome} ${count}`)
        .join(', ')}`,
    );
    print(
      `  memory of the server: ${Math.round(first)} MB in the first half, ${Math.round(last)} MB in the second, ${Math.round(megabytesOf(server.pid, 'VmHWM'))} MB at most`,
    );
  } finally {
    await server.kill();
  }
}
