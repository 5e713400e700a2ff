import { lazy, Suspense, useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskPlacesOfDocument,
  DeskStockExportDocument,
  DeskStockListDocument,
  type DeskPlacesOfQuery,
  type DeskStockListQuery,
  type ProductState,
  type StockState,
} from '@lumbung/web-api';
import { ExportButton } from '../../ui/files/export-button.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ClearFilters, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { PlaceFilter, usePlaces } from '../../ui/goods/places.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { StockTable, type StockRow } from './stock-table.js';
import { useStockWords } from './words.js';

const AdjustDialog = lazy(() => import('./adjust-dialog.js').then((module) => ({ default: module.AdjustDialog })));
const AheadDialog = lazy(() =>
  import('../../ui/goods/order-ahead-dialog.js').then((module) => ({ default: module.OrderAheadDialog })),
);

type Product = DeskStockListQuery['managedProducts']['nodes'][number];
type Open = { readonly kind: 'adjust' | 'ahead'; readonly row: StockRow };

const KEYS = ['cari', 'stok', 'status', 'tempat'] as const;
/** With goods that are not sold any more: only then do the values sum to what the books say. */
const EVERYTHING = 'semua';

/** What is there and where, least first; corrected with a reason, filled by receiving. */
export function StockPage() {
  const words = useStockWords();
  const here = useHere();
  const can = useCan();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const isFiltered = KEYS.some((key) => search[key] !== undefined);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const filter = {
    search: search.cari,
    states: statesOf(search.status),
    stockStates: search.stok === undefined ? undefined : [search.stok as StockState],
    locationId: search.tempat,
  };
  const query = useAsk(DeskStockListDocument, { filter, ...pageOf(search) }, { keepsPrevious: true });
  const file = useAsk(DeskStockExportDocument, { filter }, { keepsPrevious: true });
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ExportButton query={file} of={({ stockExport }) => stockExport} />
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
      <StockFilters isFiltered={isFiltered} />
      <Loaded query={query}>
        {({ managedProducts: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <NothingThere isFiltered={isFiltered} isOnePlace={search.tempat !== undefined && !search.cari} />
          ) : (
            <>
              <Rows products={nodes} isStale={query.isPlaceholderData} onOpen={setOpen} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {open?.kind === 'adjust' && <AdjustDialog row={open.row} placeId={search.tempat} onClose={close} />}
        {open?.kind === 'ahead' && <AheadDialog goods={open.row} onClose={close} />}
      </Suspense>
    </Page>
  );
}

function statesOf(status: string | undefined): ProductState[] | undefined {
  if (status === undefined) return undefined;
  return status === EVERYTHING ? ['DRAFT', 'PUBLISHED', 'ARCHIVED'] : [status as ProductState];
}

function StockFilters({ isFiltered }: { readonly isFiltered: boolean }) {
  const words = useStockWords();
  const common = useCommonWords();
  const set = useFilters();
  const places = usePlaces();
  const search = useSearchWords<(typeof KEYS)[number]>();
  return (
    <Filters label={words.filters}>
      <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
      <FilterSelect
        label={words.state}
        value={search.stok}
        everything={words.anyState}
        options={Object.entries(common.states.stock)}
        onChange={(stok) => set({ stok })}
      />
      <FilterSelect
        label={words.productState}
        value={search.status}
        everything={words.anyProductState}
        options={[...Object.entries(common.states.product), [EVERYTHING, words.archivedToo]]}
        onChange={(status) => set({ status })}
      />
      <PlaceFilter places={places.all} value={search.tempat} onChange={(tempat) => set({ tempat })} />
      <ClearFilters isShown={isFiltered} keys={KEYS} />
    </Filters>
  );
}

function NothingThere({ isFiltered, isOnePlace }: { readonly isFiltered: boolean; readonly isOnePlace: boolean }) {
  const words = useStockWords();
  const here = useHere();
  if (isOnePlace) return <Empty title={words.nothingHere}>{words.nothingHereText}</Empty>;
  if (isFiltered) return <Empty title={words.nothingFound} />;
  return (
    <Empty
      title={words.empty}
      action={
        <Link to={here('/toko/produk/baru')} className="button">
          {words.addProduct}
        </Link>
      }
    >
      {words.emptyText}
    </Empty>
  );
}

/** The variants of a page of products; where their goods lie is asked for beside it. */
function Rows({
  products,
  isStale,
  onOpen,
}: {
  readonly products: readonly Product[];
  readonly isStale: boolean;
  readonly onOpen: (open: Open) => void;
}) {
  const can = useCan();
  const search = useSearchWords<'tempat'>();
  const places = usePlaces();
  const rows = products.flatMap((product) =>
    product.variants
      // What is not sold any more is still told of as long as some of it lies there.
      .filter(({ isActive, stock }) => isActive || (stock?.onHand ?? 0) > 0)
      .map((variant): StockRow => ({ ...variant, productId: product.id, title: titleOf(product, variant) })),
  );
  const variantIds = rows.map(({ id }) => id).slice(0, MOST);
  const lying = useAsk(DeskPlacesOfDocument, { variantIds }, { keepsPrevious: true }).data?.placesOfVariants;
  const by = new Map(lying?.map((one) => [one.variantId, one]));
  return (
    <StockTable
      rows={search.tempat === undefined ? rows : rows.filter(({ id }) => liesAt(search.tempat, by.get(id)))}
      lying={by}
      place={places.all.find(({ id }) => id === search.tempat)}
      isStale={isStale}
      onAdjust={can('catalog.stock') ? (row) => onOpen({ kind: 'adjust', row }) : undefined}
      onAhead={can('catalog.stock') ? (row) => onOpen({ kind: 'ahead', row }) : undefined}
    />
  );
}

/** So many variants the house tells the places of at once. */
const MOST = 500;

/** Also what is out there but watched; while it is not known yet, nothing is kept back. */
function liesAt(place: string | undefined, lying: DeskPlacesOfQuery['placesOfVariants'][number] | undefined): boolean {
  return lying === undefined || lying.places.some(({ location }) => location.id === place);
}
