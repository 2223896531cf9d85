import { runnerImport } from 'vite';
import { at } from './processes.mjs';

/** The evaluation's sources as they stand, without a build. */
export async function evaluate(args) {
  const { module } = await runnerImport(at('tests', 'eval', 'command.ts'), {
    root: at(),
    logLevel: 'warn',
    environments: { inline: { resolve: { conditions: ['source'], noExternal: [/^@entente\//u] } } },
  });
  return module.main(args, { out: process.stdout, err: process.stderr });
}
