import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { isUuid } from '@lumbung/kernel';
import { SellingLettersDocument, SellingSettlementPaperDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { isNotFound } from '../../gateway/gateway.faults.js';
import { GatewayFiles } from '../../gateway/gateway-files.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { forSeller } from './for-seller.js';

/** A seller's own papers as files. Whose they are is decided by the gateway, at every opening anew. */
@Controller('/saya/jualan')
export class SellingPapersController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly files: GatewayFiles,
  ) {}

  /** A settlement as a PDF. */
  @Get('/perhitungan/:id/perhitungan.pdf')
  settlement(@CurrentVisit() visit: Visit, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.hand(visit, id, reply, async () => {
      const { mySellerSettlement } = await this.gateway.ask(visit, SellingSettlementPaperDocument, { id });
      return mySellerSettlement?.paperUrl;
    });
  }

  /** A signed letter that was uploaded. */
  @Get('/omzet/surat/:id')
  letter(@CurrentVisit() visit: Visit, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.hand(visit, id, reply, async () => {
      const { myTurnoverDeclarations } = await this.gateway.ask(visit, SellingLettersDocument, {});
      return myTurnoverDeclarations.nodes.flatMap(({ letters }) => letters).find((letter) => letter.id === id)?.url;
    });
  }

  private async hand(
    visit: Visit,
    id: string,
    reply: FastifyReply,
    find: () => Promise<string | null | undefined>,
  ): Promise<void> {
    if (!isUuid(id)) {
      throw new NotFoundException();
    }
    const found = await forSeller(visit, async () => ({ url: await find() })).catch((error: unknown) => {
      throw isNotFound(error) ? new NotFoundException() : error;
    });
    if (!('url' in found)) {
      await reply.redirect(found.location, 303);
      return;
    }
    await this.files.hand(visit, found.url, reply);
  }
}
