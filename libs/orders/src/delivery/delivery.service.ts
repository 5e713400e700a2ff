import { rupiah } from '@lumbung/kernel';
import { deliverySettingsUpdated } from '@lumbung/events';
import { currentTenant, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { DeliverySettings, UpdateDeliverySettingsInput } from './delivery.schema.js';
import type { Tariff } from './tariff.js';

interface SettingsRow {
  readonly isPickupEnabled: boolean;
  readonly isCourierEnabled: boolean;
  readonly freeFrom: number | null;
  readonly zones: { regionCode: string; fee: number; region: DeliverySettings['zones'][number]['region'] }[];
}

/** How goods reach buyers: fetched at the shop, or brought by the cooperative for a fee by village or district. */
@Injectable()
export class DeliveryService {
  constructor(private readonly db: TenantDatabase) {}

  /** The settings with their zones; a cooperative that never touched them offers pickup and no courier. */
  async settings(): Promise<DeliverySettings> {
    return settingsOf(await this.db.readRow<SettingsRow>(SETTINGS));
  }

  /**
   * Changes what is named; `zones` replaces them all. Refuses with InvalidInput for an unknown region, one named
   * twice, a fee below zero, and a courier without any zone.
   */
  async update(input: UpdateDeliverySettingsInput): Promise<DeliverySettings | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = settingsOf(await tx.row<SettingsRow>(SETTINGS));
      const problem = await this.problemOf(tx, input);
      if (problem) return problem;

      const freeFrom = input.freeFrom === undefined ? before.freeFrom : (input.freeFrom?.amount ?? null);
      const isPickupEnabled = input.isPickupEnabled ?? before.isPickupEnabled;
      const isCourierEnabled = input.isCourierEnabled ?? before.isCourierEnabled;
      await tx.rows(SAVE, [isPickupEnabled, isCourierEnabled, freeFrom]);
      if (input.zones) {
        await tx.rows('delete from orders.delivery_zone where tenant_id = $1');
        await tx.rows(SAVE_ZONES, [
          input.zones.map(({ regionCode }) => regionCode),
          input.zones.map(({ fee }) => fee.amount),
        ]);
      }
      const after = settingsOf(await tx.row<SettingsRow>(SETTINGS));
      if (after.isCourierEnabled && after.zones.length === 0) return new InvalidInput('delivery.noZones', 'zones');
      tx.audit({
        action: 'orders.configureDelivery',
        subject: 'deliverySettings',
        subjectId: currentTenant().id,
        before: brief(before),
        after: brief(after),
      });
      tx.emit(deliverySettingsUpdated({ isPickupEnabled, isCourierEnabled, zoneCount: after.zones.length }));
      return after;
    });
  }

  /** What decides the ways to one destination; without one the zone's fee stays open. */
  async tariff(tx: Tx, destination: string | null): Promise<Tariff> {
    const row = await tx.row<{
      isPickupEnabled: boolean;
      isCourierEnabled: boolean;
      freeFrom: number | null;
      zoneFee: number | null;
    }>(TARIFF, [destination]);
    return {
      isPickupEnabled: row?.isPickupEnabled ?? true,
      isCourierEnabled: row?.isCourierEnabled ?? false,
      freeFrom: row?.freeFrom == null ? null : rupiah(row.freeFrom),
      zoneFee: row?.zoneFee == null ? null : rupiah(row.zoneFee),
    };
  }

  private async problemOf(tx: Tx, { zones, freeFrom }: UpdateDeliverySettingsInput): Promise<InvalidInput | undefined> {
    if (freeFrom && !freeFrom.isPositive) return new InvalidInput('delivery.freeFromNotPositive', 'freeFrom');
    if (!zones?.length) return undefined;
    const codes = zones.map(({ regionCode }) => regionCode);
    const negative = zones.findIndex(({ fee }) => fee.isNegative);
    if (negative >= 0) return new InvalidInput('delivery.negativeFee', `zones.${negative}.fee`);
    const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
    if (twice >= 0) return new InvalidInput('delivery.regionTwice', `zones.${twice}.regionCode`);
    const unknown = await tx.row<{ code: string }>(UNKNOWN_REGION, [codes]);
    return unknown && new InvalidInput('problem.regionUnknown', `zones.${codes.indexOf(unknown.code)}.regionCode`);
  }
}

function settingsOf(row: SettingsRow | undefined): DeliverySettings {
  const nothing = { isPickupEnabled: true, isCourierEnabled: false, freeFrom: null, zones: [] };
  return { __typename: 'DeliverySettings', ...(row ?? nothing) };
}

function brief({ isPickupEnabled, isCourierEnabled, freeFrom, zones }: DeliverySettings): object {
  return {
    isPickupEnabled,
    isCourierEnabled,
    freeFrom,
    zones: zones.map(({ regionCode, fee }) => ({ regionCode, fee })),
  };
}

const SETTINGS = `
  select s.is_pickup_enabled as "isPickupEnabled", s.is_courier_enabled as "isCourierEnabled", s.free_from as "freeFrom", coalesce((
    select json_agg(json_build_object('regionCode', z.region_code, 'fee', z.fee, 'region', platform.region_json(z.region_code)) order by z.region_code)
      from orders.delivery_zone z where z.tenant_id = $1), '[]') as zones
    from orders.delivery_settings s where s.tenant_id = $1`;

const SAVE = `
  insert into orders.delivery_settings (tenant_id, is_pickup_enabled, is_courier_enabled, free_from) values ($1, $2, $3, $4)
  on conflict (tenant_id) do update
    set is_pickup_enabled = excluded.is_pickup_enabled, is_courier_enabled = excluded.is_courier_enabled, free_from = excluded.free_from`;

const SAVE_ZONES = `
  insert into orders.delivery_zone (tenant_id, region_code, fee)
  select $1, z.code, z.fee from unnest($2::text[], $3::bigint[]) as z (code, fee)`;

const UNKNOWN_REGION = `
  select c.code from unnest($2::text[]) as c (code) /* tenant_id = $1 */
   where $1::uuid is not null and not exists (select from platform.region r where r.code = c.code) limit 1`;

// The longest code that the destination lies in is the most exact region.
const TARIFF = `
  select s.is_pickup_enabled as "isPickupEnabled", s.is_courier_enabled as "isCourierEnabled", s.free_from as "freeFrom",
         (select z.fee from orders.delivery_zone z
           where z.tenant_id = $1 and ($2::text = z.region_code or $2 like z.region_code || '.%')
           order by length(z.region_code) desc limit 1) as "zoneFee"
    from orders.delivery_settings s where s.tenant_id = $1`;
