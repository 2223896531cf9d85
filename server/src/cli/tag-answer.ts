import type { Tagged } from './tagged.ts';

/** One line of `entente tag`: a contract that other programs rely on. */
export function tagAnswer(tagged: Tagged): object {
  if ('error' in tagged) return tagged;
  const { id, article, tagging } = tagged;
  const { relevant, countries, relations, topics, weak, undecided, people } = tagging;
  return {
    id,
    language: article.language,
    relevant,
    countries,
    relations,
    topics,
    weak,
    undecided,
    people,
    publishedAt: article.published?.at ?? null,
    title: article.title,
  };
}
