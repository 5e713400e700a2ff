import { Body, Controller, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import {
  ChangeOwnTermDocument,
  PortalTermCertificateDocument,
  PortalTermPageDocument,
  PortalTermsPageDocument,
} from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewayFiles } from '../../gateway/gateway-files.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { forMember, portalPage } from './portal-page.js';
import { asMissing } from './savings.controller.js';
import { offeredRollovers, TermView, type TermModel } from './term.view.js';
import { TermsView } from './terms.view.js';
import { fieldOfRefusal, type RawForm } from './transfer-form.js';

const HERE = '/saya/berjangka';

/** Term deposits of a member: what they are, their certificates, and what he wants to happen when they mature. */
@Controller(HERE)
export class PortalTermsController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly files: GatewayFiles,
  ) {}

  @Get()
  list(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.gateway.ask(visit, PortalTermsPageDocument, {});
      const frame = shopFrame(visit, data.currentCooperative);
      return portalPage(frame, visit.t.terms.title, h(TermsView, { deposits: data.myTermDeposits, frame }));
    });
  }

  @Get('/:no')
  show(@CurrentVisit() visit: Visit, @Param('no') no: string, @Query('kabar') news?: string): Promise<Page | SeeOther> {
    return forMember(visit, () => this.draw(visit, no, { said: news === 'disimpan' ? visit.t.terms.said : null }));
  }

  /** What shall happen at maturity, with his PIN; the same again changes nothing. */
  @Post('/:no')
  change(@CurrentVisit() visit: Visit, @Param('no') no: string, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const { myTermDeposit: deposit, myStepUp } = await this.find(visit, no);
      const { t } = visit;
      const rollover = offeredRollovers(deposit).find((it) => it === raw.rollover);
      const proof = (raw.pin ?? '').trim().slice(0, 40);
      const byPin = myStepUp.methods.includes('PIN');
      const errors: FormErrors = {
        ...(!rollover && { rollover: t.terms.chooseFirst }),
        ...(proof === '' && { pin: t.portal.sendErrors.pin }),
      };
      if (!rollover || proof === '') return this.draw(visit, no, { errors, chosen: rollover });
      const { changeMyTermDeposit: answer } = await this.gateway.ask(visit, ChangeOwnTermDocument, {
        input: { certificateNo: deposit.certificateNo, rollover, stepUp: byPin ? { pin: proof } : { code: proof } },
      });
      if (answer.__typename === 'TermDeposit') return seeOther(`${HERE}/${deposit.certificateNo}?kabar=disimpan`);
      const field = 'field' in answer ? answer.field : null;
      const place = field === 'rollover' ? field : fieldOfRefusal({ code: answer.code, field });
      return this.draw(visit, no, { errors: { [place]: answer.message }, chosen: rollover });
    });
  }

  /** The member's copy of the certificate. Whose it is, is decided by the gateway, at every opening anew. */
  @Get('/:no/bilyet.pdf')
  async certificate(@CurrentVisit() visit: Visit, @Param('no') no: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await forMember(visit, async () => {
      const { myTermDeposit } = await this.gateway.ask(visit, PortalTermCertificateDocument, { no }).catch(asMissing);
      return { url: myTermDeposit?.certificateUrl };
    });
    if ('url' in found) return this.files.hand(visit, found.url, reply);
    await reply.redirect(found.location, 303);
  }

  private async find(visit: Visit, no: string) {
    const { myTermDeposit, ...data } = await this.gateway.ask(visit, PortalTermPageDocument, { no }).catch(asMissing);
    if (!myTermDeposit) throw new NotFoundException();
    return { ...data, myTermDeposit };
  }

  private async draw(visit: Visit, no: string, about: Pick<TermModel, 'said' | 'errors' | 'chosen'>): Promise<Page> {
    const { currentCooperative, myTermDeposit: deposit, myStepUp } = await this.find(visit, no);
    const frame = shopFrame(visit, currentCooperative);
    const model: TermModel = { deposit, methods: myStepUp.methods, ...about };
    const title = visit.t.terms.certificate(deposit.certificateNo);
    return portalPage(frame, title, h(TermView, { model, frame }), about.errors ? 422 : 200);
  }
}
