import { lazy, Suspense, useState } from 'react';
import { DeskExpiringGoodsDocument, type DeskExpiringGoodsQuery, type DeskGoodsNameFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { GoodsName } from './goods-name.js';
import { useStockWords } from './words.js';

const AdjustDialog = lazy(() => import('./adjust-dialog.js').then((module) => ({ default: module.AdjustDialog })));

type Row = DeskExpiringGoodsQuery['expiringGoods']['nodes'][number];

const USUAL_DAYS = '30';
const SOON_DAYS = 7;

/** Goods that run out soon or did, so that they are sold or taken out in time. */
export function ExpiringPage() {
  const words = useStockWords();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'hari' | 'setelah' | 'sebelum'>();
  const [taken, setTaken] = useState<DeskGoodsNameFragment | null>(null);
  const query = useAsk(
    DeskExpiringGoodsDocument,
    { withinDays: Number.parseInt(search.hari ?? USUAL_DAYS, 10) || Number(USUAL_DAYS), ...pageOf(search) },
    { keepsPrevious: true },
  );
  return (
    <Page title={words.expiringTitle} lead={words.expiringLead}>
      <Filters label={words.filters}>
        <FilterSelect
          label={words.within}
          value={search.hari ?? USUAL_DAYS}
          options={words.withins}
          onChange={(hari) => set({ hari })}
        />
      </Filters>
      <Loaded query={query}>
        {({ expiringGoods: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noExpiring}>{words.noExpiringText}</Empty>
          ) : (
            <>
              <ExpiringTable
                rows={nodes}
                isStale={query.isPlaceholderData}
                onTakeOut={can('catalog.stock') ? setTaken : undefined}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {taken !== null && (
          <AdjustDialog
            row={{ ...taken, title: titleOf(taken.product, taken) }}
            reason="EXPIRED"
            onClose={() => setTaken(null)}
          />
        )}
      </Suspense>
    </Page>
  );
}

interface ExpiringTableProps {
  readonly rows: readonly Row[];
  readonly isStale: boolean;
  readonly onTakeOut?: (variant: DeskGoodsNameFragment) => void;
}

function ExpiringTable({ rows, isStale, onTakeOut }: ExpiringTableProps) {
  const words = useStockWords();
  const format = useFormat();
  return (
    <Table<Row>
      caption={words.expiringTitle}
      rows={rows}
      keyOf={(row) => row.movementId}
      isStale={isStale}
      columns={[
        { key: 'product', head: words.product, cell: (row) => <GoodsName variant={row.variant} /> },
        {
          key: 'expiresOn',
          head: words.expiresOn,
          isTight: true,
          cell: (row) => (
            <>
              {format.day(row.expiresOn)}{' '}
              <Badge tone={row.daysLeft < 0 ? 'bad' : row.daysLeft <= SOON_DAYS ? 'wait' : 'plain'}>
                {words.daysLeft(row.daysLeft)}
              </Badge>
            </>
          ),
        },
        { key: 'batch', head: words.batchCode, cell: (row) => row.batchCode },
        {
          key: 'left',
          head: words.left,
          isNumber: true,
          cell: (row) => <strong>{`${format.quantity(row.left)} ${row.variant.unitLabel}`}</strong>,
        },
        {
          key: 'received',
          head: words.receivedAmount,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => format.quantity(row.received),
        },
        {
          key: 'receivedAt',
          head: words.receivedOn,
          isWideOnly: true,
          isTight: true,
          cell: (row) => format.dayOf(row.receivedAt),
        },
        {
          key: 'actions',
          head: '',
          isNumber: true,
          cell: (row) =>
            onTakeOut && (
              <button
                type="button"
                className="button-text"
                aria-label={words.takeOutOf(titleOf(row.variant.product, row.variant))}
                onClick={() => onTakeOut(row.variant)}
              >
                {words.takeOut}
              </button>
            ),
        },
      ]}
    />
  );
}
