import { Controller, Get } from '@nestjs/common';
import { AboutPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { hoursLines } from '../../layout/opening-hours.js';
import { AboutView } from './about.view.js';

@Controller()
export class AboutController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/tentang')
  @Catalogue()
  async show(@CurrentVisit() visit: Visit): Promise<Page> {
    const { currentCooperative: cooperative, membershipDesk } = await this.gateway.ask(visit, AboutPageDocument, {});
    const frame = shopFrame(visit, cooperative);
    const model = {
      about: cooperative?.about ?? null,
      email: cooperative?.email ?? null,
      hours: hoursLines(cooperative?.openingHours ?? [], visit.t),
      takesMembers: membershipDesk.isOpen,
      pickupAddress: cooperative?.pickupPoint?.address.formatted ?? null,
    };
    return new Page(frame, h(AboutView, { model, frame }), {
      title: visit.t.about.title(frame.shop.name),
      keeping: 'catalogue',
    });
  }
}
