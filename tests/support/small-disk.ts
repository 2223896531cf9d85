import { spawnSync } from 'node:child_process';
import { temporaryFolder } from './temporary-folder.ts';

export interface SmallDisk extends Disposable {
  path: string;
  resize: (size: string) => void;
  readOnly: () => void;
}

/** A real disk of a few megabytes for one test; null where this user may not mount one. */
export function smallDisk(size: string): SmallDisk | null {
  const folder = temporaryFolder();
  const run = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
  const mount = (options: string): boolean => run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder.path);
  if (process.platform !== 'linux' || !mount(`size=${size}`)) {
    folder[Symbol.dispose]();
    return null;
  }
  return {
    path: folder.path,
    resize: (larger) => void mount(`remount,size=${larger}`),
    readOnly: () => void mount('remount,ro'),
    [Symbol.dispose]() {
      run('umount', folder.path);
      folder[Symbol.dispose]();
    },
  };
}
