import { Body, Controller, Get, NotFoundException, Param, Post, Query, Req } from '@nestjs/common';
import { dateParts, isUuid, newId, todayIn } from '@lumbung/kernel';
import { DeclareMyTurnoverDocument, SellingDeclarationsPageDocument } from '@lumbung/web-api';
import type { FastifyRequest } from 'fastify';
import { h } from 'preact';
import { FileUploads } from '../../gateway/file-uploads.js';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { readFormWithFile } from '../../http/form-with-file.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import type { RawForm } from './apply-form.js';
import { DeclarationsView } from './declarations.view.js';
import { forSeller } from './for-seller.js';
import { sellingPage } from './parts.js';

/** The declaration of turnover that a seller makes every year. */
@Controller('/saya/jualan/omzet')
export class DeclarationsController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly uploads: FileUploads,
  ) {}

  @Get()
  show(
    @CurrentVisit() visit: Visit,
    @Query('tersimpan') saved?: string,
    @Query('surat') letter?: string,
  ): Promise<Page | SeeOther> {
    const { declared, letterSent } = visit.t.selling;
    const said = saved === '1' ? declared : letter === '1' ? letterSent : null;
    return forSeller(visit, () => this.draw(visit, {}, {}, said));
  }

  @Post()
  declare(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      const { errors: words } = visit.t.selling;
      const year = /^\d{4}$/.test(raw.year ?? '') ? Number(raw.year) : null;
      const isKnown = raw.within === '1' || raw.within === '0';
      if (year === null || !isKnown) {
        const errors = { ...(year === null && { year: words.year }), ...(!isKnown && { within: words.choice }) };
        return this.draw(visit, raw, errors);
      }
      const { declareMyTurnover: answer } = await this.gateway.ask(visit, DeclareMyTurnoverDocument, {
        input: {
          requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
          year,
          isWithinLimit: raw.within === '1',
        },
      });
      return answer.__typename === 'TurnoverDeclaration'
        ? seeOther('/saya/jualan/omzet?tersimpan=1')
        : this.draw(visit, { ...raw, requestId: newId() }, { [answer.field ?? '']: answer.message });
    });
  }

  /** The signed letter of a declaration, as photo or PDF; the gateway looks whose it is, and at its bytes. */
  @Post('/:id/surat')
  sendLetter(
    @CurrentVisit() visit: Visit,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      if (!isUuid(id)) {
        throw new NotFoundException();
      }
      const { picture, isTooBig } = await readFormWithFile(request);
      const { letterMissing, letterTooBig } = visit.t.selling;
      if (isTooBig || picture === null) {
        return this.draw(visit, {}, { [`surat-${id}`]: isTooBig ? letterTooBig : letterMissing });
      }
      const sent = await this.uploads.send(visit, `/turnover-letters/${id}`, picture);
      return 'refusal' in sent
        ? this.draw(visit, {}, { [`surat-${id}`]: sent.refusal })
        : seeOther('/saya/jualan/omzet?surat=1');
    });
  }

  private async draw(visit: Visit, raw: RawForm, errors: FormErrors, said: string | null = null): Promise<Page> {
    const data = await this.gateway.ask(visit, SellingDeclarationsPageDocument, {});
    const frame = shopFrame(visit, data.currentCooperative);
    const { year } = dateParts(todayIn(frame.shop.timeZone, new Date()));
    const model = {
      declared: data.myTurnoverDeclarations.nodes,
      years: [year, year - 1],
      raw,
      errors,
      requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
      said,
    };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return sellingPage(frame, visit.t.selling.declarations, h(DeclarationsView, { model, frame }), status);
  }
}
