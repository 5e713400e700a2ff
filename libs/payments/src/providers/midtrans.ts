import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PaymentChannel } from '../payments/payment-channels.js';
import { ProviderHttp, textOf, wholeRupiah, type ProviderAnswer } from './provider-http.js';
import {
  ProviderFailure,
  type ChargeInstructions,
  type ChargeName,
  type ChargeStatus,
  type ChargeWish,
  type PaymentProvider,
  type ProviderAccount,
  type ProviderNews,
  type RefundWish,
} from './provider.js';

/** Bank of a virtual account, in Midtrans' words; Mandiri has a bill payment of its own (echannel). */
const BANKS: Partial<Record<PaymentChannel, string>> = {
  VA_BCA: 'bca',
  VA_BNI: 'bni',
  VA_BRI: 'bri',
  VA_PERMATA: 'permata',
  VA_CIMB: 'cimb',
};

const PAID = ['settlement', 'capture'];
const ENDED = ['deny', 'cancel', 'expire', 'failure'];
/** A charge whose money came and went back counts as paid: what went back was our own refund. */
const PAID_ONCE = ['refund', 'partial_refund'];
const NOT_PENDING_ANY_MORE = ['404', '407', '412'];

/**
 * Midtrans, Core API. Sources (docs.midtrans.com, read 21 November 2026): "Core API: Bank Transfer integration" and
 * "Mandiri Bill" (charge, per bank), "QRIS", "GoPay", "ShopeePay object", "API Headers & Idempotency" (a key lives five
 * minutes), "GET Status API Requests", "Transaction Status Cycle", "Expire transaction", "Direct Refund Transaction",
 * "Error Code & Response Code" (406: order_id was used), "HTTP(S) Notification / Webhooks" (signature_key is the SHA-512
 * of order_id, status_code, gross_amount and the server key). The status is in the body; HTTP may say 200 all the same.
 */
@Injectable()
export class Midtrans implements PaymentProvider {
  constructor(private readonly http: ProviderHttp) {}

  async charge(account: ProviderAccount, wish: ChargeWish): Promise<ChargeInstructions> {
    const answer = await this.http.ask(account, {
      method: 'POST',
      path: '/v2/charge',
      headers: { 'Idempotency-Key': wish.idempotencyKey },
      body: chargeBody(wish),
    });
    const code = codeOf(answer);
    if (code === '406') {
      // Made before, and the answer was lost: what a virtual account needs can still be read.
      const known = await this.look(account, wish.reference);
      if (isPaid(textOf(known.body.transaction_status) ?? '', known.body.fraud_status))
        throw new ProviderFailure('UNAVAILABLE', 'PAID_ALREADY');
      const instructions = codeOf(known) === '201' ? instructionsOf(known) : undefined;
      if (!instructions?.accountNo) throw new ProviderFailure('REFERENCE_USED', '406');
      return instructions;
    }
    if (code === '202' && !answer.body.transaction_id) throw new ProviderFailure('UNAVAILABLE', 'IN_PROGRESS');
    if (code !== '200' && code !== '201') throw failureOf(code);
    const instructions = instructionsOf(answer);
    if (!instructions) throw new ProviderFailure('UNAVAILABLE', 'NO_INSTRUCTIONS');
    return instructions;
  }

  async status(account: ProviderAccount, { reference }: ChargeName): Promise<ChargeStatus> {
    const answer = await this.look(account, reference);
    const code = codeOf(answer);
    if (code === '404') return { state: 'UNKNOWN', providerId: null, amount: null };
    const word = textOf(answer.body.transaction_status) ?? '';
    const state = isPaid(word, answer.body.fraud_status) ? 'PAID' : ENDED.includes(word) ? 'ENDED' : 'PENDING';
    if (word === '') throw failureOf(code);
    return { state, providerId: textOf(answer.body.transaction_id), amount: wholeRupiah(answer.body.gross_amount) };
  }

  async close(account: ProviderAccount, { reference }: ChargeName): Promise<void> {
    const path = `/v2/${encodeURIComponent(reference)}/expire`;
    const code = codeOf(await this.http.ask(account, { method: 'POST', path }));
    if (code !== '200' && !NOT_PENDING_ANY_MORE.includes(code)) throw failureOf(code);
  }

