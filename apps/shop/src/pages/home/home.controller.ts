import { Controller, Get } from '@nestjs/common';
import { HomePageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { homeModel, HomeView } from './home.view.js';

@Controller()
export class HomeController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/')
  @Catalogue()
  async show(@CurrentVisit() visit: Visit): Promise<Page> {
    const data = await this.gateway.ask(visit, HomePageDocument, {});
    const frame = shopFrame(visit, data.currentCooperative);
    return new Page(frame, h(HomeView, { model: homeModel(data, frame), frame }), {
      title: visit.t.home.title(frame.shop.name),
      description: visit.t.home.description(frame.shop.name),
      keeping: 'catalogue',
      facts: storeFacts(frame.shop, visit),
    });
  }
}

/** The shop as schema.org knows it. */
function storeFacts(shop: ReturnType<typeof shopFrame>['shop'], visit: Visit): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Store',
    name: shop.name,
    address: shop.address,
    url: `https://${visit.host}/`,
    ...(shop.phone !== null && { telephone: shop.phone }),
  };
}
