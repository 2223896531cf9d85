import type { Found, ReadLine } from '../resolve/found.ts';
import { counting } from '../resolve/found.ts';

const locative = /^(?:[dt][ae]|[dt]aki|[dt]eki)$/u;

/**
 * A capital that by itself would leave room for doubt stands for its government where the article names the country besides,
 * unless the sentence makes it the place of something. For links only: it makes no country tag.
 */
export function withGovernments(lines: readonly ReadLine[]): ReadLine[] {
  const named = new Set(lines.flatMap((line) => counting(line).map((f) => f.code)));
  return lines.map((line) =>
    line.found.some((f) => acts(f, line))
      ? { ...line, found: line.found.map((f) => (acts(f, line) && named.has(f.code) ? { ...f, standing: 'counts' } : f)) }
      : line,
  );
}

function acts({ standing, mention, first, last, reason }: Found, line: ReadLine): boolean {
  if (standing !== 'weak' || mention !== 'capital' || reason === 'a dateline' || locative.test(line.sentence.tokens[last]!.suffix)) return false;
  return !line.atoms.some((a) => a.concept === 'place' && a.first < first && a.last >= first - 2);
}
