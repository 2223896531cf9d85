import type { Article, Where } from '@entente/shared/domain/article';
import { kind, widthOf } from './letter-kinds.ts';
import { Letters } from './letters.ts';
import { longestSentence, pieces, sentencesOf } from './sentences.ts';
import { tokensIn, type Token } from './tokens.ts';

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

/** The same sentence, cut into other words. */
export const withTokens = ({ index, where, paragraph, start, end, text, shouting }: Sentence, tokens: Token[]): Sentence => ({
  index,
  where,
  paragraph,
  start,
  end,
  text,
  tokens,
  shouting,
});

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
      const letters = new Letters(paragraph);
      const spans = where === 'title' ? headline(letters) : sentencesOf(letters);
      for (const [start, end] of spans) {
        const its = letters.part(start, end);
        const base = offset + start;
        sentences.push({
          index: sentences.length,
          where,
          paragraph: at,
          start: base,
          end: base + its.length,
          text: its.text,
          tokens: tokensIn(its, base),
          shouting: isShouting(its),
        });
      }
      offset += paragraph.length + 2;
    }
  }
  return sentences;
}

const headline = (title: Letters): [number, number][] => (title.length <= longestSentence ? [[0, title.length]] : pieces(title, 0, title.length));

const smallOfShouting = 0.2;

function isShouting(text: Letters): boolean {
  let upper = 0;
  let lower = 0;
  // With more small letters than that it cannot come to shouting any more.
  const most = text.length * smallOfShouting;
  for (let at = 0; at < text.length && lower <= most;) {
    const bits = text.kinds(at);
    const width = widthOf(bits);
    if ((bits & kind.upper) !== 0) upper += width;
    else if ((bits & kind.lower) !== 0) lower += width;
    at += width;
  }
  return upper + lower > 12 && lower < (upper + lower) * smallOfShouting;
}
