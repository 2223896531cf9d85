import { EvidencePack } from '@entente/shared/contract/evidence-pack';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fewArticles } from '../../support/few-articles.ts';
import { type TestServer, testServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer(fewArticles);
});
afterAll(() => server[Symbol.asyncDispose]());

const pack = async (search = ''): Promise<EvidencePack> =>
  EvidencePack.parse(await (await fetch(`${server.url}/api/v1/evidence-pack${search}`)).json());

async function compare(articles: { textHash: string; url: string | null }[]): Promise<{ state: string; id: number | null }[]> {
  const response = await fetch(`${server.url}/api/v1/evidence-pack/compare`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ articles }),
  });
  return ((await response.json()) as { articles: { state: string; id: number | null }[] }).articles;
}

describe('an evidence pack', () => {
  it('holds the filter, its counts, and of each article what a citation needs', async () => {
    const { content } = await pack('?country=TUR&country=AZE&match=all');
    expect(content.filter).toEqual([
      ['country', 'TUR'],
      ['country', 'AZE'],
      ['match', 'all'],
    ]);
    expect(content.counts.articles).toBe(content.articles.length);
    const [first] = await server.store.byIds([content.articles[0]!.id]);
    expect(content.articles[0]).toMatchObject({ title: first!.article.title, textHash: first!.article.textHash, tagger: first!.tagging.tagger });
    expect(content.articles.every(({ relations }) => relations.every(({ evidence }) => evidence.length > 0))).toBe(true);
  });

  it('proves by its digest that nothing in it was changed', async () => {
    const { digest, content } = await pack();
    const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
    expect(digestOf(content)).toBe(digest);
    expect(digestOf({ ...content, madeAt: 'another day' })).not.toBe(digest);
  });

  it('is held against what is here: the same text, another text of the same address, or none', async () => {
    const stored = await server.store.byIds([1, 2]);
    const url = 'https://example.org/kept';
    await server.store.database.run('UPDATE articles SET url = ? WHERE id = 2', [url]);
    expect(
      await compare([
        { textHash: stored[0]!.article.textHash, url: null },
        { textHash: 'of another text', url },
        { textHash: 'of another text', url: 'https://example.org/gone' },
      ]),
    ).toEqual([
      { state: 'same', id: 1 },
      { state: 'changed', id: 2 },
      { state: 'missing', id: null },
    ]);
  });
});
