import { bylineMark } from './patterns.ts';

/** The name on a line such as "By Anadolu Agency"; null for any other line. */
export function bylineOf(line: string): string | null {
  if (line.length > 90) return null;
  return bylineMark.exec(line.charAt(0).toLowerCase() + line.slice(1))?.groups?.['name']?.trim() ?? null;
}
