import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { isSlug } from '@lumbung/kernel';
import { SellerPageDocument, SellersPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { listFilter, readListQuery, type RawQuery } from '../../ui/list-query.js';
import { SellersView, SellerView } from './seller.view.js';

/** Who sells here, for shoppers. */
@Controller('/penjual')
export class SellerController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  @Catalogue()
  async list(@CurrentVisit() visit: Visit, @Query('setelah') after?: string): Promise<Page> {
    const data = await this.gateway.ask(visit, SellersPageDocument, { after: after || null });
    const frame = shopFrame(visit, data.currentCooperative);
    return new Page(frame, h(SellersView, { sellers: data.shopSellers, frame }), {
      title: visit.t.selling.sellers,
      description: visit.t.selling.sellersLead(frame.shop.name),
      keeping: 'catalogue',
    });
  }

  @Get('/:slug')
  @Catalogue()
  async show(@CurrentVisit() visit: Visit, @Param('slug') slug: string, @Query() raw: RawQuery): Promise<Page> {
    if (!isSlug(slug)) {
      throw new NotFoundException();
    }
    const query = { ...readListQuery(`/penjual/${slug}`, raw), seller: slug };
    const { currentCooperative, seller, products } = await this.gateway.ask(visit, SellerPageDocument, {
      slug,
      filter: listFilter(query),
      sort: query.sort,
      after: query.after,
    });
    const frame = shopFrame(visit, currentCooperative);
    if (!seller) {
      throw new NotFoundException();
    }
    return new Page(frame, h(SellerView, { model: { seller, list: products, query }, frame }), {
      title: visit.t.selling.sellerAt(seller.name, frame.shop.name),
      description: seller.story?.slice(0, 200) ?? seller.goodsKind,
      image: seller.photo?.sources.at(-1)?.url ?? null,
      keeping: 'catalogue',
    });
  }
}
