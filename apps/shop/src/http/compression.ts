import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const zip = promisify(gzip);
const LEAST_BYTES = 1_000;
const LEVEL = 5;

export function acceptsGzip(request: FastifyRequest): boolean {
  return String(request.headers['accept-encoding'] ?? '').includes('gzip');
}

export function compress(text: string): Promise<Buffer> {
  return zip(text, { level: LEVEL });
}

export function describeCompressed(reply: FastifyReply): void {
  reply.header('content-encoding', 'gzip');
  reply.header('vary', 'Accept-Encoding, Cookie');
  reply.removeHeader('content-length');
}

/** Pages travel compressed; on a slow line that is most of the waiting. Built files were compressed when built. */
export function compressPages(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (
      !acceptsGzip(request) ||
      typeof payload !== 'string' ||
      payload.length < LEAST_BYTES ||
      !/html|json|xml/.test(type)
    ) {
      return payload;
    }
    describeCompressed(reply);
    return compress(payload);
  });
}
