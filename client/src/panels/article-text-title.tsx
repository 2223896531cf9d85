import type { Evidence } from '@entente/shared/domain/tagging';
import type { Answer } from '../api/ask.ts';
import { MarkedText } from './article-text-marked.tsx';
import { marksAt } from './article-text-marks.ts';
import { articleText } from '../text/article-text.ts';

/** The headline with its marks; a plain word while it is on its way. */
export function ArticleTitle({ data, active }: { data: Answer<'articleById'> | undefined; active: Evidence | null }) {
  const language = data?.article.language ?? 'und';
  return (
    <h1 dir="auto" {...(language !== 'und' && { lang: language })}>
      {data ? <MarkedText text={data.article.title} where="title" marks={marksAt('title', data.tagging, active)} /> : articleText.title}
    </h1>
  );
}
