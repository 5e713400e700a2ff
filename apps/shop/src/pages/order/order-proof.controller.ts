import { Controller, Get, Param, Res } from '@nestjs/common';
import { OrderProofDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { GatewayFiles } from '../../gateway/gateway-files.js';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';

/** The proof of an order on paper, handed on from the gateway under the order's own secret address. */
@Controller('/pesanan/:token/bukti.pdf')
export class OrderProofController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly files: GatewayFiles,
  ) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const { order } = await this.gateway.ask(visit, OrderProofDocument, { token });
    const paper = order?.papers.find(({ kind, format }) => kind === 'ORDER_PROOF' && format === 'PDF');
    await this.files.hand(visit, paper?.url, reply);
  }
}
