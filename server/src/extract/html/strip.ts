import { Frame } from './frame.ts';
import { endOfTag, slimTag } from './slim.ts';

/** As much HTML as is parsed; an article stands far before that. */
const parsedAtMost = 3_000_000;

const dropped = [
  'script',
  'style',
  'svg',
  'noscript',
  'template',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'map',
  'nav',
  'select',
  'button',
] as const;
/** These stand open on careless pages: what follows them is the page all the same. */
const closedOnly = new Set<string>(['nav', 'select', 'button']);

interface Scripts {
  jsonLd: string[];
  /** What programs draw the page from. */
  data: string[];
}

interface Stripped extends Scripts {
  html: string;
  tags: number;
}

/**
 * Takes scripts, styles, drawings and comments out of a page by one pass over its text, before anything is parsed:
 * a page of 20 MB is mostly these. JSON-LD is kept apart, for it says what the page is.
 */
export function stripPage(html: string): Stripped {
  const scripts: Scripts = { jsonLd: [], data: [] };
  const unclosed = new Set<string>();
  const kept: string[] = [];
  const frame = new Frame();
  let at = 0;
  let length = 0;
  let tags = 0;
  while (at < html.length && length < parsedAtMost) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      kept.push(html.slice(at));
      break;
    }
    kept.push(html.slice(at, open));
    const dropped = endOfDropped(html, open, scripts, unclosed);
    const end = dropped ?? endOfTag(html, open) ?? open + 1;
    if (dropped === null) {
      tags += 1;
      kept.push(frame.keep(slimTag(html.slice(open, end).replace(mistaken, '$1span'))));
    }
    length += (kept.at(-1)?.length ?? 0) + open - at;
    at = end;
  }
  return { html: frame.around(shallow(kept.join('').slice(0, parsedAtMost))), ...scripts, tags };
}

/** A name that the parser takes for that of an element with nothing but text in it. */
const mistaken = /^(<\/?)tmp(?=[\s/>])/iu;

/** Where the element that opens here ends, if it is one of the dropped; else null. */
function endOfDropped(html: string, open: number, scripts: Scripts, unclosed: Set<string>): number | null {
  if (html.startsWith('<!--', open)) return after(html, '-->', open);
  const head = html.slice(open + 1, open + 12).toLowerCase();
  const name = dropped.find((tag) => head.startsWith(tag) && !/[a-z0-9-]/u.test(head[tag.length] ?? ' '));
  if (name === undefined || unclosed.has(name)) return null;
  const close = new RegExp(`</${name}\\s*>`, 'giu');
  close.lastIndex = open;
  const found = close.exec(html);
  const opening = html.indexOf('>', open);
  if (opening > 0 && html[opening - 1] === '/') return opening + 1;
  if (name === 'script' && found) keepScript(html.slice(open, opening + 1), html.slice(opening + 1, found.index), scripts);
  if (!found && closedOnly.has(name)) {
    // Looked for once: a page of a million such openings must not be searched a million times.
    unclosed.add(name);
    return null;
  }
  return found ? found.index + found[0].length : html.length;
}

function keepScript(tag: string, content: string, { jsonLd, data }: Scripts): void {
  if (/application\/ld\+json/iu.test(tag)) jsonLd.push(content);
  else if (/application\/json/iu.test(tag)) data.push(content);
  else if (/^\s*(?:window|self|globalThis)\.\w{2,40}\s*=\s*\{/u.test(content.slice(0, 80)))
    data.push(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1));
}

const after = (html: string, mark: string, from: number): number => {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
};

const deepest = 400;

/** Nesting that no page needs and no tree walk survives is taken out: tags below 400 open ones are dropped, their text stays. */
function shallow(html: string): string {
  let depth = 0;
  let peak = 0;
  for (const { 1: closing, 2: name } of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (void_.has(name!.toLowerCase())) continue;
    depth += closing === '/' ? -1 : 1;
    if (depth > peak) peak = depth;
  }
  if (peak <= deepest) return html;
  depth = 0;
  return html.replaceAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/giu, (tag, closing: string, name: string) => {
    if (void_.has(name.toLowerCase())) return tag;
    if (closing === '/') {
      depth -= 1;
      return depth >= deepest ? ' ' : tag;
    }
    depth += 1;
    return depth > deepest ? ' ' : tag;
  });
}

const void_ = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'td',
  'tr',
  'th',
  'dd',
  'dt',
  'option',
]);
