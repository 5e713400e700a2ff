import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { pipeline } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fault } from './security.js';
import type { SessionCookie } from './session-cookie.js';

/** What of a browser's request the gateway hears. Cookies stay here; the session goes on as a bearer token. */
const PASSED_ON = ['accept', 'accept-language', 'content-type', 'content-length', 'user-agent', 'x-tenant', 'range'];
/** What of the gateway's answer the browser hears. */
const PASSED_BACK = [
  'content-type',
  'content-length',
  'content-disposition',
  // Of a paper: stricter than ours, since somebody else made it.
  'content-security-policy',
  'cache-control',
  'etag',
  'retry-after',
  'x-request-id',
];

const PATIENCE_MS = 30_000;

/** Speaks to the gateway for the pages: keep-alive connections, bodies streamed both ways and never held here. */
export class Gateway {
  private readonly agent: PlainAgent | SecureAgent;

  constructor(
    private readonly url: URL,
    private readonly session: SessionCookie,
  ) {
    this.agent = url.protocol === 'https:' ? new SecureAgent({ keepAlive: true }) : new PlainAgent({ keepAlive: true });
  }

  /** Hands a request on and streams the answer back; `path` is the gateway's, default its GraphQL address. */
  async forward(
    request: FastifyRequest,
    reply: FastifyReply,
    path = this.url.pathname,
    tenant?: string,
  ): Promise<void> {
    const headers = { ...this.headersOf(request), ...(tenant && { 'x-tenant': tenant }) };
    reply.hijack();
    // What the hooks have set so far would be lost with a hijacked answer.
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    try {
      const answer = await this.send(request, path, headers);
      for (const name of PASSED_BACK) {
        const value = answer.headers[name];
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      reply.raw.statusCode = answer.statusCode ?? 502;
      pipeline(answer, reply.raw, () => undefined);
    } catch (error) {
      request.log.warn({ err: error }, 'the gateway does not answer');
      reply.raw.statusCode = 502;
      reply.raw.setHeader('content-type', 'application/json');
      reply.raw.end(JSON.stringify(fault('GATEWAY_SILENT', 'The gateway does not answer.')));
    }
  }

  /** Asks an operation on behalf of a request and gives back its data; null when the gateway answers with a fault. */
  async ask<Data>(request: FastifyRequest, query: string, variables: unknown): Promise<Data | null> {
    const headers = this.headersOf(request);
    delete headers['content-length'];
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer = (await response.json()) as { readonly data?: Data | null; readonly errors?: readonly unknown[] };
    return answer.errors?.length ? null : (answer.data ?? null);
  }

  close(): void {
    this.agent.destroy();
  }

  private send(request: FastifyRequest, path: string, headers: Record<string, string>): Promise<IncomingMessage> {
    const open = this.url.protocol === 'https:' ? secureRequest : plainRequest;
    return new Promise((resolve, reject) => {
      const outgoing = open(
        new URL(path, this.url),
        { method: request.method, headers, agent: this.agent, timeout: PATIENCE_MS },
        resolve,
      );
      outgoing.on('timeout', () => outgoing.destroy(new Error('The gateway took too long.')));
      outgoing.on('error', reject);
      request.raw.on('aborted', () => outgoing.destroy());
      request.raw.pipe(outgoing);
    });
  }

  private headersOf(request: FastifyRequest): Record<string, string> {
    const headers: Record<string, string> = { 'x-forwarded-for': request.ip };
    for (const name of PASSED_ON) {
      const value = request.headers[name];
      if (typeof value === 'string') headers[name] = value;
    }
    const token = this.session.read(request);
    if (token !== null) headers.authorization = `Bearer ${token}`;
    return headers;
  }
}
