import { Controller, Get, Header, Query } from '@nestjs/common';
import { FindRegionsDocument } from '@lumbung/web-api';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import type { RegionChoice } from '../../ui/region-search.js';

/** Villages while one types; also on the platform's own site, for signing up. */
@Controller()
export class RegionsController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get(['/wilayah', '/lumbung/wilayah'])
  @Header('cache-control', 'private, max-age=600')
  async find(@CurrentVisit() visit: Visit, @Query('cari') text = ''): Promise<readonly RegionChoice[]> {
    const search = text.trim().slice(0, 60);
    return search.length < 3 ? [] : (await this.gateway.ask(visit, FindRegionsDocument, { search })).regions;
  }
}
