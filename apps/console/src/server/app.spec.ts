import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createServer } from './app.js';

const OWN = { 'x-lumbung-console': '1' };

describe('the server of the desks', () => {
  let gateway: Server;
  let server: FastifyInstance;
  let folder: string;
  let heard: { url?: string; headers: IncomingHttpHeaders; body: string };
  let answer: unknown;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'console-'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Lumbung</title>');
    gateway = createHttpServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        heard = { url: request.url, headers: request.headers, body };
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((ready) => gateway.listen(0, '127.0.0.1', ready));
    const gatewayUrl = new URL(`http://127.0.0.1:${(gateway.address() as AddressInfo).port}/graphql`);
    server = await createServer({
      port: 0,
      gatewayUrl,
      mediaOrigin: gatewayUrl.origin,
      publicDirectory: folder,
      isSecure: true,
      trustsProxy: false,
    });
  });
  afterAll(async () => {
    await server.close();
    gateway.close();
    gateway.closeAllConnections();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    answer = { data: { ok: true } };
  });

  it('keeps the token in a cookie no script can read, and never tells it to the page', async () => {
    answer = { data: { answer: { __typename: 'SignedIn', token: 'secret-token', expiresAt: '2027-01-01T00:00:00Z' } } };

    const response = await server.inject({
      method: 'POST',
      url: '/session',
      headers: OWN,
      payload: { door: 'signIn', input: { login: 'a', password: 'b' } },
    });

    expect(response.json()).toEqual({ data: { answer: { __typename: 'SignedIn' } } });
    expect(response.headers['set-cookie']).toMatch(
      /^__Host-meja=secret-token; Path=\/; Expires=.*; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('hands a refusal on as it is, without a cookie', async () => {
    answer = { data: { answer: { __typename: 'TotpRequired', code: 'TOTP_REQUIRED', message: 'Tulis kode.' } } };

    const response = await server.inject({
      method: 'POST',
      url: '/session',
      headers: OWN,
      payload: { door: 'signIn', input: {} },
    });

    expect(response.json()).toEqual(answer);
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it('turns the cookie into a bearer token and passes the tenant, but never the cookie', async () => {
    const payload = JSON.stringify({ query: '{ me { person { id } } }' });
    await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...OWN, 'content-type': 'application/json', 'x-tenant': 'banyu', cookie: '__Host-meja=abc' },
      payload,
    });

    expect(heard.headers).toMatchObject({ authorization: 'Bearer abc', 'x-tenant': 'banyu' });
    expect(heard.headers.cookie).toBeUndefined();
    expect(heard.body).toBe(payload);
  });

  it('takes the tenant of a paper from its link', async () => {
    await server.inject({ url: '/documents/1?s=2&koperasi=banyu', headers: { cookie: '__Host-meja=abc' } });

    expect(heard.url).toBe('/documents/1?s=2');
    expect(heard.headers['x-tenant']).toBe('banyu');
  });

  it('fetches what is printed of an order with the session of whoever asks', async () => {
    await server.inject({ url: '/papers?permit=a.b', headers: { cookie: '__Host-meja=abc' } });

    expect(heard.url).toBe('/papers?permit=a.b');
    expect(heard.headers.authorization).toBe('Bearer abc');
  });

  it.each(['/papers/labels', '/papers/settlements', '/exports/file', '/exports/orders', '/turnover-letters/1'])(
    'fetches %s with the session of whoever asks: its address is for one person',
    async (path) => {
      await server.inject({ url: `${path}?permit=abc`, headers: { cookie: '__Host-meja=abc' } });

      expect(heard.url).toBe(`${path}?permit=abc`);
      expect(heard.headers.authorization).toBe('Bearer abc');
    },
  );

  it.each([
    ['without our header', {}],
    ['from another origin', { ...OWN, origin: 'https://evil.example' }],
  ])('refuses a change %s', async (_case, headers: Record<string, string>) => {
    for (const url of ['/graphql', '/session', '/media', '/documents', '/imports']) {
      const response = await server.inject({ method: 'POST', url, headers, payload: {} });
      expect(response.statusCode).toBe(403);
    }
  });

  it('gives every screen the same page, under a policy that lets no foreign script in', async () => {
    const response = await server.inject('/k/banyu/toko/pesanan');

    expect(response.body).toContain('Lumbung');
    expect(response.headers['content-security-policy']).toContain("script-src 'self'; style-src 'self';");
    expect(response.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect((await server.inject('/aset/gone.js')).statusCode).toBe(404);
    expect((await server.inject('/healthz')).json()).toEqual({ status: 'ok' });
  });

  it('signs out even when the gateway does not answer, and forgets the cookie', async () => {
    answer = null;

    const response = await server.inject({
      method: 'DELETE',
      url: '/session',
      headers: { ...OWN, cookie: '__Host-meja=abc' },
    });

    expect(response.statusCode).toBe(204);
    expect(response.headers['set-cookie']).toMatch(/^__Host-meja=; /);
  });
});
