import { Body, Controller, Get, Header, NotFoundException, Param, Post, Query, Req } from '@nestjs/common';
import { isUuid } from '@lumbung/kernel';
import {
  CancelOwnDepositDocument,
  PortalDepositFormPageDocument,
  PortalDepositPageDocument,
  PortalDepositsPageDocument,
  RequestOwnDepositDocument,
} from '@lumbung/web-api';
import type { FastifyRequest } from 'fastify';
import { h } from 'preact';
import { FileUploads } from '../../gateway/file-uploads.js';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { readFormWithFile } from '../../http/form-with-file.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import type { FormErrors } from '../../ui/field.js';
import { qrFile } from '../payment/qr-code.js';
import { depositOf, readDepositForm, type DepositForm } from './deposit-form.js';
import { DepositFormView } from './deposit-form.view.js';
import { DepositView } from './deposit.view.js';
import { DepositsView } from './deposits.view.js';
import { forMember, portalPage } from './portal-page.js';
import { asMissing } from './savings.controller.js';
import type { RawForm } from './transfer-form.js';

const HERE = '/saya/setor';

/** Deposits a member announces and sends by transfer or QRIS. */
@Controller(HERE)
export class PortalDepositsController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly uploads: FileUploads,
  ) {}

  @Get()
  list(@CurrentVisit() visit: Visit, @Query('setelah') after?: string): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.gateway.ask(visit, PortalDepositsPageDocument, { after: after || null });
      const frame = shopFrame(visit, data.currentCooperative);
      const model = { list: data.mySavingsDeposits, isOpen: data.mySavingsDepositWays.methods.length > 0 };
      return portalPage(frame, visit.t.portal.deposits, h(DepositsView, { model, frame }));
    });
  }

  @Get('/baru')
  form(
    @CurrentVisit() visit: Visit,
    @Query('ke') account = '',
    @Query('jumlah') amount = '',
  ): Promise<Page | SeeOther> {
    return forMember(visit, () => this.drawForm(visit, readDepositForm({ account, amount }), {}));
  }

  @Post()
  request(@CurrentVisit() visit: Visit, @Body() raw: RawForm): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const form = readDepositForm(raw);
      const data = await this.gateway.ask(visit, PortalDepositFormPageDocument, {});
      const wish = depositOf(form, data.mySavingsAccounts, data.mySavingsDepositWays.methods, visit.t);
      if ('errors' in wish) return this.drawForm(visit, form, wish.errors);
      const { accountId, sum, method } = wish.read;
      const { requestMySavingsDeposit: answer } = await this.gateway.ask(visit, RequestOwnDepositDocument, {
        input: {
          requestId: form.requestId,
          accountId,
          amount: sum,
          method,
          ...(form.note !== '' && { note: form.note }),
        },
      });
      if (answer.__typename === 'SavingsDepositRequest') return seeOther(`${HERE}/${answer.id}`);
      const path = 'field' in answer ? answer.field : '';
      const field = { amount: 'amount', accountId: 'account', method: 'method' }[path ?? ''] ?? '';
      return this.drawForm(visit, form, { [field]: answer.message });
    });
  }

  @Get('/:id')
  show(
    @CurrentVisit() visit: Visit,
    @Param('id') id: string,
    @Query('bukti') proofError?: string,
    @Query('salah') error?: string,
  ): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const { data, deposit } = await this.find(visit, id);
      const frame = shopFrame(visit, data.currentCooperative);
      const model = {
        deposit,
        proofError: proofError?.slice(0, 300) ?? null,
        error: error?.slice(0, 300) ?? null,
      };
      return portalPage(frame, visit.t.portal.depositTitle(deposit.number), h(DepositView, { model, frame }));
    });
  }

  @Get('/:id/qris.svg')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'private, no-store')
  async qris(@CurrentVisit() visit: Visit, @Param('id') id: string): Promise<string> {
    if (visit.session === null) throw new NotFoundException();
    const { deposit } = await this.find(visit, id);
    if (!deposit.qris) throw new NotFoundException();
    return qrFile(deposit.qris.payload);
  }

  /** The picture of the transfer, handed on to the gateway, which looks at it. */
  @Post('/:id/bukti')
  sendProof(
    @CurrentVisit() visit: Visit,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      if (!isUuid(id)) throw new NotFoundException();
      const { picture, isTooBig } = await readFormWithFile(request);
      const words = visit.t.payment;
      let refusal = isTooBig ? words.proofTooBig : picture === null ? words.proofMissing : null;
      if (picture !== null && !isTooBig) {
        const sent = await this.uploads.send(visit, `/savings-deposit-proofs/${id}`, picture).catch(asMissing);
        refusal = 'refusal' in sent ? sent.refusal : null;
      }
      return seeOther(`${HERE}/${id}${refusal === null ? '' : `?bukti=${encodeURIComponent(refusal)}`}#bukti`);
    });
  }

  @Post('/:id/batal')
  cancel(@CurrentVisit() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      if (!isUuid(id)) throw new NotFoundException();
      const { cancelMySavingsDeposit: answer } = await this.gateway
        .ask(visit, CancelOwnDepositDocument, { id })
        .catch(asMissing);
      return seeOther(`${HERE}/${id}${'message' in answer ? `?salah=${encodeURIComponent(answer.message)}` : ''}`);
    });
  }

  private async find(visit: Visit, id: string) {
    if (!isUuid(id)) throw new NotFoundException();
    const data = await this.gateway.ask(visit, PortalDepositPageDocument, { id }).catch(asMissing);
    if (!data.mySavingsDeposit) throw new NotFoundException();
    return { data, deposit: data.mySavingsDeposit };
  }

  private async drawForm(visit: Visit, form: DepositForm, errors: FormErrors): Promise<Page> {
    const data = await this.gateway.ask(visit, PortalDepositFormPageDocument, {});
    const frame = shopFrame(visit, data.currentCooperative);
    const model = {
      form,
      errors,
      accounts: data.mySavingsAccounts,
      methods: data.mySavingsDepositWays.methods,
    };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return portalPage(frame, visit.t.portal.depositNew, h(DepositFormView, { model, frame }), status);
  }
}
