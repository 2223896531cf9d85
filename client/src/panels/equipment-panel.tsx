import type { Filter } from '@entente/shared/contract/filter';
import { useQuestion } from '../api/use-question.ts';
import { BarRow } from '../charts/bar-row.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { equipmentLabel } from '../format/names.ts';
import { lower } from '../format/lower.ts';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';
import { overviewText } from '../text/overview-text.ts';
import { chosen } from './timeline-keys.ts';

const words = countryText.equipment;

/** What classes of equipment are named beside pairs. */
export function EquipmentPanel({ name, part }: { name: string; part: Partial<Filter> }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('summary', { ...filter, ...part });
  const classes = (question.data?.equipment ?? []).filter(({ id }) => chosen(filter.equipment, id));
  if (question.data && classes.length === 0) return null;
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={8}
      exports={{
        name: `equipment-${name}`,
        part,
        tables: () => [
          {
            caption: words.caption,
            columns: [words.class, overviewText.pairs.columns.articles],
            rows: classes.map(({ id, articles }) => [equipmentLabel(id), articles]),
          },
        ],
      }}
      answer={classes[0] && words.answer(classes.length, lower(equipmentLabel(classes[0].id)))}
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
              label={`${equipmentLabel(id)}: ${commonText.articles(articles)}`}
            />
          }
        />
      ))}
    </Panel>
  );
}
