import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { projectPath } from './project-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface BuiltServer extends AsyncDisposable {
  url: string;
}

/** The server as users start it, from what `npm test` has built, over an empty folder of its own. Comes once the sample is read. */
export async function builtServer(env: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  for (const product of ['server/dist/main.js', 'client/dist/index.html']) {
    if (!existsSync(projectPath(product))) throw new Error(`${product} is missing: the browser tests need what “npm test” builds. Run npm test.`);
  }
  const folder = temporaryFolder();
  const child = spawn(process.execPath, [projectPath('server/dist/main.js')], {
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', PORT: '0', ENTENTE_DATA: folder.path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    folder[Symbol.dispose]();
  };
  try {
    const said = listen(child);
    const address = await said(/http:\/\/[^\s/]+:(\d+)/u);
    await said(/Sample corpus: (\d+) of \1 articles read/u);
    return { url: `http://127.0.0.1:${address[1]}`, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Answers with a function that waits for what the program prints. */
function listen(child: ChildProcess): (wanted: RegExp) => Promise<RegExpExecArray> {
  let said = '';
  const heard = new EventTarget();
  const hear = (chunk: Buffer | null): void => {
    said += chunk?.toString() ?? '';
    heard.dispatchEvent(new Event('more'));
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.once('exit', () => hear(null));
  return (wanted) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = wanted.exec(said);
        if (found) resolve(found);
        else if (child.exitCode !== null) reject(new Error(`The server ended too early:\n${said}`));
      };
      heard.addEventListener('more', look);
      look();
    });
}
