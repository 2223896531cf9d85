import type { Filter } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { Link } from 'wouter';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatAmount } from '../format/amount.ts';
import { formatCount } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { roleText } from './pair-chronology-role.ts';
import { pairQuery } from './pair-query.ts';
import { lower } from '../format/lower.ts';
import { equipmentLabel } from '../format/names.ts';
import { commonText } from '../text/common-text.ts';
import { pairText } from '../text/pair-text.ts';

const words = pairText.facts;

type Facts = Answer<'pairFacts'>;
type Equipment = Facts['equipment'][number];
type Money = Facts['money'][number];

function SourceCell({ articleId, title, sample }: Equipment | Money) {
  const { hrefTo } = useFilter();
  return (
    <>
      <Link href={hrefTo(`/articles/${articleId}`)} dir="auto">
        {title}
      </Link>{' '}
      {sample && <SampleBadge />}
    </>
  );
}

const shared = [
  { key: 'roles', title: words.who, cell: ({ roles }: Equipment | Money) => roles.map(roleText).join('; ') || '–' },
  {
    key: 'stage',
    title: pairText.ladder.columns.stage,
    cell: ({ stage }: Equipment | Money) => (stage === null ? '–' : <StageLadder stage={stage} />),
  },
  { key: 'date', title: words.reported, cell: ({ published }: Equipment | Money) => <DateText dated={published} /> },
  { key: 'source', title: words.article, cell: SourceCell },
];

const equipmentColumns: readonly Column<Equipment>[] = [
  { key: 'name', title: words.equipment, cell: ({ name }) => name },
  { key: 'class', title: words.class, cell: ({ class: id }) => equipmentLabel(id) },
  { key: 'quantity', title: words.number, numeric: true, cell: ({ quantity }) => (quantity === null ? '–' : formatCount(quantity)) },
  ...shared,
];

const moneyColumns: readonly Column<Money>[] = [
  { key: 'amount', title: words.amount, cell: ({ amount, currency }) => formatAmount(amount, currency) },
  { key: 'words', title: words.inWords, cell: ({ surface }) => <q dir="auto">{surface}</q> },
  ...shared,
];

const rowKey = ({ articleId, where, start }: Equipment | Money): string => `${articleId}/${where}/${start}`;

/** Kit and sums that reports of the pair name, each with the article that says so. */
export function PairFactsPanel({ pair }: { pair: Pair }) {
  const { filter } = useFilter();
  const question = useQuestion('pairFacts', { ...pairQuery(filter, pair), limit: 100 });
  const data = question.data;
  if (data && data.equipment.length === 0 && data.money.length === 0) return null;
  return (
    <Panel
      title={words.title}
      state={question}
      exports={{ name: `equipment-and-money-${pair}`, part: { pair: [pair] } }}
      answer={data && <FactsAnswer data={data} />}
    >
      {data && data.equipment.length > 0 && (
        <DataTable caption={words.equipment} columns={equipmentColumns} rows={data.equipment} first={10} rowKey={rowKey} />
      )}
      {data && data.money.length > 0 && (
        <>
          <h3>{words.money}</h3>
          <DataTable caption={words.money} columns={moneyColumns} rows={data.money} first={10} rowKey={rowKey} />
        </>
      )}
    </Panel>
  );
}

function FactsAnswer({ data: { pair, classes, stories } }: { data: Facts }) {
  const { filter, hrefTo } = useFilter();
  const link = (count: number, part: Partial<Filter>) => (
    <Link href={hrefTo('/stories', { pair: [pair], ...part })} className="count-link">
      {commonText.stories(count)}
    </Link>
  );
  // Whatever class it is of, unless the filter asks for some.
  const equipment = filter.equipment.length > 0 ? filter.equipment : [...equipmentClassIds];
  return (
    <>
      {words.stories(link(stories.equipment, { equipment }), stories.equipment)}
      {classes.slice(0, 3).map(({ id, articles }, at) => (
        <span key={id}>
          {at === 0 ? words.mostly : ', '}
          {lower(equipmentLabel(id))} (<CountLink href={hrefTo('/articles', { pair: [pair], equipment: [id] })} count={articles} />)
        </span>
      ))}
      {words.moneyStories(link(stories.money, { money: 'named' }), stories.money)}
    </>
  );
}
