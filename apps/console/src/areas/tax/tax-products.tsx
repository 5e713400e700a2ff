import { useState } from 'react';
import {
  DeskSetTaxCategoryDocument,
  DeskTaxProductsDocument,
  type DeskTaxProductsQuery,
  type TaxCategory,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { ClearFilters, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { shelfOptions, type Shelf } from '../../ui/goods/shelf-options.js';
import { Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useTaxWords } from './words.js';

type Row = DeskTaxProductsQuery['managedProducts']['nodes'][number];

const KEYS = ['cari', 'kategori'] as const;

/** What tax law sees in each product; set for one or for many at once. */
export function TaxProducts() {
  const words = useTaxWords();
  const format = useFormat();
  const can = useCan();
  const tell = useToast();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [category, setCategory] = useState<TaxCategory>('EXEMPT');
  const [isSetting, setSetting] = useState(false);
  const query = useAsk(
    DeskTaxProductsDocument,
    { filter: { search: search.cari, categoryId: search.kategori }, ...pageOf(search) },
    { keepsPrevious: true },
  );
  const act = useAct(DeskSetTaxCategoryDocument, {
    onDone: ({ changedCount }) => {
      setSetting(false);
      setChosen(new Set());
      tell(words.setDone(format.count(changedCount)));
    },
  });
  const rows = query.data?.managedProducts.nodes ?? [];
  // Only what is in sight: nobody changes what he cannot see.
  const ids = rows.map(({ id }) => id).filter((id) => chosen.has(id));
  const choose = (some: readonly string[], isOn: boolean) =>
    setChosen((old) => new Set([...[...old].filter((id) => !some.includes(id)), ...(isOn ? some : [])]));
  return (
    <Section title={words.products} note={can('catalog.tax') ? words.productsNote : undefined}>
      <ProductFilters shelves={query.data?.categories ?? []} />
      {can('catalog.tax') && rows.length > 0 && (
        <div className="filters">
          <label className="check-line">
            <input
              type="checkbox"
              checked={ids.length === rows.length}
              onChange={(event) =>
                choose(
                  rows.map(({ id }) => id),
                  event.target.checked,
                )
              }
            />
            {words.chooseAll}
          </label>
          <FilterSelect
            label={words.kind}
            value={category}
            options={Object.entries(words.categories)}
            onChange={(next) => setCategory(next as TaxCategory)}
          />
          <button type="button" className="button" disabled={ids.length === 0} onClick={() => setSetting(true)}>
            {words.set}
          </button>
          <p role="status" className="hint">
            {ids.length === 0 ? words.noneChosen : words.chosen(format.count(ids.length))}
          </p>
        </div>
      )}
      <Loaded query={query}>
        {({ managedProducts: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={words.nothingFound} />
          ) : (
            <>
              <ProductTable
                rows={nodes}
                isStale={query.isPlaceholderData}
                chosen={chosen}
                onChoose={can('catalog.tax') ? (id, isOn) => choose([id], isOn) : undefined}
              />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      {isSetting && (
        <ActDialog
          title={words.set}
          consequence={words.setConsequence(format.count(ids.length), words.categories[category])}
          submit={words.set}
          act={act}
          onSubmit={() => void act.run({ productIds: ids, category })}
          onClose={() => setSetting(false)}
        />
      )}
    </Section>
  );
}

function ProductFilters({ shelves }: { readonly shelves: readonly Shelf[] }) {
  const words = useTaxWords();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number]>();
  return (
    <Filters label={words.filters}>
      <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
      <FilterSelect
        label={words.shelf}
        value={search.kategori}
        everything={words.anyShelf}
        options={shelfOptions(shelves)}
        onChange={(kategori) => set({ kategori })}
      />
      <ClearFilters isShown={KEYS.some((key) => search[key] !== undefined)} keys={KEYS} />
    </Filters>
  );
}

interface ProductTableProps {
  readonly rows: readonly Row[];
  readonly isStale: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose?: (id: string, isOn: boolean) => void;
}

function ProductTable({ rows, isStale, chosen, onChoose }: ProductTableProps) {
  const words = useTaxWords();
  const columns: Column<Row>[] = [
    {
      key: 'product',
      head: words.product,
      cell: (row) =>
        onChoose === undefined ? (
          <strong>{row.name}</strong>
        ) : (
          <label className="check-line">
            <input
              type="checkbox"
              aria-label={words.chooseOne(row.name)}
              checked={chosen.has(row.id)}
              onChange={(event) => onChoose(row.id, event.target.checked)}
            />
            <strong>{row.name}</strong>
          </label>
        ),
    },
    { key: 'shelf', head: words.shelf, cell: (row) => row.category?.name },
    { key: 'kind', head: words.kind, cell: (row) => words.categories[row.taxCategory] },
  ];
  return (
    <Table<Row> caption={words.products} rows={rows} keyOf={(row) => row.id} isStale={isStale} columns={columns} />
  );
}
