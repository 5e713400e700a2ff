import { formatRupiah, rupiah, type Money } from '@lumbung/kernel';
import { currentLocale, translate } from '@lumbung/platform';
import { FulfilmentMethod } from '../order/order-enums.js';
import type { FulfilmentOption } from './delivery.schema.js';

/** What decides how goods can reach one destination. */
export interface Tariff {
  readonly isPickupEnabled: boolean;
  readonly isCourierEnabled: boolean;
  /** Subtotal from which the courier is free. */
  readonly freeFrom: Money | null;
  /** Fee of the most exact zone around the destination; null where nothing is delivered, or no destination is given. */
  readonly zoneFee: Money | null;
}

/** What the courier costs: the fee of the zone, nothing from `freeFrom` on; null where he does not go. */
export function courierFee({ isCourierEnabled, freeFrom, zoneFee }: Tariff, subtotal: Money): Money | null {
  if (!isCourierEnabled || !zoneFee) return null;
  return freeFrom && subtotal.isAtLeast(freeFrom) ? rupiah(0) : zoneFee;
}

/** What one way costs, null where it cannot be had. */
export function shippingFee(method: `${FulfilmentMethod}`, tariff: Tariff, subtotal: Money): Money | null {
  if (method === 'OWN_COURIER') return courierFee(tariff, subtotal);
  return tariff.isPickupEnabled ? rupiah(0) : null;
}

/** Both ways as the checkout page shows them. */
export function fulfilmentOptions(tariff: Tariff, subtotal: Money, hasDestination: boolean): FulfilmentOption[] {
  const locale = currentLocale();
  const note = (key: string, words = {}) => translate(`delivery.${key}`, locale, words);
  const fee = courierFee(tariff, subtotal);
  const courierNote = !tariff.isCourierEnabled
    ? note('off')
    : hasDestination && !fee
      ? note('notThere')
      : tariff.freeFrom && !subtotal.isAtLeast(tariff.freeFrom)
        ? note('freeFrom', { amount: formatRupiah(tariff.freeFrom, locale) })
        : null;
  return [
    {
      method: 'PICKUP',
      label: translate('fulfilment.PICKUP', locale),
      isAvailable: tariff.isPickupEnabled,
      fee: rupiah(0),
      note: tariff.isPickupEnabled ? null : note('off'),
    },
    {
      method: 'OWN_COURIER',
      label: translate('fulfilment.OWN_COURIER', locale),
      isAvailable: tariff.isCourierEnabled && (!hasDestination || fee !== null),
      fee,
      note: courierNote,
    },
  ];
}
