import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Controller, Get, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SHOP_CONFIG, type ShopConfig } from '../../config/shop.config.js';
import { GatewaySilent } from '../../gateway/gateway.faults.js';

const PASSED_ON = ['content-type', 'content-length', 'cache-control', 'etag', 'last-modified'];
const PATIENCE_MS = 8_000;

/**
 * Pictures of goods, handed on from the gateway under the shop's own host: a phone on a slow line then needs no second
 * connection. In production the proxy before us may answer these itself.
 */
@Controller()
export class MediaController {
  constructor(@Inject(SHOP_CONFIG) private readonly config: ShopConfig) {}

  @Get(['/media/*', '/lumbung/media/*'])
  async show(@Param('*') path: string, @Res() reply: FastifyReply): Promise<void> {
    if (!/^[\w./-]+$/.test(path) || path.includes('..')) {
      throw new NotFoundException();
    }
    const picture = await this.fetch(path);
    if (!picture.ok || picture.body === null) {
      throw new NotFoundException();
    }
    for (const name of PASSED_ON) {
      const value = picture.headers.get(name);
      if (value !== null) {
        reply.header(name, value);
      }
    }
    await reply.send(Readable.fromWeb(picture.body as ReadableStream));
  }

  private async fetch(path: string): Promise<Response> {
    try {
      return await fetch(`${this.config.mediaOrigin}/media/${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (cause) {
      throw new GatewaySilent({ cause });
    }
  }
}
