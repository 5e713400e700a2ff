import { lazy, Suspense, useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskProductExportDocument,
  DeskProductsDocument,
  type DeskProductsQuery,
  type ManagedProductSort,
  type ProductState,
  type StockState,
} from '@lumbung/web-api';
import { ExportButton } from '../../ui/files/export-button.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ProductBadge, StockBadge } from '../../ui/badges.js';
import { ClearFilters, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { categoryOptions } from './category-options.js';
import { useProductsWords } from './words.js';

const PrintDialog = lazy(() => import('./print-dialog.js').then((module) => ({ default: module.PrintDialog })));

type Row = DeskProductsQuery['managedProducts']['nodes'][number];

const KEYS = ['cari', 'kategori', 'status', 'stok'] as const;

/** Every product, with what it costs and how much is there. */
export function ProductsPage() {
  const words = useProductsWords();
  const here = useHere();
  const can = useCan();
  const search = useSearchWords<(typeof KEYS)[number] | 'urut' | 'setelah' | 'sebelum'>();
  const isFiltered = KEYS.some((key) => search[key] !== undefined);
  const filter = {
    search: search.cari,
    categoryId: search.kategori,
    states: search.status === undefined ? undefined : [search.status as ProductState],
    stockStates: search.stok === undefined ? undefined : [search.stok as StockState],
  };
  const file = useAsk(DeskProductExportDocument, { filter }, { keepsPrevious: true });
  const query = useAsk(
    DeskProductsDocument,
    {
      filter,
      sort: (search.urut as ManagedProductSort | undefined) ?? 'NAME',
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const [chosen, setChosen] = useState<readonly Row[]>([]);
  const [isPrinting, setPrinting] = useState(false);
  const addLink = can('catalog.edit') && (
    <Link to={here('/toko/produk/baru')} className="button">
      <Icon name="plus" /> {words.add}
    </Link>
  );
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ExportButton query={file} of={({ productExport }) => productExport} />
          {addLink}
        </>
      }
    >
      <ProductFilters categories={query.data?.categories ?? []} isFiltered={isFiltered} />
      <Loaded query={query}>
        {({ managedProducts: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered ? words.nothingFound : words.empty} action={!isFiltered && addLink}>
              {isFiltered ? words.nothingFoundText : words.emptyText}
            </Empty>
          ) : (
            <>
              <ProductTable rows={nodes} isStale={query.isPlaceholderData} chosen={chosen} onChoose={setChosen} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      {chosen.length > 0 && (
        <div className="bulk" role="status">
          <strong>{words.chosen(chosen.length)}</strong>
          <button type="button" className="button" onClick={() => setPrinting(true)}>
            {words.print}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setChosen([])}>
            {words.unchoose}
          </button>
        </div>
      )}
      <Suspense fallback={null}>
        {isPrinting && <PrintDialog variants={chosen.flatMap(printed)} onClose={() => setPrinting(false)} />}
      </Suspense>
    </Page>
  );
}

function ProductFilters({
  categories,
  isFiltered,
}: {
  readonly categories: DeskProductsQuery['categories'];
  readonly isFiltered: boolean;
}) {
  const words = useProductsWords();
  const { states } = useCommonWords();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number] | 'urut'>();
  return (
    <Filters label={words.filters}>
      <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
      <FilterSelect
        label={words.category}
        value={search.kategori}
        everything={words.anyCategory}
        options={categoryOptions(categories)}
        onChange={(kategori) => set({ kategori })}
      />
      <FilterSelect
        label={words.state}
        value={search.status}
        everything={words.anyState}
        options={Object.entries(states.product)}
        onChange={(status) => set({ status })}
      />
      <FilterSelect
        label={words.stock}
        value={search.stok}
        everything={words.anyStock}
        options={Object.entries(states.stock)}
        onChange={(stok) => set({ stok })}
      />
      <FilterSelect
        label={words.sort}
        value={search.urut ?? 'NAME'}
        options={Object.entries(words.sorts)}
        onChange={(urut) => set({ urut })}
      />
      <ClearFilters isShown={isFiltered} keys={KEYS} />
    </Filters>
  );
}

function printed(row: Row): { readonly id: string; readonly title: string }[] {
  return row.variants
    .filter(({ isActive }) => isActive)
    .map(({ id, name }) => ({ id, title: `${row.name} ${name}`.trim() }));
}

interface ProductTableProps {
  readonly rows: readonly Row[];
  readonly isStale: boolean;
  readonly chosen: readonly Row[];
  readonly onChoose: (chosen: readonly Row[]) => void;
}

function ProductTable({ rows, isStale, chosen, onChoose }: ProductTableProps) {
  const words = useProductsWords();
  const format = useFormat();
  const here = useHere();
  const sumOf = (row: Row, key: 'onHand' | 'reserved' | 'available') => {
    const sum = row.variants.reduce((total, { stock }) => total + Math.round((stock?.[key] ?? 0) * 1000), 0) / 1000;
    return format.quantity(sum);
  };
  return (
    <Table<Row>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'product',
          head: words.product,
          cell: (row) => (
            <span className="with-thumb">
              {row.cover ? (
                <img className="thumb" src={row.cover.url} alt="" loading="lazy" width="36" height="36" />
              ) : (
                <span className="thumb thumb-none">
                  <Icon name="picture" />
                </span>
              )}
              <span>
                <Link to={here(`/toko/produk/${row.id}`)} className="row-link">
                  {row.name}
                </Link>
                <span className="under">
                  {row.variants.length > 1 ? words.variants(row.variants.length) : row.variants[0]?.sku}
                </span>
              </span>
            </span>
          ),
        },
        {
          key: 'category',
          head: words.category,
          isWideOnly: true,
          cell: (row) => row.category?.name ?? <span className="hint">{words.noCategory}</span>,
        },
        {
          key: 'choose',
          head: words.choose,
          isTight: true,
          cell: (row) => {
            const isChosen = chosen.some(({ id }) => id === row.id);
            return (
              <label className="pick">
                <input
                  type="checkbox"
                  aria-label={words.chooseOne(row.name)}
                  checked={isChosen}
                  onChange={() => onChoose(isChosen ? chosen.filter(({ id }) => id !== row.id) : [...chosen, row])}
                />
              </label>
            );
          },
        },
        { key: 'state', head: words.state, cell: (row) => <ProductBadge state={row.state} /> },
        {
          key: 'price',
          head: words.price,
          isNumber: true,
          cell: (row) =>
            row.publicPriceFrom == null
              ? '–'
              : `${row.variants.length > 1 ? `${words.from} ` : ''}${format.money(row.publicPriceFrom)}`,
        },
        {
          key: 'memberPrice',
          head: words.memberPrice,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => (row.memberPriceFrom == null ? '–' : format.money(row.memberPriceFrom)),
        },
        { key: 'onHand', head: words.onHand, isNumber: true, isWideOnly: true, cell: (row) => sumOf(row, 'onHand') },
        {
          key: 'reserved',
          head: words.reserved,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => sumOf(row, 'reserved'),
        },
        {
          key: 'available',
          head: words.available,
          isNumber: true,
          cell: (row) => (
            <>
              {row.stockState !== 'IN_STOCK' && <StockBadge state={row.stockState} />} {sumOf(row, 'available')}
            </>
          ),
        },
      ]}
    />
  );
}
