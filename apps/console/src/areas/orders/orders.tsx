import { lazy, Suspense, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import {
  DeskOrderExportDocument,
  DeskOrdersDocument,
  type DeskOrdersQuery,
  type FulfilmentMethod,
  type OrderChannel,
  type OrderStatus,
  type PaymentMethod,
} from '@lumbung/web-api';
import { ExportButton } from '../../ui/files/export-button.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import type { Search } from '../../search.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { dayOr, FILTER_KEYS, OrderFilters } from './order-filters.js';
import { OrderTable } from './order-table.js';
import { SavedViews } from './saved-views.js';
import { ToDos } from './to-dos.js';
import { useOrdersWords } from './words.js';

// Whoever opens the board looks first and chooses later.
const BulkBar = lazy(() => import('./bulk-bar.js').then((module) => ({ default: module.BulkBar })));
const OrderSheet = lazy(() => import('./order-sheet.js').then((module) => ({ default: module.OrderSheet })));

const TODO: OrderStatus[] = [
  'DRAFT',
  'NEW',
  'PROCESSING',
  'PARTLY_READY',
  'READY_FOR_PICKUP',
  'PARTLY_SHIPPED',
  'SHIPPED',
  'PARTLY_HANDED_OVER',
];

function statusesOf(status: string | undefined): OrderStatus[] | undefined {
  return status === undefined ? undefined : status === 'TODO' ? TODO : [status as OrderStatus];
}

/** What of the address makes a view: all but the page one is on and the order that is open. */
function viewOf({ setelah: _after, sebelum: _before, pesanan: _order, ...search }: Search): Search {
  return search;
}

/** The board: how many orders stand where, which ones, and one of them opened at the side. */
export function OrdersPage() {
  const words = useOrdersWords();
  const navigate = useNavigate();
  const search = useSearchWords<(typeof FILTER_KEYS)[number] | 'status' | 'pesanan' | 'setelah' | 'sebelum'>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isFiltered = FILTER_KEYS.some((key) => search[key] !== undefined);
  const filter = {
    search: search.cari,
    statuses: statusesOf(search.status),
    paymentMethods: search.bayar === undefined ? undefined : [search.bayar as PaymentMethod],
    fulfilmentMethods: search.antar === undefined ? undefined : [search.antar as FulfilmentMethod],
    channels: search.jalur === undefined ? undefined : [search.jalur as OrderChannel],
    sellerId: search.penjual,
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
      <ToDos />
      <StatusTabs counts={query.data?.orderCounts} />
      <OrderFilters isFiltered={isFiltered} />
      <SavedViews search={viewOf(search)} isFiltered={isFiltered || search.status !== undefined} />
      <Loaded query={query}>
        {({ orders: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered || search.status ? words.nothingFound : words.empty}>
              {isFiltered || search.status ? words.nothingFoundText : words.emptyText}
            </Empty>
          ) : (
            <>
              <Suspense fallback={null}>
                {chosen.size > 0 && (
                  <BulkBar rows={nodes.filter(({ id }) => chosen.has(id))} onClear={() => setChosen(new Set())} />
                )}
              </Suspense>
              <OrderTable
                rows={nodes}
                chosen={chosen}
                onChoose={setChosen}
                selected={search.pesanan ?? null}
                isStale={query.isPlaceholderData}
              />
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
