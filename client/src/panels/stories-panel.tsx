import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countOf } from '../format/numbers.ts';
import { DateText } from '../ui/date-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { storiesExport } from './stories-export.ts';
import { StoriesRow } from './stories-row.tsx';
import './stories-panel.css';

export function StoriesPanel() {
  const { filter } = useFilter();
  const question = useQuestion('stories', { ...filter, limit: 10 });
  const data = question.data;
  const newest = data?.items[0];
  return (
    <Panel
      title="What is new?"
      state={question}
      skeletonLines={10}
      exports={{ name: 'stories', tables: () => [storiesExport(data?.items ?? [])] }}
      answer={
        newest &&
        data && (
          <>
            The newest of {countOf(data.total, 'story', 'stories')}: <DateText dated={newest.lead.published} />. Copies of a story are counted with
            it.
          </>
        )
      }
    >
      {data &&
        (newest ? (
          <ol className="stories">
            {data.items.map((story) => (
              <StoriesRow key={story.id} story={story} />
            ))}
          </ol>
        ) : (
          <p>No story under this filter.</p>
        ))}
    </Panel>
  );
}
