import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SHOP_CONFIG, type ShopConfig } from '../config/shop.config.js';
import { headersFor, type Asker } from './gateway.client.js';
import { GatewaySilent } from './gateway.faults.js';

const PATIENCE_MS = 15_000;

/** Files the gateway keeps for one visitor: handed on under an address of the shop, and kept by nobody. */
@Injectable()
export class GatewayFiles {
  constructor(@Inject(SHOP_CONFIG) private readonly config: ShopConfig) {}

  /** Sends the file behind an address the API gave out; without one, or where it is gone, there is none (404). */
  async hand(asker: Asker, path: string | null | undefined, reply: FastifyReply): Promise<void> {
    const answer = path ? await this.fetch(asker, path) : null;
    if (!answer?.ok || answer.body === null) throw new NotFoundException();
    await reply
      .header('content-type', answer.headers.get('content-type') ?? 'application/octet-stream')
      .header('x-content-type-options', 'nosniff')
      .header('content-disposition', answer.headers.get('content-disposition') ?? 'inline')
      .header('cache-control', 'private, no-store')
      .header('x-robots-tag', 'noindex')
      .send(Readable.fromWeb(answer.body as ReadableStream));
  }

  private async fetch(asker: Asker, path: string): Promise<Response> {
    const { 'content-type': _, accept: __, ...headers } = headersFor(asker);
    try {
      return await fetch(new URL(path, this.config.gatewayUrl), { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (cause) {
      throw new GatewaySilent({ cause });
    }
  }
}
