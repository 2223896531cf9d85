import type { Article } from '@entente/shared/domain/article';
import type { Evidence, Tagging } from '@entente/shared/domain/tagging';
import { useEffect, useMemo } from 'react';
import { MarkedText } from './article-text-marked.tsx';
import { evidenceId, marksAt, type Mark } from './article-text-marks.ts';
import './article-text.css';

const between = '\n\n'.length;

/** Paragraphs with their offsets in the joined text, which mentions and evidence count in. */
function paragraphsOf(paragraphs: readonly string[]): { text: string; offset: number }[] {
  let offset = 0;
  return paragraphs.map((text) => {
    const paragraph = { text, offset };
    offset += text.length + between;
    return paragraph;
  });
}

interface ArticleTextProps {
  article: Article;
  tagging: Tagging;
  active: Evidence | null;
}

/** The article as it was read: captions, then body. The evidence asked for is scrolled to. */
export function ArticleText({ article, tagging, active }: ArticleTextProps) {
  const body = useMemo(() => marksAt('body', tagging, active), [tagging, active]);
  const caption = useMemo(() => marksAt('caption', tagging, active), [tagging, active]);
  useEffect(() => {
    if (active) document.getElementById(evidenceId(active.where, active.start))?.scrollIntoView({ block: 'center', behavior: scrolling() });
  }, [active]);
  return (
    <div className="article-text reading" dir="auto" {...(article.language !== 'und' && { lang: article.language })}>
      {paragraphsOf(article.captions).map((part) => (
        <Paragraph key={part.offset} {...part} marks={caption} isCaption />
      ))}
      {paragraphsOf(article.body).map((part) => (
        <Paragraph key={part.offset} {...part} marks={body} />
      ))}
    </div>
  );
}

const scrolling = (): ScrollBehavior => (globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

function Paragraph({ text, offset, marks, isCaption = false }: { text: string; offset: number; marks: readonly Mark[]; isCaption?: boolean }) {
  return (
    <p dir="auto" className={isCaption ? 'article-caption' : undefined}>
      <MarkedText text={text} offset={offset} where={isCaption ? 'caption' : 'body'} marks={marks} />
    </p>
  );
}
