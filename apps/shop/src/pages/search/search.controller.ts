import { Controller, Get, Header, Query } from '@nestjs/common';
import { SearchPageDocument, SearchSuggestionsDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { listFilter, readListQuery, type RawQuery } from '../../ui/list-query.js';
import { SearchView } from './search.view.js';

interface SuggestionLine {
  readonly text: string;
  readonly href: string;
  /** What it leads to, where the text alone does not say it. */
  readonly kind?: string;
}

const PATHS = { PRODUCT: '/p/', CATEGORY: '/k/', SELLER: '/penjual/' } as const;

@Controller()
export class SearchController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/cari')
  @Catalogue()
  async show(@CurrentVisit() visit: Visit, @Query() raw: RawQuery): Promise<Page> {
    const query = readListQuery('/cari', raw);
    const { currentCooperative, products: list } = await this.gateway.ask(visit, SearchPageDocument, {
      filter: listFilter(query),
      sort: query.sort,
      after: query.after,
    });
    const frame = shopFrame(visit, currentCooperative, query.text);
    return new Page(frame, h(SearchView, { model: { list, query }, frame }), {
      title: query.text === '' ? visit.t.list.allGoods : visit.t.list.searchTitle(query.text),
      keeping: 'catalogue',
    });
  }

  /** Lines under the search box, for the island that shows them. */
  @Get('/cari/saran')
  @Header('cache-control', 'private, max-age=60')
  async suggest(@CurrentVisit() visit: Visit, @Query('q') text = ''): Promise<SuggestionLine[]> {
    const wanted = text.trim().slice(0, 60);
    if (wanted.length < 2) {
      return [];
    }
    const { suggestions } = await this.gateway.ask(visit, SearchSuggestionsDocument, { text: wanted });
    return suggestions.map(({ kind, text: line, slug }) => ({
      text: line,
      href: slug && kind !== 'QUERY' ? PATHS[kind] + slug : `/cari?q=${encodeURIComponent(line)}`,
      ...((kind === 'CATEGORY' || kind === 'SELLER') && { kind: visit.t.list.kinds[kind] }),
    }));
  }
}
