import type { FastifyInstance } from 'fastify';
import type { ConsoleConfig } from './config.js';

/** A header only our own pages can send: a form or picture of a stranger's page cannot. */
export const OWN_PAGE_HEADER = 'x-lumbung-console';

/** What a page of the desks may load: itself and the cooperatives' pictures. No text becomes script (Trusted Types). */
export function contentSecurityPolicy(mediaOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' blob: ${mediaOrigin}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The headers every answer carries, whoever wrote it. */
export function addSecurityHeaders(server: FastifyInstance, { mediaOrigin, isSecure }: ConsoleConfig): void {
  const policy = contentSecurityPolicy(mediaOrigin);
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    if (isSecure) {
      reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    }
  });
}

/** Whatever changes something must come from our own pages: by their header, and by the origin the browser tells. */
export function refuseForeignPages(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      return;
    }
    const { origin, host } = request.headers;
    const isForeign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
    if (isForeign || request.headers[OWN_PAGE_HEADER] === undefined) {
      await reply.code(403).send(fault('FORBIDDEN', 'This address answers only the pages of the desks.'));
    }
  });
}

/** An answer in the shape of GraphQL, so that the pages read all faults in one way. */
export function fault(code: string, message: string): { readonly errors: readonly unknown[] } {
  return { errors: [{ message, extensions: { code } }] };
}
