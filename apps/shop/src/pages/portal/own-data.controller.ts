import { Body, Controller, Get, NotFoundException, Post, Query, Res } from '@nestjs/common';
import { PortalOwnDataPageDocument, PrepareOwnDataDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewayFiles } from '../../gateway/gateway-files.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { OwnDataView } from './own-data.view.js';
import { forMember, portalPage } from './portal-page.js';
import { fieldOfRefusal, type RawForm } from './transfer-form.js';

const HERE = '/saya/profil/data';

/** A member takes along what the cooperative holds of him, with his PIN. */
@Controller(HERE)
export class PortalOwnDataController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly files: GatewayFiles,
  ) {}

  @Get()
  show(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, () => this.draw(visit));
  }

  @Post()
  prepare(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const { myStepUp } = await this.gateway.ask(visit, PortalOwnDataPageDocument, {});
      const proof = (raw.pin ?? '').trim().slice(0, 40);
      if (proof === '') return this.draw(visit, { pin: visit.t.portal.sendErrors.pin });
      const stepUp = myStepUp.methods.includes('PIN') ? { pin: proof } : { code: proof };
      const { prepareMyData: answer } = await this.gateway.ask(visit, PrepareOwnDataDocument, { input: { stepUp } });
      if (answer.__typename !== 'MyDataFile')
        return this.draw(visit, { [fieldOfRefusal({ code: answer.code })]: answer.message });
      const permit = new URL(answer.url, 'http://gateway').searchParams.get('permit') ?? '';
      return seeOther(`${HERE}/berkas.xlsx?izin=${encodeURIComponent(permit)}`);
    });
  }

  /** Whose it is is decided by the gateway, at every opening anew. */
  @Get('/berkas.xlsx')
  async file(
    @CurrentVisit() visit: Visit,
    @Query('izin') permit: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!permit) throw new NotFoundException();
    const path = `/my-data?permit=${encodeURIComponent(String(permit))}`;
    const found = await forMember(visit, () => Promise.resolve({ path }));
    if ('path' in found) return this.files.hand(visit, found.path, reply);
    await reply.redirect(found.location, 303);
  }

  private async draw(visit: Visit, errors: FormErrors = {}): Promise<Page | SeeOther> {
    const data = await this.gateway.ask(visit, PortalOwnDataPageDocument, {});
    if (!data.myMembership) return seeOther('/saya');
    const frame = shopFrame(visit, data.currentCooperative);
    const model = { methods: data.myStepUp.methods, errors };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return portalPage(frame, visit.t.ownData.title, h(OwnDataView, { model, frame }), status);
  }
}
