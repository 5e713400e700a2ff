import { Link } from '@tanstack/react-router';
import type { DeskConsignmentPayoutFragment, DeskEntryFragment, DeskSettlementFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { Badge } from '../badges.js';
import { Table } from '../table.js';
import { useConsignmentWords } from './words.js';

/** With its sign: what takes off what is owed begins with a minus. */
export function useSigned(): (amount: number) => string {
  const format = useFormat();
  return (amount) => `${amount < 0 ? '−' : ''}${format.money(Math.abs(amount))}`;
}

/** Lines of sellers' accounts, in the order they came. */
export function EntryTable({
  rows,
  isStale,
}: {
  readonly rows: readonly DeskEntryFragment[];
  readonly isStale?: boolean;
}) {
  const words = useConsignmentWords();
  const format = useFormat();
  const signed = useSigned();
  return (
    <Table<DeskEntryFragment>
      caption={words.lines}
      rows={rows}
      keyOf={(row) => row.id}
      isStale={isStale}
      columns={[
        { key: 'day', head: words.day, isTight: true, cell: (row) => format.day(row.happenedOn) },
        {
          key: 'what',
          head: words.what,
          cell: (row) => (
            <>
              {row.productName ? `${row.productName} ${row.variantName ?? ''}`.trim() : words.entryKinds[row.kind]}
              <span className="under">
                {row.productName && `${words.entryKinds[row.kind]} · `}
                {row.reference}
                {row.settlementId == null && ` · ${words.waiting}`}
              </span>
            </>
          ),
        },
        {
          key: 'quantity',
          head: words.quantity,
          isNumber: true,
          cell: (row) =>
            row.quantity == null ? '' : `${format.quantity(row.quantity)} ${row.unit ? words.units[row.unit] : ''}`,
        },
        { key: 'gross', head: words.gross, isNumber: true, isWideOnly: true, cell: (row) => signed(row.gross) },
        {
          key: 'commission',
          head: words.commission,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => signed(row.commission),
        },
        { key: 'amount', head: words.yours, isNumber: true, cell: (row) => <strong>{signed(row.amount)}</strong> },
      ]}
    />
  );
}

export function SettlementTable({
  rows,
  isStale,
}: {
  readonly rows: readonly DeskSettlementFragment[];
  readonly isStale?: boolean;
}) {
  const words = useConsignmentWords();
  const format = useFormat();
  const signed = useSigned();
  const here = useHere();
  return (
    <Table<DeskSettlementFragment>
      caption={words.settlements}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          isTight: true,
          cell: (row) => (
            <Link to={here(`/toko/penjual/perhitungan/${row.id}`)} className="row-link">
              {row.number}
            </Link>
          ),
        },
        { key: 'seller', head: words.seller, cell: (row) => row.sellerName },
        {
          key: 'days',
          head: words.days,
          cell: (row) => words.fromTo(format.day(row.fromOn), format.day(row.throughOn)),
        },
        {
          key: 'closing',
          head: words.closing,
          isNumber: true,
          cell: (row) => (
            <>
              {signed(row.closing)}
              {row.isCarriedOn && <span className="under">{words.carriedOn}</span>}
            </>
          ),
        },
        { key: 'paidOut', head: words.paidOut, isNumber: true, cell: (row) => format.money(row.paidOut) },
        { key: 'by', head: words.by, isWideOnly: true, cell: (row) => row.closedByName },
      ]}
    />
  );
}

export function PayoutTable({
  rows,
  isStale,
}: {
  readonly rows: readonly DeskConsignmentPayoutFragment[];
  readonly isStale?: boolean;
}) {
  const words = useConsignmentWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskConsignmentPayoutFragment>
      caption={words.tabs.pembayaran}
      rows={rows}
      keyOf={(row) => row.id}
      isStale={isStale}
      columns={[
        { key: 'number', head: words.number, isTight: true, cell: (row) => <strong>{row.number}</strong> },
        { key: 'seller', head: words.seller, cell: (row) => row.sellerName },
        { key: 'on', head: words.paidOn, isTight: true, cell: (row) => format.day(row.paidOn) },
        {
          key: 'how',
          head: words.method,
          cell: (row) => (
            <>
              {words.methodNames[row.method]}
              {row.note && <span className="under">{row.note}</span>}
            </>
          ),
        },
        {
          key: 'settlement',
          head: words.settlements,
          isWideOnly: true,
          cell: (row) => <Link to={here(`/toko/penjual/perhitungan/${row.settlementId}`)}>{row.settlementNumber}</Link>,
        },
        {
          key: 'journal',
          head: words.journal,
          isWideOnly: true,
          cell: (row) => (
            <Link to={here(`/akuntansi/jurnal/${row.journalId}`)} aria-label={`${words.journal} ${row.number}`}>
              {words.journal}
            </Link>
          ),
        },
        {
          key: 'amount',
          head: words.amount,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.amount)}
              {row.state === 'REVERSED' && <Badge tone="bad">{words.payoutStates.REVERSED}</Badge>}
            </>
          ),
        },
      ]}
    />
  );
}
