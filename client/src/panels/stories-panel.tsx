import type { Filter } from '@entente/shared/contract/filter';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { DateText } from '../ui/date-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { StoriesRow } from './stories-row.tsx';
import { commonText } from '../text/common-text.ts';
import { overviewText } from '../text/overview-text.ts';
import './stories-panel.css';

const words = overviewText.stories;

/** `part`: what the page adds to the filter; `name` is that of the files. */
export function StoriesPanel({ name, part, limit = 10 }: { name?: string; part?: Partial<Filter>; limit?: number }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('stories', { ...filter, ...part, limit });
  const data = question.data;
  const newest = data?.items[0];
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={limit * 3}
      exports={{
        name: name === undefined ? 'stories' : `stories-${name}`,
        part,
        tables: async () => [(await import('./stories-export.ts')).storiesExport(data?.items ?? [])],
      }}
      answer={
        newest &&
        data &&
        words.answer(
          <Link href={hrefTo('/stories', part)} className="count-link">
            {commonText.stories(data.total)}
          </Link>,
          <DateText dated={newest.lead.published} />,
        )
      }
    >
      {data &&
        (newest ? (
          <ol className="stories">
            {data.items.map((story) => (
              <StoriesRow key={story.id} story={story} part={part} />
            ))}
          </ol>
        ) : (
          <p>{words.none}</p>
        ))}
    </Panel>
  );
}
