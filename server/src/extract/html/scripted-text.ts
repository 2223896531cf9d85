import { tidy } from '../normalise.ts';
import type { Block } from './blocks.ts';
import { statedLines } from './cross-check.ts';

/** Under such a name a program keeps the text of an article, whole or by paragraphs. */
const textNames =
  /^(?:article|story|post|news)?_?(?:body|content|text|html|paragraphs?|copy|blocks?|value|children|elements|components|markup)(?:_?(?:html|text|value|content|raw|plain|elements|blocks))?$/iu;
const atLeast = 400;
/** A page keeps a few articles in its data; more strings than these are no article's. */
const mostStrings = 20_000;
const deepest = 40;
const longestScript = 5_000_000;

/**
 * The article in the data that a program draws the page from, for pages that hold it nowhere else: of the strings that stand in alike
 * places (the same names on the way, numbers apart) those that have the most text.
 */
export function scriptedLines(data: readonly string[]): Block[] {
  const places = new Map<string, string[]>();
  for (const script of data) gather(parsed(script), places);
  const texts = [...places.values()].map((strings) => [...new Set(strings)].join('\n\n'));
  const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), '');
  return longest.length < atLeast ? [] : statedLines(longest);
}

function parsed(script: string): unknown {
  if (script.length > longestScript) return null;
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function gather(root: unknown, places: Map<string, string[]>): void {
  const open: { value: unknown; path: string; depth: number }[] = [{ value: root, path: '', depth: 0 }];
  for (let left = mostStrings; open.length > 0 && left > 0; left--) {
    const { value, path, depth } = open.pop() as (typeof open)[number];
    if (typeof value === 'string') keep(value, path, places);
    if (typeof value !== 'object' || value === null || depth > deepest) continue;
    const children = Array.isArray(value)
      ? value.map((each): [string, unknown] => ['', each])
      : Object.entries(value).map(([name, each]): [string, unknown] => [name, each]);
    // Taken from the end, so that they come in their order.
    for (const [name, each] of children.reverse()) open.push({ value: each, path: name === '' ? path : `${path}/${name}`, depth: depth + 1 });
  }
}

/** Sentences under a name that says so. */
function keep(value: string, path: string, places: Map<string, string[]>): void {
  if (
    value.length < 40 ||
    !textNames.test(path.slice(path.lastIndexOf('/') + 1)) ||
    !/\s/u.test(value) ||
    !/[.!?…؟。।]["”’»)\]]*\s*(?:<|$)/u.test(value)
  )
    return;
  const found = places.get(path);
  if (found) found.push(tidyBreaks(value));
  else places.set(path, [tidyBreaks(value)]);
}

const tidyBreaks = (text: string): string => text.split(/\n+/u).map(tidy).join('\n');
