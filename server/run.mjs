// The one door to every command, with nothing but Node: installs when the lockfile changed, builds when the sources
// changed, then starts what was asked for. Its own output goes to standard error.
import { pathToFileURL } from 'node:url';
import { bench } from './run/bench.mjs';
import { check } from './run/check.mjs';
import { dev } from './run/dev.mjs';
import { buildServer, install, prepare } from './run/prepare.mjs';
import { at, catchSignals, endedBySignal, releaseSignals, say, tool } from './run/processes.mjs';

/** In this very process, so that signals reach the program; it sets its own exit status. */
async function become(entry, args) {
  releaseSignals();
  process.argv = [process.execPath, at('server', 'dist', entry), ...args];
  await import(pathToFileURL(at('server', 'dist', entry)).href);
}

async function start(args) {
  await prepare();
  await become('main.js', args);
}

async function cli(args) {
  await install();
  await buildServer();
  // A package manager's script runs in the project's folder; the user's file names count from where the user stands.
  if (process.env.npm_lifecycle_event === 'entente' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await become('cli.js', args);
}

async function test(args) {
  await prepare();
  return tool('vitest', ['run', ...args]);
}

/** Loaded when called: its tools are there only after the first install. */
async function evaluation(args) {
  await install();
  const { evaluate } = await import('./run/eval.mjs');
  return evaluate(args);
}

async function format(args) {
  await install();
  return tool('oxfmt', args);
}

/** Figures of one part over the project's own labelled material; `--errors` lists what is wrong. */
const evalOf = (part) => async (args) => {
  await install();
  const env = { ...process.env, ...(args.includes('--errors') ? { ENTENTE_EVAL_ERRORS: '1' } : {}) };
  const options = ['--project', 'eval', `tests/eval/${part}.test.ts`, '--disable-console-intercept', ...args.filter((arg) => arg !== '--errors')];
  return tool('vitest', ['run', ...options], { env });
};

/** Pictures of every page into docs/screenshots. */
async function screenshots() {
  await prepare();
  await import(pathToFileURL(at('tests', 'screenshots', 'take.mjs')).href);
  return 0;
}

const commands = {
  start,
  test,
  dev,
  check,
  cli,
  format,
  eval: evaluation,
  'eval:pages': evalOf('pages'),
  'eval:stories': evalOf('stories'),
  screenshots,
  'bench:tag': (args) => bench('tag-speed', args),
  'bench:store': (args) => bench('store-speed', args),
  'bench:ingest': (args) => bench('ingest-speed', args),
  'bench:query': (args) => bench('query-speed', args),
  'bench:pages': (args) => bench('page-speed', args),
  'bench:soak': (args) => bench('soak', args),
  'bench:kills': (args) => bench('kill-matrix', args),
};

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
  catchSignals();
  return commands[name](args);
}

const status = await main(process.argv.slice(2));
if (status !== undefined) process.exit(endedBySignal() ?? status);
