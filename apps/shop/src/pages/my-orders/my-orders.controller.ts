import { Controller, Get, Query } from '@nestjs/common';
import { MyOrdersPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { MyOrdersView } from './my-orders.view.js';

/** One's own orders; whoever is not logged in is asked to. */
@Controller('/saya/pesanan')
export class MyOrdersController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Query('setelah') after?: string): Promise<Page | SeeOther> {
    if (visit.session === null) {
      return seeOther('/masuk?ke=/saya/pesanan');
    }
    const { currentCooperative, myOrders } = await this.gateway.ask(visit, MyOrdersPageDocument, {
      after: after || null,
    });
    const frame = shopFrame(visit, currentCooperative);
    const { hasNextPage, endCursor } = myOrders.pageInfo;
    const model = { orders: myOrders.nodes, next: hasNextPage ? endCursor : null };
    return new Page(frame, h(MyOrdersView, { model, frame }), { title: visit.t.order.mine, keeping: 'secret' });
  }
}
