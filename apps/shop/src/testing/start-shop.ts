import { afterAll, beforeAll } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { readConfig } from '../config/shop.config.js';
import { createServer } from '../http/server.js';
import { FixtureGateway } from './fixture-gateway.js';
import { stubAssets } from './stub-assets.js';

const HOST = 'banyu-gembong.localhost:4100';

/** A shop before a stand-in gateway, and a browser without JavaScript that keeps its cookies. */
export interface TestShop {
  readonly gateway: FixtureGateway;
  visitor(host?: string): TestVisitor;
}

export interface TestVisitor {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** A form as the browser puts it together when it may bring a file. */
  postRaw(path: string, payload: string, contentType: string): Promise<LightMyRequestResponse>;
}

export function startShop(): TestShop {
  const gateway = new FixtureGateway();
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createServer(readConfig({ GATEWAY_URL: await gateway.start() }), stubAssets());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await gateway.stop();
  });

  return { gateway, visitor: (host = HOST) => visitor((options) => app.inject(options), host) };
}

function visitor(inject: (options: InjectOptions) => Promise<LightMyRequestResponse>, host: string): TestVisitor {
  const cookies = new Map<string, string>();
  const send = async (options: InjectOptions) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await inject({
      ...options,
      headers: { host, ...(cookie !== '' && { cookie }), ...options.headers },
    });
    for (const { name, value, maxAge } of response.cookies as { name: string; value: string; maxAge?: number }[]) {
      if (value === '' || maxAge === 0) {
        cookies.delete(name);
      } else {
        cookies.set(name, value);
      }
    }
    return response;
  };
  return {
    cookies,
    get: (url, headers = {}) => send({ method: 'GET', url, headers }),
    postRaw: (url, payload, contentType) =>
      send({ method: 'POST', url, payload, headers: { 'content-type': contentType, origin: `http://${host}` } }),
    post: (url, fields, headers = {}) =>
      send({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${host}`, ...headers },
      }),
  };
}
