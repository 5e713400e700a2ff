import { createServer } from './app.js';
import { readConfig } from './config.js';

const PATIENCE_MS = 10_000;

try {
  const config = readConfig(process.env);
  const server = await createServer(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Answers what has begun, takes nothing new, and then goes.
    process.once(signal, () => {
      setTimeout(() => process.exit(1), PATIENCE_MS).unref();
      void server.close().then(() => process.exit(0));
    });
  }
  await server.listen({ port: config.port, host: process.env.CONSOLE_HOST ?? '::' });
  console.log(`Console on http://localhost:${config.port}`);
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    isTaken
      ? `Port ${process.env.CONSOLE_PORT ?? 4200} is taken. Set CONSOLE_PORT to a free one.`
      : (error as Error).message,
  );
  process.exit(1);
}
