import { randomUUID } from 'node:crypto';
import type { RequestAuthenticator } from '@lumbung/identity';
import type { Config, Locale, RequestContext } from '@lumbung/platform';
import type { FastifyRequest } from 'fastify';

const REQUEST_ID = /^[\w-]{8,64}$/;

/** Who is asking and for which cooperative: host name or `x-tenant`, bearer session or API key. */
export function contextReader(authenticator: RequestAuthenticator, config: Config) {
  return (request: FastifyRequest): Promise<RequestContext> =>
    authenticator.contextOf({
      authorization: request.headers.authorization,
      tenantSlug: tenantSlugOf(request, config.SHOP_DOMAIN),
      address: request.ip,
      userAgent: request.headers['user-agent'],
      locale: localeOf(request),
      requestId: requestIdOf(request),
    });
}

function tenantSlugOf(request: FastifyRequest, shopDomain: string): string | undefined {
  const named = request.headers['x-tenant'];
  if (typeof named === 'string' && named !== '') return named.toLowerCase();
  const host = request.hostname.split(':')[0]?.toLowerCase() ?? '';
  return host.endsWith(`.${shopDomain}`) ? host.slice(0, -shopDomain.length - 1) : undefined;
}

function localeOf(request: FastifyRequest): Locale {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'id';
}

function requestIdOf(request: FastifyRequest): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}
