import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, entente, type Program } from '../support/entente-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function serving(env: Readonly<Record<string, string>>): Promise<Program & { api: string }> {
  const server = entente(['serve'], env);
  return Object.assign(server, { api: await addressOf(server) });
}

async function add(api: string, n: number): Promise<void> {
  const text = `The defence ministers of Azerbaijan and Türkiye signed an agreement on joint production of drones. Report ${n}. ${'They met in Ankara. '.repeat(30)}`;
  const body = JSON.stringify({ title: `Report ${n}`, text });
  await fetch(`${api}/articles`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
}

const asked = async (api: string, path: string) => (await (await fetch(`${api}${path}`)).json()) as { total: number };
const own = 'relevance=all&sample=exclude';

describe('the snapshot of a server', () => {
  it('is written at a graceful end, is right after a kill that came later, and is told of where it is damaged', async () => {
    using folder = temporaryFolder();
    const env = { ENTENTE_DATA: folder.path };
    const file = join(folder.path, 'tally.snapshot');
    const end = async (server: Program, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
      server.child.kill(signal);
      await server.ended;
    };
    const first = await serving(env);
    await add(first.api, 1);
    // What was counted before is counted anew once something is added.
    expect((await asked(first.api, `/facets?${own}`)).total).toBe(1);
    await add(first.api, 2);
    expect((await asked(first.api, `/facets?${own}`)).total).toBe(2);
    await end(first, 'SIGTERM');
    expect(existsSync(file)).toBe(true);

    const second = await serving(env);
    expect(second.said()).not.toContain('snapshot');
    await add(second.api, 3);
    await end(second, 'SIGKILL');

    const third = await serving(env);
    expect(third.said()).not.toContain('snapshot');
    expect((await asked(third.api, `/articles?${own}`)).total).toBe(3);
    await end(third, 'SIGTERM');

    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length / 2));
    await using fourth = await serving(env);
    await fourth.until(/is not used: it ends too early\. Everything is counted anew\./u);
    expect((await asked(fourth.api, `/facets?${own}`)).total).toBe(3);
    expect(await (await fetch(`${fourth.api}/articles?q=(`)).json()).toMatchObject({ status: 400, faults: [{ part: 'q', start: 1 }] });
    expect(await (await fetch(`${fourth.api}/articles/999`)).json()).toMatchObject({ status: 404 });
  });
});
