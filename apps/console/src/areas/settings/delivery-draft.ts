import type { DeskDeliveryFragment, UpdateDeliverySettingsInput } from '@lumbung/web-api';
import type { RegionChoice } from '../../ui/address-fields.js';

export type DeliverySettings = DeskDeliveryFragment;

/** A region and its price while they are written; `key` stays with the line. */
export interface PriceDraft {
  readonly key: number;
  readonly region: RegionChoice | null;
  readonly fee: number | null;
}

export interface HoursDraft {
  readonly key: number;
  readonly weekday: string;
  readonly from: string;
  readonly until: string;
  readonly capacity: number | null;
}

export interface ServiceDraft {
  readonly key: number;
  readonly id: string | null;
  readonly name: string;
  readonly estimate: string;
  readonly isActive: boolean;
  readonly rates: readonly PriceDraft[];
}

let count = 0;
function nextKey(): number {
  count += 1;
  return count;
}

export function priceDraft(region: RegionChoice | null, fee: number | null): PriceDraft {
  return { key: nextKey(), region, fee };
}

export function hoursDraft(hours: Omit<HoursDraft, 'key'>): HoursDraft {
  return { key: nextKey(), ...hours };
}

export function serviceDraft(service?: DeliverySettings['expeditions'][number]): ServiceDraft {
  return {
    key: nextKey(),
    id: service?.id ?? null,
    name: service?.name ?? '',
    estimate: service?.estimate ?? '',
    isActive: service?.isActive ?? true,
    rates: (service?.rates ?? []).map(({ regionCode, feePerKg, region }) =>
      priceDraft({ code: regionCode, path: region.path }, feePerKg),
    ),
  };
}

export function deliveryDraft(settings: DeliverySettings) {
  return {
    isPickupEnabled: settings.isPickupEnabled,
    isCourierEnabled: settings.isCourierEnabled,
    freeFrom: settings.freeFrom ?? null,
    pickupDaysAhead: settings.pickupDaysAhead as number | null,
    pickupNoticeMinutes: settings.pickupNoticeMinutes as number | null,
    hours: settings.pickupHours.map(({ weekday, ...hours }) => hoursDraft({ weekday: String(weekday), ...hours })),
    zones: settings.zones.map((zone) => priceDraft({ code: zone.regionCode, path: zone.region.path }, zone.fee)),
    services: settings.expeditions.map(serviceDraft),
  };
}
export type DeliveryDraft = ReturnType<typeof deliveryDraft>;

/** Lines without a region are left out. */
function prices(drafts: readonly PriceDraft[]): { regionCode: string; price: number }[] {
  return drafts.flatMap(({ region, fee }) => (region === null ? [] : [{ regionCode: region.code, price: fee ?? 0 }]));
}

export function deliveryInput(draft: DeliveryDraft): UpdateDeliverySettingsInput {
  return {
    isPickupEnabled: draft.isPickupEnabled,
    isCourierEnabled: draft.isCourierEnabled,
    freeFrom: draft.freeFrom,
    pickupDaysAhead: draft.pickupDaysAhead ?? 0,
    pickupNoticeMinutes: draft.pickupNoticeMinutes ?? 0,
    pickupHours: draft.hours.map(({ weekday, from, until, capacity }) => ({
      ...{ weekday: Number(weekday), from: timeOf(from), until: timeOf(until), capacity: capacity ?? 0 },
    })),
    zones: prices(draft.zones).map(({ regionCode, price }) => ({ regionCode, fee: price })),
    expeditions: draft.services.map(({ id, name, estimate, isActive, rates }) => ({
      ...{ id, name: name.trim(), estimate: estimate.trim() || null, isActive },
      rates: prices(rates).map(({ regionCode, price }) => ({ regionCode, feePerKg: price })),
    })),
  };
}

/** `9`, `9.00` and `09:00` are the same hour. */
export function timeOf(text: string): string {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  return hour === '' ? text : `${hour.padStart(2, '0')}:${minute}`;
}

export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(timeOf(text));
}
