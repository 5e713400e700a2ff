import { lazy, Suspense } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { isBusinessDate, type BusinessDate } from '@lumbung/kernel';
import {
  DeskOrderExportDocument,
  DeskOrdersDocument,
  type DeskOrdersQuery,
  type FulfilmentMethod,
  type OrderStatus,
  type PaymentMethod,
} from '@lumbung/web-api';
import { ExportButton } from '../../ui/files/export-button.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { Badge, OrderBadge } from '../../ui/badges.js';
import { ClearFilters, CountTabs, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { useOrdersWords } from './words.js';

const OrderSheet = lazy(() => import('./order-sheet.js').then((module) => ({ default: module.OrderSheet })));

type Row = DeskOrdersQuery['orders']['nodes'][number];

const KEYS = ['cari', 'bayar', 'antar', 'dari', 'sampai'] as const;
const TODO: OrderStatus[] = ['NEW', 'PROCESSING', 'READY_FOR_PICKUP', 'SHIPPED'];

function statusesOf(status: string | undefined): OrderStatus[] | undefined {
  return status === undefined ? undefined : status === 'TODO' ? TODO : [status as OrderStatus];
}

export function dayOr(text: string | undefined): BusinessDate | undefined {
  return isBusinessDate(text) ? text : undefined;
}

/** The board: how many orders stand where, which ones, and one of them opened at the side. */
export function OrdersPage() {
  const words = useOrdersWords();
  const navigate = useNavigate();
  const search = useSearchWords<(typeof KEYS)[number] | 'status' | 'pesanan' | 'setelah' | 'sebelum'>();
  const isFiltered = KEYS.some((key) => search[key] !== undefined);
  const filter = {
    search: search.cari,
    statuses: statusesOf(search.status),
    paymentMethods: search.bayar === undefined ? undefined : [search.bayar as PaymentMethod],
    fulfilmentMethods: search.antar === undefined ? undefined : [search.antar as FulfilmentMethod],
    placedOn: search.dari || search.sampai ? { from: dayOr(search.dari), to: dayOr(search.sampai) } : undefined,
  };
  const file = useAsk(DeskOrderExportDocument, { filter, rows: 'ORDERS' as const }, { keepsPrevious: true });
  const query = useAsk(
    DeskOrdersDocument,
    {
      filter,
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const close = () => void navigate({ to: '.', search: (old: object) => ({ ...old, pesanan: undefined }) as never });
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={<ExportButton query={file} of={({ orderExport }) => orderExport} />}
    >
      <StatusTabs counts={query.data?.orderCounts} />
      <OrderFilters isFiltered={isFiltered} />
      <Loaded query={query}>
        {({ orders: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered || search.status ? words.nothingFound : words.empty}>
              {isFiltered || search.status ? words.nothingFoundText : words.emptyText}
            </Empty>
          ) : (
            <>
              <OrderTable rows={nodes} selected={search.pesanan ?? null} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {search.pesanan !== undefined && <OrderSheet key={search.pesanan} id={search.pesanan} onClose={close} />}
      </Suspense>
    </Page>
  );
}

function StatusTabs({ counts }: { readonly counts: DeskOrdersQuery['orderCounts'] | undefined }) {
  const words = useOrdersWords();
  const common = useCommonWords();
  const format = useFormat();
  const set = useFilters();
  const { status } = useSearchWords<'status'>();
  const sumOf = (statuses: readonly OrderStatus[]) =>
    (counts ?? []).reduce((sum, line) => sum + (statuses.includes(line.status) ? line.count : 0), 0);
  return (
    <CountTabs
      label={words.states}
      value={status}
      onChange={(next) => set({ status: next })}
      tabs={[
        {
          value: undefined,
          label: common.all,
          count: counts && format.count(counts.reduce((sum, line) => sum + line.count, 0)),
        },
        { value: 'TODO', label: words.todo, count: counts && format.count(sumOf(TODO)) },
        ...(counts ?? []).map((line) => ({ value: line.status, label: line.label, count: format.count(line.count) })),
      ]}
    />
  );
}

function OrderFilters({ isFiltered }: { readonly isFiltered: boolean }) {
  const words = useOrdersWords();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number]>();
  return (
    <Filters label={words.filters}>
      <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
      <FilterSelect
        label={words.payment}
        value={search.bayar}
        everything={words.anyPayment}
        options={Object.entries(words.payments)}
        onChange={(bayar) => set({ bayar })}
      />
      <FilterSelect
        label={words.fulfilment}
        value={search.antar}
        everything={words.anyFulfilment}
        options={Object.entries(words.fulfilments)}
        onChange={(antar) => set({ antar })}
      />
      <PeriodFilter from={dayOr(search.dari)} to={dayOr(search.sampai)} />
      <ClearFilters isShown={isFiltered} keys={KEYS} />
    </Filters>
  );
}

function OrderTable({
  rows,
  selected,
  isStale,
}: {
  readonly rows: readonly Row[];
  readonly selected: string | null;
  readonly isStale: boolean;
}) {
  const words = useOrdersWords();
  const format = useFormat();
  return (
    <Table<Row>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      selected={selected}
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          isTight: true,
          cell: (row) => (
            <Link
              to="."
              search={(old: object) => ({ ...old, pesanan: row.id }) as never}
              className="row-link"
              resetScroll={false}
            >
              {row.number}
            </Link>
          ),
        },
        { key: 'placedAt', head: words.placedAt, isTight: true, cell: (row) => format.time(row.placedAt) },
        { key: 'buyer', head: words.buyer, cell: (row) => row.contact.name },
        {
          key: 'status',
          head: words.status,
          cell: (row) => <OrderBadge status={row.status} label={row.statusLabel} />,
        },
        {
          key: 'payment',
          head: words.payment,
          isWideOnly: true,
          cell: (row) => (
            <>
              <Badge tone={row.payment.state === 'CAPTURED' ? 'good' : 'plain'}>{row.payment.stateLabel}</Badge>
              <span className="under">{row.payment.methodLabel}</span>
            </>
          ),
        },
        {
          key: 'fulfilment',
          head: words.fulfilment,
          isTight: true,
          isWideOnly: true,
          cell: (row) => row.fulfilment.methodLabel,
        },
        {
          key: 'total',
          head: words.total,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.total)}
              <span className="under">{words.items(row.lineCount)}</span>
            </>
          ),
        },
      ]}
    />
  );
}
