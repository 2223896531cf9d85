import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type Side, sideIds, sides } from '@entente/shared/vocabulary/sides';
import { pairOf } from '@entente/shared/domain/codes';
import { partyOf } from '@entente/shared/domain/party';
import { useState } from 'react';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useParam } from '../app/use-param.ts';
import { BalanceRow } from '../charts/balance-row.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { countryName } from '../format/names.ts';
import { countOf } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { Panel } from '../ui/panel.tsx';
import { Switch } from '../ui/switch.tsx';

type Balance = Answer<'countryBalance'>;
type Partner = Balance['partners'][number];

/** Two sides that answer each other, or one that all of a role share. `does` and `gets` are what the country is said to do. */
const balances = {
  supply: { label: 'arms', does: 'supplier', gets: 'recipient', words: ['supplies', 'receives from'] },
  aid: { label: 'aid', does: 'donor', gets: 'aid-recipient', words: ['gives aid to', 'receives aid from'] },
  training: { label: 'training', does: 'trainer', gets: 'trainee', words: ['trains', 'is trained by'] },
  visits: { label: 'visits', does: 'host', gets: 'visitor', words: ['hosts', 'visits'] },
  production: { label: 'joint production', does: 'co-producer', gets: null, words: ['produces with', ''] },
} as const satisfies Record<string, { label: string; does: Side; gets: Side | null; words: readonly [string, string] }>;

type BalanceId = keyof typeof balances;
const balanceIds = Object.keys(balances) as BalanceId[];

const shown = 15;

/** Who supplies, gives to, trains and hosts whom: to the right what the country does, to the left what it gets. */
export function CountryBalancePanel({ code }: { code: CountryCode }) {
  const { filter, hrefTo } = useFilter();
  const [id, setId] = useParam<BalanceId>('balance', 'supply', balanceIds);
  const [asTable, setAsTable] = useState(false);
  const question = useQuestion('countryBalance', { ...filter, of: code });
  const { data } = question;
  const { does, gets, words } = balances[id];
  const sum = ({ sides: own }: Partner): number => (own[does] ?? 0) + (gets === null ? 0 : (own[gets] ?? 0));
  const rows = (data?.partners ?? []).filter((partner) => sum(partner) > 0).toSorted((a, b) => sum(b) - sum(a));
  const most = Math.max(1, ...rows.flatMap(({ sides: own }) => [own[does] ?? 0, gets === null ? 0 : (own[gets] ?? 0)]));
  const link = (partner: CountryCode, side: Side | null, count: number) =>
    side === null || count === 0 ? null : (
      <CountLink
        href={hrefTo('/articles', { pair: [pairOf(code, partner)], party: [partyOf(code, side)] })}
        count={count}
        label={`${countryName(code)} as ${sides[side].label.toLowerCase()} with ${countryName(partner)}: ${countOf(count, 'article')}`}
      />
    );
  return (
    <Panel
      title="Who gives, and who gets?"
      state={question}
      skeletonLines={10}
      exports={{ name: `balance-${code}`, part: { party: [code] }, tables: () => [exportOf(data?.partners ?? [])] }}
      actions={
        <>
          <Switch label="Role" value={id} options={balanceIds.map((one) => [one, balances[one].label] as const)} onChange={setId} />
          <button type="button" className="link-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            As table
          </button>
        </>
      }
      answer={data && <BalanceAnswer data={data} id={id} />}
    >
      {rows.length === 0 && <p>No article under this filter tells of it.</p>}
      {rows.length > 0 && asTable && (
        <DataTable
          caption="Articles by partner and role"
          columns={columnsFor(data?.partners ?? [], code, link)}
          rows={data?.partners ?? []}
          rowKey={({ partner }) => partner}
        />
      )}
      {rows.length > 0 && !asTable && (
        <figure className="balance" data-picture aria-label={`What ${countryName(code)} does for its partners, and gets from them`}>
          <BalanceRow left={gets && <span className="soft">{words[1]}</span>} label="" right={<span className="soft">{words[0]}</span>} />
          {rows.slice(0, shown).map(({ partner, sides: own }) => (
            <BalanceRow
              key={partner}
              label={<PairName pair={pairOf(code, partner)}>{countryName(partner)}</PairName>}
              left={gets && link(partner, gets, own[gets] ?? 0)}
              right={link(partner, does, own[does] ?? 0)}
              leftShare={gets === null ? 0 : (own[gets] ?? 0) / most}
              rightShare={(own[does] ?? 0) / most}
            />
          ))}
        </figure>
      )}
      {rows.length > shown && !asTable && (
        <p className="soft">
          The first {shown} of {rows.length}; the table has all.
        </p>
      )}
    </Panel>
  );
}

function BalanceAnswer({ data, id }: { data: Balance; id: BalanceId }) {
  const { hrefTo } = useFilter();
  const { does, gets, words } = balances[id];
  const part = (side: Side, verb: string) => {
    const partners = data.partners.filter(({ sides: own }) => (own[side] ?? 0) > 0).length;
    if (partners === 0) return <>{verb} nobody</>;
    return (
      <>
        {verb} {countOf(partners, 'partner')} (
        <CountLink href={hrefTo('/articles', { party: [partyOf(data.of, side)] })} count={data.sides[side] ?? 0}>
          {data.sides[side] === 1 ? ' article' : ' articles'}
        </CountLink>
        )
      </>
    );
  };
  return (
    <>
      {countryName(data.of)} {part(does, words[0])}
      {gets !== null && <> and {part(gets, words[1])}</>}.
    </>
  );
}

type LinkOf = (partner: CountryCode, side: Side, count: number) => React.ReactNode;

function columnsFor(partners: readonly Partner[], code: CountryCode, link: LinkOf): Column<Partner>[] {
  const used = sideIds.filter((side) => partners.some(({ sides: own }) => own[side] !== undefined));
  return [
    { key: 'partner', title: 'Partner', cell: ({ partner }) => <PairName pair={pairOf(code, partner)}>{countryName(partner)}</PairName> },
    ...used.map((side) => ({
      key: side,
      title: sides[side].label,
      numeric: true,
      cell: ({ partner, sides: own }: Partner) => link(partner, side, own[side] ?? 0) ?? '–',
    })),
  ];
}

const exportOf = (partners: readonly Partner[]) => ({
  caption: 'Articles by partner and role of the country',
  columns: ['Partner', ...sideIds.map((side) => sides[side].label)],
  rows: partners.map(({ partner, sides: own }) => [countryName(partner), ...sideIds.map((side) => own[side] ?? 0)]),
});
