import 'reflect-metadata';
import { join } from 'node:path';
import { readConfig } from './config/shop.config.js';
import { createServer } from './http/server.js';

try {
  const config = readConfig(process.env);
  const app = await createServer(config, join(import.meta.dirname, 'public'));
  await app.listen(config.port, '::');
  console.log(`Lumbung shop: http://{slug}.${config.domain}:${config.port}, gateway ${config.gatewayUrl}`);
} catch (error) {
  console.error(error instanceof Error ? startFailure(error) : error);
  process.exit(1);
}

function startFailure(error: Error & { code?: string; port?: number }): string {
  return error.code === 'EADDRINUSE'
    ? `Port ${error.port} is taken. Set SHOP_PORT to another one.`
    : (error.stack ?? error.message);
}
