import { isBusinessDate, isUuid, newId, parsePhoneNumber, type BusinessDate, type PhoneNumber } from '@lumbung/kernel';
import type {
  DraftOrderInput,
  FulfilmentMethod,
  PaymentChannel,
  PaymentMethod,
  PlaceOrderInput,
} from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';

/** One way of receiving: a method, or `EXPEDITION:` with the id of the service. */
export type Way = FulfilmentMethod | `EXPEDITION:${string}`;

/** The form as typed; kept whole, so that nothing has to be typed twice. */
export interface CheckoutForm {
  /** Made with the form and sent along, so that pressing twice orders once. */
  readonly requestId: string;
  readonly name: string;
  readonly phone: string;
  readonly way: Way;
  /** Day and first hour of picking up, such as `2026-11-24 09:00`; empty where none was chosen. */
  readonly slot: string;
  readonly regionText: string;
  readonly regionCode: string;
  readonly street: string;
  readonly landmark: string;
  readonly payment: PaymentMethod;
  /** Bank or wallet, by the way to pay it belongs to. */
  readonly channels: Readonly<Partial<Record<PaymentMethod, PaymentChannel>>>;
  /** The savings account that pays; empty where none was chosen. */
  readonly savingsAccountId: string;
  readonly note: string;
  /** The total the buyer saw for each way of receiving; absent while the fee is unknown. */
  readonly seen: Readonly<Partial<Record<Way, number>>>;
}

export type RawCheckoutForm = Readonly<Record<string, string | undefined>>;

const METHODS: readonly FulfilmentMethod[] = ['PICKUP', 'OWN_COURIER', 'EXPEDITION'];
const PAYMENTS: readonly PaymentMethod[] = [
  'CASH_AT_PICKUP',
  'BANK_TRANSFER',
  'QRIS',
  'VIRTUAL_ACCOUNT',
  'EWALLET',
  'CASH_ON_DELIVERY',
  'MEMBER_CREDIT',
  'MEMBER_SAVINGS',
];
/** Ways to pay where a bank or wallet is to be named. */
export const WITH_CHANNELS = ['VIRTUAL_ACCOUNT', 'EWALLET'] as const satisfies readonly PaymentMethod[];
const CHANNELS: readonly PaymentChannel[] = [
  ...(['VA_BCA', 'VA_BNI', 'VA_BRI', 'VA_BSI', 'VA_CIMB', 'VA_MANDIRI', 'VA_PERMATA'] as const),
  ...(['GOPAY', 'SHOPEEPAY', 'DANA', 'LINKAJA', 'QRIS'] as const),
];
const REGION_CODE = /^\d{2}(\.\d{2}){2}\.\d{4}$/;
const SLOT = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/;

export function readCheckoutForm(raw: RawCheckoutForm): CheckoutForm {
  const text = (name: string, longest = 120) => (raw[name] ?? '').trim().slice(0, longest);
  const { payment, channels, savingsAccountId } = readPayment(raw);
  return {
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    name: text('name'),
    phone: text('phone', 30),
    way: isWay(raw.fulfilment) ? raw.fulfilment : 'PICKUP',
    slot: SLOT.test(raw.slot ?? '') ? (raw.slot ?? '') : '',
    regionText: text('regionText', 60),
    regionCode: REGION_CODE.test(raw.regionCode ?? '') ? (raw.regionCode ?? '') : '',
    street: text('street', 200),
    landmark: text('landmark', 120),
    payment: payment ?? 'CASH_AT_PICKUP',
    channels,
    savingsAccountId,
    note: text('note', 300),
    seen: readSeen(raw.seen ?? ''),
  };
}

/** How somebody wants to pay; no way where none was chosen. */
export function readPayment(
  raw: RawCheckoutForm,
): Pick<CheckoutForm, 'channels' | 'savingsAccountId'> & { readonly payment?: PaymentMethod } {
  const channels = WITH_CHANNELS.flatMap((method) => {
    const channel = CHANNELS.find((known) => known === raw[`channel-${method}`]);
    return channel === undefined ? [] : [[method, channel] as const];
  });
  return {
    payment: PAYMENTS.find((payment) => payment === raw.payment),
    channels: Object.fromEntries(channels),
    savingsAccountId: isUuid(raw.savings) ? raw.savings : '',
  };
}

