import { Inject, Injectable } from '@nestjs/common';
import { SHOP_CONFIG, type ShopConfig } from '../config/shop.config.js';
import { headersFor, type Asker } from './gateway.client.js';
import { GatewayFault, GatewaySilent } from './gateway.faults.js';
import type { Picture } from './picture-uploads.js';

const PATIENCE_MS = 30_000;

interface Answer {
  readonly code?: string;
  readonly message?: string;
}

/** Hands a proof of transfer on to the gateway, which looks at its bytes. */
@Injectable()
export class ProofUploads {
  constructor(@Inject(SHOP_CONFIG) private readonly config: ShopConfig) {}

  /** Null when it was taken, else the sentence by which it was refused; faults are thrown as in GatewayClient. */
  async send(asker: Asker, orderToken: string, { name, type, content }: Picture): Promise<string | null> {
    const { 'content-type': _, accept: __, ...headers } = headersFor(asker);
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(content)], { type }), name);
    const { status, answer } = await this.post(`/payment-proofs/${encodeURIComponent(orderToken)}`, headers, body);
    if (status < 300) {
      return null;
    }
    const { code = 'INTERNAL_SERVER_ERROR', message = '' } = answer;
    if (status === 422 || code === 'BAD_USER_INPUT') {
      return message;
    }
    throw new GatewayFault(code, message);
  }

  private async post(path: string, headers: Record<string, string>, body: FormData) {
    try {
      const response = await fetch(new URL(path, this.config.gatewayUrl), {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: response.status, answer: (await response.json()) as Answer };
    } catch (cause) {
      throw new GatewaySilent({ cause });
    }
  }
}
