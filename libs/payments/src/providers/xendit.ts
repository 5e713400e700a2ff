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

interface PaymentRequest {
  readonly id?: unknown;
  readonly status?: unknown;
  readonly amount?: unknown;
  readonly actions?: readonly { readonly url?: unknown; readonly url_type?: unknown }[] | null;
  readonly payment_method?: {
    readonly id?: unknown;
    readonly virtual_account?: { readonly channel_properties?: ChannelProperties | null } | null;
    readonly qr_code?: { readonly channel_properties?: ChannelProperties | null } | null;
  } | null;
}

interface ChannelProperties {
  readonly virtual_account_number?: unknown;
  readonly qr_string?: unknown;
  readonly expires_at?: unknown;
}

const ENDED = ['FAILED', 'CANCELED', 'EXPIRED', 'VOIDED'];
const SUCCEEDED = ['payment.succeeded', 'payment.capture'];

/**
 * Xendit, Payments API. Sources (read 21 November 2026): the reference of Payment Requests, Payment Methods and Refunds
 * as the official client libraries document it (xendit/xendit-php docs/PaymentRequestApi.md and RefundApi.md;
 * xendit/xendit-node payment_request/models: statuses, actions, channel codes, PaymentCallbackData), docs.xendit.co
 * "Create a Virtual Account via API", "Payment webhook notification" and "Set up webhooks" (x-callback-token),
 * "Refund a payment request". Every POST carries an idempotency-key.
 */
@Injectable()
export class Xendit implements PaymentProvider {
  constructor(private readonly http: ProviderHttp) {}

  async charge(account: ProviderAccount, wish: ChargeWish): Promise<ChargeInstructions> {
    const answer = await this.http.ask(account, {
      method: 'POST',
      path: '/payment_requests',
      headers: { 'idempotency-key': wish.idempotencyKey },
      body: {
        reference_id: wish.reference,
        amount: wish.amount.amount,
        currency: 'IDR',
        country: 'ID',
        payment_method: { reusability: 'ONE_TIME_USE', ...wayOf(wish) },
      },
    });
    // A conflict says that it was made before: it can be read by our name for it.
    const made =
      answer.status === 409
        ? await this.look(account, { reference: wish.reference, providerId: null })
        : (succeeded(answer).body as PaymentRequest);
    const instructions = made && instructionsOf(made);
    if (!instructions) throw new ProviderFailure('UNAVAILABLE', 'NO_INSTRUCTIONS');
    return instructions;
  }

  async status(account: ProviderAccount, charge: ChargeName): Promise<ChargeStatus> {
    const request = await this.look(account, charge);
    if (!request) return { state: 'UNKNOWN', providerId: null, amount: null };
    const word = textOf(request.status) ?? '';
    const state = word === 'SUCCEEDED' ? 'PAID' : ENDED.includes(word) ? 'ENDED' : 'PENDING';
    return { state, providerId: textOf(request.id), amount: wholeRupiah(request.amount) };
  }

  async close(account: ProviderAccount, charge: ChargeName): Promise<void> {
    const method = textOf((await this.look(account, charge))?.payment_method?.id);
    if (!method) return;
    const path = `/v2/payment_methods/${encodeURIComponent(method)}/expire`;
    const answer = await this.http.ask(account, { method: 'POST', path, body: {} });
    // It was paid or over already: nothing more is taken for it either way.
    if (answer.status !== 400 && answer.status !== 404 && answer.status !== 409) succeeded(answer);
  }

  async refund(account: ProviderAccount, charge: ChargeName, { refundId, amount }: RefundWish): Promise<void> {
    const request = charge.providerId ?? textOf((await this.look(account, charge))?.id);
    if (!request) throw new ProviderFailure('REFUSED', 'CHARGE_UNKNOWN');
    const answer = await this.http.ask(account, {
      method: 'POST',
      path: '/refunds',
      headers: { 'idempotency-key': refundId },
      body: {
        payment_request_id: request,
        reference_id: refundId,
        amount: amount.amount,
        currency: 'IDR',
        reason: 'REQUESTED_BY_CUSTOMER',
      },
    });
    if (succeeded(answer).body.status === 'FAILED')
      throw new ProviderFailure('REFUSED', textOf(answer.body.failure_code, 40) ?? 'REFUND_FAILED');
  }

