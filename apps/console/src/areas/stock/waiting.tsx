import { Link } from '@tanstack/react-router';
import { DeskWaitingGoodsDocument, type DeskWaitingGoodsQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { GoodsName } from './goods-name.js';
import { useStockWords } from './words.js';

type Row = DeskWaitingGoodsQuery['waitingGoods']['nodes'][number];

/** Who waits for what, in the order in which goods are given out. */
export function WaitingPage() {
  const words = useStockWords();
  const here = useHere();
  const search = useSearchWords<'varian' | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskWaitingGoodsDocument,
    { variantId: search.varian, ...pageOf(search) },
    { keepsPrevious: true },
  );
  return (
    <Page title={words.waitingTitle} lead={words.waitingLead}>
      {search.varian !== undefined && (
        <p className="hint">
          {words.oneVariant} <Link to={here('/toko/stok/ditunggu')}>{words.allVariants}</Link>
        </p>
      )}
      <Loaded query={query}>
        {({ waitingGoods: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noWaiting}>{words.noWaitingText}</Empty>
          ) : (
            <>
              <WaitingTable rows={nodes} isStale={query.isPlaceholderData} isFirst={!pageInfo.hasPreviousPage} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface WaitingTableProps {
  readonly rows: readonly Row[];
  readonly isStale: boolean;
  /** Turns are counted only from the beginning of the queue. */
  readonly isFirst: boolean;
}

function WaitingTable({ rows, isStale, isFirst }: WaitingTableProps) {
  const words = useStockWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const turns = turnsOf(rows);
  return (
    <Table<Row>
      caption={words.waitingTitle}
      rows={rows}
      keyOf={keyOf}
      isStale={isStale}
      columns={[
        {
          key: 'product',
          head: words.product,
          cell: (row) => <GoodsName variant={row.variant} />,
        },
        ...(isFirst
          ? [
              {
                key: 'turn',
                head: words.turn,
                isNumber: true,
                cell: (row: Row) => format.count(turns.get(keyOf(row)) ?? 0),
              },
            ]
          : []),
        ...(can('orders.read')
          ? [{ key: 'buyer', head: words.buyer, cell: (row: Row) => row.buyer && <Buyer of={row.buyer} /> }]
          : []),
        { key: 'placedAt', head: words.placedAt, isTight: true, cell: (row) => format.time(row.placedAt) },
        {
          key: 'wants',
          head: words.wants,
          isNumber: true,
          cell: (row) => `${format.quantity(row.quantity)} ${row.variant.unitLabel}`,
        },
        {
          key: 'missing',
          head: words.missing,
          isNumber: true,
          cell: (row) => <strong>{format.quantity(row.missing)}</strong>,
        },
        {
          key: 'comesOn',
          head: words.comesOn,
          isTight: true,
          cell: (row) => (row.availableFrom == null ? '' : format.day(row.availableFrom)),
        },
        {
          key: 'order',
          head: '',
          isNumber: true,
          cell: (row) =>
            can('orders.read') && (
              <Link
                to={here('/toko/pesanan')}
                search={{ pesanan: row.orderId }}
                aria-label={row.buyer ? words.openOrderOf(row.buyer.orderNumber) : undefined}
              >
                {words.openOrder}
              </Link>
            ),
        },
      ]}
    />
  );
}

function Buyer({ of }: { readonly of: NonNullable<Row['buyer']> }) {
  return (
    <>
      {of.name}
      <span className="under">{[of.phoneMasked, of.orderNumber].filter(Boolean).join(' · ')}</span>
    </>
  );
}

const keyOf = (row: Row) => `${row.orderId} ${row.variant.id}`;

/** The place in the queue for the same thing: first come, first served. */
function turnsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const turn = (seen.get(row.variant.id) ?? 0) + 1;
      seen.set(row.variant.id, turn);
      return [keyOf(row), turn];
    }),
  );
}
