import type { CheckoutPageQuery } from '@lumbung/web-api';
import type { CheckoutForm, Way } from './checkout-form.js';

export type CheckoutOptionsData = NonNullable<CheckoutPageQuery['checkoutOptions']>;

/** One way of receiving, as it is chosen: each service of an expedition is one of its own. */
export interface WayOption {
  readonly way: Way;
  readonly label: string;
  readonly estimate: string | null;
  readonly note: string | null;
  readonly isAvailable: boolean;
  /** Null while the destination is not known. */
  readonly fee: number | null;
  /** What the order comes to this way; null like the fee. */
  readonly total: number | null;
}

export function wayOptions({ fulfilments }: CheckoutOptionsData): WayOption[] {
  return fulfilments.flatMap(({ method, label, isAvailable, fee, total, note, services }): WayOption[] =>
    services.length === 0
      ? [{ way: method, label, estimate: null, note, isAvailable, fee, total }]
      : services.map((service) => ({
          way: `EXPEDITION:${service.id}`,
          label: service.name,
          estimate: service.estimate,
          // Where one of them goes there, those that do not cannot be had.
          isAvailable: isAvailable && (fee === null || service.fee !== null),
          note,
          fee: service.fee,
          total: service.total,
        })),
  );
}

/** The total of each way of receiving, as the gateway will ask for it; a way without a fee has none yet. */
export function totalsSeen(options: CheckoutOptionsData): CheckoutForm['seen'] {
  return Object.fromEntries(wayOptions(options).flatMap(({ way, total }) => (total === null ? [] : [[way, total]])));
}

/** Chooses the first way that can be had where the chosen one cannot; of banks and wallets as well. */
export function choosable(form: CheckoutForm, options: CheckoutOptionsData): CheckoutForm {
  const ways = wayOptions(options).filter(({ isAvailable }) => isAvailable);
  const payments = options.payments.filter(({ isAvailable }) => isAvailable);
  return {
    ...form,
    way: (ways.find(({ way }) => way === form.way) ?? ways[0])?.way ?? form.way,
    payment: (payments.find(({ method }) => method === form.payment) ?? payments[0])?.method ?? form.payment,
  };
}
