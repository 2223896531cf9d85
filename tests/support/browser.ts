import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { projectPath } from './project-file.ts';

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const remedy = 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one, and run the tests again.';

interface Candidate {
  executablePath: string;
  env?: Record<string, string>;
}

/** CHROMIUM_PATH, else a browser of the system, else the one that comes with the packages. Fails with what to do. */
export async function startBrowser(): Promise<Browser> {
  const chosen = process.env['CHROMIUM_PATH'];
  const candidates = chosen
    ? [{ executablePath: chosen }]
    : usualPlaces.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath }));
  const tried: string[] = [];
  const browser = (await firstThatStarts(candidates, tried)) ?? (chosen ? null : await startPackaged(tried));
  if (browser) return browser;
  throw new Error(`No browser could be started. ${remedy}\n${tried.map((line) => `- ${line}`).join('\n')}`);
}

async function firstThatStarts(candidates: readonly Candidate[], tried: string[]): Promise<Browser | null> {
  for (const candidate of candidates) {
    try {
      return await chromium.launch({ ...candidate, args });
    } catch (error) {
      tried.push(`${candidate.executablePath}: ${String(error).split('\n').slice(0, 2).join(' ')}`);
    }
  }
  return null;
}

const unpacked = projectPath('tests/node_modules/.chromium');

/** With the system's libraries first, then with those that came along. What does not start is unpacked anew next time. */
async function startPackaged(tried: string[]): Promise<Browser | null> {
  try {
    const { executablePath, libraries } = await unpack();
    const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
    const browser = await firstThatStarts([{ executablePath }, { executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } }], tried);
    if (!browser) rmSync(unpacked, { recursive: true, force: true });
    return browser;
  } catch (error) {
    tried.push(`@sparticuz/chromium: ${String(error)}`);
    return null;
  }
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes to be in a data centre. */
async function unpack(): Promise<{ executablePath: string; libraries: string }> {
  mkdirSync(unpacked, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const packaged = await import('@sparticuz/chromium');
    return { executablePath: await packaged.default.executablePath(), libraries: `${unpacked}/al2023/lib` };
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
