import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { formatPhoneNumber, type PhoneNumber } from '@lumbung/kernel';
import { CheckoutPageDocument, DraftForWhatsappDocument, PlaceOrderDocument } from '@lumbung/web-api';
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
  draftOrderInput,
  fieldOf,
  fieldOfRefusal,
  placeOrderInput,
  readCheckoutForm,
  type CheckoutForm,
  type RawCheckoutForm,
} from './checkout-form.js';
import { CheckoutView } from './checkout.view.js';
import { choosable, totalsSeen } from './ways.js';

interface Drawing {
  readonly errors?: FormErrors;
  readonly refusal?: string;
}

/** What placing or drafting answered: an order, or the gateway's words why not. */
type Answer =
  | { readonly __typename: 'Order'; readonly token: string }
  | { readonly __typename: string; readonly message: string; readonly field?: string };

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

  /** Three buttons end here: one looks for a region and draws the form again, one orders, one drafts for WhatsApp. */
  @Post()
  async submit(
    @CurrentVisit() visit: Visit,
    @Body() raw: RawCheckoutForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page | SeeOther> {
    const form = readCheckoutForm(raw);
    const isDraft = raw.step === 'whatsapp';
    if (raw.step !== 'place' && !isDraft) {
      return this.draw(visit, form, {});
    }
    const errors = checkoutErrors(form, visit.t, isDraft);
    if (Object.keys(errors).length > 0) {
      return this.draw(visit, form, { errors });
    }
    if (visit.cartToken === null) {
      return seeOther('/keranjang');
    }
    if (isDraft) {
      const { draftOrderForWhatsapp } = await this.gateway.ask(visit, DraftForWhatsappDocument, {
        input: draftOrderInput(form, visit.cartToken),
      });
      return this.after(visit, form, draftOrderForWhatsapp as Answer, '/pesanan', reply);
    }
    const expectedTotal = form.seen[form.way];
    if (expectedTotal === undefined) {
      return this.draw(visit, form, { refusal: visit.t.checkout.seeTotalFirst });
    }
    const { placeOrder } = await this.gateway.ask(visit, PlaceOrderDocument, {
      input: placeOrderInput(form, raw, visit.cartToken, expectedTotal),
    });
    return this.after(visit, form, placeOrder as Answer, '/bayar', reply);
  }

  private async after(
    visit: Visit,
    form: CheckoutForm,
    answer: Answer,
    path: '/bayar' | '/pesanan',
    reply: FastifyReply,
  ): Promise<Page | SeeOther> {
    if ('token' in answer) {
      this.keeper.forget(reply);
      return seeOther(`${path}/${answer.token}`);
    }
    if (answer.__typename === 'CartEmpty') {
      return seeOther('/keranjang');
    }
    const field = fieldOfRefusal(answer.__typename) ?? fieldOf(answer.field ?? '');
    return this.draw(
      visit,
      form,
      field === undefined ? { refusal: answer.message } : { errors: { [field]: answer.message } },
    );
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
    const model = {
      options,
      errors,
      regions: data.regions ?? null,
      proofs: data.myStepUp?.methods ?? [],
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

/** Nobody types again what the cooperative knows. */
function withKnown(
  form: CheckoutForm,
  person: { fullName: string; phone?: PhoneNumber | null } | undefined,
): CheckoutForm {
  return {
    ...form,
    name: form.name || (person?.fullName ?? ''),
    phone: form.phone || (person?.phone ? formatPhoneNumber(person.phone) : ''),
  };
}
