import { rupiah, type Money } from '@lumbung/kernel';
import { Config } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import { ProviderFailure, type ProviderAccount } from './provider.js';

const HOME: Readonly<Record<PaymentProviderName, { readonly production: string; readonly sandbox: string }>> = {
  MIDTRANS: { production: 'https://api.midtrans.com', sandbox: 'https://api.sandbox.midtrans.com' },
  // Xendit has one address: the key says whether it is a test.
  XENDIT: { production: 'https://api.xendit.co', sandbox: 'https://api.xendit.co' },
};

export interface ProviderRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface ProviderAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Speaks HTTPS with providers: basic authentication, JSON, and an end to waiting. */
@Injectable()
export class ProviderHttp {
  /** After this long the provider counts as unavailable. */
  patienceMs = 10_000;

  constructor(private readonly config: Config) {}

  /** Throws ProviderFailure UNAVAILABLE for no answer, a slow one, one that is no JSON, and for 429 and 5xx. */
  async ask(account: ProviderAccount, { method, path, headers, body }: ProviderRequest): Promise<ProviderAnswer> {
    const response = await fetch(`${this.home(account)}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${account.secretKey}:`).toString('base64')}`,
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body && JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(this.patienceMs),
    }).catch((error: unknown) => {
      throw new ProviderFailure('UNAVAILABLE', (error as Error).name === 'TimeoutError' ? 'TIMEOUT' : 'NO_ANSWER');
    });
    if (response.status === 429 || response.status >= 500)
      throw new ProviderFailure('UNAVAILABLE', `HTTP ${response.status}`);
    return { status: response.status, body: await bodyOf(response) };
  }

  /** Outside production all calls can be led to one address, where a provider for trying out listens. */
  private home({ provider, isProduction }: ProviderAccount): string {
    const elsewhere = this.config.PAYMENT_PROVIDER_URL;
    if (elsewhere && !this.config.isProduction) return `${elsewhere}/${provider.toLowerCase()}`;
    return HOME[provider][isProduction ? 'production' : 'sandbox'];
  }
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  try {
    const body = (await response.json()) as unknown;
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new ProviderFailure('UNAVAILABLE', 'NOT_JSON');
}

/** An amount as providers write it, `145000.00` or 145000; null unless it is a whole number of rupiah above zero. */
export function wholeRupiah(value: unknown): Money | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  const match = /^(\d{1,15})(?:\.0{1,2})?$/.exec(text);
  return match && Number(match[1]) > 0 ? rupiah(Number(match[1])) : null;
}

/** A text of an answer, cut to what we can keep; null for anything else. */
export function textOf(value: unknown, most = 100): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, most) : null;
}
