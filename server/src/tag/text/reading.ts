import type { Article, Where } from '@entente/shared/domain/article';
import { sentencesOf } from './sentences.ts';
import { tokensOf, type Token } from './tokens.ts';

/** One sentence of an article; offsets of tokens count in `textAt(article, where)`. */
export interface Sentence {
  index: number;
  where: Where;
  /** Paragraph's number inside its place. */
  paragraph: number;
  start: number;
  end: number;
  text: string;
  tokens: Token[];
  /** Written in capitals throughout, so that capitals say nothing. */
  shouting: boolean;
}

/** The article in reading order: title, body, captions. */
export function read(article: Article): Sentence[] {
  const places: [Where, string[]][] = [
    ['title', article.title === '' ? [] : [article.title]],
    ['body', article.body],
    ['caption', article.captions],
  ];
  const sentences: Sentence[] = [];
  for (const [where, paragraphs] of places) {
    let offset = 0;
    for (const [at, paragraph] of paragraphs.entries()) {
      // A headline is one sentence, whatever its marks.
      const spans: [number, number][] = where === 'title' ? [[0, paragraph.length]] : sentencesOf(paragraph);
      for (const [start, end] of spans) {
        const text = paragraph.slice(start, end);
        const base = offset + start;
        const tokens = tokensOf(text).map((token) => ({ ...token, start: token.start + base, end: token.end + base }));
        sentences.push({
          index: sentences.length,
          where,
          paragraph: at,
          start: base,
          end: base + text.length,
          text,
          tokens,
          shouting: isShouting(text),
        });
      }
      offset += paragraph.length + 2;
    }
  }
  return sentences;
}

const isShouting = (text: string): boolean => {
  const letters = text.replaceAll(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length > 12 && letters.replaceAll(/\p{Lu}/gu, '').length < letters.length * 0.2;
};
