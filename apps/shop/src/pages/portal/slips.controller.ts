import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { isUuid } from '@lumbung/kernel';
import { PortalSlipsPageDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewayFiles } from '../../gateway/gateway-files.js';
import type { Page, SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { forMember, portalPage } from './portal-page.js';
import { SlipsView } from './slips.view.js';

/** A member's own proofs of the tax on what his savings earned (bukti potong). */
@Controller('/saya/bukti-potong')
export class PortalSlipsController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly files: GatewayFiles,
  ) {}

  @Get()
  list(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const { myWithholdingSlips, currentCooperative } = await this.gateway.ask(visit, PortalSlipsPageDocument, {});
      const frame = shopFrame(visit, currentCooperative);
      return portalPage(frame, visit.t.slips.title, h(SlipsView, { slips: myWithholdingSlips, frame }));
    });
  }

  /** One of them; whose it is is decided by the gateway. */
  @Get('/:id/bukti.pdf')
  async read(@CurrentVisit() visit: Visit, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    if (!isUuid(id)) throw new NotFoundException();
    const found = await forMember(visit, () => Promise.resolve({ path: `/withholding-slips/mine/${id}` }));
    if ('path' in found) return this.files.hand(visit, found.path, reply);
    await reply.redirect(found.location, 303);
  }
}
