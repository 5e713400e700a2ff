import { isUuid, newId, parsePhoneNumber, type PhoneNumber } from '@lumbung/kernel';
import type {
  FulfilmentMethod,
  MarketPartInput,
  PaymentChannel,
  PaymentMethod,
  PlaceMarketOrderInput,
} from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';

export type RawMarketForm = Readonly<Record<string, string | undefined>>;

/** What is chosen for one cooperative; fields carry its slug in their names. */
export interface PartForm {
  readonly fulfilment: FulfilmentMethod;
  /** Method and, where there are several, channel: `VIRTUAL_ACCOUNT:BCA`. */
  readonly payment: string;
  /** Day and hour: `2026-11-25 09:00`. */
  readonly slot: string;
  /** The total the buyer saw for each way. */
  readonly seen: Readonly<Record<string, number | undefined>>;
}

export interface MarketForm {
  readonly requestId: string;
  readonly name: string;
  readonly phone: string;
  readonly regionText: string;
  readonly regionCode: string;
  readonly street: string;
  readonly landmark: string;
  readonly part: (slug: string) => PartForm;
}

const WAYS: readonly FulfilmentMethod[] = ['PICKUP', 'OWN_COURIER'];
const REGION_CODE = /^\d{2}(\.\d{2}){2}\.\d{4}$/;

export function readMarketForm(raw: RawMarketForm): MarketForm {
  const text = (name: string, longest = 120) => (raw[name] ?? '').trim().slice(0, longest);
  return {
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    name: text('name'),
    phone: text('phone', 30),
    regionText: text('regionText', 60),
    regionCode: REGION_CODE.test(raw.regionCode ?? '') ? (raw.regionCode ?? '') : '',
    street: text('street', 200),
    landmark: text('landmark', 120),
    part: (slug) => ({
      fulfilment: WAYS.find((way) => way === raw[`terima-${slug}`]) ?? 'PICKUP',
      payment: text(`bayar-${slug}`, 60),
      slot: text(`jam-${slug}`, 20),
      seen: Object.fromEntries(WAYS.map((way) => [way, seen(raw[`lihat-${slug}-${way}`])])),
    }),
  };
}

export function marketErrors(form: MarketForm, slugs: readonly string[], t: Messages): FormErrors {
  const brings = slugs.some((slug) => form.part(slug).fulfilment === 'OWN_COURIER');
  return {
    ...(form.name === '' && { name: t.errors.name }),
    ...(parsePhoneNumber(form.phone) === null && { phone: t.errors.phone }),
    ...(brings && form.regionCode === '' && { regionText: t.errors.region }),
    ...(brings && form.street === '' && { street: t.errors.street }),
  };
}

export function marketOrderInput(
  form: MarketForm,
  basketToken: string,
  slugs: readonly string[],
): PlaceMarketOrderInput {
  return {
    requestId: form.requestId,
    basketToken,
    contact: { name: form.name, phone: parsePhoneNumber(form.phone) as PhoneNumber },
    parts: slugs.map((slug) => partInput(form, slug)),
  };
}

function partInput(form: MarketForm, cooperative: string): MarketPartInput {
  const { fulfilment, payment, slot, seen: totals } = form.part(cooperative);
  const [method, channel] = payment.split(':');
  const [on, from] = slot.split(' ');
  const address = {
    street: form.street,
    regionCode: form.regionCode,
    ...(form.landmark !== '' && { landmark: form.landmark }),
  };
  return {
    cooperative,
    fulfilment: {
      method: fulfilment,
      ...(fulfilment === 'OWN_COURIER' && { address }),
      ...(fulfilment === 'PICKUP' && on && from && { pickupSlot: { on: on as never, from } }),
    },
    paymentMethod: (method || 'BANK_TRANSFER') as PaymentMethod,
    ...(channel && { paymentChannel: channel as PaymentChannel }),
    expectedTotal: totals[fulfilment] ?? 0,
  };
}

function seen(text: string | undefined): number | undefined {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined;
}
