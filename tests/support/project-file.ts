import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The absolute path of a file, given from the project's folder. */
export const projectPath = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const projectText = (path: string): string => readFileSync(projectPath(path), 'utf8');

export const fixture = (name: string): string => projectText(`tests/fixtures/${name}`);
