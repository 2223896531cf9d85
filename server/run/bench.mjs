import { prepare } from './prepare.mjs';
import { at, start, tool } from './processes.mjs';

/** Builds the benchmarks, and runs the one that was asked for. */
export async function bench(name, args) {
  await prepare();
  const built = await tool('vite', ['build', '--ssr', '--logLevel', 'warn'], { cwd: at('tests', 'bench') });
  if (built !== 0) return built;
  return start(process.execPath, ['--expose-gc', at('tests', 'dist', `${name}.js`), ...args]).status;
}
