import { newId } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { DeliverySettings, UpdateDeliverySettingsInput } from './delivery.schema.js';

/** What a cooperative that never touched its settings offers: pickup, whenever it is open. */
const AT_FIRST: DeliverySettings = {
  __typename: 'DeliverySettings',
  isPickupEnabled: true,
  isCourierEnabled: false,
  freeFrom: null,
  pickupDaysAhead: 7,
  pickupNoticeMinutes: 60,
  zones: [],
  pickupHours: [],
  expeditions: [],
};

export function settingsOf(row: Omit<DeliverySettings, '__typename'> | undefined): DeliverySettings {
  return { ...AT_FIRST, ...row };
}

/** Writes what is named; lists replace all there was. */
export async function saveSettings(
  tx: Tx,
  before: DeliverySettings,
  input: UpdateDeliverySettingsInput,
): Promise<void> {
  await tx.rows(SAVE, [
    input.isPickupEnabled ?? before.isPickupEnabled,
    input.isCourierEnabled ?? before.isCourierEnabled,
    input.freeFrom === undefined ? before.freeFrom : (input.freeFrom?.amount ?? null),
    input.pickupDaysAhead ?? before.pickupDaysAhead,
    input.pickupNoticeMinutes ?? before.pickupNoticeMinutes,
  ]);
  const { zones, pickupHours, expeditions } = input;
  if (zones) await tx.rows(SAVE_ZONES, [zones.map(({ regionCode }) => regionCode), zones.map(({ fee }) => fee.amount)]);
  if (pickupHours) await tx.rows(SAVE_HOURS, [JSON.stringify(pickupHours)]);
  if (!expeditions) return;
  const services = expeditions.map((it, index) => ({
    ...it,
    id: it.id ?? newId(),
    name: it.name.trim(),
    position: index + 1,
  }));
  const rates = services.flatMap(({ id, rates: some }) => some.map((rate) => ({ ...rate, serviceId: id })));
  // Names may change hands between services: all leave before they come back, orders keep the name they were given.
  await tx.rows('delete from orders.expedition_service where tenant_id = $1');
  await tx.rows(SAVE_SERVICES, [JSON.stringify(services)]);
  await tx.rows(SAVE_RATES, [JSON.stringify(rates)]);
}

export const SETTINGS = `
  select s.is_pickup_enabled as "isPickupEnabled", s.is_courier_enabled as "isCourierEnabled", s.free_from as "freeFrom",
         s.pickup_days_ahead as "pickupDaysAhead", s.pickup_notice_minutes as "pickupNoticeMinutes",
         coalesce((
           select json_agg(json_build_object('regionCode', z.region_code, 'fee', z.fee, 'region', platform.region_json(z.region_code)) order by z.region_code)
             from orders.delivery_zone z where z.tenant_id = $1), '[]') as zones,
         coalesce((
           select json_agg(json_build_object('weekday', p.weekday, 'from', to_char(p.starts, 'HH24:MI'), 'until', to_char(p.ends, 'HH24:MI'),
                    'capacity', p.capacity) order by p.weekday, p.starts)
             from orders.pickup_slot p where p.tenant_id = $1), '[]') as "pickupHours",
         coalesce((
           select json_agg(json_build_object('id', e.id, 'name', e.name, 'estimate', e.estimate, 'isActive', e.is_active, 'rates', coalesce((
                    select json_agg(json_build_object('regionCode', t.region_code, 'feePerKg', t.fee_per_kg,
                             'region', platform.region_json(t.region_code)) order by t.region_code)
                      from orders.expedition_rate t where t.tenant_id = $1 and t.service_id = e.id), '[]')) order by e.position)
             from orders.expedition_service e where e.tenant_id = $1), '[]') as expeditions
    from orders.delivery_settings s where s.tenant_id = $1`;

const SAVE = `
  insert into orders.delivery_settings (tenant_id, is_pickup_enabled, is_courier_enabled, free_from, pickup_days_ahead, pickup_notice_minutes)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (tenant_id) do update
    set is_pickup_enabled = excluded.is_pickup_enabled, is_courier_enabled = excluded.is_courier_enabled, free_from = excluded.free_from,
        pickup_days_ahead = excluded.pickup_days_ahead, pickup_notice_minutes = excluded.pickup_notice_minutes`;

const SAVE_ZONES = `
  with wanted as (select * from unnest($2::text[], $3::bigint[]) as z (code, fee)),
  gone as (delete from orders.delivery_zone d where d.tenant_id = $1 and d.region_code not in (select code from wanted))
  insert into orders.delivery_zone (tenant_id, region_code, fee) select $1, z.code, z.fee from wanted z
  on conflict (tenant_id, region_code) do update set fee = excluded.fee`;

const SAVE_HOURS = `
  with wanted as (select * from jsonb_to_recordset($2::jsonb) as h (weekday smallint, "from" time, until time, capacity integer)),
  gone as (delete from orders.pickup_slot p where p.tenant_id = $1
            and not exists (select from wanted w where w.weekday = p.weekday and w."from" = p.starts))
  insert into orders.pickup_slot (tenant_id, weekday, starts, ends, capacity)
  select $1, w.weekday, w."from", w.until, w.capacity from wanted w
  on conflict (tenant_id, weekday, starts) do update set ends = excluded.ends, capacity = excluded.capacity`;

const SAVE_SERVICES = `
  insert into orders.expedition_service (tenant_id, id, name, estimate, is_active, position)
  select $1, s.id, s.name, s.estimate, s."isActive", s.position
    from jsonb_to_recordset($2::jsonb) as s (id uuid, name text, estimate text, "isActive" boolean, position integer)`;

const SAVE_RATES = `
  insert into orders.expedition_rate (tenant_id, service_id, region_code, fee_per_kg)
  select $1, r."serviceId", r."regionCode", r."feePerKg"
    from jsonb_to_recordset($2::jsonb) as r ("serviceId" uuid, "regionCode" text, "feePerKg" bigint)`;
