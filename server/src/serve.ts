import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { createApp } from './http/app.ts';
import { type Entente, openEntente } from './open-entente.ts';
import { lockFolder } from './store/sqlite/folder-lock.ts';
import { StartError } from './start-error.ts';

export interface Running {
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  config: Config;
  root: string;
  say: (line: string) => void;
  now: () => Date;
}

/** Opens the store and listens; the sample corpus comes in behind an open page. */
export async function serve({ config, root, say, now }: ServeOptions): Promise<Running> {
  // Servers may share a database, and not a folder.
  const lock = config.databaseUrl === null ? lockFolder(config.dataFolder, 'serve', `at ${config.host}:${config.port}`) : null;
  const { entente, server } = await start({ config, root, say, now }).catch((error: unknown) => {
    lock?.release();
    throw error;
  });
  // Feeds are given back before a job that was cut off visits them again.
  entente.following.start(lock !== null);
  entente.jobs.start(lock !== null);
  if (await entente.sample.isWanted()) void loadSample(entente, say);
  const { port } = server.address() as AddressInfo;
  const host = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(config.host) ? 'localhost' : config.host;
  return { url: `http://${host}:${port}`, close: () => stop(server, entente).finally(() => lock?.release()) };
}

async function start({ config, root, say, now }: ServeOptions): Promise<{ entente: Entente; server: Server }> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const entente = await openEntente({ config, root, say, now, counting: true, version });
  try {
    const server = createServer(appOf(entente, config, root, now, version));
    await listen(server, config);
    return { entente, server };
  } catch (error) {
    await entente.close();
    throw error;
  }
}

function appOf(
  { store, tally, asking, wrote, commands }: Entente,
  { allowedHosts, dataFolder }: Config,
  root: string,
  now: () => Date,
  version: string,
): ReturnType<typeof createApp> {
  const clientFolder = join(root, 'client', 'dist');
  return createApp({
    store,
    tally,
    ask: asking.ask,
    wrote,
    commands,
    clientFolder: existsSync(clientFolder) ? clientFolder : null,
    allowedHosts,
    version,
    now,
    uploadFolder: join(dataFolder, 'uploads'),
  });
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new StartError(reasonOf(error, port, host), { cause: error })));
    server.listen(port, host, resolve);
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use, perhaps by another Entente. End that program, or choose another port: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `Port ${port} needs special rights. Choose one above 1023: PORT=8080 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${host} is not an address of this machine.`;
  return `The server could not listen on ${host}:${port} (${message}).`;
}

async function loadSample({ sample }: Entente, say: (line: string) => void): Promise<void> {
  try {
    await sample.load();
  } catch (error) {
    say(`The sample corpus could not be read: ${(error as Error).message}`);
  }
}

/** Lets requests under way end for two seconds, then ends them; the store is closed last. */
async function stop(server: Server, entente: Entente): Promise<void> {
  const closed = new Promise((resolve) => {
    server.close(resolve);
  });
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), 2000);
  await closed;
  clearTimeout(late);
  await entente.close();
}
