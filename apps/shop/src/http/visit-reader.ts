import type { FastifyRequest } from 'fastify';
import type { ShopConfig } from '../config/shop.config.js';
import { messagesIn } from '../messages/index.js';
import type { Cookies } from '../session/cookies.js';
import type { Assets } from './assets.js';
import { localeOf, slugOf, type Visit } from './visit.js';

/** Reads the visit from a request: host, language, cookies. Believes nothing that only a browser could know. */
export function readVisit(request: FastifyRequest, config: ShopConfig, cookies: Cookies, assets: Assets): Visit {
  const { host = config.domain, 'user-agent': userAgent } = request.headers;
  const slug = slugOf(host, config.domain);
  const locale = localeOf(cookies.read(request, 'bahasa') ?? undefined);
  const cartToken = cookies.read(request, 'keranjang');
  const count = Number(cookies.read(request, 'isi') ?? 0);
  return {
    slug,
    host,
    address: request.originalUrl,
    platformAddress: platformAddress(host, slug, config),
    shopScheme: config.isSecure ? 'https' : 'http',
    locale,
    t: messagesIn(locale),
    session: cookies.read(request, 'sesi'),
    memberName: cookies.read(request, 'nama'),
    cartToken,
    cartCount: cartToken !== null && Number.isInteger(count) && count > 0 ? Math.min(count, 999) : 0,
    hidesBalances: cookies.read(request, 'saldo') === 'tutup',
    hasBaseStyles: request.cookies.gaya === assets.baseStyles,
    savesData: request.headers['save-data'] === 'on',
    networkAddress: request.ip,
    ...(userAgent !== undefined && { userAgent: userAgent.slice(0, 300) }),
  };
}

function platformAddress(host: string, slug: string | null, config: ShopConfig): string {
  const port = /:\d+$/.exec(host)?.[0] ?? '';
  return slug === null ? '/koperasi' : `${config.isSecure ? 'https' : 'http'}://${config.domain}${port}/koperasi`;
}
