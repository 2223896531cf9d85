import { once } from 'node:events';
import { readConfig } from '../config.ts';
import { serve, type ServeOptions } from '../serve.ts';
import type { Terminal } from './terminal.ts';

/** Serves until SIGINT or SIGTERM; a second signal ends at once. */
export async function serveUntilSignal({ env, root, now, stdout, stderr }: Terminal): Promise<number> {
  const options: ServeOptions = { config: readConfig(env, root), root, now, say: (line) => void stderr.write(`${line}\n`) };
  const running = await serve(options);
  stdout.write(`Entente is open at ${running.url}\n`);
  const ended = new AbortController();
  await Promise.race([once(process, 'SIGINT', ended), once(process, 'SIGTERM', ended)]);
  ended.abort();
  await running.close();
  return 0;
}
