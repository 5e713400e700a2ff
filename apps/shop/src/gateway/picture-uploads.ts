import { Inject, Injectable } from '@nestjs/common';
import { SHOP_CONFIG, type ShopConfig } from '../config/shop.config.js';
import { headersFor, type Asker } from './gateway.client.js';
import { GatewayFault, GatewaySilent } from './gateway.faults.js';

export interface Picture {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

export type Uploaded = { readonly mediaId: string } | { readonly refusal: string };

const PATIENCE_MS = 30_000;

/** Hands a picture on to the gateway, which checks it by its bytes and draws it anew. */
@Injectable()
export class PictureUploads {
  constructor(@Inject(SHOP_CONFIG) private readonly config: ShopConfig) {}

  /** Gives the picture's id, or the sentence by which it was refused; faults are thrown as in GatewayClient. */
  async send(asker: Asker, picture: Picture): Promise<Uploaded> {
    const { 'content-type': _, accept: __, ...headers } = headersFor(asker);
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(picture.content)], { type: picture.type }), picture.name);
    const { status, answer } = await this.post(headers, body);
    if (answer.mediaId !== undefined) return { mediaId: answer.mediaId };
    const code = answer.code ?? 'INTERNAL_SERVER_ERROR';
    if (status === 422 || code === 'BAD_USER_INPUT') return { refusal: answer.message ?? '' };
    throw new GatewayFault(code, answer.message ?? '');
  }

  private async post(headers: Record<string, string>, body: FormData) {
    try {
      const response = await fetch(new URL('/media', this.config.gatewayUrl), {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const answer = (await response.json()) as { mediaId?: string; code?: string; message?: string };
      return { status: response.status, answer };
    } catch (cause) {
      throw new GatewaySilent({ cause });
    }
  }
}
