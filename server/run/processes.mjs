import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside the project. */
export const at = (...parts) => join(root, ...parts);

/** Everything that is not a command's own answer goes to standard error. */
export const say = (line) => process.stderr.write(`${line}\n`);

const children = new Set();
let ending = null;

/** As a shell reports a program that a signal ended. */
const statusOf = (signal) => 128 + constants.signals[signal];

/** The status to end with once a signal has come, else null. */
export const endedBySignal = () => (ending === null ? null : statusOf(ending));

/** Starts a program; `status` comes when it has ended. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: at(), stdio: 'inherit', ...options });
  children.add(child);
  const status = new Promise((resolve) => {
    const end = (code) => {
      children.delete(child);
      resolve(code);
    };
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`);
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? statusOf(signal)));
  });
  return { child, status };
}

/** Straight to a tool's own file: the shims in node_modules/.bin need a shell with more than Node on its PATH. */
export function startTool(name, args, options) {
  const [pkg, bin = pkg] = name.split(' ');
  const { bin: bins } = JSON.parse(readFileSync(at('node_modules', pkg, 'package.json'), 'utf8'));
  return start(process.execPath, [at('node_modules', pkg, typeof bins === 'string' ? bins : bins[bin]), ...args], options);
}

export const tool = (...args) => startTool(...args).status;

export function endChildren(signal = 'SIGTERM') {
  for (const child of children) child.kill(signal);
}

function onSignal(signal) {
  ending = signal;
  if (children.size === 0) process.exit(statusOf(signal));
  endChildren(signal);
}

export const catchSignals = () => process.on('SIGINT', onSignal).on('SIGTERM', onSignal);

/** Signals are the business of whatever this process becomes. */
export const releaseSignals = () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
