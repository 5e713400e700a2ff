import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskBalancesDocument,
  DeskConsignmentPayoutsDocument,
  DeskSettlementsDocument,
  type DeskBalanceFragment,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { PayoutTable, SettlementTable, useSigned } from '../../ui/consignment/account-tables.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { PayDialog } from './pay-dialog.js';
import { SettleDialog } from './settle-dialog.js';

/** Who is due, everybody's balance, what was settled and what was paid. */
export function SettlementsPage() {
  const words = useConsignmentWords();
  const set = useFilters();
  const { lihat } = useSearchWords<'lihat'>();
  const tabs = Object.entries(words.tabs);
  return (
    <Page title={words.settlements} lead={words.settlementsLead}>
      <CountTabs
        label={words.views}
        value={lihat}
        onChange={(next) => set({ lihat: next })}
        tabs={tabs.map(([view, label]) => ({ value: view === 'saatnya' ? undefined : view, label }))}
      />
      {lihat === 'perhitungan' ? (
        <Settlements />
      ) : lihat === 'pembayaran' ? (
        <Payouts />
      ) : (
        <Balances key={lihat} isDue={lihat === undefined} />
      )}
    </Page>
  );
}

type Open = { readonly kind: 'settle' | 'pay'; readonly balance: DeskBalanceFragment } | null;

function Balances({ isDue }: { readonly isDue: boolean }) {
  const words = useConsignmentWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const [open, setOpen] = useState<Open>(null);
  const query = useAsk(
    DeskBalancesDocument,
    { filter: isDue ? { isDue: true } : {}, ...pageOf(search) },
    { keepsPrevious: true },
  );
  return (
    <Loaded query={query}>
      {({ consignmentBalances: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <Empty title={isDue ? words.dueEmpty : words.balancesEmpty}>{isDue && words.dueEmptyText}</Empty>
          ) : (
            <>
              <BalanceTable rows={nodes} isStale={query.isPlaceholderData} onOpen={setOpen} />
              <Pager pageInfo={pageInfo} />
            </>
          )}
          {open?.kind === 'settle' && <SettleDialog balance={open.balance} onClose={() => setOpen(null)} />}
          {open?.kind === 'pay' && <PayDialog balance={open.balance} onClose={() => setOpen(null)} />}
        </>
      )}
    </Loaded>
  );
}

interface BalanceTableProps {
  readonly rows: readonly DeskBalanceFragment[];
  readonly isStale: boolean;
  readonly onOpen: (open: Open) => void;
}

function BalanceTable({ rows, isStale, onOpen }: BalanceTableProps) {
  const words = useConsignmentWords();
  const format = useFormat();
  const signed = useSigned();
  const here = useHere();
  const can = useCan();
  return (
    <Table<DeskBalanceFragment>
      caption={words.settlements}
      rows={rows}
      keyOf={(row) => row.sellerId}
      isStale={isStale}
      columns={[
        {
          key: 'seller',
          head: words.seller,
          cell: (row) => (
            <>
              <Link to={here(`/toko/penjual/${row.sellerId}`)} search={{ bagian: 'rekening' } as never}>
                {row.sellerName}
              </Link>
              <span className="under">
                {words.periods[row.settlementPeriod]} {row.isDue && <Badge tone="wait">{words.due}</Badge>}
              </span>
            </>
          ),
        },
        {
          key: 'open',
          head: words.open,
          cell: (row) =>
            row.openCount === 0 ? (
              '–'
            ) : (
              <>
                {words.openLines(format.count(row.openCount))}
                {row.openSince && <span className="under">{words.openSince(format.day(row.openSince))}</span>}
              </>
            ),
        },
        {
          key: 'through',
          head: words.settledThrough,
          isTight: true,
          isWideOnly: true,
          cell: (row) => (row.settledThrough ? format.day(row.settledThrough) : '–'),
        },
        {
          key: 'owed',
          head: words.owed,
          isNumber: true,
          cell: (row) => (
            <>
              <strong>{signed(row.owed)}</strong>
              {row.owed < 0 && <span className="under">{words.owes}</span>}
            </>
          ),
        },
        {
          key: 'payable',
          head: words.payable,
          isNumber: true,
          cell: (row) => format.money(Math.max(0, row.payable)),
        },
        {
          key: 'act',
          head: '',
          isNumber: true,
          cell: (row) => (
            <>
              {can('consignment.settle') && row.openCount > 0 && (
                <button
                  type="button"
                  className="button button-quiet button-small"
                  aria-label={words.settleOf(row.sellerName)}
                  onClick={() => onOpen({ kind: 'settle', balance: row })}
                >
                  {words.settle}
                </button>
              )}{' '}
              {can('consignment.payOut') && row.payable > 0 && (
                <button
                  type="button"
                  className="button button-small"
                  aria-label={words.payOf(row.sellerName)}
                  onClick={() => onOpen({ kind: 'pay', balance: row })}
                >
                  {words.pay}
                </button>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function Settlements() {
  const words = useConsignmentWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskSettlementsDocument, pageOf(search), { keepsPrevious: true });
  return (
    <Loaded query={query}>
      {({ consignmentSettlements: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty title={words.settlementsEmpty}>{words.settlementsEmptyText}</Empty>
        ) : (
          <>
            <SettlementTable rows={nodes} isStale={query.isPlaceholderData} />
            <Pager pageInfo={pageInfo} />
          </>
        )
      }
    </Loaded>
  );
}

function Payouts() {
  const words = useConsignmentWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskConsignmentPayoutsDocument, pageOf(search), { keepsPrevious: true });
  return (
    <Loaded query={query}>
      {({ consignmentPayouts: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty title={words.payoutsEmpty}>{words.payoutsEmptyText}</Empty>
        ) : (
          <>
            <PayoutTable rows={nodes} isStale={query.isPlaceholderData} />
            <Pager pageInfo={pageInfo} />
          </>
        )
      }
    </Loaded>
  );
}
