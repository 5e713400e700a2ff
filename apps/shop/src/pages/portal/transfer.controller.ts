import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  FindRecipientDocument,
  PortalTransferPageDocument,
  TransferOwnSavingsDocument,
  type FindRecipientQuery,
  type PortalTransferPageQuery,
} from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { forMember, portalPage } from './portal-page.js';
import { TransferConfirmView } from './transfer-confirm.view.js';
import {
  fieldOfRefusal,
  isReadTransfer,
  readTransferForm,
  transferOf,
  type RawForm,
  type ReadTransfer,
  type TransferForm,
} from './transfer-form.js';
import { TransferView } from './transfer.view.js';

export type Recipient = Extract<FindRecipientQuery['mySavingsRecipient'], { __typename: 'SavingsRecipient' }>;

const HERE = '/saya/kirim';

/** Money a member sends himself: what he wants, what it will do, and his PIN. Nothing moves before the third. */
@Controller(HERE)
export class PortalTransferController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  show(
    @CurrentVisit() visit: Visit,
    @Query('dari') from = '',
    @Query('ke') to = '',
    @Query('jumlah') amount = '',
  ): Promise<Page | SeeOther> {
    return forMember(visit, async () =>
      this.draw(visit, await this.ask(visit), readTransferForm({ from, to, amount }), {}),
    );
  }

  @Post()
  send(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.ask(visit);
      const form = readTransferForm(raw);
      const read = transferOf(form, data.mySavingsAccounts, visit.t);
      if (raw.step === 'edit') return this.draw(visit, data, form, {});
      if (!isReadTransfer(read)) return this.draw(visit, data, form, read);
      const recipient = read.to === null ? await this.find(visit, form.member) : null;
      if (recipient !== null && 'message' in recipient)
        return this.draw(visit, data, form, { member: recipient.message });
      const confirm = (errors: FormErrors) => this.confirm(visit, data, { form, read, recipient }, errors);
      if (raw.step !== 'send') return confirm({});
      const proof = (raw.pin ?? '').trim().slice(0, 40);
      if (proof === '') return confirm({ pin: visit.t.portal.sendErrors.pin });
      const byPin = data.myStepUp.methods.includes('PIN');
      const { transferMySavings: answer } = await this.gateway.ask(visit, TransferOwnSavingsDocument, {
        input: {
          requestId: form.requestId,
          fromAccountId: read.from.id,
          ...(recipient ? { recipient: recipient.token } : { toAccountId: read.to?.id }),
          amount: read.amount,
          ...(form.note !== '' && { note: form.note }),
          stepUp: byPin ? { pin: proof } : { code: proof },
        },
      });
      if (answer.__typename === 'SavingsReceipt')
        return seeOther(`/saya/simpanan/${answer.account.number}/baris/${answer.seq}?kabar=terkirim`);
      const field = fieldOfRefusal({ code: answer.code, field: 'field' in answer ? answer.field : null });
      const errors = { [field]: answer.message };
      return field === 'pin' ? confirm(errors) : this.draw(visit, data, form, errors);
    });
  }

  private ask(visit: Visit): Promise<PortalTransferPageQuery> {
    return this.gateway.ask(visit, PortalTransferPageDocument, {});
  }

  private async find(visit: Visit, search: string): Promise<FindRecipientQuery['mySavingsRecipient']> {
    return (await this.gateway.ask(visit, FindRecipientDocument, { search })).mySavingsRecipient;
  }

  private draw(visit: Visit, data: PortalTransferPageQuery, form: TransferForm, errors: FormErrors): Page {
    const frame = shopFrame(visit, data.currentCooperative);
    const model = {
      form,
      errors,
      accounts: data.mySavingsAccounts,
      room: data.mySavingsTransferRoom,
      hasProof: data.myStepUp.methods.length > 0,
    };
    return portalPage(frame, visit.t.portal.send, h(TransferView, { model, frame }), statusOf(errors));
  }

  private confirm(
    visit: Visit,
    data: PortalTransferPageQuery,
    wish: { readonly form: TransferForm; readonly read: ReadTransfer; readonly recipient: Recipient | null },
    errors: FormErrors,
  ): Page {
    const frame = shopFrame(visit, data.currentCooperative);
    const model = { ...wish, errors, byPin: data.myStepUp.methods.includes('PIN') };
    return portalPage(frame, visit.t.portal.sendConfirm, h(TransferConfirmView, { model, frame }), statusOf(errors));
  }
}

function statusOf(errors: FormErrors): number {
  return Object.keys(errors).length > 0 ? 422 : 200;
}
