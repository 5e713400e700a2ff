import { ConfigError, DatabaseUnusable, loadConfig, log } from '@lumbung/platform';
import { createGateway } from './server.js';

try {
  const config = loadConfig();
  const app = await createGateway(config);
  await app.listen(config.GATEWAY_PORT, config.LISTEN_HOST);
  log.info({ port: config.GATEWAY_PORT }, 'gateway listening');
} catch (error) {
  const expected =
    error instanceof ConfigError ||
    error instanceof DatabaseUnusable ||
    (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
}
