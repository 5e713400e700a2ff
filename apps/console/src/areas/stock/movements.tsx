import { Link } from '@tanstack/react-router';
import { isBusinessDate } from '@lumbung/kernel';
import {
  DeskStockMovementExportDocument,
  DeskStockMovementsDocument,
  type DeskStockMovementsQuery,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ExportButton } from '../../ui/files/export-button.js';
import { ClearFilters, Filters, useFilters } from '../../ui/filters.js';
import { PlaceFilter, usePlaces } from '../../ui/goods/places.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useStockWords } from './words.js';

type Row = DeskStockMovementsQuery['stockMovements']['nodes'][number];

/** Every change of stock, newest first; the changes of a product sum to what is there. */
export function MovementsPage() {
  const words = useStockWords();
  const here = useHere();
  const set = useFilters();
  const places = usePlaces();
  const search = useSearchWords<'varian' | 'tempat' | 'dari' | 'sampai' | 'setelah' | 'sebelum'>();
  const from = isBusinessDate(search.dari) ? search.dari : undefined;
  const to = isBusinessDate(search.sampai) ? search.sampai : undefined;
  const filter = {
    variantId: search.varian,
    locationId: search.tempat,
    period: from || to ? { from, to } : undefined,
  };
  const query = useAsk(DeskStockMovementsDocument, { ...filter, ...pageOf(search) }, { keepsPrevious: true });
  const file = useAsk(DeskStockMovementExportDocument, filter, { keepsPrevious: true });
  return (
    <Page
      title={words.movements}
      lead={words.movementsLead}
      back={{ to: here('/toko/stok'), label: words.title }}
      actions={<ExportButton query={file} of={({ stockMovementExport }) => stockMovementExport} />}
    >
      <Filters label={words.filters}>
        <PlaceFilter places={places.all} value={search.tempat} onChange={(tempat) => set({ tempat })} />
        <PeriodFilter from={from} to={to} />
        <ClearFilters isShown={Boolean(from ?? to ?? search.tempat)} keys={['tempat', 'dari', 'sampai']} />
        {search.varian !== undefined && (
          <p className="hint">
            {words.oneVariant} <Link to={here('/toko/stok/riwayat')}>{words.allVariants}</Link>
          </p>
        )}
      </Filters>
      <Loaded query={query}>
        {({ stockMovements: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noMovements} />
          ) : (
            <>
              <MovementTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function MovementTable({ rows, isStale }: { readonly rows: readonly Row[]; readonly isStale: boolean }) {
  const words = useStockWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  return (
    <Table<Row>
      caption={words.movements}
      rows={rows}
      keyOf={(row) => row.id}
      isStale={isStale}
      columns={[
        { key: 'at', head: words.at, isTight: true, cell: (row) => format.time(row.createdAt) },
        {
          key: 'product',
          head: words.product,
          cell: (row) => (
            <>
              <Link to={here(`/toko/produk/${row.variant.product.id}`)}>
                {`${row.variant.product.name} ${row.variant.name}`.trim()}
              </Link>
              <span className="under">{row.variant.sku}</span>
            </>
          ),
        },
        {
          key: 'kind',
          head: words.kind,
          cell: (row) => (
            <>
              {row.kindLabel}
              <span className="under">
                {[
                  row.locationName,
                  row.reason && words.reasons[row.reason],
                  row.expiresOn && words.good(format.day(row.expiresOn)),
                  row.batchCode && words.batch(row.batchCode),
                  row.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          ),
        },
        {
          key: 'change',
          head: words.change,
          isNumber: true,
          cell: (row) => <span className={row.change < 0 ? 'minus' : 'plus'}>{format.change(row.change)}</span>,
        },
        {
          key: 'after',
          head: words.after,
          isNumber: true,
          cell: (row) => `${format.quantity(row.onHandAfter)} ${row.variant.unitLabel}`,
        },
        {
          key: 'cost',
          head: words.cost,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => (row.unitCost == null ? '–' : format.money(row.unitCost)),
        },
        {
          key: 'who',
          head: words.who,
          isWideOnly: true,
          cell: (row) => (
            <>
              {row.actorName ?? words.system}{' '}
              {row.journalId && can('ledger.read') && (
                <Link to={here(`/akuntansi/jurnal/${row.journalId}`)}>{words.journal}</Link>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
