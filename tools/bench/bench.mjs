// `npm run bench`: what the platform costs beside a raw floor, and whether it stays flat in the number of cooperatives.
// Everything runs here and speaks to 127.0.0.1 only. --quick, --tenants N, --only name[,name], --fresh (loads anew).
import { existsSync, mkdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildServer } from '../build.mjs';
import { startPostgres } from '../postgres.mjs';
import { memoryOf, parentOf } from './cpu.mjs';
import { rush, rushTable } from './hot.mjs';
import { isLoaded, loadDatabase, migrateDatabase, resetDatabase, warmDatabase, withClient } from './load.mjs';
import { compare, floorOver, gatewayOver, Site } from './measure.mjs';
import { operations } from './operations.mjs';
import { comparePosting, findPgbench } from './posting.mjs';
import { freePort, startFloor, startGateway, stopAll } from './servers.mjs';
import { operationTable, postingTable, ratioTable } from './table.mjs';
import { verify } from './verify.mjs';

const root = join(import.meta.dirname, '..', '..');
const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    fresh: { type: 'boolean' },
    tenants: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const only = flags.only?.split(',');
const chosen = operations.filter(({ name }) => !only || only.includes(name));
const rounds = Number(flags.rounds ?? (flags.quick ? 3 : 7));
const seconds = 0.7;
const most = Number(flags.tenants ?? (flags.quick ? 100 : 1_000));
const sizes = [...new Set([1, ...(most > 100 ? [100] : []), most])].map((tenants) => ({
  tenants,
  products: tenants > 1_000 ? 50 : 1_000,
}));
const memory = Math.min(8_192, Math.round(totalmem() / 4 / 2 ** 20));

const env = {
  ...process.env,
  NODE_ENV: 'production',
  MASTER_KEY: Buffer.from('a key for measurements, no secret').toString('base64'),
  LISTEN_HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  // The order board is asked by one person.
  COST_PER_MINUTE_PERSON: '0',
  MEDIA_DIR: join(root, '.data', 'bench-media'),
};

/** The server, as long as it runs. */
let running;
const began = Date.now();
const say = (text) => console.error(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${text}`);

async function main() {
  if (!existsSync('/proc/self/stat')) throw new Error('The benchmark reads CPU times from /proc and needs Linux.');
  say('building');
  await buildServer();
  Object.assign(process.env, { LOG_LEVEL: 'warn' });
  mkdirSync(join(root, '.data'), { recursive: true });
  await load();
  const cluster = (running = await startCluster());
  try {
    await measure(cluster);
  } finally {
    stopAll();
    await cluster.stop();
  }
}

const folder = join(root, '.data', 'bench-postgres');

/** As a server is run: every commit on disk. Vacuum by hand, so that it does not fall into one contender's time. */
async function startCluster(settings = {}) {
  const port = await freePort();
  return startPostgres({
    folder,
    port,
    settings: {
      shared_buffers: `${memory}MB`,
      max_wal_size: '8GB',
      checkpoint_timeout: '30min',
      autovacuum: 'off',
      ...settings,
    },
  });
}

/** With the log turned down; afterwards the server is started anew as it is measured. */
async function load() {
  const port = await freePort();
  const cluster = await startPostgres({
    folder,
    port,
    unsafe: true,
    settings: {
      shared_buffers: `${memory}MB`,
      max_wal_size: '16GB',
      wal_level: 'minimal',
      max_wal_senders: 0,
      autovacuum: 'off',
    },
  });
  running = cluster;
  try {
    for (const size of sizes) {
      const database = { ...size, name: nameOf(size) };
      if (!flags.fresh && (await isLoaded(cluster, database.name))) continue;
      say(`loading ${size.tenants} tenants with ${size.products} products each`);
      await loadDatabase(cluster, database, env);
    }
  } finally {
    await cluster.stop();
  }
}

const nameOf = ({ tenants, products }) => `bench_${tenants}x${products}`;

async function measure(cluster) {
  const { loadConfig } = await import('@lumbung/platform');
  const sites = [];
  let postmaster;
  for (const size of sizes) {
    const url = cluster.url(nameOf(size));
    migrateDatabase(url, env);
    await resetDatabase(url);
    for (const load of new Set(chosen.flatMap(({ load }) => load ?? []))) await load(url);
    await warmDatabase(url);
    postmaster ??= await withClient(url, async (client) =>
      parentOf((await client.query('select pg_backend_pid() as pid')).rows[0].pid),
    );
    const gateway = await startGateway(url, env);
    const config = loadConfig({ ...env, DATABASE_URL: url });
    sites.push(new Site({ size, url, appUrl: config.urlFor('lumbung_app'), gateway, secret: config.callerSecret }));
    await verify(sites.at(-1));
    say(
      `${size.tenants} tenants: the API answers as loaded; gateway ready in ${gateway.startedIn.toFixed(1)} s, ${memoryOf(gateway.pid)} MiB`,
    );
  }

  const measured = [];
  if (chosen.length > 0) {
    const last = sites.at(-1);
    const withFloor = [...new Set([sites[0], last])];
    for (const site of withFloor) await site.record(chosen, env);
    const floor = await startFloor(env);
    const contenders = [...sites.map(gatewayOver), ...withFloor.map((site) => floorOver(site, floor))];
    for (const operation of chosen) {
      say(operation.title);
      const results = await compare(operation, contenders, { rounds, seconds, postmaster });
      measured.push({ operation, messages: last.messages(operation), results });
    }
  }

  const rushes = [];
  if (!only || only.includes('hot')) {
    say('a hundred pieces, three hundred buyers');
    for (const site of [...new Set([sites[0], sites.at(-1)])]) rushes.push(await rush(site));
  }

  const pgbench = findPgbench();
  let posted = [];
  if (!only || only.includes('posting')) {
    if (!pgbench) say('pgbench not found: the posting function is not measured');
    else {
      say('posting');
      const { appUrl, size } = sites[Math.min(1, sites.length - 1)];
      posted = await comparePosting({
        pgbench,
        cluster,
        appUrl,
        tenants: size.tenants,
        scale: 30,
        rounds: 3,
        seconds: flags.quick ? 2 : 3,
        postmaster,
      });
    }
  }
  print(measured, posted, rushes, sites);
}

function print(measured, posted, rushes, sites) {
  const [model, count] = [cpus()[0]?.model ?? 'unknown', cpus().length];
  console.log(
    `\nMeasured ${new Date().toISOString().slice(0, 10)} on ${count} x ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${rounds} rounds.\n`,
  );
  if (measured.length > 0) console.log(`${operationTable(measured)}\n\n${ratioTable(measured, sizes)}\n`);
  if (rushes.length > 0) console.log(`${rushTable(rushes)}\n`);
  if (posted.length > 0) console.log(`${postingTable(posted)}\n`);
  console.log(
    `Gateway: ${sites.map(({ size, gateway }) => `${memoryOf(gateway.pid)} MiB after the run over ${size.tenants} tenants`).join(', ')}.`,
  );
  say('done');
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    say(`stopped by ${signal}`);
    stopAll();
    void running?.stop().finally(() => process.exit(1));
  });
}

await main().catch((error) => {
  stopAll();
  console.error(error);
  process.exit(1);
});
process.exit(0);
