import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from './project-file.ts';

/** What is made or fetched and never kept, at any depth; and the user's data, beside the code. */
const made = new Set(['node_modules', 'dist', 'types', '.git', '.entente', 'coverage']);

/** Every file of the project, as paths from its folder. Walked, for a machine that only runs the tests needs no git. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(projectPath(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    // In a second working tree of git, `.git` is a file.
    if (made.has(entry.name) || path === 'data') return [];
    return entry.isDirectory() ? projectFiles(path) : [path];
  });
}

export const textFiles = (): string[] => projectFiles().filter((path) => !/\.(?:png|jpe?g|ico|woff2?|tsbuildinfo)$/u.test(path));
