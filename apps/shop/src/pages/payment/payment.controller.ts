import { Controller, Get, Header, NotFoundException, Param, Post, Query, Req } from '@nestjs/common';
import { PaymentPageDocument, PaymentStateDocument, type PaymentPageQuery } from '@lumbung/web-api';
import type { FastifyRequest } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import type { Picture } from '../../gateway/picture-uploads.js';
import { FileUploads } from '../../gateway/file-uploads.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { readFormWithFile } from '../../http/form-with-file.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { PaymentView, stateOf } from './payment.view.js';
import { outcomeSaid } from './standing.js';
import { qrFile } from './qr-code.js';

@Controller('/bayar/:token')
export class PaymentController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly uploads: FileUploads,
  ) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Query('bukti') proofError?: string,
    @Query('periksa') outcome?: string,
  ): Promise<Page> {
    const { data, order } = await this.find(visit, token);
    const frame = shopFrame(visit, data.currentCooperative);
    const point = data.currentCooperative?.pickupPoint;
    const pickup = point ? { address: point.address.formatted, note: point.note ?? null } : null;
    const checked = outcomeSaid(outcome, visit.t);
    const model = { order, pickup, now: new Date(), proofError: proofError?.slice(0, 300) ?? null, checked };
    return new Page(frame, h(PaymentView, { model, frame }), {
      title: visit.t.payment.title(order.number),
      keeping: 'secret',
    });
  }

  /** What the payment's island asks now and then. */
  @Get('/keadaan')
  @Header('cache-control', 'private, no-store')
  async state(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<{ state: string }> {
    const { order } = await this.gateway.ask(visit, PaymentStateDocument, { token });
    if (!order) {
      throw new NotFoundException();
    }
    return { state: stateOf(order) };
  }

  @Get('/qris.svg')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'private, no-store')
  async qris(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<string> {
    const { order } = await this.find(visit, token);
    const payload = order.payment.qris?.payload ?? order.payment.instructions?.qrPayload;
    if (!payload) {
      throw new NotFoundException();
    }
    return qrFile(payload);
  }

  /** The picture by which a buyer shows that he transferred; it is handed on to the gateway, which looks at it. */
  @Post('/bukti')
  async sendProof(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { picture, isTooBig } = await readFormWithFile(request);
    const words = visit.t.payment;
    const refusal = isTooBig
      ? words.proofTooBig
      : picture === null
        ? words.proofMissing
        : await this.refusalOf(visit, token, picture);
    return seeOther(`/bayar/${token}${refusal === null ? '' : `?bukti=${encodeURIComponent(refusal)}`}#bukti`);
  }

  private async refusalOf(visit: Visit, token: string, proof: Picture): Promise<string | null> {
    const sent = await this.uploads.send(visit, `/payment-proofs/${encodeURIComponent(token)}`, proof);
    return 'refusal' in sent ? sent.refusal : null;
  }

  private async find(visit: Visit, token: string) {
    const data: PaymentPageQuery = await this.gateway.ask(visit, PaymentPageDocument, { token });
    if (!data.order) {
      throw new NotFoundException();
    }
    return { data, order: data.order };
  }
}
