import { hash, timingSafeEqual } from 'node:crypto';
import { networkOf } from '@lumbung/identity';
import type { Config, CostRules, Payer, RequestContext } from '@lumbung/platform';
import type { FastifyRequest } from 'fastify';

/** Who pays for a request: its API key, else the person at this cooperative, else the network address at this cooperative. */
export function costRules(config: Config): CostRules {
  const secret = Buffer.from(config.callerSecret);
  return {
    mostPerDocument: config.COST_PER_DOCUMENT,
    payerOf(request, context) {
      const isKey = context.principal?.kind === 'apiKey';
      const showsCost = isKey || request.headers['x-show-cost'] === '1';
      if (isKey)
        return payer(
          () => `key ${hash('sha256', request.headers.authorization ?? '', 'base64')}`,
          config.COST_PER_MINUTE_KEY,
          showsCost,
        );
      if (context.principal)
        return payer(
          () => `person ${context.principal?.personId} ${tenantOf(context)}`,
          config.COST_PER_MINUTE_PERSON,
          showsCost,
        );
      // One of our own servers speaks for a crowd: it is not one visitor.
      if (isOurs(request, secret)) return payer(() => '', 0, showsCost);
      return payer(
        () => `address ${networkOf(request.ip)} ${tenantOf(context)}`,
        config.COST_PER_MINUTE_ADDRESS,
        showsCost,
      );
    },
  };
}

function payer(name: () => string, perMinute: number, showsCost: boolean): Payer {
  return { name: perMinute > 0 ? name() : undefined, perMinute, showsCost };
}

function tenantOf({ tenant }: RequestContext): string {
  return tenant?.id ?? '';
}

function isOurs(request: FastifyRequest, secret: Buffer): boolean {
  const shown = request.headers['x-caller-secret'];
  if (typeof shown !== 'string') return false;
  const given = Buffer.from(shown);
  return given.length === secret.length && timingSafeEqual(given, secret);
}
