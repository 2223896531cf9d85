import { opensComments, opensTail } from '../boilerplate/is-furniture.ts';

const isProse = (line: string): boolean => line.length >= 110 && /[.!?…؟。]["”’»)\]]*$/u.test(line);
const proseIn = (lines: readonly string[]): number => lines.filter(isProse).reduce((sum, line) => sum + line.length, 0);

/**
 * The lines without what related links and comments bring. After such a heading nothing of the article comes as a rule;
 * where most of the text still comes, the heading stood inside it, and only the short lines below it are links.
 */
export function withoutTail(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const begun = kept.some((each) => each.length >= 80);
    if (begun && opensComments(line)) break;
    if (!opensTail(line)) {
      kept.push(line);
      continue;
    }
    if (begun && proseIn(lines.slice(at + 1)) <= proseIn(kept)) break;
    if (!begun) continue;
    while (at + 1 < lines.length && !isProse(lines[at + 1] ?? '')) at++;
  }
  return kept;
}
