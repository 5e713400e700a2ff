import { Body, Controller, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import { boundedText, isUuid, newId } from '@lumbung/kernel';
import {
  CancelMyOrderDocument,
  ConfirmArrivalDocument,
  OrderPageDocument,
  RepeatOrderDocument,
  RequestReturnDocument,
} from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { CartKeeper } from '../../session/cart-keeper.js';
import { BUYER_REASONS } from './cancel-form.js';
import { OrderView } from './order.view.js';

type Fields = Readonly<Record<string, string | undefined>>;

/** What an answer to a form left in the address. */
interface OrderQuery {
  readonly kabar?: string;
  readonly baru?: string;
}

/** The order's own page, reached by whoever holds its secret address. */
@Controller('/pesanan/:token')
export class OrderController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly keeper: CartKeeper,
  ) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('token') token: string, @Query() query: OrderQuery): Promise<Page> {
    const data = await this.gateway.ask(visit, OrderPageDocument, { token });
    const frame = shopFrame(visit, data.currentCooperative);
    if (!data.order) {
      throw new NotFoundException();
    }
    const words: Readonly<Record<string, string>> = { sampai: visit.t.order.thanks, retur: visit.t.order.returnAsked };
    const model = {
      order: data.order,
      pickupAddress: data.currentCooperative?.pickupPoint?.address.formatted ?? null,
      requestId: newId(),
      refusal: query.kabar?.slice(0, 300) ?? null,
      said: words[query.baru ?? ''] ?? null,
    };
    return new Page(frame, h(OrderView, { model, frame }), {
      title: visit.t.order.title(data.order.number),
      keeping: 'secret',
    });
  }

  @Post('/batal')
  async cancel(@CurrentVisit() visit: Visit, @Param('token') token: string, @Body() form: Fields): Promise<SeeOther> {
    const { cancelMyOrder: answer } = await this.gateway.ask(visit, CancelMyOrderDocument, {
      input: {
        orderToken: token,
        requestId: requestIdOf(form),
        reason: BUYER_REASONS.find((reason) => reason === form.reason) ?? 'OTHER',
      },
    });
    return after(token, answer);
  }

  /** The buyer has everything. */
  @Post('/sampai')
  async confirmArrival(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<SeeOther> {
    const { confirmOrderArrival } = await this.gateway.ask(visit, ConfirmArrivalDocument, {
      input: { orderToken: token },
    });
    return after(token, confirmOrderArrival, 'sampai');
  }

  @Post('/retur')
  async askReturn(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Body() form: Fields,
  ): Promise<SeeOther> {
    const reason = boundedText(form.alasan ?? '', 500);
    const lines = returnedLines(form);
    if (lines.length === 0 || reason === '') {
      return after(token, { message: visit.t.order.returnNothing });
    }
    const { requestOrderReturn } = await this.gateway.ask(visit, RequestReturnDocument, {
      input: { requestId: requestIdOf(form), orderToken: token, reason, lines },
    });
    return after(token, requestOrderReturn, 'retur');
  }

  /** Puts the same goods into the cart at what they cost now; what became different is told there. */
  @Post('/ulang')
  async repeat(
    @CurrentVisit() visit: Visit,
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { repeatOrder: answer } = await this.gateway.ask(visit, RepeatOrderDocument, {
      input: { orderToken: token, cartToken: visit.cartToken },
    });
    if (answer.__typename !== 'Cart') {
      return after(token, answer);
    }
    this.keeper.keep(reply, answer);
    return seeOther('/keranjang');
  }
}

/** Back to the order, with the gateway's words where it refused. */
function after(token: string, answer: object, done?: string): SeeOther {
  if ('message' in answer) {
    return seeOther(`/pesanan/${token}?kabar=${encodeURIComponent(String(answer.message))}`);
  }
  return seeOther(`/pesanan/${token}${done === undefined ? '' : `?baru=${done}`}`);
}

function requestIdOf({ requestId }: Fields): string {
  return isUuid(requestId) ? requestId : newId();
}

/** Lines of which something is to come back. */
function returnedLines(form: Fields): { orderLineId: string; quantity: number }[] {
  return Object.entries(form).flatMap(([name, text]) => {
    const orderLineId = name.replace(/^jumlah-/, '');
    const quantity = Math.round(Number((text ?? '').replace(',', '.')) * 1000) / 1000;
    return name.startsWith('jumlah-') && isUuid(orderLineId) && quantity > 0 && quantity <= 999_999
      ? [{ orderLineId, quantity }]
      : [];
  });
}
