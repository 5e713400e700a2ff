import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { CategoryPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { listFilter, readListQuery, type RawQuery } from '../../ui/list-query.js';
import { CategoryView } from './category.view.js';

@Controller()
export class CategoryController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/k/:kategori')
  @Catalogue()
  async show(@CurrentVisit() visit: Visit, @Param('kategori') slug: string, @Query() raw: RawQuery): Promise<Page> {
    const query = readListQuery(`/k/${slug}`, raw, slug);
    const data = await this.gateway.ask(visit, CategoryPageDocument, {
      slug,
      filter: listFilter(query),
      sort: query.sort,
      after: query.after,
    });
    const frame = shopFrame(visit, data.currentCooperative);
    if (!data.category) {
      throw new NotFoundException();
    }
    const { category, products: list } = data;
    return new Page(frame, h(CategoryView, { model: { category, list, query }, frame }), {
      title: category.name,
      description: visit.t.list.categoryTitle(category.name, frame.shop.name),
      keeping: 'catalogue',
    });
  }
}
