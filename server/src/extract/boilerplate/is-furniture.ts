import { folded } from '../normalise.ts';
import { commentHeadings, commentOpeners, furniturePatterns, tailOpeners } from './patterns.ts';
import { notices } from './notices.ts';
import { furniture } from './phrases.ts';

/** All patterns as one for each kind of flags: a line is looked over once, and not once for each. */
const joined = (patterns: readonly RegExp[]): RegExp[] =>
  [...new Set(patterns.map(({ flags }) => flags))].map(
    (flags) => new RegExp(patterns.flatMap((one) => (one.flags === flags ? [`(?:${one.source})`] : [])).join('|'), flags),
  );

const patterns = joined([...furniturePatterns, ...notices].map(({ pattern }) => pattern));

/** A line that belongs to the page around the article. Long lines never do, but for notices of some kinds. */
export function isFurniture(line: string): boolean {
  if (line.length > 300) return (line.length < 600 && !/[\p{L}\p{N}]/u.test(line)) || isLongNotice(line);
  const text = folded(line);
  if (text === '' || furniture.has(text)) return true;
  const lower = line.trim().toLowerCase();
  return patterns.some((pattern) => pattern.test(text) || pattern.test(lower));
}

const longNotices = notices.filter(({ long }) => long === true);
const longestNotice = 6000;

/** Rules and data go on for as long as they like; their beginning says what they are. */
function isLongNotice(line: string): boolean {
  if (line.length > longestNotice) return false;
  const [text, lower] = [folded(line), line.slice(0, 300).trim().toLowerCase()];
  return longNotices.some(({ pattern }) => pattern.test(text) || pattern.test(lower));
}

/** A heading after which related links, comments and the like come. */
export const opensTail = (line: string): boolean => line.length <= 80 && tailOpeners.test(folded(line));

/** A heading that is the word alone, which in a line of text would mean nothing. */
export const headsComments = (line: string): boolean => commentHeadings.test(folded(line));

/** A heading or form after which only readers speak. */
export const opensComments = (line: string): boolean => line.length <= 120 && commentOpeners.test(folded(line));
