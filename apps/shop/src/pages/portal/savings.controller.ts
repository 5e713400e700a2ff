import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { endOfMonth, isBusinessDate, startOfMonth, todayIn } from '@lumbung/kernel';
import {
  PortalCalendarPageDocument,
  PortalLinePageDocument,
  PortalPassbookPageDocument,
  PortalSavingsPageDocument,
  type SavingsEntryFilter,
} from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { isNotFound } from '../../gateway/gateway.faults.js';
import type { Page, SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { CalendarView } from './calendar.view.js';
import { nameOf } from './home.view.js';
import { LineView } from './line.view.js';
import { PassbookView, type PassbookFilter } from './passbook.view.js';
import { forMember, portalPage } from './portal-page.js';
import { SavingsView } from './savings.view.js';
import { giving } from './transfer-form.js';

const DIRECTIONS = { masuk: 'IN', keluar: 'OUT' } as const;
const FIRST_YEAR = 2000;

/** A member's own accounts, their passbooks, and his year of mandatory savings. */
@Controller('/saya/simpanan')
export class PortalSavingsController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  list(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.gateway.ask(visit, PortalSavingsPageDocument, {});
      const frame = shopFrame(visit, data.currentCooperative);
      return portalPage(
        frame,
        visit.t.portal.savings,
        h(SavingsView, { accounts: data.mySavingsAccounts, now: new Date(), frame }),
      );
    });
  }

  /** Twelve dots, this year unless named. */
  @Get('/wajib')
  calendar(@CurrentVisit() visit: Visit, @Query('tahun') yearText = ''): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const thisYear = new Date().getUTCFullYear();
      const asked = Number(yearText);
      const year = Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= thisYear + 1 ? asked : null;
      const data = await this.gateway.ask(visit, PortalCalendarPageDocument, { year });
      const frame = shopFrame(visit, data.currentCooperative);
      const calendar = data.myMandatorySavingsCalendar ?? null;
      const canSend = giving(data.mySavingsAccounts).length > 0;
      return portalPage(frame, visit.t.portal.mandatory, h(CalendarView, { calendar, canSend, frame }));
    });
  }

  @Get('/:number')
  passbook(
    @CurrentVisit() visit: Visit,
    @Param('number') number: string,
    @Query('bulan') month = '',
    @Query('arah') direction = '',
    @Query('setelah') after?: string,
  ): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const filter = readFilter(month, direction);
      const data = await this.gateway
        .ask(visit, PortalPassbookPageDocument, { number, filter: filterOf(filter), after: after || null })
        .catch(asMissing);
      const frame = shopFrame(visit, data.currentCooperative);
      const account = data.mySavingsAccount;
      if (!account) throw new NotFoundException();
      const today = todayIn(frame.shop.timeZone, new Date());
      const holds = data.mySavingsHolds.filter(({ accountNumber }) => accountNumber === account.number);
      const model = { account, holds, lines: data.mySavingsPassbook, filter, today };
      return portalPage(frame, nameOf(account), h(PassbookView, { model, frame }));
    });
  }

  @Get('/:number/baris/:seq')
  line(
    @CurrentVisit() visit: Visit,
    @Param('number') number: string,
    @Param('seq') seqText: string,
    @Query('kabar') news?: string,
  ): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      if (!/^[1-9]\d{0,8}$/.test(seqText)) throw new NotFoundException();
      const data = await this.gateway
        .ask(visit, PortalLinePageDocument, { number, seq: Number(seqText) })
        .catch(asMissing);
      const frame = shopFrame(visit, data.currentCooperative);
      const { mySavingsAccount: account, mySavingsEntry: line } = data;
      if (!account || !line) throw new NotFoundException();
      const hasPaper = data.mySavingsEntryPapers.some(({ format }) => format === 'PDF');
      const model = { account, line, hasPaper, isSent: news === 'terkirim' };
      return portalPage(frame, visit.t.portal.lineTitle(line.seq), h(LineView, { model, frame }));
    });
  }
}

/** Another member's account is as unknown as none. */
export function asMissing(error: unknown): never {
  throw isNotFound(error) ? new NotFoundException() : error;
}

/** What stands in the address, as far as it means something. */
function readFilter(month: string, direction: string): PassbookFilter {
  const first = `${month}-01`;
  return {
    month: isBusinessDate(first) ? first : null,
    direction: Object.hasOwn(DIRECTIONS, direction) ? (direction as keyof typeof DIRECTIONS) : null,
  };
}

function filterOf({ month, direction }: PassbookFilter): SavingsEntryFilter {
  return {
    ...(month && { bookedOn: { from: startOfMonth(month), to: endOfMonth(month) } }),
    ...(direction && { direction: DIRECTIONS[direction] }),
  };
}
