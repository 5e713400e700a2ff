import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { endOfMonth, isBusinessDate } from '@lumbung/kernel';
import { PortalReceiptDocument, PortalStatementDocument } from '@lumbung/web-api';
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

  /** The statement of an account: of the month named, or of all its days. */
  @Get('/:number/rekening-koran.pdf')
  statement(
    @CurrentVisit() visit: Visit,
    @Param('number') number: string,
    @Query('bulan') month: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const from = `${month ?? ''}-01`;
    const period = isBusinessDate(from) ? { from, to: endOfMonth(from) } : null;
    return this.hand(visit, reply, async () => {
      const { mySavingsStatement } = await this.gateway.ask(visit, PortalStatementDocument, { number, period });
      return mySavingsStatement?.pdfUrl;
    });
  }

  private async hand(visit: Visit, reply: FastifyReply, find: () => Promise<string | null | undefined>): Promise<void> {
    const found = await forMember(visit, async () => ({ url: await find().catch(asMissing) }));
    if ('url' in found) return this.files.hand(visit, found.url, reply);
    await reply.redirect(found.location, 303);
  }
}
