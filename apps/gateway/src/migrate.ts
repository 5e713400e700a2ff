import { ConfigError, DatabaseUnusable, loadConfig, migrate } from '@lumbung/platform';
import { migrations } from '@lumbung/domains';

try {
  await migrate(loadConfig(), migrations);
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseUnusable ? error.message : error);
  process.exit(1);
}
