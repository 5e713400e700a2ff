import { Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { isUuid } from '@lumbung/kernel';
import {
  ChooseMyPayoutAccountDocument,
  SellingPayoutsPageDocument,
  SellingSalesPageDocument,
  SellingSettlementPageDocument,
  SellingSettlementsPageDocument,
} from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { PayoutsView, SalesView, SettlementsView, SettlementView } from './account.view.js';
import { readDay } from './days.js';
import { forSeller } from './for-seller.js';
import { sellingPage } from './parts.js';

/** A seller's money: sold, settled, paid. */
@Controller('/saya/jualan')
export class AccountController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/penjualan')
  sales(
    @CurrentVisit() visit: Visit,
    @Query('dari') fromText = '',
    @Query('sampai') untilText = '',
    @Query('setelah') after?: string,
  ): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      const [from, until] = [readDay(fromText), readDay(untilText)];
      const data = await this.gateway.ask(visit, SellingSalesPageDocument, {
        filter: {
          kinds: ['SALE', 'RETURN'],
          ...((from ?? until) && { happenedOn: { ...(from && { from }), ...(until && { to: until }) } }),
        },
        after: after || null,
      });
      const frame = shopFrame(visit, data.currentCooperative);
      const model = { list: data.mySellerEntries, from, until };
      return sellingPage(frame, visit.t.selling.sales, h(SalesView, { model, frame }));
    });
  }

  @Get('/perhitungan')
  settlements(@CurrentVisit() visit: Visit, @Query('setelah') after?: string): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      const data = await this.gateway.ask(visit, SellingSettlementsPageDocument, { after: after || null });
      const frame = shopFrame(visit, data.currentCooperative);
      const model = { list: data.mySellerSettlements, statement: data.mySellerStatement };
      return sellingPage(frame, visit.t.selling.settlements, h(SettlementsView, { model, frame }));
    });
  }

  @Get('/perhitungan/:id')
  settlement(
    @CurrentVisit() visit: Visit,
    @Param('id') id: string,
    @Query('setelah') after?: string,
  ): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      if (!isUuid(id)) {
        throw new NotFoundException();
      }
      const data = await this.gateway.ask(visit, SellingSettlementPageDocument, { id, after: after || null });
      const frame = shopFrame(visit, data.currentCooperative);
      const settlement = data.mySellerSettlement;
      if (!settlement) {
        throw new NotFoundException();
      }
      const model = { settlement, entries: data.mySellerEntries };
      return sellingPage(
        frame,
        `${visit.t.selling.settlements} ${settlement.number}`,
        h(SettlementView, { model, frame }),
      );
    });
  }

  @Get('/pembayaran')
  payouts(
    @CurrentVisit() visit: Visit,
    @Query('setelah') after?: string,
    @Query('tersimpan') saved?: string,
  ): Promise<Page | SeeOther> {
    return forSeller(visit, () => this.drawPayouts(visit, after || null, saved === '1' ? visit.t.selling.saved : null));
  }

  /** Where he wants his money: onto one of his savings accounts, or as the office pays it. */
  @Post('/pembayaran')
  choose(@CurrentVisit() visit: Visit, @Body() { savings }: { savings?: string }): Promise<Page | SeeOther> {
    return forSeller(visit, async () => {
      const { chooseMyPayoutAccount: answer } = await this.gateway.ask(visit, ChooseMyPayoutAccountDocument, {
        input: { savingsAccountId: isUuid(savings) ? savings : null },
      });
      return 'message' in answer
        ? this.drawPayouts(visit, null, answer.message)
        : seeOther('/saya/jualan/pembayaran?tersimpan=1');
    });
  }

  private async drawPayouts(visit: Visit, after: string | null, said: string | null): Promise<Page> {
    const data = await this.gateway.ask(visit, SellingPayoutsPageDocument, { after });
    const frame = shopFrame(visit, data.currentCooperative);
    const model = { list: data.mySellerPayouts, accounts: data.mySellerPayoutAccounts, said };
    return sellingPage(frame, visit.t.selling.payouts, h(PayoutsView, { model, frame }));
  }
}
