import { folded } from '../normalise.ts';
import { repeats } from '../text/title.ts';
import { type Block, labelsOf } from './blocks.ts';
import type { Element } from './dom.ts';
import type { Skips } from './prune.ts';
import { headings } from './tags.ts';

/** The lines of a page, and which of them is the headline. */
export interface Near {
  all: readonly Block[];
  headline: number;
}

export function linesAround(body: Element, skips: Skips, without: ReadonlySet<string>, title: string | null): Near {
  const all = labelsOf(body, new Map([...skips].filter(([, reason]) => without.has(reason))));
  return { all, headline: headlineIn(all, title) };
}

/** Where the headline stands among the lines; a heading before a line of the same words. */
function headlineIn(lines: readonly Block[], title: string | null): number {
  if (title === null) return 0;
  const says = (line: Block) => repeats(line.text, title)?.rest === '' || folded(line.text) === folded(title);
  const heading = lines.findIndex((line) => headings.has(line.tag) && says(line));
  return heading >= 0 ? heading : Math.max(0, lines.findIndex(says));
}
