import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { isUuid, newId } from '@lumbung/kernel';
import { CancelMyOrderDocument, ConfirmArrivalDocument, RepeatOrderDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { CartKeeper } from '../../session/cart-keeper.js';
import { outcomeSaid } from '../payment/standing.js';
import { BUYER_REASONS } from './cancel-form.js';
import { OrderPages } from './order-pages.js';

type Fields = Readonly<Record<string, string | undefined>>;

/** What an answer to a form left in the address. */
interface OrderQuery {
  readonly kabar?: string;
  readonly baru?: string;
  readonly periksa?: string;
}

/** The order's own page, reached by whoever holds its secret address. */
@Controller('/pesanan/:token')
export class OrderController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly keeper: CartKeeper,
    private readonly pages: OrderPages,
  ) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('token') token: string, @Query() query: OrderQuery): Promise<Page> {
    const words: Readonly<Record<string, string>> = { sampai: visit.t.order.thanks, retur: visit.t.order.returnAsked };
    return this.pages.draw(visit, token, {
      refusal: query.kabar?.slice(0, 300) ?? null,
      said: words[query.baru ?? ''] ?? null,
      checked: outcomeSaid(query.periksa, visit.t),
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
