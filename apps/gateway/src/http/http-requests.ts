import { Injectable, UnprocessableEntityException } from '@nestjs/common';
import { RequestAuthenticator } from '@lumbung/identity';
import { admit, Config, runAs, UserError, type Allowed } from '@lumbung/platform';
import type { FastifyRequest } from 'fastify';
import { contextReader } from '../request-context.js';

/** Gives the few routes beside GraphQL the same context and the same permissions. */
@Injectable()
export class HttpRequests {
  private readonly contextOf: ReturnType<typeof contextReader>;

  constructor(authenticator: RequestAuthenticator, config: Config) {
    this.contextOf = contextReader(authenticator, config);
  }

  /** Runs `work` as the one who asks; throws UNAUTHENTICATED, FORBIDDEN or NOT_FOUND when he may not. A refusal becomes a 422. */
  async run<T>(request: FastifyRequest, allowed: Allowed, work: () => Promise<T>): Promise<Exclude<T, UserError>> {
    const context = await this.contextOf(request);
    return runAs(context, async () => {
      admit(allowed);
      const result = await work();
      if (result instanceof UserError)
        throw new UnprocessableEntityException({ code: result.code, message: result.message });
      return result as Exclude<T, UserError>;
    });
  }
}
