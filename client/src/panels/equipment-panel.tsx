import type { Filter } from '@entente/shared/contract/filter';
import { useQuestion } from '../api/use-question.ts';
import { BarRow } from '../charts/bar-row.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { equipmentLabel } from '../format/names.ts';
import { countOf } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { chosen } from './timeline-keys.ts';

/** What classes of equipment are named beside pairs. */
export function EquipmentPanel({ name, part }: { name: string; part: Partial<Filter> }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('summary', { ...filter, ...part });
  const classes = (question.data?.equipment ?? []).filter(({ id }) => chosen(filter.equipment, id));
  if (question.data && classes.length === 0) return null;
  return (
    <Panel
      title="With which equipment?"
      state={question}
      skeletonLines={8}
      exports={{
        name: `equipment-${name}`,
        part,
        tables: () => [
          {
            caption: 'Articles by class of equipment',
            columns: ['Class', 'Articles'],
            rows: classes.map(({ id, articles }) => [equipmentLabel(id), articles]),
          },
        ],
      }}
      answer={classes[0] && `${countOf(classes.length, 'class', 'classes')} named; ${equipmentLabel(classes[0].id).toLowerCase()} most.`}
    >
      {classes.map(({ id, articles }) => (
        <BarRow
          key={id}
          label={equipmentLabel(id)}
          share={articles / (classes[0]?.articles ?? 1)}
          count={
            <CountLink
              href={hrefTo('/articles', { ...part, equipment: [id] })}
              count={articles}
              label={`${equipmentLabel(id)}: ${countOf(articles, 'article')}`}
            />
          }
        />
      ))}
    </Panel>
  );
}
