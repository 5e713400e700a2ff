import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { isUuid } from '@lumbung/kernel';
import {
  CancelOwnStandingDocument,
  CreateOwnStandingDocument,
  FindRecipientDocument,
  PortalStandingPageDocument,
  type FindRecipientQuery,
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
import { StandingConfirmView } from './standing-confirm.view.js';
import { StandingFormView } from './standing-form.view.js';
import {
  isReadStanding,
  readStandingForm,
  standingFieldOf,
  standingOf,
  type ReadStanding,
  type StandingForm,
} from './standing-form.js';
import { StandingView } from './standing.view.js';
import type { Recipient } from './transfer.controller.js';
import type { RawForm } from './transfer-form.js';

const HERE = '/saya/otomatis';

interface Wish {
  readonly form: StandingForm;
  readonly read: ReadStanding;
  readonly recipient: Recipient | null;
}

/** Money a member has moved by itself, to his own accounts or to another member; set with his PIN, stopped without. */
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
    return forMember(visit, async () => this.draw(visit, await this.ask(visit), readStandingForm({}), {}));
  }

  /** What he wants, what it will do, and his PIN: nothing is set before the third. */
  @Post()
  create(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.ask(visit);
      const form = readStandingForm(raw);
      const read = standingOf(form, data.mySavingsAccounts, visit.t);
      if (raw.step === 'edit') return this.draw(visit, data, form, {});
      if (!isReadStanding(read)) return this.draw(visit, data, form, read);
      const recipient = read.to === null ? await this.find(visit, form.member) : null;
      if (recipient !== null && 'message' in recipient)
        return this.draw(visit, data, form, { member: recipient.message });
      const wish = { form, read, recipient };
      if (raw.step !== 'save') return this.confirm(visit, data, wish, {});
      const proof = (raw.pin ?? '').trim().slice(0, 40);
      if (proof === '') return this.confirm(visit, data, wish, { pin: visit.t.portal.sendErrors.pin });
      return this.save(visit, data, wish, proof);
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

  private async save(visit: Visit, data: PortalStandingPageQuery, wish: Wish, proof: string): Promise<Page | SeeOther> {
    const { form, read, recipient } = wish;
    const byPin = data.myStepUp.methods.includes('PIN');
    const { createMyStandingInstruction: answer } = await this.gateway.ask(visit, CreateOwnStandingDocument, {
      input: {
        requestId: form.requestId,
        fromAccountId: read.from.id,
        ...(recipient ? { recipient: recipient.token } : { toAccountId: read.to?.id }),
        amount: read.amount,
        day: read.day,
        stepUp: byPin ? { pin: proof } : { code: proof },
      },
    });
    if (answer.__typename === 'StandingInstruction') return seeOther(`${HERE}?kabar=dibuat`);
    const field = standingFieldOf({ code: answer.code, field: 'field' in answer ? answer.field : null });
    const errors = { [field]: answer.message };
    return field === 'pin' ? this.confirm(visit, data, wish, errors) : this.draw(visit, data, form, errors);
  }

  private ask(visit: Visit): Promise<PortalStandingPageQuery> {
    return this.gateway.ask(visit, PortalStandingPageDocument, {});
  }

  private async find(visit: Visit, search: string): Promise<FindRecipientQuery['mySavingsRecipient']> {
    return (await this.gateway.ask(visit, FindRecipientDocument, { search })).mySavingsRecipient;
  }

  private draw(visit: Visit, data: PortalStandingPageQuery, form: StandingForm, errors: FormErrors): Page {
    const frame = shopFrame(visit, data.currentCooperative);
    const model = {
      form,
      errors,
      accounts: data.mySavingsAccounts,
      perDay: data.mySavingsTransferRoom.perDay,
      hasProof: data.myStepUp.methods.length > 0,
    };
    return portalPage(frame, visit.t.standing.add, h(StandingFormView, { model, frame }), statusOf(errors));
  }

  private confirm(visit: Visit, data: PortalStandingPageQuery, wish: Wish, errors: FormErrors): Page {
    const frame = shopFrame(visit, data.currentCooperative);
    const model = { ...wish, errors, byPin: data.myStepUp.methods.includes('PIN') };
    return portalPage(frame, visit.t.portal.sendConfirm, h(StandingConfirmView, { model, frame }), statusOf(errors));
  }
}

function statusOf(errors: FormErrors): number {
  return Object.keys(errors).length > 0 ? 422 : 200;
}
