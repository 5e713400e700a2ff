import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { isUuid, newId, parseRupiah } from '@lumbung/kernel';
import {
  CancelOwnStandingDocument,
  CreateOwnStandingDocument,
  PortalStandingPageDocument,
  type CreateMyStandingInstructionInput,
  type PortalStandingPageQuery,
} from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { forMember, portalPage } from './portal-page.js';
import { asMissing } from './savings.controller.js';
import { StandingFormView, StandingView, type StandingForm } from './standing.view.js';
import { fieldOfRefusal, giving, saving, type RawForm } from './transfer-form.js';

const HERE = '/saya/otomatis';

/** Money a member has moved between his own accounts by itself; set with his PIN, stopped without. */
@Controller(HERE)
export class PortalStandingController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  list(@CurrentVisit() visit: Visit, @Query('kabar') news = ''): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.ask(visit);
      const frame = shopFrame(visit, data.currentCooperative);
      const words: Readonly<Record<string, string>> = visit.t.standing.said;
      const said = Object.hasOwn(words, news) ? (words[news] ?? null) : null;
      const model = { instructions: data.myStandingInstructions, accounts: data.mySavingsAccounts, said };
      return portalPage(frame, visit.t.standing.title, h(StandingView, { model, frame }));
    });
  }

  @Get('/baru')
  form(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, async () => this.draw(visit, await this.ask(visit), readForm({}), {}));
  }

  @Post()
  create(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.ask(visit);
      const form = readForm(raw);
      const proof = (raw.pin ?? '').trim().slice(0, 40);
      const read = wishOf(form, proof, data, visit);
      if ('errors' in read) return this.draw(visit, data, form, read.errors);
      const { createMyStandingInstruction: answer } = await this.gateway.ask(visit, CreateOwnStandingDocument, read);
      if (answer.__typename === 'StandingInstruction') return seeOther(`${HERE}?kabar=dibuat`);
      const field = 'field' in answer ? answer.field : null;
      const place = field === 'day' ? 'day' : fieldOfRefusal({ code: answer.code, field });
      return this.draw(visit, data, form, { [place]: answer.message });
    });
  }

  /** Ends one of his own; of another's there is none. */
  @Post('/henti')
  stop(@CurrentVisit() visit: Visit, @Body() { id }: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      if (!isUuid(id)) return seeOther(HERE);
      await this.gateway.ask(visit, CancelOwnStandingDocument, { id }).catch(asMissing);
      return seeOther(`${HERE}?kabar=berhenti`);
    });
  }

  private ask(visit: Visit): Promise<PortalStandingPageQuery> {
    return this.gateway.ask(visit, PortalStandingPageDocument, {});
  }

  private draw(visit: Visit, data: PortalStandingPageQuery, form: StandingForm, errors: FormErrors): Page {
    const frame = shopFrame(visit, data.currentCooperative);
    const model = { form, errors, accounts: data.mySavingsAccounts, methods: data.myStepUp.methods };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return portalPage(frame, visit.t.standing.add, h(StandingFormView, { model, frame }), status);
  }
}

function readForm(raw: RawForm): StandingForm {
  const text = (name: string, longest: number) => (raw[name] ?? '').trim().slice(0, longest);
  return {
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    from: text('from', 36),
    to: text('to', 36),
    amount: text('amount', 30),
    day: text('day', 2),
  };
}

/** What is to be set, or what is missing in it. */
function wishOf(
  form: StandingForm,
  proof: string,
  { mySavingsAccounts: accounts, myStepUp }: PortalStandingPageQuery,
  { t: { portal, standing } }: Visit,
): { readonly input: CreateMyStandingInstructionInput } | { readonly errors: FormErrors } {
  const from = giving(accounts).find(({ id }) => id === form.from);
  const to = saving(accounts).find(({ id }) => id === form.to);
  const amount = parseRupiah(form.amount)?.amount ?? 0;
  const day = /^\d{1,2}$/.test(form.day) ? Number(form.day) : 0;
  const errors = {
    ...(!from && { from: portal.sendErrors.from }),
    ...(!to && { to: portal.sendErrors.to }),
    ...(to && to === from && { to: standing.errors.same }),
    ...(amount <= 0 && { amount: portal.sendErrors.amount }),
    ...((day < 1 || day > 31) && { day: standing.errors.day }),
    ...(proof === '' && { pin: portal.sendErrors.pin }),
  };
  if (!from || !to || Object.keys(errors).length > 0) return { errors };
  const stepUp = myStepUp.methods.includes('PIN') ? { pin: proof } : { code: proof };
  return { input: { requestId: form.requestId, fromAccountId: from.id, toAccountId: to.id, amount, day, stepUp } };
}
