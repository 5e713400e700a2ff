// `node tools/bench/day-end.mjs [--accounts 100000] [--million]`: the end of a month for one cooperative, by a worker process as
// it runs in earnest: interest, tax and slips of all accounts. Answers accounts a second, and what memory the worker took.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildServer } from '../build.mjs';
import { startPostgres } from '../postgres.mjs';
import { cpuOfCluster, memoryOf, parentOf } from './cpu.mjs';
import { withClient } from './load.mjs';
import { freePort } from './servers.mjs';
import { table } from './table.mjs';

const root = join(import.meta.dirname, '..', '..');
const { values: flags } = parseArgs({ options: { accounts: { type: 'string' }, million: { type: 'boolean' } } });
const ACCOUNTS = flags.million ? 1_000_000 : Number(flags.accounts ?? 100_000);
const TENANT = '01900000-0000-7000-be00-000000000001';
const PRODUCT = '01900000-0000-7002-be00-000000000001';
const TERMS = '01900000-0000-7006-be00-000000000001';
const ID = (kind) => `('01900000-0000-7${kind}-be00-' || lpad(to_hex(n), 12, '0'))::uuid`;
const LOOK_EVERY_MS = 250;
const AT_ONCE = 100_000;

const began = Date.now();
const say = (text) => console.error(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${text}`);

async function main() {
  say('building');
  await buildServer();
  mkdirSync(join(root, '.data'), { recursive: true });
  const cluster = await startPostgres({
    folder: join(root, '.data', 'bench-day-end'),
    port: await freePort(),
    unsafe: true,
    settings: { shared_buffers: '1GB', max_wal_size: '8GB', checkpoint_timeout: '30min' },
  });
  try {
    const database = `month_${ACCOUNTS}`;
    await withClient(cluster.url('postgres'), (client) =>
      client.query(`drop database if exists ${database} with (force)`),
    );
    await withClient(cluster.url('postgres'), (client) => client.query(`create database ${database}`));
    const url = cluster.url(database);
    Object.assign(process.env, environment(url));
    const { migrate, loadConfig } = await import('@lumbung/platform');
    const { migrations } = await import('@lumbung/domains');
    await migrate(loadConfig(process.env), migrations);
    say(`loading ${ACCOUNTS} accounts`);
    await withClient(url, load);
    say('the month ends');
    console.log(await endMonth(url));
  } finally {
    await cluster.stop();
  }
}

function environment(url) {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    MASTER_KEY: Buffer.from('a key for measurements, no secret').toString('base64'),
    LISTEN_HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    MEDIA_DIR: join(root, '.data', 'bench-media'),
  };
}

/** Each account was opened in January and moved twice in October. */
async function load(client) {
  await client.query(`set session_replication_role = replica; set app.tenant_id = '${TENANT}'`);
  await client.query(`
    insert into platform.tenant (id, slug, state) values ('${TENANT}', 'tutup-bulan', 'ACTIVE');
    select ledger.open_books('${TENANT}', '2026-01-01', now());
    update ledger.account set is_sub_ledgered = true where tenant_id = '${TENANT}' and number = '2-1010';
    insert into savings.product (id, name, family, account_number, created_at) values ('${PRODUCT}', 'Tabungan', 'VOLUNTARY', '2-1010', now());
    insert into savings.terms (id, product_id, starts_on, version, method, basis, tiering, source, created_at)
      values ('${TERMS}', '${PRODUCT}', '2026-10-01', 1, 'DAILY', 'ACTUAL_365', 'WHOLE', 'RAT', now());
    insert into savings.terms_tier (terms_id, from_amount, rate_yearly_percent) values ('${TERMS}', 0, 3), ('${TERMS}', 10000000, 4);
  `);
  for (let from = 1; from <= ACCOUNTS; from += AT_ONCE) {
    const some = `generate_series(${from}, ${Math.min(from + AT_ONCE - 1, ACCOUNTS)}) n`;
    await client.query(`
      insert into membership.member (id, member_no, full_name, name_key, status, joined_on, created_at)
        select ${ID('003')}, 'A' || n, 'Siti Aminah', 'siti aminah', 'ACTIVE', '2026-01-01', now() from ${some};
      insert into ledger.sub_account (id, account_id, member_id, normal_side, balance, last_seq, opened_at)
        select ${ID('004')}, a.id, ${ID('003')}, 'CREDIT', 1500000 + n * 100, 3, now() from ${some}, ledger.account a
         where a.tenant_id = '${TENANT}' and a.number = '2-1010';
      insert into savings.account (id, number, product_id, family, member_id, opened_on, created_at)
        select ${ID('004')}, 'S-' || lpad(n::text, 7, '0'), '${PRODUCT}', 'VOLUNTARY', ${ID('003')}, '2026-01-01', now() from ${some};
      insert into ledger.sub_entry (sub_id, seq, journal_id, line, booked_on, value_on, amount, balance_after, counter_account_id)
        select ${ID('004')}, seq, ${ID('007')}, 1, moved.day, moved.day, moved.amount, 0, ${ID('008')}
          from ${some}, lateral (values (1, date '2026-01-05', 1000000 + n * 100), (2, date '2026-10-05', 700000), (3, date '2026-10-20', -200000)) moved (seq, day, amount)`);
  }
  await client.query(
    'vacuum (analyze) ledger.account, membership.member, savings.account, ledger.sub_account, ledger.sub_entry, ledger.journal, ledger.posting',
  );
}

async function endMonth(url) {
  const port = await freePort();
  const worker = spawn(process.execPath, [join(root, 'apps', 'worker', 'dist', 'main.js')], {
    env: { ...process.env, WORKER_PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    while (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok) await sleep(100);
    await sleep(1_000);
    const rest = memoryOf(worker.pid);
    return await withClient(url, async (client) => {
      const postmaster = parentOf((await client.query('select pg_backend_pid() as pid')).rows[0].pid);
      const cpuBefore = cpuOfCluster(postmaster);
      const start = performance.now();
      await client.query(`set app.tenant_id = '${TENANT}'`);
      await client.query(
        `select platform.plan_day_end('${TENANT}', 'savings.interest', '2026-10-31', false, 'Asia/Jakarta')`,
      );
      await client.query(
        `insert into platform.day_end_due (tenant_id, due_at) values ('${TENANT}', '2026-11-01Z') on conflict do nothing`,
      );
      await client.query(
        `select graphile_worker.add_job('run_task', '{"tenantId":"${TENANT}","task":"platform.dayEnd","ids":{}}'::json)`,
      );
      const memory = [];
      for (;;) {
        await sleep(LOOK_EVERY_MS);
        memory.push(memoryOf(worker.pid));
        const { rows } = await client.query(
          `select state, problem, checked from platform.day_end_step where tenant_id = '${TENANT}'`,
        );
        if (rows[0]?.problem) throw new Error(rows[0].problem);
        if (rows[0]?.state === 'DONE') break;
      }
      const seconds = (performance.now() - start) / 1_000;
      const cpu = cpuOfCluster(postmaster) - cpuBefore;
      const { rows } = await client.query(
        `select count(*)::int as journals, (select count(*)::int from savings.withholding_slip) as slips from savings.earning where journal_id is not null`,
      );
      return report({ seconds, cpu, rest, memory, ...rows[0] });
    });
  } finally {
    const ended = once(worker, 'exit');
    worker.kill('SIGTERM');
    await ended;
  }
}

function report({ seconds, cpu, rest, memory, journals, slips }) {
  const [early, late] = [memory.slice(0, Math.ceil(memory.length / 4)), memory.slice(-Math.ceil(memory.length / 4))];
  return table(
    [
      `end of a month, ${ACCOUNTS} accounts`,
      'journals',
      'slips',
      'seconds',
      'accounts/s',
      'db CPU ms each',
      'worker MB at rest',
      'first quarter',
      'last quarter',
    ],
    [
      [
        'interest, tax, slips',
        journals,
        slips,
        seconds.toFixed(1),
        (ACCOUNTS / seconds).toFixed(0),
        (cpu / ACCOUNTS).toFixed(2),
        rest,
        Math.max(...early),
        Math.max(...late),
      ],
    ],
  );
}

await main();
