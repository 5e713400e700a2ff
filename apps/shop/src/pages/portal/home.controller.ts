import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { PortalHomePageDocument } from '@lumbung/web-api';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { seeOther, type Page, type SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { Cookies } from '../../session/cookies.js';
import { safeNext } from '../login/login.controller.js';
import { PortalHomeView } from './home.view.js';
import { forMember, portalPage } from './portal-page.js';

/** What a member sees first: what he has, and what waits for him. */
@Controller('/saya')
export class PortalHomeController {
  constructor(
    private readonly gateway: GatewayClient,
    private readonly cookies: Cookies,
  ) {}

  @Get()
  show(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.gateway.ask(visit, PortalHomePageDocument, {});
      const frame = shopFrame(visit, data.currentCooperative);
      const model = {
        name: data.me?.person.fullName ?? visit.memberName ?? '',
        membership: data.myMembership ?? null,
        accounts: data.mySavingsAccounts.filter(({ state }) => state !== 'CLOSED'),
        calendar: data.myMandatorySavingsCalendar ?? null,
        deposits: data.mySavingsDeposits.nodes.filter(({ state }) => state === 'WAITING'),
        notices: data.mySavingsNotices,
        sells: data.me?.permissions.includes('sellers.own') ?? false,
        now: new Date(),
      };
      return portalPage(frame, visit.t.portal.title, h(PortalHomeView, { model, frame }));
    });
  }

  /** Covers or uncovers the amounts, remembers it on this device, and goes back to where one was. */
  @Post('/saldo')
  cover(
    @CurrentVisit() _visit: Visit,
    @Body() { ke, saldo }: { readonly ke?: string; readonly saldo?: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SeeOther {
    if (saldo === 'tutup') this.cookies.write(reply, 'saldo', 'tutup');
    else this.cookies.forget(reply, 'saldo');
    const next = safeNext(ke);
    return seeOther(next === '/' ? '/saya' : next);
  }
}
