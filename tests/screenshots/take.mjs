// Pictures of every page as a user sees it, for the documents: the built server over an empty store, the sample corpus read.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..', '..');
const out = join(root, 'docs', 'screenshots');
const port = Number(process.env.PORT ?? 8099);
const base = `http://127.0.0.1:${port}`;

const pages = {
  overview: '/',
  relationships: '/relationships',
  matrix: '/relationships?view=matrix',
  time: '/relationships?view=time',
  map: '/relationships?view=map',
  regions: '/relationships?view=chord',
  pair: '/pairs/AZE-TUR',
  comparison: '/pairs/AZE-TUR/with/PAK-TUR',
  country: '/country/TUR',
  stories: '/stories?sort=most-covered',
  topic: '/topic/industry',
  article: '/articles/1',
  articles: '/articles',
  dossier: '/pairs/AZE-TUR/dossier',
  period: '/pairs/AZE-TUR?from=2020-01-01&to=2023-12-31',
  sources: '/sources',
  settings: '/settings',
  method: '/method',
  design: '/design',
};

const looks = [
  { name: 'light-1440', width: 1440, colorScheme: 'light' },
  { name: 'dark-1440', width: 1440, colorScheme: 'dark' },
  { name: 'light-390', width: 390, colorScheme: 'light' },
  { name: 'dark-390', width: 390, colorScheme: 'dark' },
];

const browserPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

async function ready() {
  for (let tries = 0; tries < 240; tries += 1) {
    try {
      const { articles } = await (await fetch(`${base}/api/v1/status`)).json();
      if (articles >= 276) return;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
  }
  throw new Error('The server did not read its sample in two minutes.');
}

async function take() {
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'entente-screenshots-'));
  const server = spawn(process.execPath, [join(root, 'server', 'dist', 'main.js')], {
    env: { ...process.env, PORT: String(port), ENTENTE_DATA: folder },
    stdio: 'ignore',
  });
  try {
    await ready();
    const browser = await chromium.launch({ args: ['--no-sandbox'], ...(browserPath && { executablePath: browserPath }) });
    for (const { name, width, colorScheme } of looks) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
        locale: 'en-GB',
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
      });
      for (const [title, path] of Object.entries(pages)) {
        await page.goto(base + path, { waitUntil: 'networkidle' });
        await page.getByRole('heading', { level: 1 }).waitFor();
        // Charts come after the rest; the page of parts shows what waits on purpose.
        if (title !== 'design') await page.waitForFunction(() => globalThis.document.querySelectorAll('main .skeleton').length === 0);
        await page.waitForTimeout(700);
        await page.screenshot({ path: join(out, `${title}-${name}.png`) });
      }
      await page.close();
    }
    await browser.close();
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => {
      server.once('exit', resolve);
    });
    rmSync(folder, { recursive: true, force: true });
  }
}

await take();
