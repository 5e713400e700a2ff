import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import {
  midtransActions,
  midtransSignature,
  midtransTells,
  newCharge,
  xenditTells,
  type FakeCharge,
} from './fake-charges.js';

/** DOWN: 503. SLOW: no answer for longer than anybody waits. REFUSE: 4xx for good. LOST: done, but the answer is a 500. */
export type FakeTrouble = 'DOWN' | 'SLOW' | 'REFUSE' | 'LOST';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Asked {
  readonly provider: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Keys that open the fake; every other key is turned away. */
export const FAKE_KEYS = {
  MIDTRANS: 'SB-Mid-server-kunci-uji-1111',
  XENDIT: 'xnd_development_kunci_uji_2222',
  XENDIT_TOKEN: 'token-verifikasi-uji-3333',
} as const;

/**
 * Midtrans and Xendit on this machine: they follow the documents named in src/providers, keep their charges in memory,
 * and make trouble on request. Set PAYMENT_PROVIDER_URL to its `url`.
 */
export class FakeProviders {
  readonly charges = new Map<string, FakeCharge>();
  readonly asked: Asked[] = [];
  private readonly remembered = new Map<string, Answer>();
  private troubles: FakeTrouble[] = [];
  private server: Server;
  url = '';

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      void this.hear(request).then(
        (answer) => {
          if (!answer) return;
          response.writeHead(answer.status, { 'content-type': 'application/json' });
          response.end(JSON.stringify(answer.body));
        },
        // Whoever asked was gone before he had said everything.
        () => undefined,
      );
    });
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** The next requests meet this, one after the other. */
  trouble(...troubles: FakeTrouble[]): void {
    this.troubles.push(...troubles);
  }

  /** Whoever comes now meets no trouble, also if nobody met what was announced: an impatient client may be gone first. */
  calm(): void {
    this.troubles = [];
  }

  charge(reference: string): FakeCharge {
    const found = this.charges.get(reference);
    if (!found) throw new Error(`The fake has no charge ${reference}.`);
    return found;
  }

  /** The buyer pays; a second time is a second payment of money. Answers the notification that the provider sends. */
  pay(reference: string, amount?: number): FakeNotification {
    const charge = this.charge(reference);
    charge.state = 'paid';
    if (amount !== undefined) charge.paidAmount = amount;
    charge.money.push(charge.id.startsWith('pr-') ? `py-${randomUUID()}` : charge.id);
    return this.notification(reference);
  }

  /** Somebody pays something that we never asked for. */
  payUnknown(reference: string, amount: number): FakeNotification {
    this.charges.set(reference, newCharge('', reference, amount, 'qris'));
    return this.pay(reference);
  }

  /** What the provider would send now about a charge. */
  notification(reference: string): FakeNotification {
    const charge = this.charge(reference);
    if (charge.id.startsWith('pr-')) {
      const data = {
        ...xenditTells(charge),
        id: charge.money.at(-1) ?? `py-${charge.id}`,
        payment_request_id: charge.id,
        status: charge.state === 'paid' ? 'SUCCEEDED' : charge.state === 'expired' ? 'EXPIRED' : 'PENDING',
      };
      const event = charge.state === 'paid' ? 'payment.succeeded' : 'payment.pending';
      return {
        headers: { 'x-callback-token': FAKE_KEYS.XENDIT_TOKEN },
        body: { event, business_id: 'bisnis-uji', created: '2026-11-21T02:00:00Z', data },
      };
    }
    const body = midtransTells(charge);
    return { headers: {}, body: { ...body, signature_key: midtransSignature(body, FAKE_KEYS.MIDTRANS) } };
  }

  private async hear(request: IncomingMessage): Promise<Answer | undefined> {
    const asked = await readAsked(request);
    this.asked.push(asked);
    const trouble = this.troubles.shift();
    if (trouble === 'SLOW') return undefined;
    if (trouble === 'DOWN') return { status: 503, body: { error: 'maintenance' } };
    if (trouble === 'REFUSE') return refusalOf(asked.provider);
    const answer = asked.provider === 'midtrans' ? this.midtrans(asked) : this.xendit(asked);
    return trouble === 'LOST' ? { status: 500, body: {} } : answer;
  }

  private midtrans(asked: Asked): Answer {
    if (!isKey(asked, FAKE_KEYS.MIDTRANS))
      return { status: 401, body: { status_code: '401', status_message: 'Unauthorized' } };
    const [, , name = '', verb] = asked.path.split('/');
    if (name === 'charge') return this.once(asked, () => this.midtransCharge(asked.body));
    const charge = [...this.charges.values()].find((it) => it.reference === name || it.id === name);
    if (!charge) return { status: 200, body: { status_code: '404', status_message: "Transaction doesn't exist." } };
    if (verb === 'expire') {
      if (charge.state === 'paid')
        return { status: 200, body: { status_code: '412', status_message: 'Cannot modify' } };
      charge.state = 'expired';
    }
    if (verb === 'refund') {
      if (charge.state !== 'paid') return { status: 200, body: { status_code: '412' } };
      charge.refunds.set(String(asked.body.refund_key), Number(asked.body.amount));
    }
    return { status: 200, body: midtransTells(charge) };
  }

  private midtransCharge(body: Readonly<Record<string, unknown>>): Answer {
    const details = body.transaction_details as { order_id: string; gross_amount: number };
    const { order_id: reference, gross_amount: amount } = details;
    const known = this.charges.get(reference);
    if (known && known.state !== 'expired')
      return { status: 200, body: { status_code: '406', status_message: 'order_id has been utilized' } };
    const type = String(body.payment_type);
    const way = type === 'bank_transfer' ? `bank:${(body.bank_transfer as { bank: string }).bank}` : type;
    const charge = newCharge('', reference, amount, way);
    this.charges.set(reference, charge);
    return { status: 200, body: { ...midtransTells(charge), ...midtransActions(charge) } };
  }

  private xendit(asked: Asked): Answer {
    if (!isKey(asked, FAKE_KEYS.XENDIT)) return { status: 401, body: { error_code: 'INVALID_API_KEY', message: 'no' } };
    const url = new URL(asked.path, 'http://fake');
    const parts = url.pathname.split('/').slice(1);
    if (parts[0] === 'refunds') return this.once(asked, () => this.xenditRefund(asked.body));
    if (parts[1] === 'payment_methods') {
      const charge = this.byId((parts[2] ?? '').replace('pm-', 'pr-'));
      if (charge?.state !== 'pending') return { status: 409, body: { error_code: 'INVALID_STATUS' } };
      charge.state = 'expired';
      return { status: 200, body: { id: parts[2], status: 'EXPIRED' } };
    }
    if (asked.method === 'POST') return this.once(asked, () => this.xenditCharge(asked.body));
    if (parts[1]) {
      const charge = this.byId(parts[1]);
      return charge
        ? { status: 200, body: xenditTells(charge) }
        : { status: 404, body: { error_code: 'DATA_NOT_FOUND' } };
    }
    const charge = this.charges.get(url.searchParams.get('reference_id') ?? '');
    return { status: 200, body: { data: charge ? [xenditTells(charge)] : [], has_more: false } };
  }

  private xenditCharge(body: Readonly<Record<string, unknown>>): Answer {
    const method = body.payment_method as Record<string, { channel_code?: string }> & { type: string };
    const code = (method.virtual_account ?? method.ewallet ?? method.qr_code)?.channel_code ?? '';
    const charge = newCharge('pr-', String(body.reference_id), Number(body.amount), `${method.type}:${code}`);
    this.charges.set(charge.reference, charge);
    return { status: 201, body: xenditTells(charge) };
  }

  private xenditRefund(body: Readonly<Record<string, unknown>>): Answer {
    const charge = this.byId(String(body.payment_request_id));
    if (charge?.state !== 'paid') return { status: 400, body: { error_code: 'INELIGIBLE_TRANSACTION' } };
    charge.refunds.set(String(body.reference_id), Number(body.amount));
    return { status: 200, body: { id: `rfd-${charge.id}`, status: 'SUCCEEDED' } };
  }

  private byId(id: string): FakeCharge | undefined {
    return [...this.charges.values()].find((it) => it.id === id);
  }

  /** The same idempotency key gets the first answer again. */
  private once(asked: Asked, work: () => Answer): Answer {
    const key = `${asked.provider} ${String(asked.headers['idempotency-key'])}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const answer = work();
    this.remembered.set(key, answer);
    return answer;
  }

  /** Five minutes at Midtrans, a day at Xendit: idempotency keys are forgotten. */
  forgetKeys(): void {
    this.remembered.clear();
  }
}

export interface FakeNotification {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const [, provider = '', ...rest] = (request.url ?? '').split('/');
  return {
    provider,
    method: request.method ?? '',
    path: `/${rest.join('/')}`,
    headers: request.headers,
    body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}

function isKey({ headers }: Asked, key: string): boolean {
  return headers.authorization === `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
}

function refusalOf(provider: string): Answer {
  return provider === 'midtrans'
    ? { status: 200, body: { status_code: '402', status_message: 'Merchant has no access for this payment type' } }
    : { status: 400, body: { error_code: 'CHANNEL_NOT_ACTIVATED', message: 'Not activated' } };
}
