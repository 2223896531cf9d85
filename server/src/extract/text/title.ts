import { folded } from '../normalise.ts';

/** "Headline Headline" on one line says it once. */
export function undoubled(line: string): string {
  const half = Math.floor(line.length / 2);
  const [left, right] = [line.slice(0, half).trim(), line.slice(half).trim()];
  return left.length > 12 && folded(left) === folded(right) ? left : line;
}

const longest = 220;

/** Could this line be a headline? */
export const isTitleLike = (line: string): boolean =>
  line.length <= longest &&
  line.length >= 8 &&
  /\p{L}{2}/u.test(line) &&
  !(line.length > 130 && /[.!?]["”’)]?$/u.test(line)) &&
  !/[,;:]$/u.test(line);

export interface Repeated {
  /** What follows the headline on its line, a caption as a rule. */ rest: string;
}

/** Does the line say the headline again, alone or fused with what follows? Null if it does not. */
export function repeats(line: string, title: string): Repeated | null {
  const [a, b] = [folded(line), folded(title)];
  if (b.length < 8) return null;
  if (a === b || (a.length > 20 && b.startsWith(a) && a.length > b.length * 0.8)) return { rest: '' };
  if (!line.startsWith(title)) return null;
  const rest = line.slice(title.length).trim();
  return /^[\p{Lu}\p{Lo}"“(«—–|:-]/u.test(rest) ? { rest: rest.replace(/^[|:—–-]\s*/u, '') } : null;
}
