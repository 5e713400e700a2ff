import { useState } from 'react';
import { DeskGoodsToReorderDocument, type DeskGoodsToReorderQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ClearFilters, Filters, useFilters } from '../../ui/filters.js';
import { PlaceFilter, usePlaces } from '../../ui/goods/places.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { GoodsName } from './goods-name.js';
import { PointDialog, type PointOf } from './point-dialog.js';
import { useStockWords } from './words.js';

type Row = DeskGoodsToReorderQuery['goodsToReorder']['nodes'][number];

/** What has to be ordered or brought: a list to go shopping with. */
export function ReorderPage() {
  const words = useStockWords();
  const can = useCan();
  const set = useFilters();
  const places = usePlaces();
  const search = useSearchWords<'tempat' | 'setelah' | 'sebelum'>();
  const [point, setPoint] = useState<Partial<PointOf> | null>(null);
  const query = useAsk(
    DeskGoodsToReorderDocument,
    { locationId: search.tempat, ...pageOf(search) },
    { keepsPrevious: true },
  );
  const rows = query.data?.goodsToReorder.nodes ?? [];
  return (
    <Page
      title={words.reorderTitle}
      lead={words.reorderLead}
      actions={
        <>
          {rows.length > 0 && <TakeAway rows={rows} />}
          {can('catalog.stock') && (
            <button type="button" className="button" onClick={() => setPoint({})}>
              {words.setPoint}
            </button>
          )}
        </>
      }
    >
      <Filters label={words.filters}>
        <PlaceFilter places={places.open} value={search.tempat} onChange={(tempat) => set({ tempat })} />
        <ClearFilters isShown={search.tempat !== undefined} keys={['tempat']} />
      </Filters>
      <Loaded query={query}>
        {({ goodsToReorder: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noReorder}>{words.noReorderText}</Empty>
          ) : (
            <>
              <ReorderTable
                rows={nodes}
                isStale={query.isPlaceholderData}
                onPoint={can('catalog.stock') ? setPoint : undefined}
              />
              <p className="hint not-printed">{words.printHint}</p>
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      {point !== null && <PointDialog of={point} placeId={search.tempat} onClose={() => setPoint(null)} />}
    </Page>
  );
}

/** On paper, or as lines of text for a supplier. */
function TakeAway({ rows }: { readonly rows: readonly Row[] }) {
  const words = useStockWords();
  const format = useFormat();
  const tell = useToast();
  const text = rows
    .map(({ variant, suggested }) =>
      `- ${titleOf(variant.product, variant)}: ${format.quantity(suggested)} ${variant.unitLabel}`.trim(),
    )
    .join('\n');
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => window.print()}>
        {words.print}
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => void navigator.clipboard.writeText(text).then(() => tell(words.copied))}
      >
        {words.copyList}
      </button>
    </>
  );
}

function ReorderTable({
  rows,
  isStale,
  onPoint,
}: {
  readonly rows: readonly Row[];
  readonly isStale: boolean;
  readonly onPoint?: (of: Partial<PointOf>) => void;
}) {
  const words = useStockWords();
  const format = useFormat();
  return (
    <Table<Row>
      caption={words.reorderTitle}
      rows={rows}
      keyOf={(row) => `${row.variant.id} ${row.location?.id ?? ''}`}
      isStale={isStale}
      columns={[
        { key: 'product', head: words.product, cell: (row) => <GoodsName variant={row.variant} /> },
        { key: 'place', head: words.thisPlaceHead, cell: (row) => row.location?.name ?? words.everywhere },
        { key: 'onHand', head: words.stillThere, isNumber: true, cell: (row) => format.quantity(row.onHand) },
        { key: 'reorderAt', head: words.reorderAt, isNumber: true, cell: (row) => format.quantity(row.reorderAt) },
        { key: 'coming', head: words.coming, isNumber: true, cell: (row) => format.quantity(row.onTheWay) },
        {
          key: 'suggested',
          head: words.suggested,
          isNumber: true,
          cell: (row) => <strong>{`${format.quantity(row.suggested)} ${row.variant.unitLabel}`}</strong>,
        },
        {
          key: 'actions',
          head: '',
          isNumber: true,
          cell: (row) =>
            onPoint && (
              <button
                type="button"
                className="button-text not-printed"
                aria-label={words.setPointOf(titleOf(row.variant.product, row.variant))}
                onClick={() =>
                  onPoint({
                    ...row.variant,
                    title: titleOf(row.variant.product, row.variant),
                    placeId: row.location?.id,
                  })
                }
              >
                {words.setPoint}
              </button>
            ),
        },
      ]}
    />
  );
}
