import { Link } from '@tanstack/react-router';
import { DeskTransfersDocument, type DeskTransferHeadFragment, type TransferState } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { FilterSelect, useFilters } from '../../ui/filters.js';
import { PlaceFilter, usePlaces } from '../../ui/goods/places.js';
import { Icon } from '../../ui/icons.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Empty } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useTransfersWords } from './words.js';

const KEYS = ['status', 'tempat'] as const;
const TONES: Record<TransferState, Tone> = { DRAFT: 'wait', SENT: 'info', RECEIVED: 'good', CANCELLED: 'bad' };

export function TransferBadge({ state }: { readonly state: TransferState }) {
  return <Badge tone={TONES[state]}>{useTransfersWords().states[state]}</Badge>;
}

/** Goods between places: what is prepared, under way, arrived. */
export function TransfersPage() {
  const words = useTransfersWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const places = usePlaces();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskTransfersDocument,
    {
      states: search.status === undefined ? undefined : [search.status as TransferState],
      locationId: search.tempat,
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const addLink = can('catalog.stock') && places.open.length > 1 && (
    <Link to={here('/toko/stok/kiriman/baru')} className="button">
      <Icon name="plus" /> {words.add}
    </Link>
  );
  return (
    <ListPage
      words={words}
      query={query}
      listOf={({ stockTransfers }) => stockTransfers}
      keys={KEYS}
      add={addLink}
      filters={
        <>
          <FilterSelect
            label={words.state}
            value={search.status}
            everything={words.anyState}
            options={Object.entries(words.states)}
            onChange={(status) => set({ status })}
          />
          <PlaceFilter places={places.all} value={search.tempat} onChange={(tempat) => set({ tempat })} />
        </>
      }
      whenEmpty={places.open.length === 1 ? <OnePlace /> : undefined}
    >
      {(rows, isStale) => <TransferTable rows={rows} isStale={isStale} />}
    </ListPage>
  );
}

export function OnePlace() {
  const words = useTransfersWords();
  const here = useHere();
  return (
    <Empty
      title={words.onePlace}
      action={
        <Link to={here('/toko/stok/tempat')} className="button">
          {words.toPlaces}
        </Link>
      }
    >
      {words.onePlaceText}
    </Empty>
  );
}

function TransferTable({
  rows,
  isStale,
}: {
  readonly rows: readonly DeskTransferHeadFragment[];
  readonly isStale: boolean;
}) {
  const words = useTransfersWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskTransferHeadFragment>
      caption={words.title}
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
            <Link to={here(`/toko/stok/kiriman/${row.id}`)} className="row-link">
              {row.number}
            </Link>
          ),
        },
        { key: 'route', head: words.route, cell: (row) => `${row.from.name} → ${row.to.name}` },
        { key: 'state', head: words.state, cell: (row) => <TransferBadge state={row.state} /> },
        {
          key: 'goods',
          head: words.goods,
          isNumber: true,
          cell: (row) => words.lineCount(format.count(row.lineCount)),
        },
        { key: 'created', head: words.created, isTight: true, cell: (row) => format.time(row.createdAt) },
        {
          key: 'received',
          head: words.received,
          isWideOnly: true,
          isTight: true,
          cell: (row) => (row.receivedAt == null ? '–' : format.time(row.receivedAt)),
        },
      ]}
    />
  );
}
