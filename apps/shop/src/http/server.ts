import type { IncomingMessage } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ShopConfig } from '../config/shop.config.js';
import { contentSecurityPolicy } from '../security/csp.js';
import { refuseForeignForms } from '../security/same-origin.js';
import { addSecurityHeaders } from '../security/security-headers.js';
import { Cookies } from '../session/cookies.js';
import { ShopModule } from '../shop.module.js';
import { ASSET_PATH, readAssets } from './assets.js';
import { compressPages } from './compression.js';
import { slugOf } from './visit.js';
import { readVisit } from './visit-reader.js';

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const BODY_LIMIT_BYTES = 64 * 1024;
const MOST_UPLOADED_BYTES = 10 * 1024 * 1024;

/** The shop's server, ready but not yet listening. */
export async function createServer(config: ShopConfig, publicDirectory: string): Promise<NestFastifyApplication> {
  const assets = readAssets(publicDirectory);
  const cookies = new Cookies(config.isSecure);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: config.trustedProxies,
    rewriteUrl: ({ url = '/', headers }: IncomingMessage) =>
      siteAddress(url, headers.host ?? config.domain, config.domain),
  });
  const server = adapter.getInstance();
  server.decorateRequest('visit');
  await server.register(fastifyCookie);
  await server.register(fastifyStatic, {
    root: publicDirectory,
    prefix: ASSET_PATH,
    preCompressed: true,
    cacheControl: false,
    index: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', `public, max-age=${isHashed(path) ? `${YEAR_SECONDS}, immutable` : '3600'}`);
      if (path.endsWith('speculation.json')) {
        reply.header('content-type', 'application/speculationrules+json');
      }
    },
  });
  addSecurityHeaders(server, {
    policy: contentSecurityPolicy(assets.baseCssHash, config.mediaOrigin),
    isSecure: config.isSecure,
  });
  server.addHook('onRequest', async (request) => {
    request.visit = readVisit(request, config, cookies, assets);
  });
  refuseForeignForms(server);
  compressPages(server);
  const app = await NestFactory.create<NestFastifyApplication>(ShopModule.with({ config, assets, cookies }), adapter, {
    bodyParser: false,
    logger: ['error', 'warn'],
  });
  await server.register(fastifyFormbody, { bodyLimit: BODY_LIMIT_BYTES });
  await server.register(fastifyMultipart, { limits: { files: 1, fields: 30, fileSize: MOST_UPLOADED_BYTES } });
  app.enableShutdownHooks();
  return app;
}

/**
 * The platform's own site and the shops share one server: what is asked of the bare host is looked up below
 * `/lumbung`, and a shop's host never reaches there.
 */
export function siteAddress(url: string, host: string, domain: string): string {
  if (url.startsWith(ASSET_PATH) || url === '/healthz') {
    return url;
  }
  if (slugOf(host, domain) === null) {
    return url === '/' || url.startsWith('/?') ? `/lumbung${url.slice(1)}` : `/lumbung${url}`;
  }
  return url.startsWith('/lumbung') ? `/tidak-ada${url}` : url;
}

function isHashed(path: string): boolean {
  return /-[\w-]{8}\.\w+(\.(gz|br))?$/.test(path);
}
