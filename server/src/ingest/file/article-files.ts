import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRead } from './read-file.ts';

/** One file, packed, as GDELT publishes its events. */
export const isArchive = (name: string): boolean => /\.zip$/iu.test(name);

/** Pictures, scripts and frames that a browser laid beside a page which it saved. */
const beside = /(?:_files|_dateien|_fichiers|_archivos|_dosyalar|\.files|\.fld)$/iu;

/** The files of a folder and of those in it that may hold articles, in the order of their names. */
export function articleFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return beside.test(entry.name) ? [] : articleFilesIn(path);
      return isRead(entry.name) || isArchive(entry.name) ? [path] : [];
    });
}
