import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import {
  FindRegionsDocument,
  MarketBasketPageDocument,
  MarketCheckoutPartDocument,
  PlaceMarketOrderDocument,
  type MarketBasketPartsFragment,
} from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { CartKeeper } from '../../session/cart-keeper.js';
import type { FormErrors } from '../../ui/field.js';
import {
  marketErrors,
  marketOrderInput,
  readMarketForm,
  type MarketForm,
  type RawMarketForm,
} from './checkout-form.js';
import { MarketCheckoutView, type CheckoutPart } from './checkout.view.js';

interface Drawing {
  readonly errors?: FormErrors;
  readonly refusal?: string;
}

/** One page for orders of several cooperatives. */
@Controller('/lumbung/pasar/checkout')
export class MarketCheckoutController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly keeper: CartKeeper,
  ) {}

  @Get()
  async show(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return this.draw(visit, readMarketForm({}), await this.basketParts(visit), {});
  }

  /** Two buttons end here: one looks for a region and draws the form again, the other orders. */
  @Post()
  async submit(
    @CurrentVisit() visit: Visit,
    @Body() raw: RawMarketForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page | SeeOther> {
    const form = readMarketForm(raw);
    const parts = await this.basketParts(visit);
    if (raw.step !== 'place') return this.draw(visit, form, parts, {});
    const slugs = parts.map(({ cooperative }) => cooperative.slug);
    const errors = marketErrors(form, slugs, visit.t);
    if (Object.keys(errors).length > 0) return this.draw(visit, form, parts, { errors });
    if (slugs.some((slug) => form.part(slug).seen[form.part(slug).fulfilment] === undefined))
      return this.draw(visit, form, parts, { refusal: visit.t.market.seeAgain });

    const { placeMarketOrder: answer } = await this.gateway.ask(visit, PlaceMarketOrderDocument, {
      input: marketOrderInput(form, visit.cartToken ?? '', slugs),
    });
    if (answer.__typename === 'MarketGroup') {
      if (answer.parts.every(({ refusal }) => !refusal)) this.keeper.forget(reply);
      return seeOther(`/pasar/pesanan/${answer.token}`);
    }
    const reasons =
      answer.__typename === 'NothingPlaced'
        ? answer.parts.map(({ cooperative, refusal }) => `${cooperative.name}: ${refusal?.message ?? ''}`)
        : [answer.message];
    return this.draw(visit, form, parts, { refusal: reasons.join(' ') });
  }

  private async basketParts(visit: Visit): Promise<MarketBasketPartsFragment['parts']> {
    const { marketBasket } = await this.gateway.ask(visit, MarketBasketPageDocument, { token: visit.cartToken ?? '' });
    return marketBasket?.parts ?? [];
  }

  private async draw(
    visit: Visit,
    form: MarketForm,
    parts: MarketBasketPartsFragment['parts'],
    { errors = {}, refusal }: Drawing,
  ): Promise<Page | SeeOther> {
    if (parts.length === 0) return seeOther('/pasar/keranjang');
    const [regions, ...options] = await Promise.all([
      form.regionText === '' ? null : this.gateway.ask(visit, FindRegionsDocument, { search: form.regionText }),
      ...parts.map(({ cooperative, cartToken }) =>
        this.gateway.ask({ ...visit, slug: cooperative.slug }, MarketCheckoutPartDocument, {
          cartToken,
          destination: form.regionCode || null,
        }),
      ),
    ]);
    const drawn = parts.flatMap(({ cooperative }, index): CheckoutPart[] => {
      const found = options[index]?.checkoutOptions;
      return found ? [{ cooperative, options: found }] : [];
    });
    const frame = { visit, shop: null };
    const model = { form, errors, regions: regions?.regions ?? null, parts: drawn, refusal: refusal ?? null };
    return new Page(frame, h(MarketCheckoutView, { model, frame }), {
      title: visit.t.market.checkout,
      keeping: 'secret',
      sheet: 'site',
      status: Object.keys(errors).length > 0 || refusal !== undefined ? 422 : 200,
    });
  }
}
