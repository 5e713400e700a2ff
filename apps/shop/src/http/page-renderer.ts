import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SHOP_CONFIG, type ShopConfig } from '../config/shop.config.js';
import { Document } from '../layout/document.js';
import { cartCount, CART_COUNT_SLOT } from '../layout/header.js';
import type { Keeping, Page } from './answer.js';
import { ASSETS, type Assets } from './assets.js';
import type { Visit } from './visit.js';

const CACHE_CONTROL: Readonly<Record<Keeping, string>> = {
  catalogue: 'private, no-cache',
  personal: 'private, no-cache',
  secret: 'private, no-store',
};

/** For pages that are the same for everybody: a cache before us may keep them half a minute, and a stale one meanwhile. */
export const SHARED_CACHE_CONTROL = 'public, max-age=0, s-maxage=30, stale-while-revalidate=60';

/** Draws pages and writes their headers. */
@Injectable()
export class PageRenderer {
  constructor(
    @Inject(ASSETS) private readonly assets: Assets,
    @Inject(SHOP_CONFIG) private readonly config: ShopConfig,
  ) {}

  /** The whole document, with a slot where the number in the basket goes. */
  draw(page: Page): string {
    const { visit } = page.frame;
    const origin = `${this.config.isSecure ? 'https' : 'http'}://${visit.host}`;
    return `<!doctype html>${renderToString(h(Document, { page, assets: this.assets, origin }))}`;
  }

  /** Puts in what belongs to one visitor. */
  personalise(html: string, visit: Visit): string {
    return html.replace(CART_COUNT_SLOT, cartCount(visit.cartCount, visit.t.common.cartCount(visit.cartCount)));
  }

  async send(reply: FastifyReply, page: Page): Promise<void> {
    this.describe(reply, page.keeping);
    await reply.status(page.status).send(this.personalise(this.draw(page), page.frame.visit));
  }

  describe(reply: FastifyReply, keeping: Keeping): void {
    reply.headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': CACHE_CONTROL[keeping],
      vary: 'Cookie',
    });
    if (keeping === 'secret') {
      // Not 'no-referrer': browsers then send our own forms with the origin 'null', which we refuse.
      reply.headers({ 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex' });
    }
  }
}
