import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import {
  AddToMarketBasketDocument,
  MarketBasketPageDocument,
  MarketCartDocument,
  RemoveCartLineDocument,
  SetCartLineQuantityDocument,
  type MarketBasketPartsFragment,
} from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { CartKeeper } from '../../session/cart-keeper.js';
import { readQuantity } from '../../ui/read-quantity.js';
import { MarketBasketView, type BasketPart } from './basket.view.js';

export interface BasketForm {
  readonly cooperative?: string;
  readonly product?: string;
  readonly variantId?: string;
  readonly lineId?: string;
  readonly quantity?: string;
}

/** The basket over several cooperatives. On the platform's own host the visitor's basket is this one. */
@Controller('/lumbung/pasar/keranjang')
export class MarketBasketController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly keeper: CartKeeper,
  ) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('kabar') refusal?: string,
  ): Promise<Page> {
    const { marketBasket } = await this.gateway.ask(visit, MarketBasketPageDocument, { token: visit.cartToken ?? '' });
    const parts = await this.partsOf(visit, marketBasket?.parts ?? []);
    this.keeper.keep(reply, { token: visit.cartToken, lineCount: marketBasket?.lineCount ?? 0 });
    const frame = { visit: { ...visit, cartCount: marketBasket?.lineCount ?? 0 }, shop: null };
    const model = { parts, total: marketBasket?.total ?? 0, refusal: refusal?.slice(0, 300) ?? null };
    return new Page(frame, h(MarketBasketView, { model, frame }), { title: visit.t.market.basket });
  }

  @Post('/tambah')
  async add(
    @CurrentVisit() visit: Visit,
    @Body() form: BasketForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { addToMarketBasket: answer } = await this.gateway.ask(visit, AddToMarketBasketDocument, {
      input: {
        basketToken: visit.cartToken,
        cooperative: form.cooperative ?? '',
        variantId: form.variantId ?? '',
        quantity: readQuantity(form.quantity),
      },
    });
    if (answer.__typename === 'MarketBasket') {
      this.keeper.keep(reply, answer);
      return seeOther('/pasar/keranjang');
    }
    const words = encodeURIComponent(answer.message);
    return seeOther(
      `/pasar/${encodeURIComponent(form.cooperative ?? '')}/${encodeURIComponent(form.product ?? '')}?kabar=${words}`,
    );
  }

  @Post('/ubah')
  async change(@CurrentVisit() visit: Visit, @Body() form: BasketForm): Promise<SeeOther> {
    const part = await this.partOf(visit, form.cooperative);
    const { setCartLineQuantity: answer } = await this.gateway.ask(
      { ...visit, slug: part.cooperative.slug },
      SetCartLineQuantityDocument,
      { input: { cartToken: part.cartToken, lineId: form.lineId ?? '', quantity: readQuantity(form.quantity) } },
    );
    const refusal = 'message' in answer ? String(answer.message) : undefined;
    return seeOther(`/pasar/keranjang${refusal === undefined ? '' : `?kabar=${encodeURIComponent(refusal)}`}`);
  }

  @Post('/hapus')
  async remove(@CurrentVisit() visit: Visit, @Body() form: BasketForm): Promise<SeeOther> {
    const part = await this.partOf(visit, form.cooperative);
    await this.gateway.ask({ ...visit, slug: part.cooperative.slug }, RemoveCartLineDocument, {
      input: { cartToken: part.cartToken, lineId: form.lineId ?? '' },
    });
    return seeOther('/pasar/keranjang');
  }

  /** Each cooperative's cart is asked as in its own shop, all at once; ten at the most. */
  private async partsOf(visit: Visit, parts: MarketBasketPartsFragment['parts']): Promise<BasketPart[]> {
    const carts = await Promise.all(
      parts.map(({ cooperative, cartToken }) =>
        this.gateway.ask({ ...visit, slug: cooperative.slug }, MarketCartDocument, { token: cartToken }),
      ),
    );
    return parts.flatMap((part, index) => {
      const cart = carts[index]?.cart;
      return cart ? [{ cooperative: part.cooperative, cart, canCheckOut: part.canCheckOut }] : [];
    });
  }

  private async partOf(visit: Visit, slug: string | undefined) {
    const { marketBasket } = await this.gateway.ask(visit, MarketBasketPageDocument, { token: visit.cartToken ?? '' });
    const part = marketBasket?.parts.find(({ cooperative }) => cooperative.slug === slug);
    return part ?? { cooperative: { slug: '' }, cartToken: '' };
  }
}
