import { Controller, Get, Param, Query } from '@nestjs/common';
import { MarketPageDocument, MarketProductPageDocument, type MarketSort } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewayFault } from '../../gateway/gateway.faults.js';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { MarketProductView } from './market-product.view.js';
import { MarketView } from './market.view.js';

const SORTS: readonly MarketSort[] = ['RELEVANCE', 'NEWEST', 'PRICE_ASCENDING', 'PRICE_DESCENDING'];
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The common market place: goods of all cooperatives that offer them to everybody. */
@Controller('/lumbung/pasar')
export class MarketController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  @Catalogue()
  async show(
    @CurrentVisit() visit: Visit,
    @Query() query: Readonly<Record<string, string | undefined>>,
  ): Promise<Page> {
    const asked = {
      text: (query.cari ?? '').trim().slice(0, 80),
      region: /^\d{2}(\.\d{2})?$/.test(query.wilayah ?? '') ? (query.wilayah ?? '') : '',
      sort: SORTS.find((sort) => sort === query.urut) ?? 'RELEVANCE',
      isReadyOnly: query.ada === '1',
    };
    const { marketProducts, marketRegions } = await this.gateway.ask(visit, MarketPageDocument, {
      filter: {
        search: asked.text || null,
        regionCode: asked.region || null,
        inStockOnly: asked.isReadyOnly,
      },
      sort: asked.sort,
      after: query.setelah || null,
    });
    const frame = { visit, shop: null };
    return new Page(
      frame,
      h(MarketView, { model: { products: marketProducts, regions: marketRegions, asked }, frame }),
      {
        title: visit.t.market.title,
        description: visit.t.market.lead,
        keeping: 'catalogue',
      },
    );
  }

  /** One product of one cooperative, asked as its shop, to be put into the common basket. */
  @Get('/:cooperative/:product')
  async product(
    @CurrentVisit() visit: Visit,
    @Param('cooperative') slug: string,
    @Param('product') product: string,
    @Query('kabar') refusal?: string,
  ): Promise<Page> {
    if (!SLUG.test(slug) || !SLUG.test(product)) throw new GatewayFault('NOT_FOUND', '');
    const data = await this.gateway.ask({ ...visit, slug }, MarketProductPageDocument, { slug: product });
    if (!data.product || !data.currentCooperative) throw new GatewayFault('NOT_FOUND', '');
    const frame = { visit, shop: null };
    const model = {
      product: data.product,
      cooperative: data.currentCooperative,
      shopAddress: `${visit.shopScheme}://${slug}.${visit.host}/p/${product}`,
      refusal: refusal?.slice(0, 300) ?? null,
    };
    return new Page(frame, h(MarketProductView, { model, frame }), { title: data.product.name });
  }
}
