import {
  connectionFrom,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  type ConnectionOf,
  type PageArgs,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { NO_CATEGORY, productColumns } from '../products/product-columns.js';
import { variantOfRow, type ProductRow } from '../products/product-view.js';
import { Viewers } from '../products/viewers.js';
import { openLocation } from '../stock/places.js';
import type { StockLocation } from './location.types.js';
import type { ReorderPointsSet, SetReorderPointsInput } from './locations.schema.js';
import { LOCATION_JSON } from './locations.service.js';
import type { ReorderLine } from './reorder.schema.js';

/** When goods have to be ordered or brought to a place. */
@Injectable()
export class ReorderService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly viewers: Viewers,
  ) {}

  /**
   * Sets from which quantity on variants should be brought to a place, and up to how many; all or none. Refuses a
   * quantity below zero, one to fill up to that is not above the point, and a variant named twice (InvalidInput).
   * Throws NOT_FOUND for an unknown place or variant.
   */
  setPoints({ locationId, points }: SetReorderPointsInput): Promise<ReorderPointsSet | InvalidInput> {
    return this.db.transaction(async (tx) => {
      for (const [index, { reorderAt, reorderTo }] of points.entries()) {
        if (reorderAt?.isNegative) return new InvalidInput('problem.catalog.belowZero', `points.${index}.reorderAt`);
        if (reorderTo && !(reorderAt && reorderTo.exceeds(reorderAt)))
          return new InvalidInput('problem.catalog.reorderTo', `points.${index}.reorderTo`);
      }
      const ids = points.map(({ variantId }) => variantId.toLowerCase());
      if (new Set(ids).size < ids.length) return new InvalidInput('problem.catalog.variantTwice', 'points');
      const place = await openLocation(tx, locationId);
      const set = await tx.rows<{ variantId: string }>(
        `insert into catalog.location_stock (tenant_id, location_id, variant_id, reorder_at, reorder_to)
         select $1, $2, v.id, p.reorder_at, p.reorder_to
           from unnest($3::uuid[], $4::numeric[], $5::numeric[]) as p (variant_id, reorder_at, reorder_to)
           join catalog.product_variant v on v.tenant_id = $1 and v.id = p.variant_id order by v.id
         on conflict (tenant_id, location_id, variant_id) do update set reorder_at = excluded.reorder_at, reorder_to = excluded.reorder_to
         returning variant_id as "variantId"`,
        [
          place,
          ids,
          points.map(({ reorderAt }) => reorderAt?.toString() ?? null),
          points.map(({ reorderTo }) => reorderTo?.toString() ?? null),
        ],
      );
      if (set.length < ids.length) throw notFound();
      tx.audit({
        action: 'catalog.setReorderPoints',
        subject: 'StockLocation',
        subjectId: locationId,
        after: { points },
      });
      return { __typename: 'ReorderPointsSet', count: set.length };
    });
  }

  /**
   * What is to be reordered, by place and then by age of the variant: variants at or below the reorder point of a place,
   * and (unless one place is asked for) variants whose free goods in all places are at or below their `lowAt`. What is
   * suggested fills up to the place's upper quantity (without one: to the point, or twice `lowAt`) after what is on the
   * way. Inactive variants are left out. One statement.
   */
  async toReorder(locationId: string | null, page: PageArgs): Promise<ConnectionOf<ReorderLine>> {
    type Row = ProductRow & {
      variantId: string;
      location: StockLocation | null;
      key: string;
      onHand: string;
      onTheWay: string;
      reorderAt: string;
      suggested: string;
    };
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<Row>(slice.backward ? BACKWARD : FORWARD, [
      locationId,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    const viewer = this.viewers.viewer(false);
    const lines = rows.map((row) => ({
      key: row.key,
      variant: variantOfRow(row, row.variantId, viewer),
      location: row.location,
      onHand: Number(row.onHand),
      onTheWay: Number(row.onTheWay),
      reorderAt: Number(row.reorderAt),
      suggested: Number(row.suggested),
    }));
    return connectionFrom(lines, slice, ({ key }) => [key]);
  }
}

const statement = (way: 'asc' | 'desc') => /* sql */ `
  with low as (
    select h.variant_id, h.location_id, h.on_hand, h.reorder_at, coalesce(h.reorder_to, h.reorder_at) as fill_to,
           (select coalesce(sum(l.quantity), 0) from catalog.transfer t join catalog.transfer_line l on l.tenant_id = t.tenant_id and l.transfer_id = t.id
             where t.tenant_id = $1 and t.to_id = h.location_id and t.state = 'SENT' and l.variant_id = h.variant_id) as coming
      from catalog.location_stock h
     where h.tenant_id = $1 and h.reorder_at is not null and h.on_hand <= h.reorder_at and ($2::uuid is null or h.location_id = $2)
    union all
    select s.variant_id, null, s.on_hand - s.held_back - s.reserved, v.low_at, 2 * v.low_at, 0
      from catalog.stock s join catalog.product_variant v on v.tenant_id = s.tenant_id and v.id = s.variant_id
     where s.tenant_id = $1 and $2::uuid is null and v.low_at > 0 and s.on_hand - s.held_back - s.reserved <= v.low_at),
  keyed as (select low.*, concat_ws(' ', coalesce(location_id::text, '-'), variant_id) as key from low)
  select low.key, v.id as "variantId", (select ${LOCATION_JSON} from catalog.location l where l.tenant_id = $1 and l.id = low.location_id) as location,
         low.on_hand as "onHand", low.coming as "onTheWay", low.reorder_at as "reorderAt",
         greatest(low.fill_to - low.on_hand - low.coming, 0) as suggested, ${productColumns(NO_CATEGORY)}
    from keyed low
    join catalog.product_variant v on v.tenant_id = $1 and v.id = low.variant_id and v.is_active
    join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id and p.state <> 'ARCHIVED'
   where $3::text is null or low.key ${way === 'asc' ? '>' : '<'} $3
   order by low.key ${way} limit $4`;
const FORWARD = statement('asc');
const BACKWARD = statement('desc');
