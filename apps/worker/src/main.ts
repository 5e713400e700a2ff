import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  checkWalls,
  ConfigError,
  DatabaseUnusable,
  DayEndRunner,
  EventDelivery,
  loadConfig,
  log,
  measureRequests,
  NestLog,
  PlatformDatabase,
} from '@lumbung/platform';
import { Queue } from './queue.js';
import { tasksOf } from './tasks.js';
import { WorkerModule } from './worker.module.js';

try {
  const config = loadConfig();
  const adapter = new FastifyAdapter();
  const app = await NestFactory.create<NestFastifyApplication>(WorkerModule.with(config), adapter, {
    logger: new NestLog(),
    abortOnError: false,
  });
  measureRequests(adapter.getInstance());
  await checkWalls(app.get(PlatformDatabase));
  const queue = new Queue(config, tasksOf(app.get(EventDelivery), app.get(PlatformDatabase), app.get(DayEndRunner)));
  await queue.start();
  await app.listen(config.WORKER_PORT, config.LISTEN_HOST);
  log.info({ port: config.WORKER_PORT }, 'worker running');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await queue.stop();
      await app.close();
      process.exit(0);
    });
  }
} catch (error) {
  const expected =
    error instanceof ConfigError ||
    error instanceof DatabaseUnusable ||
    (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
}
