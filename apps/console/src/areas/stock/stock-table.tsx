import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { quantity } from '@lumbung/kernel';
import type { DeskPlacesOfQuery, DeskStockListQuery } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { StockBadge } from '../../ui/badges.js';
import type { Place } from '../../ui/goods/places.js';
import { Table, type Column } from '../../ui/table.js';
import { useStockWords } from './words.js';

type Variant = DeskStockListQuery['managedProducts']['nodes'][number]['variants'][number];
export type StockRow = Variant & { readonly productId: string; readonly title: string };
type Lying = DeskPlacesOfQuery['placesOfVariants'][number];

interface StockTableProps {
  readonly rows: readonly StockRow[];
  readonly lying: ReadonlyMap<string, Lying>;
  /** Only what lies here is looked at. */
  readonly place?: Place;
  readonly isStale: boolean;
  readonly onAdjust?: (row: StockRow) => void;
  readonly onAhead?: (row: StockRow) => void;
}

export function StockTable({ rows, lying, place, isStale, onAdjust, onAhead }: StockTableProps) {
  const words = useStockWords();
  const format = useFormat();
  // Of all places together; whoever looks at one wants room for that one.
  const everywhere: Column<StockRow>[] = [
    {
      key: 'reserved',
      head: words.reserved,
      isNumber: true,
      isWideOnly: true,
      cell: (row) => format.quantity(row.stock?.reserved ?? 0),
    },
    {
      key: 'heldBack',
      head: words.heldBack,
      isNumber: true,
      isWideOnly: true,
      cell: (row) => <span title={words.heldBackHint}>{format.quantity(row.stock?.heldBack ?? 0)}</span>,
    },
    { key: 'promised', head: words.promised, isNumber: true, isWideOnly: true, cell: promisedCell },
  ];
  const value: Column<StockRow> = {
    key: 'value',
    head: words.value,
    isNumber: true,
    isWideOnly: true,
    cell: (row) =>
      row.stock?.averageCost == null ? '–' : format.money(Math.round(row.stock.onHand * row.stock.averageCost)),
  };
  const columns: Column<StockRow>[] = [
    { key: 'product', head: words.product, cell: (row) => <NameCell row={row} /> },
    {
      key: 'state',
      head: words.state,
      cell: (row) => (
        <>
          <StockBadge state={row.stockState} />
          <span className="under">{`${words.lowAt} ${format.quantity(row.stock?.lowAt ?? 0)}`}</span>
        </>
      ),
    },
    ...(place === undefined ? [] : [atPlace(place)]),
    {
      key: 'onHand',
      head: words.onHand,
      isNumber: true,
      cell: (row) => (
        <>
          {format.quantity(row.stock?.onHand ?? 0)}
          <Places lying={lying.get(row.id)} />
        </>
      ),
    },
    ...(place === undefined ? everywhere : []),
    {
      key: 'available',
      head: words.available,
      isNumber: true,
      cell: (row) => <strong>{format.quantity(row.stock?.available ?? 0)}</strong>,
    },
    ...(place === undefined ? [value] : []),
    {
      key: 'actions',
      head: '',
      isNumber: true,
      cell: (row) => <Tools row={row} onAdjust={onAdjust} onAhead={onAhead} />,
    },
  ];
  return (
    <Table<StockRow> caption={words.title} rows={rows} keyOf={(row) => row.id} isStale={isStale} columns={columns} />
  );

  function atPlace({ id, name }: Place): Column<StockRow> {
    return {
      key: 'here',
      head: words.atPlace(name),
      isNumber: true,
      cell: (row) => {
        const places = lying.get(row.id)?.places;
        // Not known yet is not the same as none.
        if (places === undefined) return '…';
        const here = places.find(({ location }) => location.id === id);
        return (
          <>
            <strong>{format.quantity(here?.onHand ?? 0)}</strong>
            {here?.reorderAt != null && (
              <span className="under">{`${words.reorderAt} ${format.quantity(here.reorderAt)}`}</span>
            )}
          </>
        );
      },
    };
  }

  /** What buyers were promised beyond what is there, and how far it may go. */
  function promisedCell({ stock }: StockRow): ReactNode {
    const limit = stock?.preorderLimit ?? stock?.backorderLimit;
    const free = quantity(stock?.onHand ?? 0).minus(quantity(stock?.heldBack ?? 0));
    const promised = Math.max(
      0,
      quantity(stock?.reserved ?? 0)
        .minus(free)
        .toJSON(),
    );
    if (limit == null) return promised === 0 ? '–' : format.quantity(promised);
    return (
      <>
        {words.promisedOf(format.quantity(promised), format.quantity(limit))}
        {stock?.preorderFrom != null && <span className="under">{format.day(stock.preorderFrom)}</span>}
      </>
    );
  }
}

function NameCell({ row }: { readonly row: StockRow }) {
  const here = useHere();
  return (
    <>
      <Link to={here(`/toko/produk/${row.productId}`)} className="row-link">
        {row.title}
      </Link>
      <span className="under">
        {row.sku} · {row.unitLabel}
      </span>
    </>
  );
}

/** Where it lies, once there is more than one answer. */
function Places({ lying }: { readonly lying: Lying | undefined }) {
  const words = useStockWords();
  const format = useFormat();
  const there = (lying?.places ?? []).filter(({ onHand }) => onHand !== 0);
  const parts = there.map(({ location, onHand }) => `${location.name} ${format.quantity(onHand)}`);
  if (lying !== undefined && lying.onTheWay > 0) parts.push(words.onTheWay(format.quantity(lying.onTheWay)));
  return parts.length < 2 ? null : <span className="under lying">{parts.join(' · ')}</span>;
}

function Tools({ row, onAdjust, onAhead }: Pick<StockTableProps, 'onAdjust' | 'onAhead'> & { readonly row: StockRow }) {
  const words = useStockWords();
  const here = useHere();
  return (
    <span className="row-tools row-tools-many">
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
      {onAhead && (
        <button
          type="button"
          className="button-text"
          aria-label={words.aheadOf(row.title)}
          onClick={() => onAhead(row)}
        >
          {words.ahead}
        </button>
      )}
    </span>
  );
}
