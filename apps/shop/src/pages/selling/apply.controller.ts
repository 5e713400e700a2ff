import { Body, Controller, Get, Post } from '@nestjs/common';
import { formatPhoneNumber } from '@lumbung/kernel';
import { ApplyAsSellerDocument, ApplyPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { applyErrors, applyInput, fieldOf, readApplyForm, type ApplyForm, type RawForm } from './apply-form.js';
import { ApplyView } from './apply.view.js';
import { sellingPage } from './parts.js';

/** Asking to sell here, and what became of it. */
@Controller('/jadi-penjual')
export class ApplyController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  show(@CurrentVisit() visit: Visit): Promise<Page> {
    return this.draw(visit, readApplyForm({}), {});
  }

  /** Two buttons end here: one looks for a region, the other sends the application. */
  @Post()
  async submit(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    if (visit.session === null) {
      return seeOther('/masuk?ke=/jadi-penjual');
    }
    const form = readApplyForm(raw);
    if (raw.step !== 'send') {
      return this.draw(visit, form, {});
    }
    const errors = applyErrors(form, visit.t);
    if (Object.keys(errors).length > 0) {
      return this.draw(visit, form, errors);
    }
    const { applyAsSeller: answer } = await this.gateway.ask(visit, ApplyAsSellerDocument, { input: applyInput(form) });
    if (answer.__typename === 'Seller' || answer.__typename === 'AlreadySeller') {
      return seeOther('/jadi-penjual');
    }
    return this.draw(visit, form, { [fieldOf(answer.field)]: answer.message });
  }

  private async draw(visit: Visit, form: ApplyForm, errors: FormErrors): Promise<Page> {
    const data = await this.gateway.ask(visit, ApplyPageDocument, {
      isSignedIn: visit.session !== null,
      regionText: form.regionText,
      asksRegion: form.regionText.length >= 3,
    });
    const frame = shopFrame(visit, data.currentCooperative);
    const phone = data.me?.person.phone;
    const model = {
      seller: data.mySeller ?? null,
      form: { ...form, phone: form.phone || (phone ? formatPhoneNumber(phone) : '') },
      errors,
      regions: data.regions ?? null,
    };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return sellingPage(frame, visit.t.selling.apply, h(ApplyView, { model, frame }), status);
  }
}
