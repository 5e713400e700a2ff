import { Link } from '@tanstack/react-router';
import type { DeskGoodsNameFragment } from '@lumbung/web-api';
import { useHere } from '../../shell/place.js';
import { titleOf } from '../../ui/goods/use-goods.js';

/** A thing by its name, with its code below; leads to its product. */
export function GoodsName({ variant }: { readonly variant: DeskGoodsNameFragment }) {
  const here = useHere();
  return (
    <>
      <Link to={here(`/toko/produk/${variant.product.id}`)} className="row-link">
        {titleOf(variant.product, variant)}
      </Link>
      <span className="under">{variant.sku}</span>
    </>
  );
}
