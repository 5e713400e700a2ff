import { writeLogins } from './logins.js';
import { CannotLoad, clearAway, stateOf } from './state.js';

const say = (line: string) => console.log(line);

/**
 * Fills an empty database with invented cooperatives, once; does nothing where they stand already. The platform is
 * imported only when there is work, since it takes a second to wake and every start comes through here.
 */
async function main(): Promise<void> {
  if (process.env.NODE_ENV === 'production') return say('The demo data is not for production: nothing was loaded.');
  const url = process.env.DATABASE_URL;
  if (!url) throw new CannotLoad('DATABASE_URL is missing: it names the PostgreSQL to load the demo data into.');
  const state = await stateOf(url);
  if (state === 'foreign') return say('This database holds cooperatives of its own: the demo data was left out.');
  await writeLogins();
  if (state === 'loaded') return;

  const began = Date.now();
  const { ConfigError, loadConfig, loadDemo } = await import('./loading.js');
  try {
    const config = loadConfig();
    if (state === 'interrupted') {
      say('An earlier load of the demo data was interrupted: clearing away what it left and starting over.');
      await clearAway(url, config.MEDIA_DIR);
    }
    say('Loading the demo data: three invented cooperatives and a year of their trade …');
    await loadDemo(config, say);
  } catch (error) {
    throw error instanceof ConfigError ? new CannotLoad(error.message) : error;
  }
  say(`  Loaded in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof CannotLoad ? error.message : error);
  process.exitCode = 1;
}
