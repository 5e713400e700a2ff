import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Controller, Get, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import { OrderProofDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { SHOP_CONFIG, type ShopConfig } from '../../config/shop.config.js';
import { GatewayClient, headersFor } from '../../gateway/gateway.client.js';
import { GatewaySilent } from '../../gateway/gateway.faults.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';

const PATIENCE_MS = 15_000;

/** The proof of an order on paper, handed on from the gateway under the order's own secret address. */
@Controller('/pesanan/:token/bukti.pdf')
export class OrderProofController {
  constructor(
    private readonly gateway: GatewayClient,
    @Inject(SHOP_CONFIG) private readonly config: ShopConfig,
  ) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const { order } = await this.gateway.ask(visit, OrderProofDocument, { token });
    const paper = order?.papers.find(({ kind, format }) => kind === 'ORDER_PROOF' && format === 'PDF');
    const answer = paper && (await this.fetch(visit, paper.url));
    if (!answer?.ok || answer.body === null) {
      throw new NotFoundException();
    }
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', answer.headers.get('content-disposition') ?? 'inline')
      .header('cache-control', 'private, no-store')
      .header('x-robots-tag', 'noindex')
      .send(Readable.fromWeb(answer.body as ReadableStream));
  }

  private async fetch(visit: Visit, path: string): Promise<Response> {
    const { 'content-type': _, accept: __, ...headers } = headersFor(visit);
    try {
      return await fetch(new URL(path, this.config.gatewayUrl), { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (cause) {
      throw new GatewaySilent({ cause });
    }
  }
}
