import { expect, it } from 'vitest';
import { browse, openWhole, page, server } from '../support/browse.ts';

browse({ viewport: { width: 1440, height: 900 } });

const pages = [
  '/',
  '/?country=TUR&from=2021-01-01',
  '/?source=sample&publisherCountry=TUR',
  '/pairs/AZE-TUR',
  '/pairs/AZE-TUR?from=2025-06-01&topic=agreement',
  '/pairs/AZE-TUR?from=2020-01-01&publisherCountry=unknown',
  '/pairs/AZE-TUR/with/PAK-TUR',
  '/country/TUR',
  '/country/TUR?topic=industry&from=2020-01-01&to=2024-01-01',
  '/topic/industry',
  '/topic/industry?from=2022-01-01',
  '/relationships?view=table',
  '/relationships?view=table&from=2022-01-01&country=TUR',
  '/relationships?view=time&from=2015-02-10',
  '/stories?sort=most-covered',
  '/stories?publisher=Report',
  '/sources',
];

/** How many articles or stories are at an address of the dashboard. */
async function totalAt({ pathname, searchParams }: URL): Promise<number> {
  searchParams.delete('sort');
  const answer = await fetch(`${server.url}/api/v1${pathname}?${searchParams}&limit=1`);
  return ((await answer.json()) as { total: number }).total;
}

interface Found {
  /** What a link is called, and where it leads. */
  links: [name: string, href: string][];
  /** Numbers that lead nowhere, where numbers of articles, stories and publishers are said or stand. */
  bare: string[];
}

/** What is said of a list stands above the list itself; and how many pieces of kit an article names is no count of articles. */
const isNoCount = /\bKeys: j and k\b|^Number: /u;

const lookAround = (): Promise<Found> =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const leading = 'a, button, summary';
    const textOf = (node: Element): string => node.textContent.trim();
    const links = [...document.querySelectorAll('a')].map((link): [string, string] => [
      link.getAttribute('aria-label') ?? textOf(link),
      link.getAttribute('href') ?? '',
    ]);
    const counts = [...main.querySelectorAll('.bar-row-count, td[data-numeric=true]')].filter(
      (one) => /[1-9]/u.test(textOf(one)) && !one.querySelector(leading),
    );
    const headOf = (one: Element): string =>
      one instanceof HTMLTableCellElement ? textOf(one.closest('table')!.tHead!.rows[0]!.cells[one.cellIndex]!) : 'a bar';
    const said = [...main.querySelectorAll('p, li, h2, h3, span, summary')].flatMap((one) => {
      const own = [...one.childNodes]
        .map((node) => (node instanceof Text ? node.data : node instanceof Element && node.matches(leading) ? '…' : ' '))
        .join('');
      return one.closest(`${leading}, svg, [hidden], blockquote, q, [dir]`)
        ? []
        : (/\d[\d,]* (?:articles?|stor(?:y|ies)|publishers?)\b.*/u.exec(own) ?? []);
    });
    return { links, bare: [...counts.map((one) => `${headOf(one)}: ${textOf(one)}`), ...said] };
  });

/** `4 articles in …`, else a number at the beginning. */
const countIn = (name: string): string | undefined =>
  /(\d[\d,]*) (?:articles?|stor(?:y|ies))\b/u.exec(name)?.[1] ?? /^(\d[\d,]*)(?: \p{L}+)*$/u.exec(name)?.[1];

it.each(pages)('every number on %s opens exactly what it counts', async (path) => {
  await openWhole(path);
  const { links, bare } = await lookAround();
  const numbers = [...new Map(links.filter(([name]) => countIn(name)).map((link) => [link.join(' '), link])).values()];
  expect(numbers.length).toBeGreaterThan(1);
  const wrong: string[] = [];
  for (const [name, href] of numbers) {
    const address = new URL(href, server.url);
    if (!/^\/(?:articles|stories)$/u.test(address.pathname)) continue;
    const total = await totalAt(address);
    if (Number(countIn(name)!.replaceAll(',', '')) !== total) wrong.push(`${name} at ${href}: ${total}`);
  }
  expect(wrong).toEqual([]);
  expect(bare.filter((said) => !isNoCount.test(said))).toEqual([]);
});

it('publishers are as many as are listed, each with exactly its articles', async () => {
  await openWhole('/country/TUR');
  const button = page.getByRole('button', { name: /^\d+ publishers$/u }).first();
  const count = Number.parseInt((await button.textContent())!, 10);
  await button.click();
  const list = page.getByRole('dialog', { name: `${count} publishers` });
  await list.getByRole('listitem').first().waitFor();
  const more = /^(\d+) more/u.exec((await list.getByRole('status').textContent()) ?? '');
  expect((await list.getByRole('listitem').count()) + Number(more?.[1] ?? 0)).toBe(count);
  const first = list.getByRole('link').first();
  const said = (await first.textContent())!;
  await first.click();
  await page.getByText(`${said} articles. Keys`).waitFor();
});
