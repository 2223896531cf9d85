import type { Pair } from '@entente/shared/domain/codes';
import { cloneElement, useId, type ReactElement } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { pairName, topicLabel } from '../format/names.ts';
import { commonText } from '../text/common-text.ts';
import { useHoverPreview } from './use-hover-preview.ts';
import './pair-preview.css';

const shownTopics = 3;

/** Shows in short what is known of a pair under the filter while its link is pointed at or focused, so that one need not go there to see. */
export function PairPreview({ pair, children }: { pair: Pair; children: ReactElement<{ 'aria-describedby'?: string }> }) {
  const id = useId();
  const { isOpen, handlers } = useHoverPreview(500, 100);
  return (
    <span className="pair-preview-anchor" {...handlers}>
      {cloneElement(children, isOpen ? { 'aria-describedby': id } : {})}
      {isOpen && (
        <span id={id} role="tooltip" className="pair-preview" ref={keepInside}>
          <Summary pair={pair} />
        </span>
      )}
    </span>
  );
}

/** Where it would leave the window it opens towards the other side. */
function keepInside(preview: HTMLElement | null): void {
  if (!preview) return;
  const { right, bottom } = preview.getBoundingClientRect();
  if (right > document.documentElement.clientWidth) preview.dataset['end'] = '';
  if (bottom > document.documentElement.clientHeight) preview.dataset['above'] = '';
}

/** A part of its own: it is asked for only once the preview is open. */
function Summary({ pair }: { pair: Pair }) {
  const { filter } = useFilter();
  const { data } = useQuestion('pairSummary', { ...filter, pair });
  const topics = (data?.topics ?? []).toSorted((a, b) => b.articles - a.articles).slice(0, shownTopics);
  return (
    <>
      <strong>{pairName(pair)}</strong>
      {data?.pair === pair && (
        <>
          <span>
            {commonText.articlesInStories(data.articles, data.stories)}
            {data.first !== null && data.last !== null && `, ${formatDay(data.first)} – ${formatDay(data.last)}`}
          </span>
          {topics.length > 0 && <span>{topics.map(({ id, articles }) => `${topicLabel(id)} (${articles})`).join(', ')}</span>}
        </>
      )}
    </>
  );
}
