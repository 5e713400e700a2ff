import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { PortalReceiptDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewayFiles } from '../../gateway/gateway-files.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { forMember } from './portal-page.js';
import { asMissing } from './savings.controller.js';

/** A member's own papers as files. Whose they are is decided by the gateway, at every opening anew. */
@Controller('/saya/simpanan')
export class PortalPapersController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly files: GatewayFiles,
  ) {}

  /** The receipt of a line. */
  @Get('/:number/baris/:seq/bukti.pdf')
  receipt(
    @CurrentVisit() visit: Visit,
    @Param('number') number: string,
    @Param('seq') seq: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^[1-9]\d{0,8}$/.test(seq)) throw new NotFoundException();
    return this.hand(visit, reply, async () => {
      const { mySavingsEntryPapers } = await this.gateway.ask(visit, PortalReceiptDocument, {
        number,
        seq: Number(seq),
      });
      return mySavingsEntryPapers.find(({ format }) => format === 'PDF')?.url;
    });
  }

  private async hand(visit: Visit, reply: FastifyReply, find: () => Promise<string | null | undefined>): Promise<void> {
    const found = await forMember(visit, async () => ({ url: await find().catch(asMissing) }));
    if ('url' in found) return this.files.hand(visit, found.url, reply);
    await reply.redirect(found.location, 303);
  }
}
