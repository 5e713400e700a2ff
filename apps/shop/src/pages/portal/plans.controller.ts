import { Controller, Get } from '@nestjs/common';
import { PortalPlansPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import type { Page, SeeOther } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { PlansView } from './plans.view.js';
import { forMember, portalPage } from './portal-page.js';

/** What a member saves for, and how far he is. */
@Controller('/saya/rencana')
export class PortalPlansController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  list(@CurrentVisit() visit: Visit): Promise<Page | SeeOther> {
    return forMember(visit, async () => {
      const data = await this.gateway.ask(visit, PortalPlansPageDocument, {});
      const frame = shopFrame(visit, data.currentCooperative);
      const canDeposit = data.mySavingsDepositWays.methods.length > 0;
      return portalPage(frame, visit.t.plans.title, h(PlansView, { plans: data.mySavingsPlans, canDeposit, frame }));
    });
  }
}
