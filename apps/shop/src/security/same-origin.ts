import { ForbiddenException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/**
 * Forms are taken only from our own pages. Browsers say where a form comes from; one that says nothing is let
 * through, because it then carries no cookie of ours either (SameSite=Lax).
 */
export function refuseForeignForms(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      return;
    }
    const { origin, host } = request.headers;
    if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
      throw new ForbiddenException();
    }
  });
}
