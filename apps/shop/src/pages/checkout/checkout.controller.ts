import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { formatPhoneNumber } from '@lumbung/kernel';
import { CheckoutPageDocument, PlaceOrderDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { CartKeeper } from '../../session/cart-keeper.js';
import type { FormErrors } from '../../ui/field.js';
import {
  checkoutErrors,
  placeOrderInput,
  readCheckoutForm,
  type CheckoutForm,
  type RawCheckoutForm,
} from './checkout-form.js';
import { CheckoutView, totalsSeen } from './checkout.view.js';

interface Drawing {
  readonly errors?: FormErrors;
  readonly refusal?: string;
}

@Controller('/checkout')
export class CheckoutController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly keeper: CartKeeper,
  ) {}

  @Get()
  show(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return this.draw(visit, readCheckoutForm({}), {});
  }

  /** Two buttons end here: one looks for a region and draws the form again, the other orders. */
  @Post()
  async submit(
    @CurrentVisit() visit: Visit,
    @Body() raw: RawCheckoutForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page | SeeOther> {
    const form = readCheckoutForm(raw);
    if (raw.step !== 'place') {
      return this.draw(visit, form, {});
    }
    const errors = checkoutErrors(form, visit.t);
    if (Object.keys(errors).length > 0) {
      return this.draw(visit, form, { errors });
    }
    const expectedTotal = form.seen[form.fulfilment];
    if (expectedTotal === undefined || visit.cartToken === null) {
      return this.draw(visit, form, { refusal: visit.t.checkout.seeTotalFirst });
    }
    return this.place(visit, form, expectedTotal, reply);
  }

  private async place(
    visit: Visit,
    form: CheckoutForm,
    expectedTotal: number,
    reply: FastifyReply,
  ): Promise<Page | SeeOther> {
    const { placeOrder: answer } = await this.gateway.ask(visit, PlaceOrderDocument, {
      input: placeOrderInput(form, visit.cartToken ?? '', expectedTotal),
    });
    if (answer.__typename === 'Order') {
      this.keeper.forget(reply);
      return seeOther(`/bayar/${answer.token}`);
    }
    if (answer.__typename === 'CartEmpty') {
      return seeOther('/keranjang');
    }
    return this.draw(visit, form, { refusal: answer.message });
  }

  private async draw(visit: Visit, form: CheckoutForm, { errors = {}, refusal }: Drawing): Promise<Page | SeeOther> {
    if (visit.cartToken === null) {
      return seeOther('/keranjang');
    }
    const data = await this.gateway.ask(visit, CheckoutPageDocument, {
      cartToken: visit.cartToken,
      destination: form.regionCode || null,
      regionText: form.regionText,
      asksRegion: form.regionText !== '',
      isSignedIn: visit.session !== null,
    });
    const options = data.checkoutOptions;
    if (!options || options.cart.lines.length === 0) {
      return seeOther('/keranjang');
    }
    const frame = shopFrame({ ...visit, cartCount: options.cart.lineCount }, data.currentCooperative);
    const regions = data.regions ?? null;
    const model = {
      options,
      errors,
      regions,
      form: withKnown(choosable({ ...form, seen: totalsSeen(options) }, options), data.me?.person),
      pickupAddress: data.currentCooperative?.pickupPoint?.address.formatted ?? null,
      refusal: refusal ?? null,
    };
    return new Page(frame, h(CheckoutView, { model, frame }), {
      title: visit.t.checkout.title,
      keeping: 'secret',
      status: Object.keys(errors).length > 0 || refusal !== undefined ? 422 : 200,
    });
  }
}

type Options = Parameters<typeof totalsSeen>[0];

/** Chooses the first way that can be had where the chosen one cannot. */
function choosable(form: CheckoutForm, { fulfilments, payments }: Options): CheckoutForm {
  const pick = <Method extends string>(ways: readonly { method: Method; isAvailable: boolean }[], chosen: Method) =>
    ways.find(({ method, isAvailable }) => isAvailable && method === chosen)?.method ??
    ways.find(({ isAvailable }) => isAvailable)?.method ??
    chosen;
  return { ...form, fulfilment: pick(fulfilments, form.fulfilment), payment: pick(payments, form.payment) };
}

/** Nobody types again what the cooperative knows. */
function withKnown(
  form: CheckoutForm,
  person: { fullName: string; phone?: Parameters<typeof formatPhoneNumber>[0] | null } | undefined,
): CheckoutForm {
  return {
    ...form,
    name: form.name || (person?.fullName ?? ''),
    phone: form.phone || (person?.phone ? formatPhoneNumber(person.phone) : ''),
  };
}
