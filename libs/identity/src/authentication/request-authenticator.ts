import { Injectable } from '@nestjs/common';
import { notFound, TenantDirectory, unauthenticated, type Locale, type RequestContext } from '@lumbung/platform';
import { ApiKeyStrategy } from './api-key.strategy.js';
import { ask } from './ask.js';
import { bearerTokenOf, isApiKey, type Bearer } from './credential.js';
import { SessionStrategy } from './session.strategy.js';

/** What the gateway knows of a request before anybody looked at it. */
export interface AskingRequest {
  readonly authorization?: string;
  /** From host name or `x-tenant`. */
  readonly tenantSlug?: string;
  readonly address?: string;
  readonly userAgent?: string;
  readonly locale: Locale;
  readonly requestId: string;
}

@Injectable()
export class RequestAuthenticator {
  constructor(
    private readonly directory: TenantDirectory,
    private readonly sessionStrategy: SessionStrategy,
    private readonly apiKeyStrategy: ApiKeyStrategy,
  ) {}

  /**
   * Says who is asking and for which cooperative; called once for every request. Without a token nobody is asked and no
   * SQL is sent beyond the tenant directory; with one it is a single read. A signed-in person gets, in another
   * cooperative than his own, no permissions there. Throws UNAUTHENTICATED for a token that is unknown, expired or
   * revoked, and NOT_FOUND for a slug nobody has and for an API key of another cooperative, which look the same.
   */
  async contextOf({ authorization, tenantSlug, ...about }: AskingRequest): Promise<RequestContext> {
    const tenant = tenantSlug === undefined ? undefined : await this.directory.bySlugOrHost(tenantSlug);
    if (tenantSlug !== undefined && !tenant) throw notFound();
    if (authorization === undefined || authorization === '') return { ...about, tenant };
    const token = bearerTokenOf(authorization);
    if (token === null) throw unauthenticated();
    const bearer = await ask<Bearer>(isApiKey(token) ? this.apiKeyStrategy : this.sessionStrategy, { token, tenant });
    if (!bearer) throw unauthenticated();
    return { ...about, tenant: bearer.tenant, principal: bearer.principal };
  }
}
