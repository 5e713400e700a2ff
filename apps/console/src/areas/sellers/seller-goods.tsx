import { Link } from '@tanstack/react-router';
import { DeskSellerGoodsDocument, type DeskSellerGoodsQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { ProductBadge } from '../../ui/badges.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useSellersWords } from './words.js';

type Row = DeskSellerGoodsQuery['managedProducts']['nodes'][number];

/** Goods of one seller; proposals wait for somebody to look through and publish them. */
export function SellerGoods({ slug }: { readonly slug: string }) {
  const words = useSellersWords();
  const format = useFormat();
  const here = useHere();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskSellerGoodsDocument, { seller: slug, ...pageOf(search) }, { keepsPrevious: true });
  return (
    <Loaded query={query}>
      {({ managedProducts: { nodes, pageInfo, totalCount } }) =>
        nodes.length === 0 ? (
          <Empty title={words.goodsEmpty}>{words.goodsEmptyText}</Empty>
        ) : (
          <>
            <Table<Row>
              caption={words.goods}
              rows={nodes}
              keyOf={(row) => row.id}
              opens
              isStale={query.isPlaceholderData}
              columns={[
                {
                  key: 'name',
                  head: words.goods,
                  cell: (row) => (
                    <>
                      <Link to={here(`/toko/produk/${row.id}`)} className="row-link">
                        {row.name}
                      </Link>
                      {row.state === 'DRAFT' && <span className="under">{words.openProduct}</span>}
                    </>
                  ),
                },
                { key: 'state', head: words.state, cell: (row) => <ProductBadge state={row.state} /> },
                {
                  key: 'price',
                  head: words.price,
                  isNumber: true,
                  cell: (row) => lines(row, (variant) => format.money(variant.publicPrice)),
                },
                {
                  key: 'onHand',
                  head: words.onHand,
                  isNumber: true,
                  cell: (row) =>
                    lines(row, (variant) => `${format.quantity(variant.stock?.onHand ?? 0)} ${variant.unitLabel}`),
                },
              ]}
            />
            <Pager pageInfo={pageInfo} totalCount={totalCount} />
          </>
        )
      }
    </Loaded>
  );
}

function lines(row: Row, say: (variant: Row['variants'][number]) => string) {
  return row.variants.map((variant) => (
    <span key={variant.id} className="under">
      {variant.name} {say(variant)}
    </span>
  ));
}
