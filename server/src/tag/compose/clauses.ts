import type { ReadLine } from '../resolve/found.ts';

/** Tells for each word which clause of its sentence it stands in: what is done in one is not done by those named in another. */
export function clausesOf(line: ReadLine): (token: number) => number {
  const opening = line.atoms.filter((a) => opens(line, a));
  const commas = opening.length === 0 ? [] : marksOf(line, ',');
  const starts = [...opening.flatMap((a) => clauseAt(a.first, commas)), ...marksOf(line, ';').map((token) => ({ token, clause: token }))].sort(
    (a, b) => a.token - b.token,
  );
  if (starts.length === 0) return () => main;
  return (token) => starts.findLast((start) => start.token <= token)?.clause ?? main;
}

const main = -1;

type Word = ReadLine['atoms'][number];

function opens(line: ReadLine, { concept, last }: Word): boolean {
  if (concept === 'clause') return true;
  // "Countries such as Chad" opens none.
  if (line.atoms.some((a) => a.concept === 'example' && a.first <= last && a.last >= last)) return false;
  return concept === 'clause-with-name' && line.names.some((name) => name.first > last && name.first <= last + 2);
}

/** A clause at the sentence's head, or set in between commas, gives way to the main one after its comma; else it goes on to the end. */
function clauseAt(at: number, commas: readonly number[]): { token: number; clause: number }[] {
  const opened = { token: at, clause: at };
  const end = at === 0 || commas.includes(at) ? commas.find((token) => token > at + 1) : undefined;
  return end === undefined ? [opened] : [opened, { token: end, clause: main }];
}

/** Words that stand right after such a mark. */
function marksOf({ sentence: { tokens, text, start } }: ReadLine, mark: string): number[] {
  const after: number[] = [];
  let next = text.indexOf(mark);
  for (let at = 1; at < tokens.length && next !== -1; at += 1) {
    const from = tokens[at - 1]!.end - start;
    if (next < from) next = text.indexOf(mark, from);
    if (next !== -1 && next < tokens[at]!.start - start) after.push(at);
  }
  return after;
}
