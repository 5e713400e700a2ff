import { Link } from '@tanstack/react-router';
import type { DeskOrdersQuery } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { Badge, OrderBadge } from '../../ui/badges.js';
import { Table } from '../../ui/table.js';
import { useOrdersWords } from './words.js';

type Row = DeskOrdersQuery['orders']['nodes'][number];

/** The orders of the board; several can be chosen, to be taken on or printed together. */
export function OrderTable({
  rows,
  chosen,
  onChoose,
  selected,
  isStale,
}: {
  readonly rows: readonly Row[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly selected: string | null;
  readonly isStale: boolean;
}) {
  const words = useOrdersWords();
  const format = useFormat();
  return (
    <Table<Row>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      selected={selected}
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          isTight: true,
          cell: (row) => (
            <span className="pick-row">
              <label className="pick">
                <input
                  type="checkbox"
                  aria-label={words.bulk.choose(row.number)}
                  checked={chosen.has(row.id)}
                  onChange={() => onChoose(toggled(chosen, row.id))}
                />
              </label>
              <Link
                to="."
                search={(old: object) => ({ ...old, pesanan: row.id }) as never}
                className="row-link"
                resetScroll={false}
              >
                {row.number}
              </Link>
              {row.channel !== 'ONLINE' && <Badge>{words.channels[row.channel]}</Badge>}
            </span>
          ),
        },
        { key: 'placedAt', head: words.placedAt, isTight: true, cell: (row) => format.time(row.placedAt) },
        { key: 'buyer', head: words.buyer, cell: (row) => row.contact.name },
        {
          key: 'status',
          head: words.status,
          cell: (row) => <OrderBadge status={row.status} label={row.statusLabel} />,
        },
        {
          key: 'payment',
          head: words.payment,
          isWideOnly: true,
          cell: (row) => (
            <>
              <Badge tone={row.payment.state === 'CAPTURED' ? 'good' : 'plain'}>{row.payment.stateLabel}</Badge>
              <span className="under">{row.payment.methodLabel}</span>
            </>
          ),
        },
        {
          key: 'fulfilment',
          head: words.fulfilment,
          isTight: true,
          isWideOnly: true,
          cell: (row) => row.fulfilment.methodLabel,
        },
        {
          key: 'total',
          head: words.total,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.total)}
              <span className="under">{words.items(row.lineCount)}</span>
            </>
          ),
        },
      ]}
    />
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
