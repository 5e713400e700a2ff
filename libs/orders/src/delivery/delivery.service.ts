import { deliverySettingsUpdated } from '@lumbung/events';
import { currentTenant, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { saveSettings, SETTINGS, settingsOf } from './delivery-rows.js';
import type { DeliverySettings, UpdateDeliverySettingsInput } from './delivery.schema.js';

/** How goods reach buyers: fetched at the shop, brought by the cooperative for a fee by region, or sent by an expedition. */
@Injectable()
export class DeliveryService {
  constructor(private readonly db: TenantDatabase) {}

  /** The settings with their lists; a cooperative that never touched them offers pickup and nothing else. */
  async settings(): Promise<DeliverySettings> {
    return settingsOf(await this.db.readRow<DeliverySettings>(SETTINGS));
  }

  /**
   * Changes what is named; lists replace all there was. Refuses with InvalidInput for an unknown region, one named twice,
   * a fee below zero, a courier without any zone, hours that end before they begin, and two services of one name. Orders
   * keep what they were promised.
   */
  async update(input: UpdateDeliverySettingsInput): Promise<DeliverySettings | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = settingsOf(await tx.row<DeliverySettings>(SETTINGS));
      const problem = problemOf(input) ?? (await unknownRegion(tx, input));
      if (problem) return problem;

      await saveSettings(tx, before, input);
      const after = settingsOf(await tx.row<DeliverySettings>(SETTINGS));
      if (after.isCourierEnabled && after.zones.length === 0) return new InvalidInput('delivery.noZones', 'zones');
      tx.audit({
        action: 'orders.configureDelivery',
        subject: 'deliverySettings',
        subjectId: currentTenant().id,
        before: brief(before),
        after: brief(after),
      });
      const { isPickupEnabled, isCourierEnabled, zones } = after;
      tx.emit(deliverySettingsUpdated({ isPickupEnabled, isCourierEnabled, zoneCount: zones.length }));
      return after;
    });
  }
}

function problemOf({
  zones,
  freeFrom,
  pickupHours,
  expeditions,
}: UpdateDeliverySettingsInput): InvalidInput | undefined {
  if (freeFrom && !freeFrom.isPositive) return new InvalidInput('delivery.freeFromNotPositive', 'freeFrom');
  const negative = zones?.findIndex(({ fee }) => fee.isNegative) ?? -1;
  if (negative >= 0) return new InvalidInput('delivery.negativeFee', `zones.${negative}.fee`);
  const twice = second(zones ?? [], ({ regionCode }) => regionCode);
  if (twice >= 0) return new InvalidInput('delivery.regionTwice', `zones.${twice}.regionCode`);

  const backwards = pickupHours?.findIndex(({ from, until }) => until <= from) ?? -1;
  if (backwards >= 0) return new InvalidInput('delivery.slotBackwards', `pickupHours.${backwards}.until`);
  const again = second(pickupHours ?? [], ({ weekday, from }) => `${weekday} ${from}`);
  if (again >= 0) return new InvalidInput('delivery.slotTwice', `pickupHours.${again}.from`);

  const namesake = second(expeditions ?? [], ({ name }) => name.trim().toLowerCase());
  if (namesake >= 0) return new InvalidInput('delivery.serviceTwice', `expeditions.${namesake}.name`);
  for (const [index, { name, rates }] of (expeditions ?? []).entries()) {
    const field = `expeditions.${index}`;
    if (name.trim() === '') return new InvalidInput('delivery.serviceNameMissing', `${field}.name`);
    const below = rates.findIndex(({ feePerKg }) => feePerKg.isNegative);
    if (below >= 0) return new InvalidInput('delivery.negativeFee', `${field}.rates.${below}.feePerKg`);
    const same = second(rates, ({ regionCode }) => regionCode);
    if (same >= 0) return new InvalidInput('delivery.regionTwice', `${field}.rates.${same}.regionCode`);
  }
  return undefined;
}

async function unknownRegion(
  tx: Tx,
  { zones, expeditions }: UpdateDeliverySettingsInput,
): Promise<InvalidInput | undefined> {
  const named = [
    ...(zones ?? []).map(({ regionCode }, n) => ({ regionCode, field: `zones.${n}.regionCode` })),
    ...(expeditions ?? []).flatMap(({ rates }, n) =>
      rates.map(({ regionCode }, m) => ({ regionCode, field: `expeditions.${n}.rates.${m}.regionCode` })),
    ),
  ];
  if (named.length === 0) return undefined;
  const unknown = await tx.row<{ code: string }>(UNKNOWN_REGION, [named.map(({ regionCode }) => regionCode)]);
  const first = unknown && named.find(({ regionCode }) => regionCode === unknown.code);
  return first && new InvalidInput('problem.regionUnknown', first.field);
}

/** Where something stands that an earlier one was called already; -1 where nothing does. */
function second<T>(things: readonly T[], nameOf: (thing: T) => string): number {
  const names = things.map(nameOf);
  return names.findIndex((name, index) => names.indexOf(name) !== index);
}

function brief({ zones, expeditions, __typename: _type, ...rest }: DeliverySettings): object {
  return {
    ...rest,
    zones: zones.map(({ regionCode, fee }) => ({ regionCode, fee })),
    expeditions: expeditions.map(({ name, isActive, rates }) => ({ name, isActive, rateCount: rates.length })),
  };
}

const UNKNOWN_REGION = `
  select c.code from unnest($2::text[]) as c (code) /* tenant_id = $1 */
   where $1::uuid is not null and not exists (select from platform.region r where r.code = c.code) limit 1`;
