import { expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';

browse({ viewport: { width: 1440, height: 900 } });

const names = new Intl.DisplayNames('en', { type: 'region' });
const wanted = 1000;

/** One short article for each of a thousand pairs. */
function thousandPairs(): string {
  const known = [
    'AR',
    'AU',
    'AT',
    'AZ',
    'BE',
    'BR',
    'BG',
    'CA',
    'CL',
    'CN',
    'CO',
    'HR',
    'DK',
    'EG',
    'EE',
    'FI',
    'FR',
    'DE',
    'GR',
    'HU',
    'IN',
    'ID',
    'IE',
  ]
    .concat([
      'IT',
      'JP',
      'KZ',
      'KE',
      'KW',
      'LV',
      'LT',
      'MY',
      'MX',
      'MA',
      'NL',
      'NO',
      'OM',
      'PK',
      'PE',
      'PL',
      'PT',
      'QA',
      'RO',
      'SA',
      'RS',
      'SK',
      'ES',
    ])
    .map((code) => names.of(code)!);
  const pairs = known.flatMap((one, at) => known.slice(at + 1).map((other) => [one, other] as const)).slice(0, wanted);
  return pairs
    .map(([one, other], at) => {
      const body = `The defence ministers of ${one} and ${other} signed a military cooperation agreement on Monday. ${one} and ${other} will hold joint exercises.`;
      return JSON.stringify({ id: String(at), title: `${one} and ${other} sign defence agreement`, text: body, publishedAt: '2024-06-03' });
    })
    .join('\n');
}

async function imported(): Promise<void> {
  const started = await fetch(`${server.url}/api/v1/imports?name=pairs.jsonl`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: thousandPairs(),
  });
  expect(started.status).toBe(200);
  const { jobId } = (await started.json()) as { jobId: number };
  await expect
    .poll(
      async () => {
        const { jobs } = (await (await fetch(`${server.url}/api/v1/jobs`)).json()) as { jobs: { id: number; state: string }[] };
        return jobs.find(({ id }) => id === jobId)?.state;
      },
      { timeout: 90_000, interval: 500 },
    )
    .toBe('done');
}

it(`a network of ${wanted} pairs is drawn, answers at once, and holds back what is not looked at`, async () => {
  await imported();
  const begun = performance.now();
  await page.goto('/relationships?sample=exclude');
  await page.locator('.edge').nth(900).waitFor({ state: 'attached' });
  const drawn = performance.now() - begun;
  expect(await page.locator('.edge').count()).toBeGreaterThan(900);
  const poland = page.getByRole('button', { name: /^Poland: \d+ stories/u });
  await poland.focus();
  const pressed = performance.now();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Poland' }).waitFor();
  const answered = performance.now() - pressed;
  expect(await page.locator('.edge[data-held-back]').count()).toBeGreaterThan(500);
  console.log(`network of ${wanted} pairs: drawn after ${Math.round(drawn)} ms, a choice answered after ${Math.round(answered)} ms`);
  expect(drawn).toBeLessThan(15_000);
});
