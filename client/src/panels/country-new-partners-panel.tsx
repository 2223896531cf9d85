import type { Relationship } from '@entente/shared/contract/relationships';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { countryName } from '../format/names.ts';
import { CountLink } from '../ui/count-link.tsx';
import { DayText } from '../ui/day-text.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { Panel } from '../ui/panel.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';
import { countryQuery, partnerIn } from './country-query.ts';
import { relationshipsExport } from './relationships-export.ts';
import './country-new-partners-panel.css';

const words = countryText.news;
const shown = 12;

/** Where the filter begins nowhere, new is who came in the last two years of the record. */
const twoYearsBefore = (day: string): string => `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`.replace(/-02-29$/u, '-02-28');

/** Who was first put together with the country in the period, whatever came before it. */
export function CountryNewPartnersPanel({ code }: { code: CountryCode }) {
  const { filter } = useFilter();
  // First ever: the period says only since when somebody is new.
  const { from, to, ...always } = countryQuery(filter, code);
  const question = useQuestion('relationships', { ...always, ...(to !== undefined && { to }), limit: 1000 });
  const { data } = question;
  const since = from ?? (data?.to ? twoYearsBefore(data.to) : '');
  const news = (data?.items ?? []).filter(({ first }) => first !== null && first >= since).toSorted((a, b) => b.first!.localeCompare(a.first!));
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={2}
      exports={{ name: `new-partners-${code}`, part: { party: [code] }, tables: () => [relationshipsExport(news)] }}
      answer={since !== '' && (news.length === 0 ? words.none(formatDay(since)) : words.answer(news.length, formatDay(since)))}
    >
      <ol className="new-partners">
        {news.slice(0, shown).map((item) => (
          <NewPartner key={item.pair} item={item} code={code} />
        ))}
      </ol>
    </Panel>
  );
}

function NewPartner({ item: { pair, articles, topics, first }, code }: { item: Relationship; code: CountryCode }) {
  const { hrefTo } = useFilter();
  const name = countryName(partnerIn(pair, code));
  return (
    <li>
      <DayText day={first} />
      <PairName pair={pair}>{name}</PairName>
      <span>
        {topics.slice(0, 2).map(({ id }) => (
          <TopicTag key={id} id={id} short />
        ))}
      </span>
      <CountLink
        href={hrefTo('/articles', { pair: [pair], party: [], from: undefined })}
        count={articles}
        label={`${name}: ${commonText.articles(articles)}`}
      />
    </li>
  );
}
