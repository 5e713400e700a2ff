import { isUuid, newId, parsePhoneNumber, type PhoneNumber } from '@lumbung/kernel';
import type { FulfilmentMethod, PaymentMethod, PlaceOrderInput } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';

/** The form as typed; kept whole, so that nothing has to be typed twice. */
export interface CheckoutForm {
  /** Made with the form and sent along, so that pressing twice orders once. */
  readonly requestId: string;
  readonly name: string;
  readonly phone: string;
  readonly fulfilment: FulfilmentMethod;
  readonly regionText: string;
  readonly regionCode: string;
  readonly street: string;
  readonly landmark: string;
  readonly payment: PaymentMethod;
  readonly note: string;
  /** The total the buyer saw for each way of receiving; absent while the fee is unknown. */
  readonly seen: Readonly<Partial<Record<FulfilmentMethod, number>>>;
}

export type RawCheckoutForm = Readonly<Record<string, string | undefined>>;

const FULFILMENTS: readonly FulfilmentMethod[] = ['PICKUP', 'OWN_COURIER'];
const PAYMENTS: readonly PaymentMethod[] = ['CASH_AT_PICKUP', 'BANK_TRANSFER', 'QRIS'];
const REGION_CODE = /^\d{2}(\.\d{2}){2}\.\d{4}$/;

export function readCheckoutForm(raw: RawCheckoutForm): CheckoutForm {
  const text = (name: string, longest = 120) => (raw[name] ?? '').trim().slice(0, longest);
  const seen = (name: string) => (/^\d{1,15}$/.test(raw[name] ?? '') ? Number(raw[name]) : undefined);
  return {
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    name: text('name'),
    phone: text('phone', 30),
    fulfilment: oneOf(FULFILMENTS, raw.fulfilment),
    regionText: text('regionText', 60),
    regionCode: REGION_CODE.test(raw.regionCode ?? '') ? (raw.regionCode ?? '') : '',
    street: text('street', 200),
    landmark: text('landmark', 120),
    payment: oneOf(PAYMENTS, raw.payment),
    note: text('note', 300),
    seen: { PICKUP: seen('seenPickup'), OWN_COURIER: seen('seenCourier') },
  };
}

/** What is missing or cannot be; empty when the order can be sent. */
export function checkoutErrors(form: CheckoutForm, t: Messages): FormErrors {
  return {
    ...(form.name === '' && { name: t.errors.name }),
    ...(parsePhoneNumber(form.phone) === null && { phone: t.errors.phone }),
    ...(form.fulfilment === 'OWN_COURIER' && form.regionCode === '' && { regionText: t.errors.region }),
    ...(form.fulfilment === 'OWN_COURIER' && form.street === '' && { street: t.errors.street }),
    ...(form.fulfilment === 'OWN_COURIER' &&
      form.payment === 'CASH_AT_PICKUP' && { payment: t.checkout.cashOnlyPickup }),
  };
}

export function placeOrderInput(form: CheckoutForm, cartToken: string, expectedTotal: number): PlaceOrderInput {
  const isDelivered = form.fulfilment === 'OWN_COURIER';
  return {
    requestId: form.requestId,
    cartToken,
    contact: { name: form.name, phone: parsePhoneNumber(form.phone) as PhoneNumber },
    fulfilment: {
      method: form.fulfilment,
      ...(isDelivered && {
        address: {
          street: form.street,
          regionCode: form.regionCode,
          ...(form.landmark !== '' && { landmark: form.landmark }),
        },
      }),
    },
    paymentMethod: form.payment,
    expectedTotal,
    ...(form.note !== '' && { note: form.note }),
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string | undefined): Choice {
  return choices.find((choice) => choice === value) ?? (choices[0] as Choice);
}
