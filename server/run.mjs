// The one door to every command, with nothing but Node: installs when the lockfile changed, builds when the sources
// changed, then starts what was asked for. All of its own output goes to standard error.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const say = (line) => process.stderr.write(`${line}\n`);

const children = new Set();
let ending = null;

/** Resolves to the exit status; a child ended by a signal counts as 128 + its number, as in a shell. */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    children.add(child);
    const end = (status) => { children.delete(child); resolve(status); };
    child.on('error', (error) => { say(`${command} could not be started: ${error.message}`); end(127); });
    child.on('close', (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}

function onSignal(signal) {
  ending = signal;
  if (children.size === 0) process.exit(128 + constants.signals[signal]);
  for (const child of children) child.kill(signal);
}

/** Straight to a tool's own file: the shims in node_modules/.bin need a shell with more than Node on its PATH. */
function tool(name, args, options) {
  const [pkg, bin = pkg] = name.split(' ');
  const { bin: bins } = JSON.parse(readFileSync(at('node_modules', pkg, 'package.json'), 'utf8'));
  return run(process.execPath, [at('node_modules', pkg, typeof bins === 'string' ? bins : bins[bin]), ...args], options);
}

const skipped = new Set(['node_modules', 'dist', 'types']);

/** Every file below `path` (or `path` itself), in a fixed order. */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((e) => (e.isDirectory() ? (skipped.has(e.name) ? [] : filesBelow(join(path, e.name))) : [join(path, e.name)]));
}

/** Over contents, not times: a fresh checkout of the same sources needs no new build. */
function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) if (existsSync(file)) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Does `work` unless the stamp says that it was done for the same files and its product is there. */
async function once({ name, files, product, work }) {
  const stamp = at('node_modules', `.entente-${name}`);
  const wanted = digest(files);
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(stamp, { force: true });
  const status = await work();
  if (status !== 0) {
    if (ending === null) say(`entente: ${name} failed (status ${status}); what it printed above says why.`);
    process.exit(status);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

const packages = ['shared', 'server', 'client', 'tests'];
const toStderr = ['ignore', 2, 2];
const manifests = [at('package.json'), at('pnpm-lock.yaml'), at('pnpm-workspace.yaml'), ...packages.map((name) => at(name, 'package.json'))];
const beside = join(dirname(process.execPath), 'npx');

const install = () => once({
  name: 'install', files: manifests, product: at('node_modules', '.pnpm'),
  work: () => {
    say('entente: installing (once, and when the lockfile changes) …');
    // CI: a package manager without a terminal must not ask before it replaces an outdated folder.
    const options = { stdio: toStderr, env: { ...process.env, CI: 'true' }, shell: process.platform === 'win32' };
    return run(existsSync(beside) ? beside : 'npx', ['--yes', 'pnpm@10.34.9', 'install', '--frozen-lockfile'], options);
  },
});

const buildInputs = (name) => [...manifests, at('tsconfig.base.json'), ...filesBelow(at('shared', 'src')), ...filesBelow(at(name, 'src')),
  ...filesBelow(at(name, 'public')), at(name, 'index.html'), at(name, 'vite.config.ts')];

const build = (name, product, args) => once({
  name: `build-${name}`, files: buildInputs(name), product: at(name, 'dist', product),
  work: () => { say(`entente: building the ${name} …`); return tool('vite', ['build', ...args, '--logLevel', 'warn'], { cwd: at(name), stdio: toStderr }); },
});

const buildServer = () => build('server', 'main.js', ['--ssr']);
const buildClient = async () => { if (existsSync(at('client', 'vite.config.ts'))) await build('client', 'index.html', []); };
const prepare = async () => { await install(); await Promise.all([buildServer(), buildClient()]); };

/** Hands the process over, signals included. */
function become(entry, args) {
  process.removeAllListeners('SIGINT');
  process.removeAllListeners('SIGTERM');
  process.argv = [process.execPath, at('server', 'dist', entry), ...args];
  return import(pathToFileURL(at('server', 'dist', entry)).href);
}

async function start(args) { await prepare(); await become('main.js', args); }

async function cli(args) {
  await install();
  await buildServer();
  // A package manager's script runs in the project's folder; the user's file names count from where the user stands.
  if (process.env.npm_lifecycle_event === 'entente' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await become('cli.js', args);
}

async function test(args) { await prepare(); return tool('vitest', ['run', ...args]); }

async function evaluate(args) { await prepare(); return tool('vitest', ['run', '--project', 'eval', ...args]); }

async function format(args) { await install(); return tool('oxfmt', args); }

/** Client with hot reload; the server is built and started anew on every change. */
async function dev() {
  await install();
  await buildServer();
  const parts = [
    tool('vite', ['build', '--ssr', '--watch', '--emptyOutDir', 'false', '--logLevel', 'warn'], { cwd: at('server') }),
    run(process.execPath, ['--watch', '--watch-preserve-output', at('server', 'dist', 'main.js')]),
    tool('vite', [], { cwd: at('client') }),
  ];
  const status = await Promise.race(parts);
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(parts);
  return status;
}

/** One check, its output held back unless it fails. */
async function checked(label, name, args) {
  const begun = Date.now();
  const output = [];
  const counted = children.size;
  const status = tool(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const child of [...children].slice(counted)) for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const failed = (await status) !== 0;
  process.stdout.write(`${failed ? 'FAIL' : 'ok  '} ${label} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`);
  if (failed) process.stdout.write(Buffer.concat(output));
  return failed;
}

async function check() {
  await prepare();
  const typed = packages.filter((name) => existsSync(at(name, 'tsconfig.json')));
  const checks = [['format', 'oxfmt', ['--check']], ['lint', 'oxlint', ['--type-aware', '--deny-warnings']], ['types', 'typescript tsc', ['-b', ...typed]],
    ['dead code', 'knip', []], ['tests', 'vitest', ['run']]];
  let failures = 0;
  for (const [label, name, args] of checks) if (ending === null && await checked(label, name, args)) failures += 1;
  return failures === 0 ? 0 : 1;
}

const commands = { start, test, dev, check, cli, format, eval: evaluate };

async function main([name = 'start', ...args]) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Entente needs Node 20.19 or newer; this is Node ${process.versions.node} (${process.execPath}).`);
    return 1;
  }
  if (!Object.hasOwn(commands, name)) {
    say(`Usage: node server/run.mjs ${Object.keys(commands).join(' | ')}`);
    return 2;
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return commands[name](args);
}

const status = await main(process.argv.slice(2));
// `start` and `cli` leave the process to the program they became, which sets its own status.
if (status !== undefined) process.exit(ending === null ? status : 128 + constants.signals[ending]);