/** What the gateway is told about paying. PIN and code are sent on and never kept: no page shows them again. */
export function paymentInput(
  payment: PaymentMethod,
  { channels, savingsAccountId }: Pick<CheckoutForm, 'channels' | 'savingsAccountId'>,
  raw: RawCheckoutForm,
): Pick<PlaceOrderInput, 'paymentMethod' | 'paymentChannel' | 'savingsAccountId' | 'stepUp'> {
  const paymentChannel = channels[payment];
  const [pin, code] = [raw.pin?.trim().slice(0, 20), raw.code?.trim().slice(0, 40)];
  return {
    paymentMethod: payment,
    ...(paymentChannel !== undefined && { paymentChannel }),
    ...(payment === 'MEMBER_SAVINGS' && {
      ...(savingsAccountId !== '' && { savingsAccountId }),
      stepUp: { ...(pin && { pin }), ...(code && { code }) },
    }),
  };
}

/** The totals as one hidden field: `PICKUP=169500 OWN_COURIER=177500`. */
export function writeSeen(seen: CheckoutForm['seen']): string {
  return Object.entries(seen)
    .map(([way, total]) => `${way}=${total}`)
    .join(' ');
}

function readSeen(text: string): CheckoutForm['seen'] {
  const totals = text.split(' ').flatMap((entry) => {
    const [, way, total] = /^([\w:-]{1,60})=(\d{1,15})$/.exec(entry) ?? [];
    return isWay(way) ? [[way, Number(total)] as const] : [];
  });
  return Object.fromEntries(totals);
}

export function methodOf(way: Way): FulfilmentMethod {
  return METHODS.find((method) => way === method) ?? 'EXPEDITION';
}

function serviceOf(way: Way): string | undefined {
  return way.startsWith('EXPEDITION:') ? way.slice('EXPEDITION:'.length) : undefined;
}

function isWay(text: string | undefined): text is Way {
  return (
    METHODS.some((method) => method === text) || (text?.startsWith('EXPEDITION:') === true && isUuid(text.slice(11)))
  );
}

/** What is missing or cannot be; empty when the order can be sent. A draft is paid by agreement, in the chat. */
export function checkoutErrors(form: CheckoutForm, t: Messages, isDraft: boolean): FormErrors {
  const method = methodOf(form.way);
  const isBrought = method !== 'PICKUP';
  return {
    ...(form.name === '' && { name: t.errors.name }),
    ...(parsePhoneNumber(form.phone) === null && { phone: t.errors.phone }),
    ...(isBrought && form.regionCode === '' && { regionText: t.errors.region }),
    ...(isBrought && form.street === '' && { street: t.errors.street }),
    ...(!isDraft && form.payment === 'CASH_AT_PICKUP' && isBrought && { payment: t.checkout.cashOnlyPickup }),
    ...(!isDraft &&
      form.payment === 'CASH_ON_DELIVERY' &&
      method !== 'OWN_COURIER' && { payment: t.checkout.codOnlyCourier }),
  };
}

/** The field of the form that the gateway's name of an input means; undefined for none of them. */
export function fieldOf(name: string): string | undefined {
  const FIELDS: Readonly<Record<string, string>> = {
    'contact.name': 'name',
    'contact.phone': 'phone',
    'fulfilment.address': 'street',
    'fulfilment.address.street': 'street',
    'fulfilment.address.regionCode': 'regionText',
    'fulfilment.pickupSlot': 'slot',
  };
  return FIELDS[name];
}

export function draftOrderInput(form: CheckoutForm, cartToken: string): DraftOrderInput {
  const expeditionServiceId = serviceOf(form.way);
  const [, on, from] = SLOT.exec(form.slot) ?? [];
  const method = methodOf(form.way);
  return {
    requestId: form.requestId,
    cartToken,
    contact: { name: form.name, phone: parsePhoneNumber(form.phone) as PhoneNumber },
    fulfilment: {
      method,
      ...(expeditionServiceId !== undefined && { expeditionServiceId }),
      ...(method === 'PICKUP' &&
        isBusinessDate(on) &&
        from !== undefined && { pickupSlot: { on: on as BusinessDate, from } }),
      ...(method !== 'PICKUP' && {
        address: {
          street: form.street,
          regionCode: form.regionCode,
          ...(form.landmark !== '' && { landmark: form.landmark }),
        },
      }),
    },
    ...(form.note !== '' && { note: form.note }),
  };
}

export function placeOrderInput(
  form: CheckoutForm,
  raw: RawCheckoutForm,
  cartToken: string,
  expectedTotal: number,
): PlaceOrderInput {
  return { ...draftOrderInput(form, cartToken), ...paymentInput(form.payment, form, raw), expectedTotal };
}

/** The field of the form that a refusal is about. */
export function fieldOfRefusal(name: string): string | undefined {
  const FIELDS: Readonly<Record<string, string>> = {
    CreditLimitExceeded: 'payment',
    InsufficientBalance: 'payment',
    SubAccountClosed: 'payment',
    StepUpRequired: 'pin',
    StepUpRefused: 'pin',
  };
  return FIELDS[name];
}
