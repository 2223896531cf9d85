import type { Pair } from '@entente/shared/domain/codes';
import { cloneElement, useId, useRef, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
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
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <span ref={anchor} {...handlers}>
      {cloneElement(children, isOpen ? { 'aria-describedby': id } : {})}
      {isOpen &&
        createPortal(
          <span id={id} role="tooltip" className="pair-preview" ref={(preview) => place(preview, anchor.current)}>
            <Summary pair={pair} />
          </span>,
          document.body,
        )}
    </span>
  );
}

const gap = 6;

/** Under its link, inside of the window; above it where there is no room below. On the page's body, for lists and tables cut off what leaves them. */
function place(preview: HTMLElement | null, anchor: HTMLElement | null): void {
  const link = anchor?.firstElementChild?.getBoundingClientRect();
  if (!preview || !link) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const [width, height] = [preview.offsetWidth, preview.offsetHeight + 40];
  preview.style.left = `${Math.max(8, Math.min(link.left, clientWidth - width - 8))}px`;
  if (link.bottom + gap + height <= clientHeight) preview.style.top = `${link.bottom + gap}px`;
  else preview.style.bottom = `${clientHeight - link.top + gap}px`;
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
