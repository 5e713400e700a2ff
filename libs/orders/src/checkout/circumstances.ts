import { rupiah } from '@lumbung/kernel';
import { currentTenant, InvalidInput, type AddressInput, type Tx } from '@lumbung/platform';
import type { ExpeditionTariff } from '../delivery/expedition.js';
import type { Tariff } from '../delivery/tariff.js';

/** So many unpaid orders may one phone number hold at a time, so that nobody empties a shelf without buying. */
const MOST_UNPAID = 20;

/** Everything around an order that is not the cart, the catalogue or the buyer. */
export interface Circumstances {
  readonly isAcceptingOrders: boolean;
  readonly whatsapp: string | null;
  readonly tariff: Tariff;
  /** The cooperative keeps hours for fetching, so that one of them is to be chosen. */
  readonly hasPickupSlots: boolean;
  /** Neither this phone number nor this person ordered here before. */
  readonly isFirstOrder: boolean;
  /** Seconds until this phone number may hold one more unpaid order; zero when it may now. */
  readonly retryAfterSeconds: number;
  /** What the directory knows of the destination; null without one, or for an unknown region. */
  readonly destination: { readonly hasChildren: boolean } | null;
}

interface Row {
  readonly isAcceptingOrders: boolean;
  readonly whatsapp: string | null;
  readonly isPickupEnabled: boolean;
  readonly isCourierEnabled: boolean;
  readonly freeFrom: number | null;
  readonly zoneFee: number | null;
  readonly expeditions: (Omit<ExpeditionTariff, 'feePerKg'> & { feePerKg: number | null })[];
  readonly hasPickupSlots: boolean;
  readonly isFirstOrder: boolean;
  readonly unpaid: number;
  readonly freeAt: Date | null;
  readonly hasChildren: boolean | null;
}

/** Whom an order is for, as far as earlier orders of his matter. */
export interface Buyer {
  readonly phoneHash: Buffer;
  readonly personId: string | null;
}

/** One statement, since placing an order must stay within few messages. */
export async function circumstances(
  tx: Tx,
  regionCode: string | null,
  { phoneHash, personId }: Buyer,
  now: Date,
): Promise<Circumstances> {
  const row = await tx.rowOrFail<Row>(CIRCUMSTANCES, [regionCode, phoneHash, now, personId]);
  const isFull = row.unpaid >= MOST_UNPAID && row.freeAt !== null;
  return {
    isAcceptingOrders: currentTenant().state === 'ACTIVE' && row.isAcceptingOrders,
    whatsapp: row.whatsapp,
    tariff: tariffOf(row),
    hasPickupSlots: row.hasPickupSlots,
    isFirstOrder: row.isFirstOrder,
    retryAfterSeconds: isFull ? Math.max(1, Math.ceil((row.freeAt.getTime() - now.getTime()) / 1000)) : 0,
    destination: row.hasChildren === null ? null : { hasChildren: row.hasChildren },
  };
}

/** Whether the shop is open, and what bringing costs to one destination, when nobody orders yet. */
export async function tariffTo(tx: Tx, regionCode: string | null): Promise<Tariff> {
  return tariffOf(await tx.rowOrFail<Row>(TARIFF, [regionCode]));
}

function tariffOf(row: Row): Tariff {
  return {
    isPickupEnabled: row.isPickupEnabled,
    isCourierEnabled: row.isCourierEnabled,
    freeFrom: row.freeFrom === null ? null : rupiah(row.freeFrom),
    zoneFee: row.zoneFee === null ? null : rupiah(row.zoneFee),
    expeditions: row.expeditions.map((service) => ({
      ...service,
      feePerKg: service.feePerKg === null ? null : rupiah(service.feePerKg),
    })),
  };
}

/** A courier needs a street in a village, or in the finest region the directory knows there. */
export function addressProblem(
  address: AddressInput | null | undefined,
  { destination }: Pick<Circumstances, 'destination'>,
  field = 'fulfilment.address',
): InvalidInput | undefined {
  if (!address || address.street.trim() === '') return new InvalidInput('order.addressMissing', field);
  if (!destination) return new InvalidInput('problem.regionUnknown', `${field}.regionCode`);
  return destination.hasChildren ? new InvalidInput('problem.regionTooWide', `${field}.regionCode`) : undefined;
}

// The longest code that the destination, $2, lies in is the most exact region.
const TARIFF_COLUMNS = `
  coalesce(s.is_pickup_enabled, true) as "isPickupEnabled", coalesce(s.is_courier_enabled, false) as "isCourierEnabled",
  s.free_from as "freeFrom",
  (select z.fee from orders.delivery_zone z
    where z.tenant_id = $1 and ($2::text = z.region_code or $2 like z.region_code || '.%')
    order by length(z.region_code) desc limit 1) as "zoneFee",
  coalesce((select json_agg(json_build_object('serviceId', e.id, 'name', e.name, 'estimate', e.estimate, 'feePerKg', (
      select t.fee_per_kg from orders.expedition_rate t
       where t.tenant_id = $1 and t.service_id = e.id and ($2 = t.region_code or $2 like t.region_code || '.%')
       order by length(t.region_code) desc limit 1)) order by e.position)
    from orders.expedition_service e where e.tenant_id = $1 and e.is_active), '[]') as expeditions`;

const TARIFF = `select ${TARIFF_COLUMNS} from (select) one left join orders.delivery_settings s on s.tenant_id = $1`;

const CIRCUMSTANCES = `
  select coalesce(n.is_accepting_orders, true) as "isAcceptingOrders", n.whatsapp, ${TARIFF_COLUMNS},
         exists (select from orders.pickup_slot p where p.tenant_id = $1) as "hasPickupSlots",
         not exists (select from orders.shop_order f where f.tenant_id = $1 and f.contact_phone_hash = $3 and f.state <> 'CANCELLED')
         and not exists (select from orders.shop_order f where f.tenant_id = $1 and f.person_id = $5::uuid and f.state <> 'CANCELLED')
           as "isFirstOrder",
         unpaid.count as unpaid, unpaid.free_at as "freeAt", r.has_children as "hasChildren"
    from (select count(*) as count, min(o.expires_at) as free_at from orders.shop_order o
           where o.tenant_id = $1 and o.contact_phone_hash = $3 and o.payment_state = 'PENDING' and o.expires_at > $4) unpaid
    left join orders.delivery_settings s on s.tenant_id = $1
    left join orders.shop_notice n on n.tenant_id = $1
    left join platform.region r on r.code = $2`;
