import { Controller, Get } from '@nestjs/common';
import { addDays, dateParts, todayIn } from '@lumbung/kernel';
import { SellingHomePageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import type { Page, SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { forSeller } from './for-seller.js';
import { SellingHomeView } from './home.view.js';
import { sellingPage } from './parts.js';

/** What a seller looks at first: what was sold today, and what is owed to him. */
@Controller('/saya/jualan')
export class SellingHomeController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  show(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      // In which zone the shop is, is known only with the answer; a day more is asked for and left out below.
      const yesterday = addDays(todayIn('Asia/Jakarta', new Date()), -1);
      const data = await this.gateway.ask(visit, SellingHomePageDocument, { from: yesterday });
      const frame = shopFrame(visit, data.currentCooperative);
      const today = todayIn(frame.shop.timeZone, new Date());
      const entries = data.mySellerEntries.nodes;
      const { year } = dateParts(today);
      const model = {
        seller: data.mySeller ?? null,
        balance: data.mySellerBalance,
        sold: entries.filter(({ happenedOn }) => happenedOn === today),
        isPartOfToday: entries.length === 100 && entries.every(({ happenedOn }) => happenedOn === today),
        lastPayout: data.mySellerPayouts.nodes.find(({ state }) => state === 'PAID') ?? null,
        undeclaredYear: data.myTurnoverDeclarations.nodes.some((declared) => declared.year === year) ? null : year,
      };
      return sellingPage(frame, visit.t.selling.mine, h(SellingHomeView, { model, frame }));
    });
  }
}
