import { readdirSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { turkish } from '../../client/src/text/turkish.ts';
import { projectPath, projectText } from '../support/project-file.ts';
import { projectFiles } from '../support/project-files.ts';

/** Formats of files, and examples of queries. */
const noTexts = /^client\/src\/(?:text\/|export\/graph-of|filters\/search-help)/u;

interface SyntaxNode {
  type: string;
  start: number;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Attributes that are seen or heard. */
const seen = /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label|legend|caption|summary)$/u;

/** Said by nobody: a name of the product, names of keys, code of pictures and styles. */
const isNoText = (text: string): boolean =>
  /^(?:Entente|Ctrl [KZ]|Enter|Escape|Esc|Arrow\w+|Tab|Home|End|RSS|Atom|JSON Feed|GraphML|F1|https:\/\/|Sphere|LineString|\(CAMEO)$/u.test(
    text.trim(),
  ) || /\b(?:color-mix|translate|rotate|calc|url|var)\(|^\s*px|prefers-|^--|^(?:bottom|top) (?:start|end)$/u.test(text);

const hasLetters = (text: string): boolean => /\p{L}/u.test(text) && !isNoText(text);

/** A word that begins in capitals, or two words in a row. */
const isProse = (text: string): boolean => /^\p{Lu}\p{Ll}+$|\p{Ll}{2,} \p{Ll}{2,}|^\p{Lu}\p{Ll}+ \p{L}/u.test(text.trim()) && !isNoText(text);

/** Where a word in quotation marks is no text: addresses of modules, types, keys, what is compared, faults for the log. */
const codeOnly = /^(?:ImportDeclaration|Export\w*Declaration|ImportExpression|TS\w+|ThrowStatement|SwitchCase|BinaryExpression)$/u;

/** The texts for people in one syntax tree. `isChild`: what stands here is drawn as it is. */
function textsIn(node: SyntaxNode, isChild: boolean): { text: string; at: number }[] {
  const { type } = node;
  if (/^TS(?:As|Satisfies|NonNull)/u.test(type)) return textsIn(node['expression'] as SyntaxNode, isChild);
  if (codeOnly.test(type) && !(type.startsWith('Export') && isNode(node['declaration']))) return [];
  if (type === 'JSXText') return hasLetters(String(node['value'])) ? [{ text: String(node['value']).trim(), at: node.start }] : [];
  if (type === 'JSXAttribute') return ofAttribute(node);
  if (type === 'JSXElement' && (node as { openingElement?: { name?: { name?: string } } }).openingElement?.name?.name === 'kbd') return [];
  if (type === 'Literal' || type === 'TemplateElement') return ofLiteral(node, isChild);
  const drawn = type === 'JSXElement' || type === 'JSXFragment' || (isChild && /^(?:JSXExpression|Conditional|Logical|TemplateL)/u.test(type));
  return partsOf(node).flatMap((part) => textsIn(part, drawn && part !== node['test']));
}

function ofAttribute(node: SyntaxNode): { text: string; at: number }[] {
  const name = String((node['name'] as { name?: unknown }).name);
  const value = node['value'];
  if (/^(?:className|placement|rel)$/u.test(name) || !isNode(value)) return [];
  return textsIn(value, seen.test(name)).concat(seen.test(name) && value.type === 'Literal' ? ofLiteral(value, true) : []);
}

function ofLiteral(node: SyntaxNode, isChild: boolean): { text: string; at: number }[] {
  const value = node['value'];
  const text = typeof value === 'string' ? value : ((value as { cooked?: string } | null)?.cooked ?? '');
  return (isChild ? hasLetters(text) : isProse(text)) && (typeof value === 'string' || node.type === 'TemplateElement')
    ? [{ text, at: node.start }]
    : [];
}

/** Keys of objects are no texts, and neither is what picks a part of one. */
function partsOf(node: SyntaxNode): SyntaxNode[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'key' && !(key === 'property' && node.type === 'MemberExpression'))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function faultsOf(path: string, source = projectText(path)): string[] {
  const { program } = parseSync(path, source);
  const found = textsIn(program as unknown as SyntaxNode, false);
  return [...new Set(found.map(({ text, at }) => `${path}:${source.slice(0, at).split('\n').length}: ${text}`))];
}

it.each([
  ['a child', '<p>All of them</p>'],
  ['an attribute', '<p aria-label="all" />'],
  ['one of two', '<p>{count > 1 && "some"}</p>'],
  ['a constant', 'const title = "Overview";'],
  ['a template', 'const words = `${count} of these are left`;'],
])('a text for people is noticed: %s', (_, source) => {
  expect(faultsOf('part.tsx', source)).toHaveLength(1);
});

it.each([
  ['classes', '<p className="button button-quiet" />'],
  ['keys', 'if (event.key === "Enter") go();'],
  ['identifiers', 'const view = "network";'],
  ['a key cap', '<kbd>Ctrl K</kbd>'],
])('what is no text is left alone: %s', (_, source) => {
  expect(faultsOf('part.tsx', source)).toEqual([]);
});

it('no text for people stands outside of the dictionaries', () => {
  const files = projectFiles('client/src').filter((path) => /\.tsx?$/u.test(path) && !noTexts.test(path));
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.flatMap((path) => faultsOf(path)),
    'Texts stand in client/src/text, as ARCHITECTURE.md says.',
  ).toEqual([]);
});

it('what a language knows of the server’s sentences is what the server says', () => {
  const told = projectFiles()
    .filter((path) => /^(?:server|shared)\/src\/.*\.ts$/u.test(path) && !path.startsWith('server/src/tag/'))
    .map((path) => projectText(path).replaceAll(String.raw`\'`, "'"))
    .join('\n');
  const pieces = turkish.server.sentences.flatMap(([english]) => english.split(/\{\}|(?<=[.;,]) |: |usually |\.$/u));
  expect(pieces.filter((piece) => piece.length > 8 && !told.includes(piece.trim()))).toEqual([]);
});

it('every area of texts is in every language', () => {
  const areas = readdirSync(projectPath('client/src/text')).filter((name) => name.endsWith('-text.ts'));
  const asked = projectText('client/src/text/dictionary.ts');
  expect(areas.filter((name) => !asked.includes(`'./${name}'`))).toEqual([]);
});
