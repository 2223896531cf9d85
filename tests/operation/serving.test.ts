import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { addressOf, entente, type Program } from '../support/entente-process.ts';
import { smallDisk } from '../support/small-disk.ts';
import { storeEngines } from '../support/store-engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text = (n: number | string): string =>
  `The defence ministers of Azerbaijan and Türkiye signed an agreement on joint production of drones. Report ${n}. ${'They met in Ankara. '.repeat(30)}`;

interface Outcome {
  outcome: string;
  id?: number;
  message: string;
}

async function add(api: string, n: number | string): Promise<Outcome> {
  const body = JSON.stringify({ title: `Report ${n}`, text: text(n) });
  const response = await fetch(`${api}/articles`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  return (await response.json()) as Outcome;
}

const total = async (api: string): Promise<number> =>
  ((await (await fetch(`${api}/articles?limit=1&relevance=all&sample=exclude`)).json()) as { total: number }).total;

async function within(seconds: number, holds: () => Promise<boolean>): Promise<boolean> {
  for (const until = performance.now() + seconds * 1000; performance.now() < until; await sleep(50)) if (await holds()) return true;
  return false;
}

async function titlesOf(env: Readonly<Record<string, string>>): Promise<string[]> {
  await using program = entente(['export', '--no-sample'], env);
  await program.ended;
  return [...program.said().matchAll(/"title":"(Report [^"]*)"/gu)].map((found) => found[1]!);
}

/** Starts a server, and lets the sample be. */
async function serving(env: Readonly<Record<string, string>>): Promise<Program & { api: string }> {
  const server = entente(['serve'], env);
  return Object.assign(server, { api: await addressOf(server) });
}

describe('a server in operation', () => {
  it('is the only one of its folder; another says so and stops, and takes over when it is gone, however it ended', async () => {
    using folder = temporaryFolder();
    const env = { ENTENTE_DATA: folder.path };
    await using first = await serving(env);
    await using second = entente(['serve'], env);
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(new RegExp(`served by another Entente already \\(process ${first.child.pid}, .*ENTENTE_DATA`, 'u'));
    await using restoring = entente(['restore', 'copy.sqlite'], env);
    expect(await restoring.ended).toBe(1);
    expect(restoring.said()).toContain('is in use');
    expect(await add(first.api, 1)).toMatchObject({ outcome: 'stored' });
    first.child.kill('SIGKILL');
    await first.ended;
    await using third = await serving(env);
    expect(await total(third.api)).toBe(1);
  });

  it('counts within two seconds what the command line adds', async () => {
    using folder = temporaryFolder();
    const env = { ENTENTE_DATA: folder.path };
    await using server = await serving(env);
    await using ingest = entente(['ingest', '-'], env, text('by hand'));
    expect(await ingest.ended).toBe(0);
    expect(await within(2, async () => (await total(server.api)) === 1)).toBe(true);
  });

  it('ends within five seconds under load, and keeps all that it has acknowledged', async () => {
    using folder = temporaryFolder();
    const env = { ENTENTE_DATA: folder.path };
    await using server = await serving(env);
    const acknowledged: string[] = [];
    const ended = new AbortController();
    const client = async (name: number): Promise<void> => {
      for (let n = 0; !ended.signal.aborted; n += 1) {
        const result = await add(server.api, `${name}-${n}`).catch(() => null);
        if (result?.outcome === 'stored') acknowledged.push(`Report ${name}-${n}`);
        if (result === null) return;
      }
    };
    const lines = Array.from({ length: 20_000 }, (_, n) => JSON.stringify({ title: `Line ${n}`, text: text(n) })).join('\n');
    const uploading = fetch(`${server.api}/articles/from-file?name=a.jsonl`, { method: 'POST', body: lines }).catch(() => null);
    const clients = [1, 2, 3, 4].map(client);
    await within(60, async () => acknowledged.length > 20);
    const begun = performance.now();
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5000);
    ended.abort();
    await Promise.all([...clients, uploading]);
    const kept = new Set(await titlesOf(env));
    expect(acknowledged.filter((title) => !kept.has(title))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(20);
  });

  it('on a full disk says so, goes on answering, and loses nothing', async (context) => {
    using disk = smallDisk('6m');
    if (disk === null) {
      context.skip('a small disk cannot be mounted here');
      return;
    }
    const env = { ENTENTE_DATA: join(disk.path, 'data') };
    await using server = await serving(env);
    await server.until(/Sample corpus: .* articles read|disk is full/u);
    const acknowledged: string[] = [];
    let refused: Outcome | null = null;
    for (let n = 0; refused === null && n < 2000; n += 1) {
      const result = await add(server.api, n);
      if (result.outcome === 'stored') acknowledged.push(`Report ${n}`);
      else refused = result;
    }
    expect(refused?.message).toMatch(/The disk is full: .* Make room/u);
    expect(await total(server.api)).toBe(acknowledged.length);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    disk.resize('30m');
    await using again = await serving(env);
    expect(await total(again.api)).toBe(acknowledged.length);
    expect(await add(again.api, 'after')).toMatchObject({ outcome: 'stored' });
    again.child.kill('SIGTERM');
    await again.ended;
    await using doctor = entente(['doctor'], env);
    await doctor.ended;
    expect(doctor.said()).toContain('ok    the database is sound');
  });

  it('in a folder that cannot be written says so and stops', async (context) => {
    using disk = smallDisk('6m');
    if (disk === null) {
      context.skip('a disk cannot be mounted read-only here');
      return;
    }
    const data = join(disk.path, 'data');
    mkdirSync(data);
    disk.readOnly();
    await using server = entente(['serve'], { ENTENTE_DATA: data });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(/data folder .* cannot be used .*ENTENTE_DATA/u);
    expect(server.said()).not.toMatch(/\n\s+at /u);
  });
});

const postgres = storeEngines.find(({ name }) => name === 'postgres')!;

describe('two servers on one PostgreSQL database', () => {
  it.skipIf(postgres.missing)('see each other’s articles within two seconds, and one takes over from the other', async () => {
    await using place = postgres.place();
    using folder = temporaryFolder();
    const { databaseUrl } = await place.where();
    const env = { DATABASE_URL: databaseUrl!, ENTENTE_DATA: folder.path };
    await using one = await serving(env);
    await using two = await serving(env);
    expect(await add(one.api, 1)).toMatchObject({ outcome: 'stored' });
    expect(await add(two.api, 2)).toMatchObject({ outcome: 'stored' });
    expect(await add(two.api, 1)).toMatchObject({ outcome: 'duplicate' });
    for (const { api } of [one, two]) expect(await within(2, async () => (await total(api)) === 2)).toBe(true);
    one.child.kill('SIGKILL');
    expect(await add(two.api, 3)).toMatchObject({ outcome: 'stored' });
    two.child.kill('SIGTERM');
    expect(await two.ended).toBe(0);
  });
});
