import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import {
  AcceptCartChangesDocument,
  AddToCartDocument,
  CartPageDocument,
  RemoveCartLineDocument,
  SetCartLineQuantityDocument,
} from '@lumbung/web-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { isNotFound } from '../../gateway/gateway.faults.js';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { CartKeeper, type CartState } from '../../session/cart-keeper.js';
import { readQuantity } from '../../ui/read-quantity.js';
import { CartView } from './cart.view.js';

export interface CartForm {
  readonly variantId?: string;
  readonly lineId?: string;
  readonly quantity?: string;
}

/** What an answer to a form left in the address. */
interface CartQuery {
  readonly kabar?: string;
  readonly voucher?: string;
  readonly alasan?: string;
  readonly gabung?: string;
}

/** Either the cart after the change, or the gateway's words why not. */
type CartAnswer =
  ({ readonly __typename: 'Cart' } & CartState) | { readonly __typename: string; readonly message: string };

@Controller('/keranjang')
export class CartController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly keeper: CartKeeper,
  ) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query() query: CartQuery,
  ): Promise<Page> {
    const data = await this.gateway.ask(visit, CartPageDocument, {
      token: visit.cartToken ?? '',
      isNamed: visit.cartToken !== null,
      isSignedIn: visit.session !== null,
    });
    // Who is logged in finds the cart he filled on another device, unless there is one in this browser.
    const named = data.cart ?? null;
    const cart = named !== null && named.lines.length > 0 ? named : (data.myCart ?? named);
    this.keeper.keep(reply, cart ?? { token: visit.cartToken, lineCount: 0 });
    const frame = shopFrame({ ...visit, cartCount: cart?.lineCount ?? 0 }, data.currentCooperative);
    const model = {
      cart,
      refusal: query.kabar?.slice(0, 300) ?? null,
      attempt: query.voucher ? { code: query.voucher.slice(0, 40), refusal: query.alasan?.slice(0, 300) ?? '' } : null,
      isMerged: query.gabung === '1',
    };
    return new Page(frame, h(CartView, { model, frame }), {
      title: visit.t.cart.title,
    });
  }

  /** Adds a product. The script asks for JSON and stays on the page; without it one is led to the cart. */
  @Post('/tambah')
  async add(
    @CurrentVisit() visit: Visit,
    @Body() form: CartForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther | { count: number } | { refusal: string }> {
    const answer = await this.addTo(visit, visit.cartToken, form);
    const wantsJson = request.headers.accept?.includes('application/json') ?? false;
    if (isCart(answer)) {
      this.keeper.keep(reply, answer);
      return wantsJson ? { count: answer.lineCount } : seeOther('/keranjang');
    }
    return wantsJson ? { refusal: answer.message } : refused(answer.message);
  }

  @Post('/ubah')
  async setQuantity(
    @CurrentVisit() visit: Visit,
    @Body() form: CartForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { setCartLineQuantity: answer } = await this.gateway.ask(visit, SetCartLineQuantityDocument, {
      input: { cartToken: visit.cartToken ?? '', lineId: form.lineId ?? '', quantity: readQuantity(form.quantity) },
    });
    return this.shown(answer as CartAnswer, reply);
  }

  @Post('/hapus')
  async remove(
    @CurrentVisit() visit: Visit,
    @Body() form: CartForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { removeCartLine: answer } = await this.gateway.ask(visit, RemoveCartLineDocument, {
      input: { cartToken: visit.cartToken ?? '', lineId: form.lineId ?? '' },
    });
    return this.shown(answer as CartAnswer, reply);
  }

  @Post('/setuju')
  async acceptChanges(
    @CurrentVisit() visit: Visit,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { acceptCartChanges: answer } = await this.gateway.ask(visit, AcceptCartChangesDocument, {
      input: { cartToken: visit.cartToken ?? '' },
    });
    return this.shown(answer as CartAnswer, reply);
  }

  private async addTo(visit: Visit, cartToken: string | null, form: CartForm): Promise<CartAnswer> {
    try {
      const { addToCart } = await this.gateway.ask(visit, AddToCartDocument, {
        input: { cartToken, variantId: form.variantId ?? '', quantity: readQuantity(form.quantity) },
      });
      return addToCart as CartAnswer;
    } catch (error) {
      // The cart of an old cookie may be gone; then a new one is begun.
      if (cartToken !== null && isNotFound(error)) {
        return this.addTo(visit, null, form);
      }
      throw error;
    }
  }

  private shown(answer: CartAnswer, reply: FastifyReply): SeeOther {
    if (isCart(answer)) {
      this.keeper.keep(reply, answer);
      return seeOther('/keranjang');
    }
    return refused(answer.message);
  }
}

function isCart(answer: CartAnswer): answer is { readonly __typename: 'Cart' } & CartState {
  return answer.__typename === 'Cart';
}

function refused(message: string): SeeOther {
  return seeOther(`/keranjang?kabar=${encodeURIComponent(message)}`);
}
