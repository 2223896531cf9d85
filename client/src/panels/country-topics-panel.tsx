import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countryName, pairName, topicLabel } from '../format/names.ts';
import { countOf } from '../format/numbers.ts';
import type { ExportTable } from '../export/export-table.ts';
import { CountLink } from '../ui/count-link.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { Panel } from '../ui/panel.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { countryQuery, partnerIn } from './country-query.ts';
import { chosen } from './timeline-keys.ts';
import type { Relationship } from '@entente/shared/contract/relationships';
import './country-topics-panel.css';

const shown = 20;

/** Partners by topics: what the country does with whom. Every cell opens its articles. */
export function CountryTopicsPanel({ code }: { code: CountryCode }) {
  const { filter } = useFilter();
  const question = useQuestion('relationships', { ...countryQuery(filter, code), limit: 250 });
  const items = question.data?.items ?? [];
  const columns = topicIds.filter((id) => chosen(filter.topic, id) && items.some((item) => countOfTopic(item, id) > 0));
  const most = Math.max(1, ...items.flatMap(({ topics }) => topics.map(({ articles }) => articles)));
  return (
    <Panel
      title="What does it do with whom?"
      state={question}
      skeletonLines={12}
      exports={{ name: `topics-and-partners-${code}`, part: { party: [code] }, tables: () => [exportOf(items, code)] }}
      answer={
        columns.length > 0 &&
        `${items.length > shown ? `The first ${shown} of ${items.length} partners` : countOf(items.length, 'partner')}; the darker, the more articles.`
      }
    >
      {columns.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
        <div className="table-frame" role="region" aria-label="Partners by topics" tabIndex={0}>
          <table className="partner-topics" data-picture>
            <caption className="visually-hidden">Articles by partner and topic</caption>
            <thead>
              <tr>
                <th scope="col">Partner</th>
                {columns.map((id) => (
                  <th key={id} scope="col">
                    <TopicTag id={id} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.slice(0, shown).map((item) => (
                <tr key={item.pair}>
                  <th scope="row">
                    <PairName pair={item.pair}>{countryName(partnerIn(item.pair, code))}</PairName>
                  </th>
                  {columns.map((id) => (
                    <TopicCell key={id} item={item} id={id} most={most} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

type Topic = (typeof topicIds)[number];

const countOfTopic = ({ topics }: Relationship, id: Topic): number => topics.find((topic) => topic.id === id)?.articles ?? 0;

function TopicCell({ item, id, most }: { item: Relationship; id: Topic; most: number }) {
  const { hrefTo } = useFilter();
  const articles = countOfTopic(item, id);
  if (articles === 0) return <td aria-label="none" />;
  const share = 8 + Math.round(52 * Math.sqrt(articles / most));
  return (
    <td style={{ background: `color-mix(in srgb, var(--topic-${id}) ${share}%, var(--surface))` }}>
      <CountLink
        href={hrefTo('/articles', { pair: [item.pair], party: [], topic: [id] })}
        count={articles}
        label={`${pairName(item.pair)}, ${topicLabel(id)}: ${countOf(articles, 'article')}`}
      />
    </td>
  );
}

const exportOf = (items: readonly Relationship[], code: CountryCode): ExportTable => ({
  caption: 'Articles by partner and topic',
  columns: ['Partner', 'Pair', 'Articles', ...topicIds.map(topicLabel)],
  rows: items.map((item) => [countryName(partnerIn(item.pair, code)), item.pair, item.articles, ...topicIds.map((id) => countOfTopic(item, id))]),
});
