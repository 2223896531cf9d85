import { beforeAll, expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';

browse({ isOneStory: true });

let article: number;

const text = 'Azerbaijan and Türkiye signed a memorandum on joint production of drones in Baku. Georgia sent an observer to the ceremony.';

beforeAll(async () => {
  const response = await fetch(`${server.url}/api/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Memorandum on drones', text, publishedAt: '2026-05-04' }),
  });
  article = ((await response.json()) as { id: number }).id;
});

interface Told {
  tagging: { relevant: boolean; relations: { pair: string; evidence: { rule: string }[] }[]; corrections?: { reason: string }[] };
}
const told = async (): Promise<Told['tagging']> => ((await (await fetch(`${server.url}/api/v1/articles/${article}`)).json()) as Told).tagging;
const counted = async (pair: string): Promise<number> =>
  ((await (await fetch(`${server.url}/api/v1/facets?pair=${pair}&from=2026-05-04&to=2026-05-04`)).json()) as { total: number }).total;
const pairs = async (): Promise<string[]> => (await told()).relations.map(({ pair }) => pair);

it('a pair that was read wrongly is rejected with a reason, counts no more, and comes back when that is undone', async () => {
  await page.goto(`/articles/${article}`);
  await page.getByRole('button', { name: 'Reject Azerbaijan–Türkiye …' }).click();
  await page.getByLabel('Reason').fill('A draft, never signed.');
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await page.getByText('Rejected: Azerbaijan–Türkiye').waitFor();
  await page.getByText('A draft, never signed.').waitFor();
  expect(await pairs()).not.toContain('AZE-TUR');
  await expect.poll(() => counted('AZE-TUR')).toBe(0);
  await page.getByRole('button', { name: 'Undo the correction: Azerbaijan–Türkiye' }).click();
  await page.getByRole('button', { name: 'Reject Azerbaijan–Türkiye …' }).waitFor();
  await expect.poll(() => counted('AZE-TUR')).toBe(1);
});

it('a pair that was not read is added with the sentence selected in the text, is marked, and outlives a new reading', async () => {
  await page.goto(`/articles/${article}`);
  await page.getByText('Georgia sent an observer to the ceremony.').first().waitFor();
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector('.article-columns')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(words);
      if (at < 0) continue;
      getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
  }, ' sent an observer to the ceremony.');
  await page.getByRole('button', { name: 'Add a pair or a topic' }).click();
  expect(await page.getByLabel('Words of the article that prove it').inputValue()).toBe('sent an observer to the ceremony.');
  await page.getByLabel('Words of the article that prove it').fill('Georgia sent three observers.');
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption({ label: 'Georgia' });
  await page.getByRole('combobox', { name: 'Other country' }).selectOption({ label: 'Azerbaijan' });
  await page.getByRole('combobox', { name: 'Topic' }).selectOption({ label: 'Visits & consultation' });
  await page.getByLabel('Reason').fill('It sat at the table.');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('These words do not stand in the article.').waitFor();
  await page.getByLabel('Words of the article that prove it').fill('Georgia sent an observer to the ceremony.');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Added: Visits & consultation of Azerbaijan–Georgia').waitFor();
  await expect.poll(() => counted('AZE-GEO')).toBe(1);

  const { jobId } = (await (await fetch(`${server.url}/api/v1/jobs/retag`, { method: 'POST' })).json()) as { jobId: number };
  await page.goto(`/jobs/${jobId}`);
  await page.getByText('done,').waitFor({ timeout: 60_000 });
  expect((await told()).relations.find(({ pair }) => pair === 'AZE-GEO')!.evidence[0]!.rule).toBe('analyst/added');
  const pack = await (await fetch(`${server.url}/api/v1/evidence-pack?pair=AZE-GEO&from=2026-05-04`)).text();
  expect(pack).toContain('"rule":"analyst/added","reason":"It sat at the table."');
  expect(pack).toContain('"corrections":[');
});

it('all corrections stand on the page of notes, and lead to their articles', async () => {
  await page.goto('/notes');
  await page.getByText('1 correction, newest first.').waitFor();
  await page.getByText('It sat at the table.').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Memorandum on drones' }).click();
  await page.getByRole('heading', { level: 1, name: 'Memorandum on drones' }).waitFor();
});
