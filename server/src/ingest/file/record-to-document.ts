import type { ColumnMap } from '@entente/shared/contract/jobs';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { looksLikeHtml } from '../looks-like-html.ts';

type Field = 'title' | 'content' | 'html' | 'url' | 'publishedAt' | 'publisher' | 'language' | 'mediaType';

/** The names that other programs give to our fields, without case, spaces and punctuation; where a row has several of one field, the first counts. */
const names: Record<Field, readonly string[]> = {
  title: ['title', 'headline', 'storytitle'],
  content: ['text', 'body', 'content', 'articlebody', 'fulltext', 'articletext', 'maintext', 'storytext', 'description', 'summary', 'snippet'],
  html: ['html'],
  url: ['url', 'link', 'storyurl', 'articleurl'],
  publishedAt: ['publishedat', 'published', 'date', 'datepublished', 'pubdate', 'publishdate', 'publicationdate'],
  publisher: ['publisher', 'source', 'outlet', 'medianame', 'sourcename', 'publication', 'newspaper'],
  language: ['language', 'lang'],
  mediaType: ['mediatype'],
};

interface Meaning {
  field: Field;
  /** The lower, the surer. */
  rank: number;
}

const meanings = new Map(
  Object.entries(names).flatMap(([field, all]) => all.map((name, rank): [string, Meaning] => [name, { field: field as Field, rank }])),
);

const meaningOf = (name: string): Meaning | undefined => meanings.get(name.toLowerCase().replaceAll(/[^a-z]/gu, ''));

/** True where a header's names include one for the text of an article. */
export const namesText = (header: readonly string[]): boolean => header.some((name) => ['content', 'html'].includes(meaningOf(name)?.field ?? ''));

/** Column to field, as a user chose them. */
const chosenFields = (columns: ColumnMap): Map<string, Meaning> =>
  new Map(Object.entries(columns).map(([field, column]) => [column, { field: field === 'text' ? 'content' : (field as Field), rank: 0 }]));

/** Which columns of a header are taken for which part, where nobody chose. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const guessed: ColumnMap = {};
  const found = header.flatMap((name) => ({ name, ...meaningOf(name) })).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  for (const { name, field } of found) if (field !== undefined && field !== 'mediaType') guessed[field === 'content' ? 'text' : field] ??= name;
  return guessed;
}

/** Some write a publisher as an object: `{"id": null, "name": "Wire"}`. */
const nameOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'name' in value ? value.name : value);

/** Reads one row, whatever its fields are called; answers in words where it is no article. */
export function recordToDocument(record: Readonly<Record<string, unknown>>, retrievedAt: string, columns: ColumnMap = {}): RawDocument | string {
  const chosen = chosenFields(columns);
  const found: Partial<Record<Field, string>> = {};
  const ranks: Partial<Record<Field, number>> = {};
  for (const [name, given] of Object.entries(record)) {
    const meaning = chosen.get(name) ?? (chosen.size > 0 ? undefined : meaningOf(name));
    const value = nameOf(given);
    if (meaning === undefined || value === null || value === undefined || value === '') continue;
    if (typeof value !== 'string') return `"${name}" must be text in quotation marks.`;
    if (meaning.rank >= (ranks[meaning.field] ?? Infinity)) continue;
    found[meaning.field] = value;
    ranks[meaning.field] = meaning.rank;
  }
  const { content, html, mediaType, language, ...given } = found;
  // Lists of stories have a headline and an address only: then the headline is what there is to read.
  const text = content ?? html ?? (given.url === undefined ? undefined : given.title);
  if (text === undefined || text.trim() === '') return 'There is no text: a field called "text" (or "body", "content") must hold the article.';
  const isHtml = content === undefined || mediaType === 'text/html' || (mediaType === undefined && looksLikeHtml(text));
  return {
    content: text,
    mediaType: isHtml ? 'text/html' : 'text/plain',
    ...given,
    // "EN-us" and "en" are one language to us; a name of a language is left for the text itself to tell.
    ...(language !== undefined && /^[a-z]{2,3}(?:[-_]|$)/iu.test(language) ? { language: language.split(/[-_]/u)[0]!.toLowerCase() } : {}),
    retrievedAt,
    sourceId: 'file',
    sample: false,
  };
}
