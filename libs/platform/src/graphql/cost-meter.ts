import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../context/request-context.js';
import { TokenBuckets } from './token-buckets.js';

/** Whose bucket a request is taken from. */
export interface Payer {
  /** Names the bucket; undefined for one who is not limited. */
  readonly name?: string;
  /** What the bucket holds and regains in a minute. */
  readonly perMinute: number;
  /** Whether the answer shows `extensions.cost`. */
  readonly showsCost: boolean;
}

export interface CostRules {
  /** The most that one document may cost. */
  readonly mostPerDocument: number;
  payerOf(request: FastifyRequest, context: RequestContext): Payer;
}

/** As shown under `extensions.cost`; without a limit only `requested`. */
export interface ShownCost {
  readonly requested: number;
  readonly limit?: number;
  readonly remaining?: number;
  /** Units regained per second. */
  readonly restoreRate?: number;
}

export interface Charged {
  readonly error?: GraphQLError;
  readonly shown?: ShownCost;
}

const FREE: Charged = {};

/** Refuses a document that is too dear, and whoever asks for more than his bucket holds. */
export class CostMeter {
  private readonly buckets = new TokenBuckets();

  constructor(readonly rules: CostRules) {}

  charge(requested: number, payer: Payer): Charged {
    const { mostPerDocument } = this.rules;
    if (requested > mostPerDocument)
      return { error: tooDear(requested, mostPerDocument), ...(payer.showsCost && { shown: { requested } }) };
    if (payer.name === undefined) return payer.showsCost ? { shown: { requested } } : FREE;
    const { perMinute, showsCost } = payer;
    const taken = this.buckets.take(payer.name, perMinute, requested);
    if (taken.isGranted && !showsCost) return FREE;
    return {
      ...(!taken.isGranted && { error: tooMuch(taken.retryAfterSeconds) }),
      ...(showsCost && {
        shown: { requested, limit: perMinute, remaining: taken.remaining, restoreRate: Math.round(perMinute / 6) / 10 },
      }),
    };
  }
}

function tooDear(cost: number, most: number): GraphQLError {
  return new GraphQLError(`The document costs ${cost}, more than the ${most} one document may cost.`, {
    extensions: { code: 'BAD_USER_INPUT', limit: true, cost, maximum: most, http: { status: 400 } },
  });
}

/** `http` is read and taken away by Apollo. */
function tooMuch(retryAfterSeconds: number): GraphQLError {
  return new GraphQLError('Too many requests; try again later.', {
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds, http: { status: 429 } },
  });
}
