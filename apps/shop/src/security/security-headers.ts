import type { FastifyInstance } from 'fastify';

interface SecurityHeaderOptions {
  readonly policy: string;
  readonly isSecure: boolean;
}

/** The headers every answer carries, whoever wrote it. */
export function addSecurityHeaders(server: FastifyInstance, { policy, isSecure }: SecurityHeaderOptions): void {
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
    if (isSecure) {
      reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    }
  });
}
