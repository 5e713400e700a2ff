import { Link } from '@tanstack/react-router';
import {
  DeskProductExportDocument,
  DeskProductsDocument,
  type DeskProductsQuery,
  type ManagedProductSort,
  type ProductState,
  type StockState,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ExportButton } from '../../ui/files/export-button.js';
import { ClearFilters, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { BulkBar } from './bulk-bar.js';
import { categoryOptions } from './category-options.js';
import { ChooseAll } from './choose-all.js';
import { ProductTable } from './product-table.js';
import { useChoice } from './use-choice.js';
import { useProductsWords } from './words.js';

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
  const choice = useChoice(filter);
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
              <ChooseAll rows={nodes} totalCount={totalCount ?? nodes.length} choice={choice} />
              <ProductTable
                rows={nodes}
                isStale={query.isPlaceholderData}
                isChosen={choice.has}
                onChoose={(row) => choice.turn(row, nodes)}
              />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      <BulkBar choice={choice} categories={query.data?.categories ?? []} />
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
