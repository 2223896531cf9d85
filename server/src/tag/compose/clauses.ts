import type { ReadLine } from '../resolve/found.ts';
import { counting } from '../resolve/found.ts';

/** Tells for each word which clause of its sentence it stands in: what is done in one is not done by those named in another. */
export function clausesOf(line: ReadLine): (token: number) => number {
  const opened = line.atoms.flatMap((a) => (opens(line, a) ? opening(line, a.first) : []));
  const starts = [...new Set([...opened, ...semicolons(line)])].sort((a, b) => a - b);
  return (token) => starts.findLastIndex((start) => start <= token);
}

function semicolons({ sentence: { tokens, text, start } }: ReadLine): number[] {
  if (!text.includes(';')) return [];
  return tokens.flatMap((token, i) => (i > 0 && text.slice(tokens[i - 1]!.end - start, token.start - start).includes(';') ? [i] : []));
}

type Word = ReadLine['atoms'][number];

function opens(line: ReadLine, { concept, last }: Word): boolean {
  if (concept === 'clause') return true;
  return concept === 'clause-with-name' && counting(line).some((name) => name.first > last && name.first <= last + 2);
}

/** A sentence that begins with the lesser clause comes to its main one after a comma. */
function opening({ sentence: { tokens, text, start } }: ReadLine, at: number): number[] {
  if (at > 0) return [at];
  const next = tokens.findIndex((token, i) => i > 1 && text.slice(tokens[i - 1]!.end - start, token.start - start).includes(','));
  return next > 0 ? [next] : [];
}
