import { useState } from 'react';
import { useListKeys } from '../app/use-list-keys.ts';
import type { Answer } from '../api/ask.ts';
import { storiesText } from '../text/stories-text.ts';
import { StoryListRow } from './story-list-row.tsx';
import './stories-panel.css';
import './story-list.css';

type Story = Answer<'stories'>['items'][number];

/** Stories with who tells them; each can be opened to its articles, by key too. */
export function StoryList({ items }: { items: readonly Story[] }) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number): void => setOpen(open.has(id) ? new Set([...open].filter((other) => other !== id)) : new Set([...open, id]));
  useListKeys(
    items.length,
    (index) => document.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'nearest' }),
    (index) => items[index] && items[index].articles > 1 && toggle(items[index].id),
  );
  return (
    <ol className="stories story-list" aria-label={storiesText.list}>
      {items.map((story, index) => (
        <li key={story.id} className="story" data-index={index}>
          <StoryListRow story={story} isOpen={open.has(story.id)} onToggle={() => toggle(story.id)} />
        </li>
      ))}
    </ol>
  );
}