  read(
    account: ProviderAccount,
    headers: Readonly<Record<string, unknown>>,
    body: Readonly<Record<string, unknown>>,
  ): ProviderNews | undefined {
    const token = headers['x-callback-token'];
    if (typeof token !== 'string' || !account.webhookToken || !isSame(token, account.webhookToken)) return undefined;
    const event = textOf(body.event, 60);
    const data = (typeof body.data === 'object' && body.data !== null ? body.data : {}) as Record<string, unknown>;
    const money = textOf(data.id, 80) ?? textOf(data.payment_id, 80);
    const reference = textOf(data.reference_id, 64);
    if (!event || !money || !reference) return undefined;
    const word = textOf(data.status, 40) ?? '';
    return {
      key: `${event}:${money}:${word}`,
      reference,
      providerId: textOf(data.payment_request_id),
      moneyId: money,
      word: `${event} ${word}`.slice(0, 80),
      saysPaid: SUCCEEDED.includes(event) && word === 'SUCCEEDED',
      amount: wholeRupiah(data.amount ?? data.request_amount),
    };
  }

  private async look(account: ProviderAccount, charge: ChargeName): Promise<PaymentRequest | undefined> {
    const path = charge.providerId
      ? `/payment_requests/${encodeURIComponent(charge.providerId)}`
      : `/payment_requests?reference_id=${encodeURIComponent(charge.reference)}&limit=1`;
    const answer = await this.http.ask(account, { method: 'GET', path });
    if (answer.status === 404) return undefined;
    const { body } = succeeded(answer);
    return Array.isArray(body.data) ? (body.data[0] as PaymentRequest | undefined) : (body as PaymentRequest);
  }
}

function wayOf({ channel, payee, expiresAt, returnUrl }: ChargeWish): object {
  if (channel === 'QRIS')
    return { type: 'QR_CODE', qr_code: { channel_code: 'QRIS', channel_properties: { expires_at: expiresAt } } };
  if (channel.startsWith('VA_')) {
    const channel_properties = { customer_name: payee, expires_at: expiresAt };
    return { type: 'VIRTUAL_ACCOUNT', virtual_account: { channel_code: channel.slice(3), channel_properties } };
  }
  const channel_properties = { success_return_url: returnUrl, failure_return_url: returnUrl };
  return { type: 'EWALLET', ewallet: { channel_code: channel satisfies PaymentChannel, channel_properties } };
}

function instructionsOf(request: PaymentRequest): ChargeInstructions | undefined {
  const providerId = textOf(request.id);
  if (!providerId || ENDED.includes(String(request.status))) return undefined;
  const account = request.payment_method?.virtual_account?.channel_properties;
  const qr = request.payment_method?.qr_code?.channel_properties;
  const actions = request.actions ?? [];
  const action = ['DEEPLINK', 'MOBILE', 'WEB'].map((type) => actions.find((it) => it.url_type === type)).find(Boolean);
  const end = textOf(account?.expires_at ?? qr?.expires_at, 40);
  return {
    providerId,
    accountNo: textOf(account?.virtual_account_number, 40),
    qrPayload: textOf(qr?.qr_string, 2000),
    deeplinkUrl: textOf(action?.url, 2000),
    expiresAt: end && !Number.isNaN(Date.parse(end)) ? new Date(end) : null,
  };
}

function succeeded(answer: ProviderAnswer): ProviderAnswer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  const code = textOf(answer.body.error_code, 40) ?? `HTTP ${answer.status}`;
  // A wrong key is set right by the cooperative; a conflict passes.
  const isPassing = [401, 403, 409].includes(answer.status) || code === 'TEMPORARILY_UNAVAILABLE';
  throw new ProviderFailure(isPassing ? 'UNAVAILABLE' : 'REFUSED', code);
}

/** Compared by their hashes, so that neither length nor likeness shows in the time it takes. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(left, right);
}
