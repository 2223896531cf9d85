import type { ArticleSummary } from '@entente/shared/contract/articles';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ArticleListRow } from './article-list-row.tsx';
import { useListKeys } from '../app/use-list-keys.ts';
import { usePrinting } from '../app/use-printing.ts';
import { formatCount } from '../format/numbers.ts';
import { commonText } from '../text/common-text.ts';
import { articleText } from '../text/article-text.ts';
import './article-list.css';

interface ArticleListProps {
  items: readonly ArticleSummary[];
  total: number;
  hasMore: boolean;
  onMore: () => void;
}

/** Only the rows in view are in the page; more are asked for before the end is reached. */
export function ArticleList(props: ArticleListProps) {
  return usePrinting() ? <PrintedList {...props} /> : <ShownList {...props} />;
}

/** All that has been loaded, and how much of the whole that is. */
const PrintedList = ({ items, total }: ArticleListProps) => (
  <>
    <ul className="article-list article-list-printed" aria-label={articleText.list.name}>
      {items.map((item) => (
        <li key={item.id}>
          <ArticleListRow article={item} isOpen={false} onToggle={() => undefined} />
        </li>
      ))}
    </ul>
    {items.length < total && <p>{articleText.list.printed(formatCount(items.length), commonText.articles(total))}</p>}
  </>
);

function ShownList({ items, total, hasMore, onMore }: ArticleListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => 45,
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: 140,
    scrollPaddingEnd: 24,
  });
  const rows = virtualizer.getVirtualItems();
  const lastShown = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastShown >= items.length - 20) onMore();
  }, [hasMore, lastShown, items.length, onMore]);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number): void => setOpen(open.has(id) ? new Set([...open].filter((other) => other !== id)) : new Set([...open, id]));
  useListKeys(
    items.length,
    (index) => virtualizer.scrollToIndex(index),
    (index) => items[index] && toggle(items[index].id),
  );
  return (
    <ul ref={list} className="article-list" aria-label={articleText.list.name} style={{ blockSize: virtualizer.getTotalSize() }}>
      {rows.map(({ index, start }) => {
        const item = items[index];
        return (
          item && (
            <li
              key={item.id}
              data-index={index}
              ref={virtualizer.measureElement}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <ArticleListRow article={item} isOpen={open.has(item.id)} onToggle={() => toggle(item.id)} />
            </li>
          )
        );
      })}
    </ul>
  );
}
