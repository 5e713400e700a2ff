import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@lumbung/platform';
import { startHouseOf, type House, type TestCooperative } from '@lumbung/platform/testing';
import { createGateway } from '../server.js';

export interface GraphqlAnswer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
}

export interface Asking {
  readonly tenant?: TestCooperative;
  readonly token?: string;
  readonly signal?: AbortSignal;
}

export type GatewayHouse = House & {
  ask(query: string, variables?: object, asking?: Asking): Promise<GraphqlAnswer>;
  url(): Promise<string>;
};

/** The whole gateway over a database of its own; asked over HTTP, as everybody asks it. */
export function startGateway(change: Partial<Config> = {}): GatewayHouse {
  const house = startHouseOf(async (config, clock) => {
    Object.assign(config, change);
    const app = await createGateway(config, clock);
    await app.listen(0, '127.0.0.1');
    return app;
  });
  const url = () => (house.context as NestFastifyApplication).getUrl();
  const ask = async (
    query: string,
    variables: object = {},
    { tenant, token, signal }: Asking = {},
  ): Promise<GraphqlAnswer> => {
    const response = await fetch(`${await url()}/graphql`, {
      method: 'POST',
      signal,
      headers: {
        'content-type': 'application/json',
        ...(tenant ? { 'x-tenant': tenant.tenant.slug } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  };
  return Object.assign(house, { ask, url });
}
