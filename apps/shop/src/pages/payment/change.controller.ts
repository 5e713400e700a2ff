import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { isUuid, newId } from '@lumbung/kernel';
import { ChangePaymentMethodDocument, PaymentChangePageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { readPayment, type RawCheckoutForm } from '../checkout/checkout-form.js';
import { ChangeView, nothingChosen, type Chosen } from './change.view.js';

interface Drawing {
  readonly chosen?: Chosen;
  readonly error?: string;
  readonly refusal?: string;
}

/** Another way to pay an order: a form that needs no script. */
@Controller('/bayar/:token/ganti')
export class PaymentChangeController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<Page> {
    return this.draw(visit, token, {});
  }

  @Post()
  async change(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Body() raw: RawCheckoutForm,
  ): Promise<Page | SeeOther> {
    const { payment, channels } = readPayment(raw);
    if (payment === undefined) {
      return this.draw(visit, token, { error: visit.t.paying.chooseFirst });
    }
    const paymentChannel = channels[payment];
    const { changePaymentMethod: answer } = await this.gateway.ask(visit, ChangePaymentMethodDocument, {
      input: {
        requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
        orderToken: token,
        paymentMethod: payment,
        ...(paymentChannel !== undefined && { paymentChannel }),
      },
    });
    return 'message' in answer
      ? this.draw(visit, token, { chosen: { payment, channels }, refusal: answer.message })
      : seeOther(`/bayar/${token}`);
  }

  private async draw(visit: Visit, token: string, { chosen, error, refusal }: Drawing): Promise<Page> {
    const data = await this.gateway.ask(visit, PaymentChangePageDocument, { token });
    if (!data.order) {
      throw new NotFoundException();
    }
    const frame = shopFrame(visit, data.currentCooperative);
    const { order, orderPaymentOptions: ways } = data;
    const model = {
      ...{ order, ways, chosen: chosen ?? nothingChosen(ways, order.payment), requestId: newId() },
      ...{ error: error ?? null, refusal: refusal ?? null },
    };
    return new Page(frame, h(ChangeView, { model, frame }), {
      title: visit.t.paying.title(order.number),
      keeping: 'secret',
      status: error === undefined && refusal === undefined ? 200 : 422,
    });
  }
}
