import type { Pair } from '@entente/shared/domain/codes';
import { equipmentClasses } from '@entente/shared/vocabulary/equipment-classes';
import { Link } from 'wouter';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatAmount } from '../format/amount.ts';
import { countOf, formatCount } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { roleText } from './pair-chronology-role.ts';
import { pairQuery } from './pair-query.ts';

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
  { key: 'roles', title: 'Who', cell: ({ roles }: Equipment | Money) => roles.map(roleText).join('; ') || '–' },
  { key: 'stage', title: 'Stage', cell: ({ stage }: Equipment | Money) => (stage === null ? '–' : <StageLadder stage={stage} />) },
  { key: 'date', title: 'Reported', cell: ({ published }: Equipment | Money) => <DateText dated={published} /> },
  { key: 'source', title: 'Article', cell: SourceCell },
];

const equipmentColumns: readonly Column<Equipment>[] = [
  { key: 'name', title: 'Equipment', cell: ({ name }) => name },
  { key: 'class', title: 'Class', cell: ({ class: id }) => equipmentClasses[id].label },
  { key: 'quantity', title: 'Number', numeric: true, cell: ({ quantity }) => (quantity === null ? '–' : formatCount(quantity)) },
  ...shared,
];

const moneyColumns: readonly Column<Money>[] = [
  { key: 'amount', title: 'Amount', cell: ({ amount, currency }) => formatAmount(amount, currency) },
  { key: 'words', title: 'In the words of the article', cell: ({ surface }) => <q dir="auto">{surface}</q> },
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
      title="Which equipment, and what money?"
      state={question}
      exports={{ name: `equipment-and-money-${pair}`, pair }}
      answer={data && <FactsAnswer data={data} />}
    >
      {data && data.equipment.length > 0 && (
        <DataTable caption="Equipment" columns={equipmentColumns} rows={data.equipment} first={10} rowKey={rowKey} />
      )}
      {data && data.money.length > 0 && (
        <>
          <h3>Money</h3>
          <DataTable caption="Money" columns={moneyColumns} rows={data.money} first={10} rowKey={rowKey} />
        </>
      )}
    </Panel>
  );
}

function FactsAnswer({ data: { pair, classes, stories } }: { data: Facts }) {
  const { hrefTo } = useFilter();
  return (
    <>
      {countOf(stories.equipment, 'story names', 'stories name')} equipment
      {classes.slice(0, 3).map(({ id, articles }, at) => (
        <span key={id}>
          {at === 0 ? ', mostly ' : ', '}
          {equipmentClasses[id].label.toLowerCase()} (<CountLink href={hrefTo('/articles', { pair: [pair], equipment: [id] })} count={articles} />)
        </span>
      ))}
      ; {countOf(stories.money, 'names', 'name')} money.
    </>
  );
}
