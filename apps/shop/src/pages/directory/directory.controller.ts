import { Controller, Get, Query } from '@nestjs/common';
import { DirectoryPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { DirectoryView } from './directory.view.js';

@Controller('/lumbung/koperasi')
export class DirectoryController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get()
  @Catalogue()
  async show(
    @CurrentVisit() visit: Visit,
    @Query('cari') search = '',
    @Query('setelah') after?: string,
  ): Promise<Page> {
    const text = search.trim().slice(0, 80);
    const { cooperatives } = await this.gateway.ask(visit, DirectoryPageDocument, {
      filter: text === '' ? {} : { search: text },
      after: after || null,
    });
    const frame = { visit, shop: null };
    const scheme = visit.shopScheme;
    const model = { cooperatives, text, shopAddress: (slug: string) => `${scheme}://${slug}.${visit.host}/` };
    return new Page(frame, h(DirectoryView, { model, frame }), {
      title: visit.t.site.directoryTitle,
      keeping: 'catalogue',
    });
  }
}
