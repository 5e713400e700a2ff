import { rupiah } from '@lumbung/kernel';
import { currentTenant, InvalidInput, type AddressInput, type Tx } from '@lumbung/platform';
import type { Tariff } from '../delivery/tariff.js';

/** So many unpaid orders may one phone number hold at a time, so that nobody empties a shelf without buying. */
const MOST_UNPAID = 20;

/** Everything around an order that is not the cart, the catalogue or the buyer. */
export interface Circumstances {
  readonly isAcceptingOrders: boolean;
  readonly tariff: Tariff;
  /** Seconds until this phone number may hold one more unpaid order; zero when it may now. */
  readonly retryAfterSeconds: number;
  /** What the directory knows of the destination; null without one, or for an unknown region. */
  readonly destination: { readonly hasChildren: boolean } | null;
}

interface Row {
  readonly isAcceptingOrders: boolean;
  readonly isPickupEnabled: boolean;
  readonly isCourierEnabled: boolean;
  readonly freeFrom: number | null;
  readonly zoneFee: number | null;
  readonly unpaid: number;
  readonly freeAt: Date | null;
  readonly hasChildren: boolean | null;
}

/** One statement, since placing an order must stay within few messages. */
export async function circumstances(
  tx: Tx,
  regionCode: string | null,
  phoneHash: Buffer,
  now: Date,
): Promise<Circumstances> {
  const row = await tx.rowOrFail<Row>(CIRCUMSTANCES, [regionCode, phoneHash, now]);
  const isFull = row.unpaid >= MOST_UNPAID && row.freeAt !== null;
  return {
    isAcceptingOrders: currentTenant().state === 'ACTIVE' && row.isAcceptingOrders,
    tariff: {
      isPickupEnabled: row.isPickupEnabled,
      isCourierEnabled: row.isCourierEnabled,
      freeFrom: row.freeFrom === null ? null : rupiah(row.freeFrom),
      zoneFee: row.zoneFee === null ? null : rupiah(row.zoneFee),
    },
    retryAfterSeconds: isFull ? Math.max(1, Math.ceil((row.freeAt.getTime() - now.getTime()) / 1000)) : 0,
    destination: row.hasChildren === null ? null : { hasChildren: row.hasChildren },
  };
}

/** A courier needs a street in a village, or in the finest region the directory knows there. */
export function addressProblem(
  address: AddressInput | null | undefined,
  { destination }: Circumstances,
): InvalidInput | undefined {
  if (!address || address.street.trim() === '') return new InvalidInput('order.addressMissing', 'fulfilment.address');
  if (!destination) return new InvalidInput('problem.regionUnknown', 'fulfilment.address.regionCode');
  return destination.hasChildren
    ? new InvalidInput('problem.regionTooWide', 'fulfilment.address.regionCode')
    : undefined;
}

const CIRCUMSTANCES = `
  select coalesce(n.is_accepting_orders, true) as "isAcceptingOrders", coalesce(s.is_pickup_enabled, true) as "isPickupEnabled",
         coalesce(s.is_courier_enabled, false) as "isCourierEnabled", s.free_from as "freeFrom",
         (select z.fee from orders.delivery_zone z
           where z.tenant_id = $1 and ($2::text = z.region_code or $2 like z.region_code || '.%')
           order by length(z.region_code) desc limit 1) as "zoneFee",
         unpaid.count as unpaid, unpaid.free_at as "freeAt", r.has_children as "hasChildren"
    from (select count(*) as count, min(o.expires_at) as free_at from orders.shop_order o
           where o.tenant_id = $1 and o.contact_phone_hash = $3 and o.payment_state = 'PENDING' and o.expires_at > $4) unpaid
    left join orders.delivery_settings s on s.tenant_id = $1
    left join orders.shop_notice n on n.tenant_id = $1
    left join platform.region r on r.code = $2`;
