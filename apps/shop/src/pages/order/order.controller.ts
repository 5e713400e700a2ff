import { Body, Controller, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import { isUuid, newId } from '@lumbung/kernel';
import { AddToCartDocument, CancelMyOrderDocument, OrderLinesDocument, OrderPageDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { isNotFound } from '../../gateway/gateway.faults.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { CartKeeper, type CartState } from '../../session/cart-keeper.js';
import { BUYER_REASONS } from './cancel-form.js';
import { OrderView } from './order.view.js';

interface CancelFields {
  readonly requestId?: string;
  readonly reason?: string;
}

/** The order's own page, reached by whoever holds its secret address. */
@Controller('/pesanan/:token')
export class OrderController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly keeper: CartKeeper,
  ) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Query('kabar') refusal?: string,
  ): Promise<Page> {
    const data = await this.gateway.ask(visit, OrderPageDocument, { token });
    const frame = shopFrame(visit, data.currentCooperative);
    if (!data.order) {
      throw new NotFoundException();
    }
    const model = {
      order: data.order,
      pickupAddress: data.currentCooperative?.pickupPoint?.address.formatted ?? null,
      requestId: newId(),
      refusal: refusal?.slice(0, 300) ?? null,
    };
    return new Page(frame, h(OrderView, { model, frame }), {
      title: visit.t.order.title(data.order.number),
      keeping: 'secret',
    });
  }

  @Post('/batal')
  async cancel(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Body() form: CancelFields,
  ): Promise<SeeOther> {
    const { cancelMyOrder: answer } = await this.gateway.ask(visit, CancelMyOrderDocument, {
      input: {
        orderToken: token,
        requestId: isUuid(form.requestId) ? form.requestId : newId(),
        reason: BUYER_REASONS.find((reason) => reason === form.reason) ?? 'OTHER',
      },
    });
    return seeOther(`/pesanan/${token}${'message' in answer ? `?kabar=${encodeURIComponent(answer.message)}` : ''}`);
  }

  /** Puts the same goods into the cart, as far as they are still sold; what is gone shows by its absence there. */
  @Post('/ulang')
  async repeat(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { order } = await this.gateway.ask(visit, OrderLinesDocument, { token });
    let cartToken = visit.cartToken;
    for (const { quantity, variant } of order?.lines ?? []) {
      const cart = variant && (await this.addLine(visit, cartToken, variant.id, quantity));
      if (cart) {
        cartToken = cart.token;
        this.keeper.keep(reply, cart);
      }
    }
    return seeOther('/keranjang');
  }

  private async addLine(
    visit: Visit,
    cartToken: string | null,
    variantId: string,
    quantity: number,
  ): Promise<CartState | null> {
    try {
      const { addToCart: answer } = await this.gateway.ask(visit, AddToCartDocument, {
        input: { cartToken, variantId, quantity },
      });
      return answer.__typename === 'Cart' ? answer : null;
    } catch (error) {
      if (cartToken !== null && isNotFound(error)) {
        return this.addLine(visit, null, variantId, quantity);
      }
      throw error;
    }
  }
}
