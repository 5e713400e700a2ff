import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import files from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import type { ConsoleConfig } from './config.js';
import { gatewayRoutes } from './gateway.routes.js';
import { Gateway } from './gateway.js';
import { addSecurityHeaders, refuseForeignPages } from './security.js';
import { SessionCookie } from './session-cookie.js';
import { sessionRoutes } from './session.routes.js';

const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** The server of the desks: gives out the pages, keeps the session, hands questions on to the gateway. No rule lives here. */
export async function createServer(config: ConsoleConfig): Promise<FastifyInstance> {
  const server = fastify({
    logger: { level: process.env.LOG_LEVEL ?? 'warn' },
    trustProxy: config.trustsProxy,
    bodyLimit: 12 * 1024 * 1024,
  });
  const session = new SessionCookie(config.isSecure);
  const gateway = new Gateway(config.gatewayUrl, session);
  const page = readFileSync(join(config.publicDirectory, 'index.html'), 'utf8');

  addSecurityHeaders(server, config);
  refuseForeignPages(server);
  await server.register(cookie);
  await server.register(files, {
    root: config.publicDirectory,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/aset/');
      reply.header(
        'cache-control',
        isHashed ? `public, max-age=${A_YEAR_MS / 1000}, immutable` : 'public, max-age=3600',
      );
    },
  });
  server.get('/healthz', async (_request, reply) => reply.type('application/json').send({ status: 'ok' }));
  sessionRoutes(server, gateway, session);
  gatewayRoutes(server, gateway);
  // Every other address is a screen: the page finds out which. A missing file stays missing.
  server.get('/*', async (request, reply) => {
    if (request.url.startsWith('/aset/')) {
      return reply.callNotFound();
    }
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
  server.addHook('onClose', async () => gateway.close());
  return server;
}
