import { Inject, Injectable } from '@nestjs/common';
import { SHOP_CONFIG, type ShopConfig } from '../config/shop.config.js';
import { headersFor, type Asker } from './gateway.client.js';
import { GatewayFault, GatewaySilent } from './gateway.faults.js';

/** A file as a visitor sent it. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** The sentence by which a file was not taken. */
export interface Refused {
  readonly refusal: string;
}

interface Answer {
  readonly code?: string;
  readonly message?: string;
}

const PATIENCE_MS = 30_000;

/** Hands a file on to the gateway, which checks it by its bytes. */
@Injectable()
export class FileUploads {
  constructor(@Inject(SHOP_CONFIG) private readonly config: ShopConfig) {}

  /** What the gateway answers, or the sentence by which it refused the file; faults are thrown as in GatewayClient. */
  async send<Taken extends object>(
    asker: Asker,
    path: string,
    { name, type, content }: SentFile,
  ): Promise<Taken | Refused> {
    const { 'content-type': _, accept: __, ...headers } = headersFor(asker);
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(content)], { type }), name);
    const { status, answer } = await this.post(path, headers, body);
    if (status < 300) {
      return answer as Taken;
    }
    const { code = 'INTERNAL_SERVER_ERROR', message = '' } = answer;
    if (status === 422 || code === 'BAD_USER_INPUT') {
      return { refusal: message };
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
