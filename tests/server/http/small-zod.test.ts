import { endpoints } from '@entente/shared/contract/endpoints';
import { filterFromParams } from '@entente/shared/contract/filter';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fewArticles } from '../../support/few-articles.ts';
import { projectPath } from '../../support/project-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type TestServer, testServer } from '../../support/test-server.ts';

type Endpoints = typeof endpoints;

let server: TestServer;
/** The contract as the page reads it. */
let inPage: Endpoints;
let filterInPage: typeof filterFromParams;

beforeAll(async () => {
  server = await testServer(fewArticles);
  const { path: folder } = temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'silent',
    root: projectPath('shared'),
    resolve: { alias: { zod: projectPath('client/build/small-zod.ts') } },
    build: {
      outDir: folder,
      lib: { entry: ['endpoints', 'filter'].map((name) => projectPath(`shared/src/contract/${name}.ts`)), formats: ['es'] },
    },
  });
  const built = async (name: string): Promise<unknown> => import(/* @vite-ignore */ join(folder, `${name}.js`));
  inPage = ((await built('endpoints')) as { endpoints: Endpoints }).endpoints;
  filterInPage = ((await built('filter')) as { filterFromParams: typeof filterFromParams }).filterFromParams;
}, 120_000);

afterAll(() => server[Symbol.asyncDispose]());

const places: Record<string, string> = { ':pair': 'AZE-TUR', ':id': '1', ':country': 'TUR', ':code': 'TUR', ':topic': 'exercise' };

/** So many of one answer are enough. */
const most = 200;

interface Asked {
  name: keyof Endpoints;
  body: unknown;
}

async function answers(): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const [name, { method, path }] of Object.entries(endpoints)) {
    if (method !== 'get') continue;
    const response = await fetch(`${server.url}/api/v1${path.replaceAll(/:\w+/gu, (part) => places[part] ?? '1')}`);
    if (response.ok) asked.push({ name: name as keyof Endpoints, body: await response.json() });
  }
  return asked;
}

/** The answer with one thing in it otherwise, for everything in it. Of a list the first is enough. */
function* changed(value: unknown): Generator {
  yield* [null, 'x', -1.5, [], {}, undefined];
  if (Array.isArray(value)) {
    for (const [at, item] of value.slice(0, 1).entries()) for (const other of changed(item)) yield value.with(at, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      for (const other of changed(item)) yield { ...value, [key]: other };
    }
    yield { ...value, more: 1 };
  }
}

it('the page reads every answer as the contract says, and refuses what it refuses', async () => {
  const asked = await answers();
  expect(asked.length).toBeGreaterThan(20);
  expect(endpoints.status.answer).toHaveProperty('_zod');
  expect(inPage.status.answer).not.toHaveProperty('_zod');
  let compared = 0;
  for (const { name, body } of asked) {
    expect(inPage[name].answer.parse(body), name).toEqual(endpoints[name].answer.parse(body));
    for (const other of [...changed(body)].slice(0, most)) {
      const [small, whole] = [inPage[name].answer.safeParse(other), endpoints[name].answer.safeParse(other)];
      expect(small.success, `${name}: ${JSON.stringify(other)?.slice(0, 300)}`).toBe(whole.success);
      if (whole.success) expect(small.data).toEqual(whole.data);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(1000);
}, 120_000);

it.each([
  '',
  'country=TUR&country=AZE&match=all&pair=AZE-TUR&pair=TUR-AZE&topic=exercise&topic=none',
  'from=2024-02-30&to=2024-06-27&q=%20drone%20&publisher=&language=tr&language=TURK',
  'stance=conflict&stage=signed&party=TUR:supplier&party=TUR:king&equipment=uncrewed&strand=shusha-declaration&strength=sentence',
  'relevance=all&sample=only&sample=none&strength=far&publisherCountry=TUR&publisherCountry=XXX',
])('the filter of an address is the same to both: %s', (search) => {
  expect(filterInPage(new URLSearchParams(search))).toEqual(filterFromParams(new URLSearchParams(search)));
});
