import { tidy } from '../normalise.ts';

/** Markup that copying or a converter left behind. */
const leftovers =
  /<image>[^<>]{0,5000}<\/image>|!\[[^\]]{0,300}\]\([^)]{0,1000}\)|<\/?(?:p|div|span|br|b|i|em|strong|a|img|figure)\b[^<>]*>|\[\/?[a-z][\w-]*(?: [^\]\n]{0,200}=[^\]\n]{0,500})?\/?\](?=\s|$)/giu;

/** No article has more; what lies beyond stays in the raw document. */
const most = { lines: 5000, lineLength: 50_000 };

/** Lines of a text, tidied, with hard-wrapped ones put together; empty lines are gone. */
export function linesOf(content: string): string[] {
  const blocks = content
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(leftovers, ' ')
    .split(/\n[^\S\n]*\n/u)
    .map((block) =>
      block
        .split('\n', most.lines)
        .map((line) => tidy(line.slice(0, most.lineLength)))
        .filter((line) => line !== ''),
    )
    .filter((block) => block.length > 0);
  return blocks
    .slice(0, most.lines)
    .flatMap((block) => unwrap(block, blocks.length > 2))
    .slice(0, most.lines);
}

const widest = 110;
const narrowest = 35;
const ended = /[.!?…:;؟。]["”’»)\]]*$/u;

/** Lines broken within sentences at about one width were wrapped by a program; where blank lines part the paragraphs, the whole block is one. */
function unwrap(lines: string[], blankLinesPart: boolean): string[] {
  const breaks = lines.slice(0, -1).map((line, at) => ({ line, next: lines[at + 1] ?? '' }));
  const width = breaks.reduce((longest, { line }) => Math.max(longest, line.length), 0);
  const within = breaks.filter(({ line, next }) => line.length >= narrowest && !ended.test(line) && /^[\p{Ll}\p{Lo}\d$€£(]/u.test(next));
  const wrapped = width <= widest && within.length >= Math.max(1, breaks.length * 0.3) && (breaks.length > 1 || width > 60);
  if (!wrapped) return lines;
  const joined: string[] = [lines[0] ?? ''];
  for (const { line, next } of breaks) {
    const goesOn = ended.test(line) ? blankLinesPart || line.length > width * 0.85 : line.length >= narrowest;
    if (goesOn) joined[joined.length - 1] += ` ${next}`;
    else joined.push(next);
  }
  return joined;
}
