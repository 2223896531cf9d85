import { readdirSync } from 'node:fs';
import { projectPath, projectText } from '../../support/project-file.ts';
import type { Page } from './build-page.ts';

export type Half = 'seen' | 'check' | 'later' | 'modern';

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', bull: '•' };

/** Pages written whole, each by itself: the first line states the facts, `[[` and `]]` enclose each paragraph of the article. */
export function wholePages(half: Half): Page[] {
  const folder = `tests/eval/pages/blind/${half}`;
  return readdirSync(projectPath(folder))
    .sort()
    .map((file) => wholePage(file.replace('.html', ''), projectText(`${folder}/${file}`)));
}

function wholePage(name: string, source: string): Page {
  const [, facts = '{}', rest = ''] = /^<!--(\{.*?\})-->\n([\s\S]*)$/u.exec(source) ?? [];
  const { title, byline, published } = JSON.parse(facts) as { title: string; byline: string | null; published: string };
  const body = [...rest.matchAll(/\[\[([\s\S]*?)\]\]/gu)].map(([, inner = '']) => textOf(inner));
  return { name, html: rest.replaceAll(/\[\[|\]\]/gu, ''), expected: { title, body, byline, published, updated: null } };
}

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(\w+);/gu, (whole, entity: string) => entities[entity] ?? whole)
    .replaceAll(/\s+/gu, ' ')
    .trim();
