import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '@lumbung/kernel';
import { checkWalls, measureRequests, NestLog, PlatformDatabase, type Config } from '@lumbung/platform';
import { AppModule } from './app.module.js';

const DRAIN_MS = 8_000;
/** How long whoever still talks to us is told with each answer to go elsewhere, before the port is closed. */
const FAREWELL_MS = 250;
const MOST_UPLOADED_BYTES = 10 * 1024 * 1024;

/** The gateway, ready to listen; refuses to come up where a wall between tenants is missing. */
export async function createGateway(config: Config, clock?: Clock): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.TRUSTED_PROXIES,
    bodyLimit: 256_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock), adapter, {
    logger: new NestLog(),
    abortOnError: false,
  });
  await app.register(multipart as never, { limits: { files: 1, fields: 10, fileSize: MOST_UPLOADED_BYTES } });
  const http = adapter.getInstance<FastifyInstance>();
  measureRequests(http);
  drainOnClose(http);
  // The end that was asked for is a good end: code 0, not death by signal.
  app.enableShutdownHooks([], { useProcessExit: true });
  await checkWalls(app.get(PlatformDatabase));
  return app;
}

/**
 * Requests under way may finish when the process is asked to end; connections still open after that are cut. From the
 * first moment every answer says "connection: close", so that nobody sends a request on a connection we are closing.
 */
function drainOnClose(http: FastifyInstance): void {
  let isClosing = false;
  http.addHook('preClose', (done) => {
    isClosing = true;
    setTimeout(() => http.server.closeAllConnections(), DRAIN_MS).unref();
    setTimeout(done, FAREWELL_MS);
  });
  http.addHook('onSend', (_, reply, payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done(null, payload);
  });
}
