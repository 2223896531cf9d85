import { emptyFilter } from '@entente/shared/contract/filter';
import type { Field, HasPart } from '@entente/shared/contract/text-fields';
import type { TextQuery } from '@entente/shared/contract/text-query';
import type { StoredArticle } from '../../server/src/store/store.ts';
import { counts } from './plain-filter.ts';

/** Good enough for the words of the tests: one word at a time, Han letters each alone. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/\p{Script=Han}|[a-z0-9]+/gu) ?? [];

function standsIn(text: string, sought: string, prefix: boolean): boolean {
  const [words, wanted] = [wordsOf(text), wordsOf(sought)];
  const last = wanted.length - 1;
  return words.some((_, at) => wanted.every((one, i) => (prefix && i === last ? words[at + i]?.startsWith(one) === true : words[at + i] === one)));
}

function meetsField(field: Field, stored: StoredArticle): boolean {
  const { article, tagging } = stored;
  if ('part' in field) return counts({ ...emptyFilter, relevance: 'all', ...field.part }, stored);
  if ('publisher' in field) return article.publisher !== null && standsIn(article.publisher, field.publisher, false);
  const has: Record<HasPart, boolean> = {
    date: article.published !== null,
    url: article.url !== null,
    pair: tagging.relations.length > 0,
    topic: tagging.topics.length > 0,
    equipment: tagging.relations.some((one) => one.equipment.length > 0),
    money: tagging.relations.some((one) => one.money.length > 0),
  };
  return has[field.has];
}

/** The query's meaning in plain words, slow and sure. */
export function meets(query: TextQuery, stored: StoredArticle): boolean {
  if (query.kind === 'field') return meetsField(query.field, stored);
  if (query.kind === 'not') return !meets(query.of, stored);
  if (query.kind === 'text') {
    const { title, body, captions } = stored.article;
    const places = query.title ? [title] : [title, [...body, ...captions].join('\n')];
    return places.some((text) => standsIn(text, query.text, query.prefix));
  }
  return query.kind === 'and' ? query.of.every((one) => meets(one, stored)) : query.of.some((one) => meets(one, stored));
}
