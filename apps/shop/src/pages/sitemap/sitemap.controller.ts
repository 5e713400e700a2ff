import { Controller, Get, Header } from '@nestjs/common';
import { SitemapDocument, SitemapSellersDocument } from '@lumbung/web-api';
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
    const [goods, sellers] = await Promise.all([
      everyPage(
        (after) => this.gateway.ask(visit, SitemapDocument, { after }),
        ({ products }) => products.pageInfo,
      ),
      everyPage(
        (after) => this.gateway.ask(visit, SitemapSellersDocument, { after }),
        ({ shopSellers }) => shopSellers.pageInfo,
      ),
    ]);
    const whoSells = sellers.flatMap(({ shopSellers }) => shopSellers.nodes);
    const addresses = [
      { path: '/' },
      { path: '/tentang' },
      ...slugsOf(goods[0]?.categories ?? []).map((slug) => ({ path: `/k/${slug}` })),
      ...(whoSells.length > 0 ? [{ path: '/penjual' }] : []),
      ...whoSells.map(({ slug }) => ({ path: `/penjual/${slug}` })),
      ...goods
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
}

interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** One page after the other, as many as search engines read of one file. */
async function everyPage<P>(ask: (after: string | null) => Promise<P>, endOf: (page: P) => PageEnd): Promise<P[]> {
  const pages: P[] = [];
  for (let after: string | null | undefined = null; after !== undefined && pages.length < MOST_PAGES;) {
    const page: P = await ask(after);
    pages.push(page);
    const { hasNextPage, endCursor } = endOf(page);
    after = hasNextPage ? (endCursor ?? undefined) : undefined;
  }
  return pages;
}

interface Shelf {
  readonly slug: string;
  readonly children?: readonly Shelf[];
}

const slugsOf = (shelves: readonly Shelf[]): string[] =>
  shelves.flatMap(({ slug, children }) => [slug, ...slugsOf(children ?? [])]);
