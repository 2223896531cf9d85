import { FeedError } from './feed-fault.ts';

const deepest = 200;
const tag = /<(\/?)([A-Za-z][\w:.-]*)([^<>]*)>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/gu;

/** Refuses what is written to exhaust a parser: entity declarations of its own, and elements in elements without end. */
export function guardXml(text: string): void {
  if (/<!ENTITY/iu.test(text))
    throw new FeedError('malformed', 'The feed declares XML entities of its own, which no news feed needs; it is not read.');
  let depth = 0;
  for (const { 1: closing, 2: name, 3: rest } of text.matchAll(tag)) {
    if (name === undefined) continue;
    if (closing === '/') depth -= 1;
    else if (!rest?.endsWith('/')) depth += 1;
    if (depth > deepest) throw new FeedError('malformed', `The feed nests more than ${deepest} elements in each other; it is not read.`);
  }
}
