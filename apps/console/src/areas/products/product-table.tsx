import { Link } from '@tanstack/react-router';
import type { DeskProductsQuery } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { ProductBadge, StockBadge } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { Table } from '../../ui/table.js';
import { useProductsWords } from './words.js';

export type ProductRow = DeskProductsQuery['managedProducts']['nodes'][number];

interface ProductTableProps {
  readonly rows: readonly ProductRow[];
  readonly isStale: boolean;
  readonly isChosen: (row: ProductRow) => boolean;
  readonly onChoose: (row: ProductRow) => void;
}

/** Products of a page; several can be chosen, to be changed or printed together. */
export function ProductTable({ rows, isStale, isChosen, onChoose }: ProductTableProps) {
  const words = useProductsWords();
  const format = useFormat();
  const here = useHere();
  const sumOf = (row: ProductRow, key: 'onHand' | 'reserved' | 'available') => {
    const sum = row.variants.reduce((total, { stock }) => total + Math.round((stock?.[key] ?? 0) * 1000), 0) / 1000;
    return format.quantity(sum);
  };
  return (
    <Table<ProductRow>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'product',
          head: words.product,
          cell: (row) => (
            <span className="with-thumb">
              {row.cover ? (
                <img className="thumb" src={row.cover.url} alt="" loading="lazy" width="36" height="36" />
              ) : (
                <span className="thumb thumb-none">
                  <Icon name="picture" />
                </span>
              )}
              <span>
                <Link to={here(`/toko/produk/${row.id}`)} className="row-link">
                  {row.name}
                </Link>
                <span className="under">
                  {row.variants.length > 1 ? words.variants(row.variants.length) : row.variants[0]?.sku}
                </span>
              </span>
            </span>
          ),
        },
        {
          key: 'category',
          head: words.category,
          isWideOnly: true,
          cell: (row) => row.category?.name ?? <span className="hint">{words.noCategory}</span>,
        },
        {
          key: 'choose',
          head: words.choose,
          isTight: true,
          cell: (row) => (
            <label className="pick">
              <input
                type="checkbox"
                aria-label={words.chooseOne(row.name)}
                checked={isChosen(row)}
                onChange={() => onChoose(row)}
              />
            </label>
          ),
        },
        { key: 'state', head: words.state, cell: (row) => <ProductBadge state={row.state} /> },
        {
          key: 'price',
          head: words.price,
          isNumber: true,
          cell: (row) =>
            row.publicPriceFrom == null
              ? '–'
              : `${row.variants.length > 1 ? `${words.from} ` : ''}${format.money(row.publicPriceFrom)}`,
        },
        {
          key: 'memberPrice',
          head: words.memberPrice,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => (row.memberPriceFrom == null ? '–' : format.money(row.memberPriceFrom)),
        },
        { key: 'onHand', head: words.onHand, isNumber: true, isWideOnly: true, cell: (row) => sumOf(row, 'onHand') },
        {
          key: 'reserved',
          head: words.reserved,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => sumOf(row, 'reserved'),
        },
        {
          key: 'available',
          head: words.available,
          isNumber: true,
          cell: (row) => (
            <>
              {row.stockState !== 'IN_STOCK' && <StockBadge state={row.stockState} />} {sumOf(row, 'available')}
            </>
          ),
        },
      ]}
    />
  );
}