  async refund(account: ProviderAccount, { reference }: ChargeName, { refundId, amount }: RefundWish): Promise<void> {
    const answer = await this.http.ask(account, {
      method: 'POST',
      path: `/v2/${encodeURIComponent(reference)}/refund/online/direct`,
      headers: { 'Idempotency-Key': `${refundId}-refund` },
      // The refund_key makes it happen once, however often it is asked for.
      body: { refund_key: refundId, amount: amount.amount, reason: 'Pengembalian dana pesanan' },
    });
    if (codeOf(answer) !== '200') throw failureOf(codeOf(answer));
  }

  read(account: ProviderAccount, _: object, body: Readonly<Record<string, unknown>>): ProviderNews | undefined {
    const [reference, code, amount] = [body.order_id, body.status_code, body.gross_amount];
    if (typeof reference !== 'string' || typeof code !== 'string' || typeof amount !== 'string') return undefined;
    const expected = createHash('sha512').update(`${reference}${code}${amount}${account.secretKey}`).digest();
    const given = Buffer.from(typeof body.signature_key === 'string' ? body.signature_key : '', 'hex');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    // The signature does not cover transaction_status: it only tells when to ask, never what is true.
    const word = textOf(body.transaction_status, 40) ?? '';
    const transaction = textOf(body.transaction_id) ?? reference.slice(0, 50);
    return {
      key: `${transaction}:${word}:${code}`.slice(0, 200),
      reference: reference.slice(0, 64),
      providerId: textOf(body.transaction_id),
      moneyId: transaction,
      word,
      saysPaid: isPaid(word, body.fraud_status),
      amount: wholeRupiah(amount),
    };
  }

  private look(account: ProviderAccount, reference: string): Promise<ProviderAnswer> {
    return this.http.ask(account, { method: 'GET', path: `/v2/${encodeURIComponent(reference)}/status` });
  }
}

function chargeBody({ reference, amount, channel, now, expiresAt, returnUrl }: ChargeWish): object {
  const minutes = Math.max(1, Math.floor((expiresAt.getTime() - now.getTime()) / 60_000));
  return {
    transaction_details: { order_id: reference, gross_amount: amount.amount },
    custom_expiry: { expiry_duration: minutes, unit: 'minute' },
    ...wayOf(channel, returnUrl),
  };
}

function wayOf(channel: PaymentChannel, returnUrl: string): object {
  if (channel === 'QRIS') return { payment_type: 'qris', qris: { acquirer: 'gopay' } };
  if (channel === 'GOPAY') return { payment_type: 'gopay', gopay: { enable_callback: true, callback_url: returnUrl } };
  if (channel === 'SHOPEEPAY') return { payment_type: 'shopeepay', shopeepay: { callback_url: returnUrl } };
  if (channel === 'VA_MANDIRI')
    return { payment_type: 'echannel', echannel: { bill_info1: 'Pembayaran:', bill_info2: 'Belanja koperasi' } };
  const bank = BANKS[channel];
  if (!bank) throw new ProviderFailure('REFUSED', 'CHANNEL_UNKNOWN');
  return { payment_type: 'bank_transfer', bank_transfer: { bank } };
}

function instructionsOf({ body }: ProviderAnswer): ChargeInstructions | undefined {
  const providerId = textOf(body.transaction_id);
  if (!providerId) return undefined;
  const [number] = Array.isArray(body.va_numbers) ? (body.va_numbers as { va_number?: unknown }[]) : [];
  const actions = Array.isArray(body.actions) ? (body.actions as { name?: unknown; url?: unknown }[]) : [];
  return {
    providerId,
    accountNo: textOf(number?.va_number, 40) ?? textOf(body.permata_va_number, 40) ?? textOf(body.bill_key, 40),
    billerCode: textOf(body.biller_code, 20),
    qrPayload: textOf(body.qr_string, 2000),
    deeplinkUrl: textOf(actions.find(({ name }) => name === 'deeplink-redirect')?.url, 2000),
    expiresAt: jakartaTime(body.expiry_time),
  };
}

/** Midtrans writes `2024-07-05 10:53:53` and means Jakarta (GMT+7). */
function jakartaTime(value: unknown): Date | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return null;
  return new Date(`${value.replace(' ', 'T')}+07:00`);
}

function isPaid(word: string, fraud: unknown): boolean {
  return PAID_ONCE.includes(word) || (PAID.includes(word) && fraud !== 'challenge' && fraud !== 'deny');
}

function codeOf({ status, body }: ProviderAnswer): string {
  return typeof body.status_code === 'string' ? body.status_code : String(status);
}

function failureOf(code: string): ProviderFailure {
  const isPassing = code.startsWith('5') || code === '429' || code === '401';
  return new ProviderFailure(isPassing ? 'UNAVAILABLE' : 'REFUSED', code.slice(0, 40));
}
