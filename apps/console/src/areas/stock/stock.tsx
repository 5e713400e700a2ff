import { lazy, Suspense, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskStockListDocument, type DeskStockListQuery, type StockState } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { StockBadge } from '../../ui/badges.js';
import { ClearFilters, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { useStockWords } from './words.js';

const AdjustDialog = lazy(() => import('./adjust-dialog.js').then((module) => ({ default: module.AdjustDialog })));

type Product = DeskStockListQuery['managedProducts']['nodes'][number];
export type StockRow = Product['variants'][number] & { readonly productId: string; readonly title: string };

const KEYS = ['cari', 'stok'] as const;

/** What is there, least first; corrected with a reason, filled by receiving. */
export function StockPage() {
  const words = useStockWords();
  const common = useCommonWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const isFiltered = KEYS.some((key) => search[key] !== undefined);
  const [adjusted, setAdjusted] = useState<StockRow | null>(null);
  const query = useAsk(
    DeskStockListDocument,
    {
      filter: { search: search.cari, stockStates: search.stok === undefined ? undefined : [search.stok as StockState] },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Link to={here('/toko/stok/riwayat')} className="button button-quiet">
            {words.movementsLink}
          </Link>
          {can('catalog.stock') && (
            <Link to={here('/toko/stok/terima')} className="button">
              <Icon name="plus" /> {words.receive}
            </Link>
          )}
        </>
      }
    >
      <Filters label={words.filters}>
        <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
        <FilterSelect
          label={words.state}
          value={search.stok}
          everything={words.anyState}
          options={Object.entries(common.states.stock)}
          onChange={(stok) => set({ stok })}
        />
        <ClearFilters isShown={isFiltered} keys={KEYS} />
      </Filters>
      <Loaded query={query}>
        {({ managedProducts: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty
              title={isFiltered ? words.nothingFound : words.empty}
              action={
                !isFiltered && (
                  <Link to={here('/toko/produk/baru')} className="button">
                    {words.addProduct}
                  </Link>
                )
              }
            >
              {isFiltered ? undefined : words.emptyText}
            </Empty>
          ) : (
            <>
              <StockTable
                rows={nodes.flatMap(rowsOf)}
                isStale={query.isPlaceholderData}
                onAdjust={can('catalog.stock') ? setAdjusted : undefined}
              />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {adjusted !== null && <AdjustDialog row={adjusted} onClose={() => setAdjusted(null)} />}
      </Suspense>
    </Page>
  );
}

function rowsOf(product: Product): StockRow[] {
  return product.variants
    .filter((variant) => variant.isActive)
    .map((variant) => ({ ...variant, productId: product.id, title: `${product.name} ${variant.name}`.trim() }));
}

function StockTable({
  rows,
  isStale,
  onAdjust,
}: {
  readonly rows: readonly StockRow[];
  readonly isStale: boolean;
  readonly onAdjust?: (row: StockRow) => void;
}) {
  const words = useStockWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<StockRow>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      isStale={isStale}
      columns={[
        {
          key: 'product',
          head: words.product,
          cell: (row) => (
            <>
              <Link to={here(`/toko/produk/${row.productId}`)} className="row-link">
                {row.title}
              </Link>
              <span className="under">
                {row.sku} · {row.unitLabel}
              </span>
            </>
          ),
        },
        { key: 'state', head: words.state, cell: (row) => <StockBadge state={row.stockState} /> },
        { key: 'onHand', head: words.onHand, isNumber: true, cell: (row) => format.quantity(row.stock?.onHand ?? 0) },
        {
          key: 'reserved',
          head: words.reserved,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => format.quantity(row.stock?.reserved ?? 0),
        },
        {
          key: 'available',
          head: words.available,
          isNumber: true,
          cell: (row) => <strong>{format.quantity(row.stock?.available ?? 0)}</strong>,
        },
        {
          key: 'lowAt',
          head: words.lowAt,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => format.quantity(row.stock?.lowAt ?? 0),
        },
        {
          key: 'value',
          head: words.value,
          isNumber: true,
          isWideOnly: true,
          cell: (row) =>
            row.stock?.averageCost == null ? '–' : format.money(Math.round(row.stock.onHand * row.stock.averageCost)),
        },
        {
          key: 'actions',
          head: '',
          isNumber: true,
          cell: (row) => (
            <span className="row-tools">
              <Link to={here('/toko/stok/riwayat')} search={{ varian: row.id }}>
                {words.movementsLink}
              </Link>
              {onAdjust && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.adjustOf(row.title)}
                  onClick={() => onAdjust(row)}
                >
                  {words.adjust}
                </button>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
