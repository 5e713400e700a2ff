import { Inject, Injectable } from '@nestjs/common';
import type { TypedDocumentString } from '@lumbung/web-api';
import { SHOP_CONFIG, type ShopConfig } from '../config/shop.config.js';
import { GatewayFault, GatewaySilent } from './gateway.faults.js';

/** Whose question it is: the shop by its host, the person by the session. */
export interface Asker {
  readonly slug: string | null;
  readonly session: string | null;
  readonly locale: string;
  /** Of the visitor; unknown where the shop itself asks. */
  readonly networkAddress?: string;
  /** By which somebody knows his own devices again in the list of those that are signed in. */
  readonly userAgent?: string;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const PATIENCE_MS = 8_000;

/** Speaks to the gateway: one operation per page. The browser never does. */
@Injectable()
export class GatewayClient {
  constructor(@Inject(SHOP_CONFIG) private readonly config: ShopConfig) {}

  /**
   * Sends one operation and gives back its data. Refusals are part of the data; faults are thrown as GatewayFault,
   * and a gateway that does not answer as GatewaySilent.
   */
  async ask<Result, Variables>(
    asker: Asker,
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    const answer = await this.send<Result>(asker, JSON.stringify({ query: document.toString(), variables }));
    const fault = answer.errors?.[0];
    if (fault !== undefined) {
      throw new GatewayFault(fault.extensions?.code ?? 'INTERNAL_SERVER_ERROR', fault.message);
    }
    if (answer.data === undefined || answer.data === null) {
      throw new GatewaySilent();
    }
    return answer.data;
  }

  private async send<Result>(asker: Asker, body: string): Promise<Answer<Result>> {
    try {
      const response = await fetch(this.config.gatewayUrl, {
        method: 'POST',
        headers: headersFor(asker),
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return (await response.json()) as Answer<Result>;
    } catch (cause) {
      throw new GatewaySilent({ cause });
    }
  }
}

export function headersFor({ slug, session, locale, networkAddress, userAgent }: Asker): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': locale,
    ...(networkAddress !== undefined && { 'x-forwarded-for': networkAddress }),
    ...(userAgent !== undefined && { 'user-agent': userAgent }),
    ...(slug !== null && { 'x-tenant': slug }),
    ...(session !== null && { authorization: `Bearer ${session}` }),
  };
}
