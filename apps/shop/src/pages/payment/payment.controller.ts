import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { PaymentPageDocument, PaymentStateDocument, type PaymentPageQuery } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { PaymentView } from './payment.view.js';
import { qrFile } from './qr-code.js';

@Controller('/bayar/:token')
export class PaymentController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<Page> {
    const { data, order } = await this.find(visit, token);
    const frame = shopFrame(visit, data.currentCooperative);
    const point = data.currentCooperative?.pickupPoint;
    const pickup = point ? { address: point.address.formatted, note: point.note ?? null } : null;
    return new Page(frame, h(PaymentView, { model: { order, pickup, now: new Date() }, frame }), {
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
    return { state: order.status === 'CANCELLED' ? 'CANCELLED' : order.payment.state };
  }

  @Get('/qris.svg')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'private, no-store')
  async qris(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<string> {
    const { order } = await this.find(visit, token);
    if (!order.payment.qris) {
      throw new NotFoundException();
    }
    return qrFile(order.payment.qris.payload);
  }

  private async find(visit: Visit, token: string) {
    const data: PaymentPageQuery = await this.gateway.ask(visit, PaymentPageDocument, { token });
    if (!data.order) {
      throw new NotFoundException();
    }
    return { data, order: data.order };
  }
}
