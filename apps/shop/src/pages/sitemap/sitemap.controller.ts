import { Controller, Get, Header } from '@nestjs/common';
import { SitemapDocument, type SitemapQuery } from '@lumbung/web-api';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';

/** Search engines read at most so many addresses from one file. */
const MOST_PAGES = 50;

@Controller()
export class SitemapController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/sitemap.xml')
  @Header('content-type', 'application/xml; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  async show(@CurrentVisit() visit: Visit): Promise<string> {
    const pages = await this.pages(visit);
    const addresses = [
      { path: '/' },
      { path: '/tentang' },
      ...(pages[0]?.categories ?? []).map(({ slug }) => ({ path: `/k/${slug}` })),
      ...pages
        .flatMap(({ products }) => products.nodes)
        .map(({ slug, updatedAt }) => ({ path: `/p/${slug}`, updatedAt })),
    ];
    const lines = addresses.map((address) => {
      const changed = 'updatedAt' in address ? `<lastmod>${address.updatedAt}</lastmod>` : '';
      return `<url><loc>https://${visit.host}${address.path}</loc>${changed}</url>`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
  }

  @Get('/robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(@CurrentVisit() visit: Visit): string {
    return `User-agent: *\nDisallow: /keranjang\nDisallow: /checkout\nDisallow: /bayar/\nDisallow: /pesanan/\nSitemap: https://${visit.host}/sitemap.xml\n`;
  }

  private async pages(visit: Visit): Promise<SitemapQuery[]> {
    const pages: SitemapQuery[] = [];
    let after: string | null = null;
    do {
      const page: SitemapQuery = await this.gateway.ask(visit, SitemapDocument, { after });
      pages.push(page);
      after = page.products.pageInfo.hasNextPage ? (page.products.pageInfo.endCursor ?? null) : null;
    } while (after !== null && pages.length < MOST_PAGES);
    return pages;
  }
}
