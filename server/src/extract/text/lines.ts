import { tidy } from '../normalise.ts';

/** Markup that copying or a converter left behind. */
const leftovers = /<image>[\s\S]*?<\/image>|!\[[^\]]*\]\([^)]*\)|<\/?(?:p|div|span|br|b|i|em|strong|a|img|figure)\b[^>]*>/giu;

/** Lines of a text, tidied, with hard-wrapped ones put together; empty lines are gone. */
export function linesOf(content: string): string[] {
  const blocks = content
    .replaceAll(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(leftovers, ' ')
    .split(/\n[^\S\n]*\n/u);
  return blocks.flatMap((block) =>
    joinWrapped(
      block
        .split('\n')
        .map(tidy)
        .filter((line) => line !== ''),
    ),
  );
}

const wrapWidth = { least: 50, most: 110 };

/** A block whose lines all break at about the same width, within sentences, was wrapped by a program. */
function joinWrapped(lines: string[]): string[] {
  if (lines.length < 3) return lines;
  const whole = lines.slice(0, -1);
  const widths = whole.map((line) => line.length);
  const even = Math.min(...widths) >= wrapWidth.least && Math.max(...widths) <= wrapWidth.most && Math.max(...widths) - Math.min(...widths) <= 24;
  const open = whole.filter((line) => !/[.!?…:"”»)]$/u.test(line)).length;
  return even && open >= whole.length * 0.6 ? [lines.join(' ')] : lines;
}
