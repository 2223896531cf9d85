import { buildServer, install } from './prepare.mjs';
import { at, endChildren, start, tool } from './processes.mjs';

/** Client with hot reload; the server is built and started anew on every change. Ends when one of the three ends. */
export async function dev() {
  await install();
  await buildServer();
  const parts = [
    tool('vite', ['build', '--ssr', '--watch', '--emptyOutDir', 'false', '--logLevel', 'warn'], { cwd: at('server') }),
    start(process.execPath, ['--watch', '--watch-preserve-output', at('server', 'dist', 'main.js')]).status,
    tool('vite', [], { cwd: at('client') }),
  ];
  const status = await Promise.race(parts);
  endChildren();
  await Promise.all(parts);
  return status;
}
