import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { isUuid, newId } from '@lumbung/kernel';
import { ChangePaymentMethodDocument, PaymentChangePageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { fieldOfRefusal, paymentInput, readPayment, type RawCheckoutForm } from '../checkout/checkout-form.js';
import { ChangeView, nothingChosen, type Chosen } from './change.view.js';

interface Drawing {
  readonly chosen?: Chosen;
  readonly error?: string;
  readonly pinError?: string;
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
    const { payment, ...named } = readPayment(raw);
    if (payment === undefined) {
      return this.draw(visit, token, { error: visit.t.paying.chooseFirst });
    }
    const { changePaymentMethod: answer } = await this.gateway.ask(visit, ChangePaymentMethodDocument, {
      input: {
        requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
        orderToken: token,
        ...paymentInput(payment, named, raw),
      },
    });
    if (!('message' in answer)) {
      return seeOther(`/bayar/${token}`);
    }
    const chosen = { payment, ...named };
    return fieldOfRefusal(answer.__typename) === 'pin'
      ? this.draw(visit, token, { chosen, pinError: answer.message })
      : this.draw(visit, token, { chosen, refusal: answer.message });
  }

  private async draw(visit: Visit, token: string, { chosen, error, pinError, refusal }: Drawing): Promise<Page> {
    const data = await this.gateway.ask(visit, PaymentChangePageDocument, {
      token,
      isSignedIn: visit.session !== null,
    });
    if (!data.order) {
      throw new NotFoundException();
    }
    const frame = shopFrame(visit, data.currentCooperative);
    const { order, orderPaymentOptions: ways } = data;
    const model = {
      ...{ order, ways, chosen: chosen ?? nothingChosen(ways, order.payment), requestId: newId() },
      ...{ error: error ?? null, pinError: pinError ?? null, refusal: refusal ?? null },
      proofs: data.myStepUp?.methods ?? [],
    };
    return new Page(frame, h(ChangeView, { model, frame }), {
      title: visit.t.paying.title(order.number),
      keeping: 'secret',
      status: error === undefined && pinError === undefined && refusal === undefined ? 200 : 422,
    });
  }
}
