import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countryName, pairName, topicLabel } from '../format/names.ts';
import type { ExportTable } from '../export/export-table.ts';
import { CountLink } from '../ui/count-link.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { Panel } from '../ui/panel.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';
import { overviewText } from '../text/overview-text.ts';
import { countryQuery, partnerIn } from './country-query.ts';
import { chosen } from './timeline-keys.ts';
import type { Relationship } from '@entente/shared/contract/relationships';
import './country-topics-panel.css';

const words = countryText.topics;
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
      title={words.title}
      state={question}
      skeletonLines={12}
      exports={{ name: `topics-and-partners-${code}`, part: { party: [code] }, tables: () => [exportOf(items, code)] }}
      answer={
        columns.length > 0 && words.darker(items.length > shown ? words.first(shown, items.length) : countryText.pairs.partnersCounted(items.length))
      }
    >
      {columns.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
        <div className="table-frame" role="region" aria-label={words.region} tabIndex={0}>
          <table className="partner-topics" data-picture>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.partner}</th>
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
  if (articles === 0) return <td aria-label={commonText.none} />;
  // Light enough for the number on it, in both themes.
  const share = 5 + Math.round(25 * Math.sqrt(articles / most));
  return (
    <td style={{ background: `color-mix(in srgb, var(--topic-${id}) ${share}%, var(--surface))` }}>
      <CountLink
        href={hrefTo('/articles', { pair: [item.pair], party: [], topic: [id] })}
        count={articles}
        label={`${pairName(item.pair)}, ${topicLabel(id)}: ${commonText.articles(articles)}`}
      />
    </td>
  );
}

const exportOf = (items: readonly Relationship[], code: CountryCode): ExportTable => ({
  caption: words.caption,
  columns: [words.partner, overviewText.pairs.columns.pair, overviewText.pairs.columns.articles, ...topicIds.map(topicLabel)],
  rows: items.map((item) => [countryName(partnerIn(item.pair, code)), item.pair, item.articles, ...topicIds.map((id) => countOfTopic(item, id))]),
});
