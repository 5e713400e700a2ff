import { addDays, startOfDay, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, type BusinessDateRange } from '@lumbung/platform';

/** Which movements: of one variant or of all, at one place or at all, in a period of business days. */
export interface MovementFilter {
  readonly variantId?: string | null;
  readonly locationId?: string | null;
  readonly period?: BusinessDateRange | null;
}

export const MOVEMENT_TABLES = `catalog.stock_movement m
    join catalog.product_variant v on v.tenant_id = m.tenant_id and v.id = m.variant_id
    join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id
    join catalog.location l on l.tenant_id = m.tenant_id and l.id = m.location_id`;

/** What a filter finds, `m` being the row; its values are $2 to $5. */
export const CHOSEN_MOVEMENTS = `m.tenant_id = $1 and ($2::uuid is null or m.variant_id = $2) and m.created_at >= $3 and m.created_at < $4
    and ($5::uuid is null or m.location_id = $5)`;

/** The values of `CHOSEN_MOVEMENTS`; days begin in the cooperative's zone. */
export function chosenBy({ variantId, locationId, period }: MovementFilter): unknown[] {
  const zone = currentTenant().timeZone as CooperativeTimeZone;
  const from = period?.from ? startOfDay(period.from, zone) : '-infinity';
  const before = period?.to ? startOfDay(addDays(period.to as BusinessDate, 1), zone) : 'infinity';
  return [variantId ?? null, from, before, locationId ?? null];
}
