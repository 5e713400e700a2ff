import { Link } from '@tanstack/react-router';
import { DeskCyclesDocument, type DeskCycleFragment, type OrderCycleState } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { useCyclesWords } from './words.js';

const TONES: Record<OrderCycleState, Tone> = {
  DRAFT: 'wait',
  PUBLISHED: 'info',
  OPEN: 'good',
  CLOSED: 'plain',
  CANCELLED: 'bad',
};

export function CycleBadge({ state }: { readonly state: OrderCycleState }) {
  return <Badge tone={TONES[state]}>{useCyclesWords().states[state]}</Badge>;
}

/** Rounds of ordering ahead, the latest first. */
export function CyclesPage() {
  const words = useCyclesWords();
  const here = useHere();
  const can = useCan();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskCyclesDocument, pageOf(search), { keepsPrevious: true });
  const add = can('orders.configure') && (
    <Link to={here('/toko/putaran/baru')} className="button">
      <Icon name="plus" /> {words.add}
    </Link>
  );
  return (
    <ListPage words={words} query={query} listOf={({ orderCycles }) => orderCycles} add={add}>
      {(rows, isStale) => <CycleTable rows={rows} isStale={isStale} />}
    </ListPage>
  );
}

function CycleTable({ rows, isStale }: { readonly rows: readonly DeskCycleFragment[]; readonly isStale: boolean }) {
  const words = useCyclesWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskCycleFragment>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'name',
          head: words.name,
          cell: (row) => (
            <Link to={here(`/toko/putaran/${row.id}`)} className="row-link">
              {row.name}
            </Link>
          ),
        },
        { key: 'state', head: words.state, cell: (row) => <CycleBadge state={row.state} /> },
        { key: 'opens', head: words.opens, isTight: true, isWideOnly: true, cell: (row) => format.time(row.opensAt) },
        { key: 'closes', head: words.closes, isTight: true, cell: (row) => format.time(row.closesAt) },
        { key: 'pickup', head: words.pickup, isTight: true, cell: (row) => format.day(row.pickupOn) },
        {
          key: 'goods',
          head: words.goodsCount,
          isNumber: true,
          cell: (row) => words.kinds(format.count(row.offers.length)),
        },
      ]}
    />
  );
}
