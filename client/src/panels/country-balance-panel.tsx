import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type Side, sideIds } from '@entente/shared/vocabulary/sides';
import { pairOf } from '@entente/shared/domain/codes';
import { partyOf } from '@entente/shared/domain/party';
import { useState } from 'react';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useParam } from '../app/use-param.ts';
import { BalanceRow } from '../charts/balance-row.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { countryName, partyName, sideLabel } from '../format/names.ts';
import { AsTableButton } from '../ui/as-table-button.tsx';
import { CountLink } from '../ui/count-link.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { Panel } from '../ui/panel.tsx';
import { Switch } from '../ui/switch.tsx';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';

const words = countryText.balance;

type Balance = Answer<'countryBalance'>;
type Partner = Balance['partners'][number];

/** Two sides that answer each other, or one that all of a role share. `does` and `gets`: what the country is, as the one that acts and as the other. */
const balances = {
  supply: { does: 'supplier', gets: 'recipient' },
  aid: { does: 'donor', gets: 'aid-recipient' },
  training: { does: 'trainer', gets: 'trainee' },
  visits: { does: 'host', gets: 'visitor' },
  production: { does: 'co-producer', gets: null },
} as const satisfies Record<keyof typeof words.roles, { does: Side; gets: Side | null }>;

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
  const { does, gets } = balances[id];
  const sum = ({ sides: own }: Partner): number => (own[does] ?? 0) + (gets === null ? 0 : (own[gets] ?? 0));
  const rows = (data?.partners ?? []).filter((partner) => sum(partner) > 0).toSorted((a, b) => sum(b) - sum(a));
  const most = Math.max(1, ...rows.flatMap(({ sides: own }) => [own[does] ?? 0, gets === null ? 0 : (own[gets] ?? 0)]));
  const link = (partner: CountryCode, side: Side | null, count: number) =>
    side === null || count === 0 ? null : (
      <CountLink
        href={hrefTo('/articles', { pair: [pairOf(code, partner)], party: [partyOf(code, side)] })}
        count={count}
        label={words.link(partyName(partyOf(code, side)), countryName(partner), commonText.articles(count))}
      />
    );
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={10}
      exports={{ name: `balance-${code}`, part: { party: [code] }, tables: () => [exportOf(data?.partners ?? [])] }}
      actions={
        <>
          <Switch label={words.role} value={id} options={balanceIds.map((one) => [one, words.roles[one]] as const)} onChange={setId} />
          <AsTableButton isOn={asTable} onChange={setAsTable} />
        </>
      }
      answer={data && <BalanceAnswer data={data} id={id} />}
    >
      {rows.length === 0 && <p>{words.none}</p>}
      {rows.length > 0 && asTable && (
        <DataTable
          caption={words.table}
          columns={columnsFor(data?.partners ?? [], code, link)}
          rows={data?.partners ?? []}
          rowKey={({ partner }) => partner}
        />
      )}
      {rows.length > 0 && !asTable && (
        <figure className="balance" data-picture aria-label={words.picture(countryName(code))}>
          <BalanceRow left={gets && <span className="soft">{words.gets[id]}</span>} label="" right={<span className="soft">{words.does[id]}</span>} />
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
      {rows.length > shown && !asTable && <p className="soft">{words.first(shown, rows.length)}</p>}
    </Panel>
  );
}

function BalanceAnswer({ data, id }: { data: Balance; id: BalanceId }) {
  const { hrefTo } = useFilter();
  const { does, gets } = balances[id];
  const part = (side: Side, verb: string) => {
    const partners = data.partners.filter(({ sides: own }) => (own[side] ?? 0) > 0).length;
    if (partners === 0) return words.nobody(verb);
    const count = data.sides[side] ?? 0;
    return words.some(
      verb,
      partners,
      <CountLink href={hrefTo('/articles', { party: [partyOf(data.of, side)] })} count={count}>
        {commonText.articlesAfter(count)}
      </CountLink>,
    );
  };
  return <>{words.answer(countryName(data.of), part(does, words.does[id]), gets === null ? '' : part(gets, words.gets[id]))}</>;
}

type LinkOf = (partner: CountryCode, side: Side, count: number) => React.ReactNode;

function columnsFor(partners: readonly Partner[], code: CountryCode, link: LinkOf): Column<Partner>[] {
  const used = sideIds.filter((side) => partners.some(({ sides: own }) => own[side] !== undefined));
  return [
    {
      key: 'partner',
      title: countryText.topics.partner,
      cell: ({ partner }) => <PairName pair={pairOf(code, partner)}>{countryName(partner)}</PairName>,
    },
    ...used.map((side) => ({
      key: side,
      title: sideLabel(side),
      numeric: true,
      cell: ({ partner, sides: own }: Partner) => link(partner, side, own[side] ?? 0) ?? '–',
    })),
  ];
}

const exportOf = (partners: readonly Partner[]) => ({
  caption: words.table,
  columns: [countryText.topics.partner, ...sideIds.map(sideLabel)],
  rows: partners.map(({ partner, sides: own }) => [countryName(partner), ...sideIds.map((side) => own[side] ?? 0)]),
});
