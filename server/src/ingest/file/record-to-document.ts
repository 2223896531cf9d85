import type { ColumnMap } from '@entente/shared/contract/jobs';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { looksLikeHtml } from '../looks-like-html.ts';

type Field = 'title' | 'content' | 'html' | 'url' | 'publishedAt' | 'publisher' | 'language' | 'mediaType';

/** The names that other programs give to our fields, without case, spaces and punctuation. */
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

const fieldOf = new Map(Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, field as Field])));

const fieldNamed = (name: string): Field | undefined => fieldOf.get(name.toLowerCase().replaceAll(/[^a-z]/gu, ''));

/** True where a header's names include one for the text of an article. */
export const namesText = (header: readonly string[]): boolean => header.some((name) => ['content', 'html'].includes(fieldNamed(name) ?? ''));

/** Column to field, as a user chose them. */
const chosenFields = (columns: ColumnMap): Map<string, Field> =>
  new Map(Object.entries(columns).map(([field, column]) => [column, field === 'text' ? 'content' : (field as Field)]));

/** Which columns of a header are taken for which part, where nobody chose. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const guessed: ColumnMap = {};
  for (const name of header) {
    const field = fieldNamed(name);
    if (field !== undefined && field !== 'mediaType') guessed[field === 'content' ? 'text' : field] ??= name;
  }
  return guessed;
}

/** Reads one row, whatever its fields are called; answers in words where it is no article. */
export function recordToDocument(record: Readonly<Record<string, unknown>>, retrievedAt: string, columns: ColumnMap = {}): RawDocument | string {
  const chosen = chosenFields(columns);
  const found: Partial<Record<Field, string>> = {};
  for (const [name, value] of Object.entries(record)) {
    const field = chosen.get(name) ?? (chosen.size > 0 ? undefined : fieldNamed(name));
    if (field === undefined || value === null || value === undefined || value === '') continue;
    if (typeof value !== 'string') return `"${name}" must be text in quotation marks.`;
    found[field] ??= value;
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
