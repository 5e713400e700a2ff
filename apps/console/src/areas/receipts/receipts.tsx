import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskReceiptsDocument,
  type DeskReceiptFragment,
  type PaymentReceiptReason,
  type PaymentReceiptState,
} from '@lumbung/web-api';
import { parseRupiah } from '@lumbung/kernel';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { ClearFilters, CountTabs, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { ApplyDialog, RecordDialog, RefundDialog } from './receipt-dialogs.js';
import { useReceiptsWords } from './words.js';

const KEYS = ['jumlah', 'sebab'] as const;
const EVERY = 'SEMUA';
const TONES: Record<PaymentReceiptState, Tone> = { UNMATCHED: 'wait', MATCHED: 'good', REFUNDED: 'plain' };

type Asked = { readonly kind: 'record' } | { readonly kind: 'apply' | 'refund'; readonly receipt: DeskReceiptFragment };

/** Money whose purpose is not known: what waits, and what became of the rest. */
export function ReceiptsPage() {
  const words = useReceiptsWords();
  const common = useCommonWords();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number] | 'keadaan' | 'setelah' | 'sebelum'>();
  const [asked, setAsked] = useState<Asked | null>(null);
  // What waits is what people come for.
  const state = search.keadaan ?? 'UNMATCHED';
  const amount = search.jumlah === undefined ? undefined : parseRupiah(search.jumlah)?.amount;
  const query = useAsk(
    DeskReceiptsDocument,
    {
      filter: {
        states: state === EVERY ? undefined : [state as PaymentReceiptState],
        reasons: search.sebab === undefined ? undefined : [search.sebab as PaymentReceiptReason],
        amount,
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const isFiltered = KEYS.some((key) => search[key] !== undefined);
  const close = () => setAsked(null);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <button type="button" className="button" onClick={() => setAsked({ kind: 'record' })}>
          {words.record}
        </button>
      }
    >
      <CountTabs
        label={words.statesLabel}
        value={state}
        onChange={(keadaan) => set({ keadaan: keadaan === 'UNMATCHED' ? undefined : keadaan })}
        tabs={[
          ...Object.entries(words.states).map(([value, label]) => ({ value, label })),
          { value: EVERY, label: common.all },
        ]}
      />
      <Filters label={words.filters}>
        <SearchBox label={words.amountFilter} value={search.jumlah ?? ''} onSearch={(jumlah) => set({ jumlah })} />
        <FilterSelect
          label={words.reason}
          value={search.sebab}
          everything={words.anyReason}
          options={Object.entries(words.reasons)}
          onChange={(sebab) => set({ sebab })}
        />
        <ClearFilters isShown={isFiltered} keys={KEYS} />
      </Filters>
      <Loaded query={query}>
        {({ paymentReceipts: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            isFiltered || state !== 'UNMATCHED' ? (
              <Empty title={words.nothing}>{words.nothingText}</Empty>
            ) : (
              <Empty title={words.empty}>{words.emptyText}</Empty>
            )
          ) : (
            <>
              <Rows rows={nodes} isStale={query.isPlaceholderData} onAsk={setAsked} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      {asked?.kind === 'record' && <RecordDialog onClose={close} />}
      {asked?.kind === 'apply' && <ApplyDialog receipt={asked.receipt} onClose={close} />}
      {asked?.kind === 'refund' && <RefundDialog receipt={asked.receipt} onClose={close} />}
    </Page>
  );
}

function Rows({
  rows,
  isStale,
  onAsk,
}: {
  readonly rows: readonly DeskReceiptFragment[];
  readonly isStale: boolean;
  readonly onAsk: (asked: Asked) => void;
}) {
  const words = useReceiptsWords();
  const format = useFormat();
  return (
    <Table<DeskReceiptFragment>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      isStale={isStale}
      columns={[
        { key: 'number', head: words.number, isTight: true, cell: (row) => <strong>{row.number}</strong> },
        { key: 'receivedOn', head: words.receivedOn, isTight: true, cell: (row) => format.day(row.receivedOn) },
        {
          key: 'payer',
          head: words.payer,
          cell: (row) => (
            <>
              {row.payer ?? row.notedByName ?? words.fromProvider}
              {row.note && <span className="under">{row.note}</span>}
            </>
          ),
        },
        { key: 'reason', head: words.reason, cell: (row) => row.reasonLabel },
        { key: 'money', head: words.place, isWideOnly: true, cell: (row) => words.places[row.money] },
        {
          key: 'state',
          head: words.state,
          cell: (row) => (
            <>
              <Badge tone={TONES[row.state]}>{row.stateLabel}</Badge>
              {row.resolvedByName && (
                <span className="under">
                  {words.by(row.resolvedByName)}
                  {row.resolvedAt && `, ${format.time(row.resolvedAt)}`}
                </span>
              )}
            </>
          ),
        },
        { key: 'amount', head: words.amount, isNumber: true, cell: (row) => format.money(row.amount) },
        { key: 'tools', head: '', cell: (row) => <Tools receipt={row} onAsk={onAsk} /> },
      ]}
    />
  );
}

function Tools({ receipt, onAsk }: { readonly receipt: DeskReceiptFragment; readonly onAsk: (asked: Asked) => void }) {
  const words = useReceiptsWords();
  const here = useHere();
  const can = useCan();
  const orderId = receipt.appliedOrderId ?? receipt.orderId;
  return (
    <div className="row-tools">
      {receipt.state === 'UNMATCHED' && (
        <>
          {can('orders.read') && (
            <button
              type="button"
              className="button button-small"
              aria-label={words.applyOf(receipt.number)}
              onClick={() => onAsk({ kind: 'apply', receipt })}
            >
              {words.apply}
            </button>
          )}
          <button
            type="button"
            className="button button-quiet button-small"
            aria-label={words.refundOf(receipt.number)}
            onClick={() => onAsk({ kind: 'refund', receipt })}
          >
            {words.refund}
          </button>
        </>
      )}
      {receipt.state === 'MATCHED' && orderId && can('orders.read') && (
        <Link to={here('/toko/pesanan')} search={{ pesanan: orderId }}>
          {words.openOrder}
        </Link>
      )}
    </div>
  );
}
