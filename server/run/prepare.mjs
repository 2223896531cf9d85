import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, once } from './once.mjs';
import { at, say, start, tool } from './processes.mjs';

export const packages = ['shared', 'server', 'client', 'tests'];

const toStandardError = ['ignore', 2, 2];
const manifests = [at('package.json'), at('pnpm-lock.yaml'), at('pnpm-workspace.yaml'), ...packages.map((name) => at(name, 'package.json'))];

function runInstall() {
  say('entente: installing (once, and when the lockfile changes) …');
  const beside = join(dirname(process.execPath), 'npx');
  // CI: a package manager without a terminal must not ask before it replaces an outdated folder.
  const options = { stdio: toStandardError, env: { ...process.env, CI: 'true' }, shell: process.platform === 'win32' };
  return start(existsSync(beside) ? beside : 'npx', ['--yes', 'pnpm@10.34.9', 'install', '--frozen-lockfile'], options).status;
}

/** When the lockfile or a package's manifest changed. */
export const install = () => once({ name: 'install', files: manifests, product: at('node_modules', '.pnpm'), work: runInstall });

const inputs = (name) => [
  ...manifests,
  at('tsconfig.base.json'),
  ...['index.html', 'vite.config.ts'].map((file) => at(name, file)),
  ...[at('shared', 'src'), at(name, 'src'), at(name, 'build'), at(name, 'public')].flatMap(filesBelow),
];

function build(name, product, options) {
  const work = () => {
    say(`entente: building the ${name} …`);
    return tool('vite', ['build', '--logLevel', 'warn', ...options], { cwd: at(name), stdio: toStandardError });
  };
  return once({ name: `build-${name}`, files: inputs(name), product: at(name, 'dist', product), work });
}

export const buildServer = () => build('server', 'main.js', ['--ssr']);

const buildClient = () => build('client', 'index.html', []);

/** Everything that the dashboard needs, and only what changed. */
export async function prepare() {
  await install();
  await Promise.all([buildServer(), buildClient()]);
}
