// The posting function beside pgbench's own transaction (TPC-B), in the same cluster and the same minutes.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cpuOfCluster } from './cpu.mjs';
import { tenantId } from './goods.mjs';
import { median } from './measure.mjs';

const run = promisify(execFile);
const TENANTS = 16;
const CLIENTS = [1, 8, 16];
const DEBITS = ['1-1010', '1-1110', '1-1120', '1-1410', '1-1510', '1-1610', '5-2010', '5-3020'];
const CREDITS = ['4-2010', '4-2020', '4-2040', '4-9090', '2-1010', '2-1040', '2-1080', '3-1010'];

export function findPgbench() {
  const homes = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin/pgbench`) : [];
  return ['pgbench', ...homes].find((path) => {
    try {
      execFileSync(path, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** Alternating rounds at 1, 8 and 16 clients; answers ratios of journals per second to transactions of TPC-B. */
export async function comparePosting({ pgbench, cluster, appUrl, tenants, scale, rounds, seconds, postmaster }) {
  const tpcb = await cluster.ensureDatabase('bench_tpcb');
  const [made] = await cluster.query(`select shobj_description(oid, 'pg_database') as scale from pg_database where datname = 'bench_tpcb'`);
  if (made.scale !== String(scale)) {
    await run(pgbench, ['-i', '-q', '-s', String(scale), tpcb]);
    await cluster.query(`comment on database bench_tpcb is '${scale}'`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'lumbung-posting-'));
  try {
    const spread = scriptsOf(folder, 'spread', Math.min(TENANTS, tenants), (n) => journalSql(1, DEBITS[n % 8], CREDITS[(n * 3) % 8]));
    const cash = scriptsOf(folder, 'cash', 1, () => journalSql(1, '1-1010', '4-2020'));
    const batch = scriptsOf(folder, 'batch', Math.min(TENANTS, tenants), (n) => journalSql(50, DEBITS[n % 8], CREDITS[(n * 3) % 8]));
    const contenders = [
      { name: 'TPC-B', url: tpcb, scripts: ['-b', 'tpcb-like'], journals: 1 },
      { name: 'spread', url: appUrl, scripts: spread, journals: 1 },
      { name: 'cash', url: appUrl, scripts: cash, journals: 1 },
      { name: 'batch', url: appUrl, scripts: batch, journals: 50 },
    ];
    for (const contender of contenders) await once(contender, 8, 1);
    const results = [];
    for (const clients of CLIENTS) results.push({ clients, contenders: await compared(contenders, clients) });
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }

  async function compared(contenders, clients) {
    const slices = new Map(contenders.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) slices.get(contender.name).push(await once(contender, clients, seconds));
    }
    const base = slices.get('TPC-B');
    return contenders.map(({ name }) => {
      const mine = slices.get(name);
      return {
        name,
        perSecond: median(mine.map((it) => it.perSecond)),
        latency: median(mine.map((it) => it.latency)),
        database: median(mine.map((it) => it.database)),
        ratio: median(mine.map((it, round) => it.perSecond / base[round].perSecond)),
        cpuRatio: median(mine.map((it, round) => base[round].database / it.database)),
      };
    });
  }

  async function once({ url, scripts, journals }, clients, time) {
    const before = cpuOfCluster(postmaster);
    const { stdout } = await run(pgbench, ['-n', '-M', 'prepared', '-c', String(clients), '-j', String(Math.min(2, clients)), '-T', String(time), ...scripts, url]);
    const cpu = cpuOfCluster(postmaster) - before;
    const done = Number(/actually processed: (\d+)/.exec(stdout)?.[1]);
    const failed = Number(/failed transactions: (\d+)/.exec(stdout)?.[1] ?? 0);
    if (!done || failed > 0) throw new Error(`pgbench did not succeed:\n${stdout}`);
    const tps = Number(/tps = ([\d.]+) \(without/.exec(stdout)?.[1]);
    return { perSecond: tps * journals, latency: Number(/latency average = ([\d.]+)/.exec(stdout)?.[1]), database: cpu / (done * journals) };
  }
}

/** As the platform does: BEGIN with the tenant and the call in one round trip, COMMIT in the next. One script per cooperative. */
function scriptsOf(folder, name, tenants, callOf) {
  return Array.from({ length: tenants }, (_, n) => {
    const file = join(folder, `${name}-${n + 1}.sql`);
    const tenant = tenantId(n + 1);
    writeFileSync(
      file,
      `\\set amount random(1000, 5000000)\n\\startpipeline\nBEGIN;\nSET LOCAL app.tenant_id = '${tenant}';\n${callOf(n).replaceAll('TENANT', tenant)}\n\\endpipeline\nCOMMIT;\n`,
    );
    return ['-f', file];
  }).flat();
}

function journalSql(journals, debit, credit) {
  const each = (value) => `array(select ${value} from generate_series(1, ${journals}))`;
  const many = (value, type) => (journals === 1 ? `array[${value}]::${type}[]` : `${each(value)}::${type}[]`);
  const id = journals === 1 ? 'array[uuidv7()]' : each('uuidv7()');
  const key = journals === 1 ? `array['bench:' || uuidv7()]` : each(`'bench:' || uuidv7()`);
  return [
    `select journal_ids, closed_through from ledger.post_journals('TENANT', null, 'Siti Aminah', now(), ${id}, ${key},`,
    `${many(`'9f2c1e0a-5b7d-4c3e-8a91-0d6f4b2e7c58'::uuid`, 'uuid')}, ${many(`'OTHER'`, 'text')}, ${many('null::text', 'text')}, ${many(`'Setoran'`, 'text')},`,
    `${many('current_date', 'date')}, ${many('current_date', 'date')}, ${many('null::uuid', 'uuid')},`,
    `${journals === 1 ? 'array[1]' : `array(select n::integer from generate_series(1, ${journals}) n)`}, ${many(`'${debit}'`, 'text')}, ${many(`'${credit}'`, 'text')},`,
    `${many(':amount::bigint', 'bigint')}, ${many('null::text', 'text')}, ${many('null::uuid', 'uuid')});`,
  ].join(' ');
}
