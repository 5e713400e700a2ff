import { createHash, randomUUID } from 'node:crypto';
import { sealed } from '../qris/qris.js';
import { writeFields } from '../qris/tlv.js';

export type FakeState = 'pending' | 'paid' | 'expired';

/** One charge at a provider for trying out. */
export interface FakeCharge {
  readonly id: string;
  readonly reference: string;
  readonly amount: number;
  readonly way: string;
  state: FakeState;
  /** What was really paid; differs from `amount` only where a spec wants it so. */
  paidAmount: number;
  readonly refunds: Map<string, number>;
  /** Payments of money, in the provider's names. */
  readonly money: string[];
}

export function newCharge(prefix: string, reference: string, amount: number, way: string): FakeCharge {
  const id = `${prefix}${randomUUID()}`;
  return { id, reference, amount, way, state: 'pending', paidAmount: amount, refunds: new Map(), money: [] };
}

/** A dynamic QRIS of a merchant that does not exist. */
export function fakeQris(amount: number): string {
  return sealed([
    { tag: '00', value: '01' },
    { tag: '01', value: '12' },
    { tag: '26', value: writeFields([{ tag: '00', value: 'ID.CO.PENYEDIA.WWW' }]) },
    { tag: '51', value: writeFields([{ tag: '02', value: 'ID1020000000777' }]) },
    { tag: '52', value: '5411' },
    { tag: '53', value: '360' },
    { tag: '54', value: String(amount) },
    { tag: '58', value: 'ID' },
    { tag: '59', value: 'KOPERASI UJI COBA' },
    { tag: '60', value: 'PASURUAN' },
  ]);
}

const MIDTRANS_WORD = { pending: 'pending', paid: 'settlement', expired: 'expire' } as const;
const MIDTRANS_CODE = { pending: '201', paid: '200', expired: '407' } as const;

/** A charge as Midtrans tells it, in an answer or a notification. */
export function midtransTells(charge: FakeCharge): Record<string, unknown> {
  const code = MIDTRANS_CODE[charge.state];
  const isRefunded = charge.refunds.size > 0;
  const isBank = charge.way.startsWith('bank:');
  return {
    status_code: isRefunded ? '200' : code,
    status_message: 'Success',
    transaction_id: charge.id,
    order_id: charge.reference,
    gross_amount: `${charge.state === 'paid' ? charge.paidAmount : charge.amount}.00`,
    currency: 'IDR',
    payment_type: isBank ? 'bank_transfer' : charge.way,
    transaction_time: '2026-11-21 09:00:00',
    transaction_status: isRefunded ? 'refund' : MIDTRANS_WORD[charge.state],
    fraud_status: 'accept',
    expiry_time: '2026-11-22 09:00:00',
    ...(isBank &&
      charge.way !== 'bank:permata' && {
        va_numbers: [{ bank: charge.way.slice(5), va_number: numberOf(charge) }],
      }),
    ...(charge.way === 'bank:permata' && { permata_va_number: numberOf(charge) }),
    ...(charge.way === 'echannel' && { bill_key: numberOf(charge), biller_code: '70012' }),
  };
}

export function midtransSignature(body: Record<string, unknown>, serverKey: string): string {
  return createHash('sha512')
    .update(`${String(body.order_id)}${String(body.status_code)}${String(body.gross_amount)}${serverKey}`)
    .digest('hex');
}

/** What only the answer to a Midtrans charge tells: codes and links. */
export function midtransActions(charge: FakeCharge): Record<string, unknown> {
  if (charge.way === 'qris') return { qr_string: fakeQris(charge.amount), acquirer: 'gopay' };
  if (charge.way !== 'gopay' && charge.way !== 'shopeepay') return {};
  const url = `https://penyedia.example/${charge.way}/${charge.id}`;
  return { actions: [{ name: 'deeplink-redirect', method: 'GET', url }] };
}

const XENDIT_WORD = { pending: 'REQUIRES_ACTION', paid: 'SUCCEEDED', expired: 'EXPIRED' } as const;

/** A payment request as Xendit tells it. */
export function xenditTells(charge: FakeCharge): Record<string, unknown> {
  const [type = '', code = ''] = charge.way.split(':');
  return {
    id: charge.id,
    reference_id: charge.reference,
    amount: charge.state === 'paid' ? charge.paidAmount : charge.amount,
    currency: 'IDR',
    country: 'ID',
    status: XENDIT_WORD[charge.state],
    payment_method: {
      id: charge.id.replace('pr-', 'pm-'),
      type,
      reusability: 'ONE_TIME_USE',
      virtual_account:
        type === 'VIRTUAL_ACCOUNT'
          ? {
              channel_code: code,
              channel_properties: { virtual_account_number: numberOf(charge), expires_at: '2026-11-22T02:00:00Z' },
            }
          : null,
      qr_code:
        type === 'QR_CODE'
          ? { channel_code: 'QRIS', channel_properties: { qr_string: fakeQris(charge.amount) } }
          : null,
    },
    actions:
      type === 'EWALLET'
        ? [{ action: 'AUTH', url_type: 'WEB', method: 'GET', url: `https://penyedia.example/${code}/${charge.id}` }]
        : [],
  };
}

function numberOf(charge: FakeCharge): string {
  return `88${charge.id.replace(/\D/g, '').padEnd(12, '0').slice(0, 12)}`;
}
