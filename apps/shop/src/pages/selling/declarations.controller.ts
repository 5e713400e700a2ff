import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { dateParts, isUuid, newId, todayIn } from '@lumbung/kernel';
import { DeclareMyTurnoverDocument, SellingDeclarationsPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
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
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Query('tersimpan') saved?: string): Promise<Page | SeeOther> {
    return forSeller(visit, () => this.draw(visit, {}, {}, saved === '1'));
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

  private async draw(visit: Visit, raw: RawForm, errors: FormErrors, isSaved = false): Promise<Page> {
    const data = await this.gateway.ask(visit, SellingDeclarationsPageDocument, {});
    const frame = shopFrame(visit, data.currentCooperative);
    const { year } = dateParts(todayIn(frame.shop.timeZone, new Date()));
    const model = {
      declared: data.myTurnoverDeclarations.nodes,
      years: [year, year - 1],
      raw,
      errors,
      requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
      isSaved,
    };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return sellingPage(frame, visit.t.selling.declarations, h(DeclarationsView, { model, frame }), status);
  }
}
