import { fileURLToPath } from 'node:url';
import { processTerminal } from './cli/process-terminal.ts';
import { runCommand } from './cli/run-command.ts';
import { command } from './cli/serve.ts';

// From src and from dist alike, the project's folder lies two above this file.
const root = fileURLToPath(new URL('../..', import.meta.url));

const table = { serve: { summary: 'opens the dashboard', load: async () => ({ command }) } };
process.exitCode = await runCommand(table, ['serve', ...process.argv.slice(2)], processTerminal(process, root));
