import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { isUuid, newId } from '@lumbung/kernel';
import { PaymentProviderName, ProviderInbox } from '@lumbung/payments';
import { badUserInput, notFound, runAs, TenantDirectory, type Principal, type TenantId } from '@lumbung/platform';
import type { FastifyRequest } from 'fastify';

const PROVIDERS: Readonly<Record<string, PaymentProviderName>> = { midtrans: 'MIDTRANS', xendit: 'XENDIT' };

/** Whoever writes news down is nobody of the cooperative. */
const SYSTEM: Principal = { kind: 'system', displayName: 'Lumbung', permissions: new Set() };

/** What payment providers tell us. Nobody signs in here: each piece of news proves itself by its signature. */
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly tenants: TenantDirectory,
    private readonly inbox: ProviderInbox,
  ) {}

  /** Writes the news down and answers at once; the worker acts on it. The key is the cooperative's id. */
  @Post('payments/:provider/:key')
  @HttpCode(200)
  async payments(
    @Param('provider') name: string,
    @Param('key') key: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<{ received: true }> {
    const provider = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
    if (!provider || !isUuid(key)) throw notFound();
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badUserInput('Send a JSON object.');
    const tenant = await this.tenants.byId(key as TenantId);
    if (!tenant) throw notFound();
    const context = { requestId: newId(), locale: 'id', tenant, principal: SYSTEM } as const;
    await runAs(context, () => this.inbox.take(provider, request.headers, body));
    return { received: true };
  }
}
