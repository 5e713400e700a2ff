import { Controller, Get, Param } from '@nestjs/common';
import { MarketGroupPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewayFault } from '../../gateway/gateway.faults.js';
import { Page } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { MarketGroupView } from './group.view.js';

/** Orders that were placed together, behind a secret address. */
@Controller('/lumbung/pasar/pesanan')
export class MarketGroupController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/:token')
  async show(@CurrentVisit() visit: Visit, @Param('token') token: string): Promise<Page> {
    const { marketGroup } = await this.gateway.ask(visit, MarketGroupPageDocument, { token: token.slice(0, 100) });
    if (!marketGroup) throw new GatewayFault('NOT_FOUND', '');
    const frame = { visit, shop: null };
    return new Page(frame, h(MarketGroupView, { group: marketGroup, frame }), {
      title: visit.t.market.group,
      keeping: 'secret',
      sheet: 'site',
    });
  }
}
