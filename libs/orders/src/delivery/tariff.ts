import { formatRupiah, rupiah, type Money } from '@lumbung/kernel';
import { currentLocale, translate } from '@lumbung/platform';
import { FulfilmentMethod } from '../order/order-enums.js';
import type { FulfilmentOption } from './delivery.schema.js';
import { expeditionFee, type ExpeditionTariff } from './expedition.js';

/** What decides how goods can reach one destination. */
export interface Tariff {
  readonly isPickupEnabled: boolean;
  readonly isCourierEnabled: boolean;
  /** Subtotal from which the courier is free. */
  readonly freeFrom: Money | null;
  /** Fee of the most exact zone around the destination; null where nothing is delivered, or no destination is given. */
  readonly zoneFee: Money | null;
  /** Services of expeditions with their tariff at the destination; none where the cooperative keeps none. */
  readonly expeditions: readonly ExpeditionTariff[];
}

/** What is to be brought: its worth before discounts, and its weight, null where that is not known. */
export interface Load {
  readonly subtotal: Money;
  readonly grams: number | null;
}

/** What the courier costs: the fee of the zone, nothing from `freeFrom` on; null where he does not go. */
export function courierFee({ isCourierEnabled, freeFrom, zoneFee }: Tariff, subtotal: Money): Money | null {
  if (!isCourierEnabled || !zoneFee) return null;
  return freeFrom && subtotal.isAtLeast(freeFrom) ? rupiah(0) : zoneFee;
}

/** What one way costs, null where it cannot be had. An expedition asks for its service, and for the weight of all goods. */
export function shippingFee(
  method: `${FulfilmentMethod}`,
  tariff: Tariff,
  { subtotal, grams }: Load,
  serviceId?: string | null,
): Money | null {
  if (method === 'OWN_COURIER') return courierFee(tariff, subtotal);
  if (method === 'PICKUP') return tariff.isPickupEnabled ? rupiah(0) : null;
  const service = tariff.expeditions.find((it) => it.serviceId === serviceId);
  return service?.feePerKg && grams !== null ? expeditionFee(service.feePerKg, grams) : null;
}

/** Ways that are left for these goods, whatever their fee. */
export function waysLeft(tariff: Tariff, load: Load): FulfilmentMethod[] {
  return Object.values(FulfilmentMethod).filter((method) =>
    method === FulfilmentMethod.EXPEDITION
      ? tariff.expeditions.some(({ serviceId }) => shippingFee(method, tariff, load, serviceId) !== null)
      : shippingFee(method, tariff, load) !== null,
  );
}

/** The ways as the checkout page shows them; the expedition only where the cooperative keeps tariffs. */
export function fulfilmentOptions(tariff: Tariff, load: Load, hasDestination: boolean): FulfilmentOption[] {
  const locale = currentLocale();
  const note = (key: string, words = {}) => translate(`delivery.${key}`, locale, words);
  const { subtotal } = load;
  const fee = courierFee(tariff, subtotal);
  const courierNote = !tariff.isCourierEnabled
    ? note('off')
    : hasDestination && !fee
      ? note('notThere')
      : tariff.freeFrom && !subtotal.isAtLeast(tariff.freeFrom)
        ? note('freeFrom', { amount: formatRupiah(tariff.freeFrom, locale) })
        : null;
  const label = (method: FulfilmentMethod) => translate(`fulfilment.${method}`, locale);
  const options: FulfilmentOption[] = [
    {
      method: 'PICKUP',
      label: label(FulfilmentMethod.PICKUP),
      isAvailable: tariff.isPickupEnabled,
      fee: rupiah(0),
      note: tariff.isPickupEnabled ? null : note('off'),
      total: null,
      services: [],
    },
    {
      method: 'OWN_COURIER',
      label: label(FulfilmentMethod.OWN_COURIER),
      isAvailable: tariff.isCourierEnabled && (!hasDestination || fee !== null),
      fee,
      note: courierNote,
      total: null,
      services: [],
    },
  ];
  if (tariff.expeditions.length === 0) return options;
  const services = tariff.expeditions.map((service) => ({
    id: service.serviceId,
    name: service.name,
    estimate: service.estimate,
    fee: shippingFee('EXPEDITION', tariff, load, service.serviceId),
    total: null,
  }));
  const fees = services.flatMap((service) => service.fee ?? []).sort((a, b) => a.compare(b));
  const isAvailable = load.grams !== null && (!hasDestination || fees.length > 0);
  return [
    ...options,
    {
      method: 'EXPEDITION',
      label: label(FulfilmentMethod.EXPEDITION),
      isAvailable,
      fee: fees[0] ?? null,
      note: load.grams === null ? note('noWeight') : isAvailable ? null : note('notThere'),
      total: null,
      services,
    },
  ];
}
