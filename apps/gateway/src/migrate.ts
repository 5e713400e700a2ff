import { ConfigError, DatabaseUnusable, loadConfig, loadRegions, migrate } from '@lumbung/platform';
import { migrations } from '@lumbung/domains';

try {
  const config = loadConfig();
  await migrate(config, migrations);
  await loadRegions(config);
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseUnusable ? error.message : error);
  process.exit(1);
}
