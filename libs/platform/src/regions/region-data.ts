import { createRequire } from 'node:module';
import pg from 'pg';
import type { Config } from '../config/config.js';

const NAME = 'regions of Indonesia';
const SOURCE =
  'idn-area-data (ODbL): provinces, regencies, districts and villages with the codes of the Ministry of Home Affairs';

/**
 * Fills the directory with all provinces, regencies, districts and villages of Indonesia, once for each version of the
 * data set. Answers how many regions were added or renamed; nothing is taken away, since addresses hold the codes.
 */
export async function loadRegions(config: Config): Promise<number> {
  const { version } = createRequire(import.meta.url)('idn-area-data/package.json') as { version: string };
  const owner = new pg.Client({ connectionString: config.DATABASE_URL, options: '-c role=lumbung_owner' });
  await owner.connect();
  try {
    const { rows } = await owner.query('select from platform.data_set where name = $1 and version = $2', [
      NAME,
      version,
    ]);
    if (rows.length > 0) return 0;
    const { getDistricts, getProvinces, getRegencies, getVillages } = await import('idn-area-data');
    const levels = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
    const regions = levels.flat();
    await owner.query('begin');
    const added = await owner.query<{ count: number }>('select platform.add_regions($1, $2) as count', [
      regions.map(({ code }) => code),
      regions.map(({ name }) => name),
    ]);
    await owner.query(
      `insert into platform.data_set (name, version, source) values ($1, $2, $3)
       on conflict (name) do update set version = excluded.version, source = excluded.source, loaded_at = now()`,
      [NAME, version, SOURCE],
    );
    await owner.query('commit');
    return added.rows[0]?.count ?? 0;
  } finally {
    await owner.end();
  }
}
