import { type Found, ReadLine } from '../resolve/found.ts';

const locative = /^(?:[dt][ae]|[dt]aki|[dt]eki)$/u;

/**
 * A capital that by itself would leave room for doubt stands for its government where the article names the country besides,
 * unless the sentence makes it the place of something. For links only: it makes no country tag.
 */
export function withGovernments(lines: readonly ReadLine[]): readonly ReadLine[] {
  const acting = new Set(lines.filter((line) => line.names !== line.found && line.found.some((f) => acts(f, line))));
  if (acting.size === 0) return lines;
  const named = new Set(lines.flatMap((line) => line.names.map((f) => f.code)));
  return lines.map((line) =>
    acting.has(line)
      ? new ReadLine(
          line,
          line.found.map((f) => (acts(f, line) && named.has(f.code) ? { ...f, standing: 'counts' } : f)),
        )
      : line,
  );
}

function acts({ standing, mention, first, last, reason }: Found, line: ReadLine): boolean {
  if (standing !== 'weak' || mention !== 'capital' || reason === 'a dateline' || locative.test(line.sentence.tokens[last]!.suffix)) return false;
  return !line.atoms.some((a) => a.concept === 'place' && a.first < first && a.last >= first - 2);
}
