// The posting function beside pgbench's own transaction (TPC-B), in the same cluster and the same minutes.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
  const homes = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin/pgbench`)
    : [];
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
  const [made] = await cluster.query(
    `select shobj_description(oid, 'pg_database') as scale from pg_database where datname = 'bench_tpcb'`,
  );
  if (made.scale !== String(scale)) {
    await run(pgbench, ['-i', '-q', '-s', String(scale), tpcb]);
    await cluster.query(`comment on database bench_tpcb is '${scale}'`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'lumbung-posting-'));
  try {
    const spread = { tenants: Math.min(TENANTS, tenants), debit: oneOf(DEBITS, 'a'), credit: oneOf(CREDITS, 'b') };
    const contenders = [
      // With pgbench's own vacuum before: autovacuum is off here, and its few hot rows would drag what they were along.
      { name: 'TPC-B', url: tpcb, script: ['-b', 'tpcb-like'], journals: 1, isVacuumed: true },
      { name: 'spread', url: appUrl, script: scriptOf(folder, 'spread', 1, spread), journals: 1 },
      {
        name: 'cash',
        url: appUrl,
        script: scriptOf(folder, 'cash', 1, { tenants: 1, debit: `'1-1010'`, credit: `'4-2020'` }),
        journals: 1,
      },
      { name: 'batch', url: appUrl, script: scriptOf(folder, 'batch', 50, spread), journals: 50 },
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
      for (const contender of round % 2 === 0 ? contenders : contenders.toReversed())
        slices.get(contender.name).push(await once(contender, clients, seconds));
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

  async function once({ url, script, journals, isVacuumed }, clients, time) {
    const before = cpuOfCluster(postmaster);
    const { stdout } = await run(pgbench, [
      ...(isVacuumed ? [] : ['-n']),
      '-M',
      'prepared',
      '-c',
      String(clients),
      '-j',
      String(Math.min(2, clients)),
      '-T',
      String(time),
      ...script,
      url,
    ]);
    // Backends that have just ended are counted once their parent has noticed.
    await sleep(200);
    const cpu = cpuOfCluster(postmaster) - before;
    const done = Number(/actually processed: (\d+)/.exec(stdout)?.[1]);
    const failed = Number(/failed transactions: (\d+)/.exec(stdout)?.[1] ?? 0);
    if (!done || failed > 0) throw new Error(`pgbench did not succeed:\n${stdout}`);
    const tps = Number(/tps = ([\d.]+) \(without/.exec(stdout)?.[1]);
    return {
      perSecond: tps * journals,
      latency: Number(/latency average = ([\d.]+)/.exec(stdout)?.[1]),
      database: cpu / (done * journals),
    };
  }
}

const oneOf = (numbers, variable) => `(array[${numbers.map((number) => `'${number}'`).join(', ')}])[:${variable}]`;

/** As the platform does: BEGIN with the tenant and the call in one round trip, COMMIT in the next, all prepared. */
function scriptOf(folder, name, journals, { tenants, debit, credit }) {
  const file = join(folder, `${name}.sql`);
  // SET takes no parameters, so each cooperative has its own line.
  const setTenant = Array.from(
    { length: tenants },
    (_, n) => `\\if :tenant = ${n + 1}\nSET LOCAL app.tenant_id = '${tenantId(n + 1)}';\n\\endif`,
  );
  const lines = [
    `\\set tenant random(1, ${tenants})`,
    `\\set a random(1, ${DEBITS.length})`,
    `\\set b random(1, ${CREDITS.length})`,
    '\\set amount random(1000, 5000000)',
    '\\startpipeline',
    'BEGIN;',
    ...setTenant,
    callSql(journals, debit, credit),
    '\\endpipeline',
    'COMMIT;',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return ['-f', file];
}

function callSql(journals, debit, credit) {
  const tenant = `overlay('${tenantId(0)}' placing lpad(to_hex(:tenant::integer), 6, '0') from 25 for 6)::uuid`;
  const many = (value, type) =>
    journals === 1
      ? `array[${value}]::${type}[]`
      : `array(select ${value} from generate_series(1, ${journals}) n)::${type}[]`;
  return [
    `select journal_ids, closed_through from ledger.post_journals(${tenant}, null, 'Siti Aminah', now(),`,
    `${many('uuidv7()', 'uuid')}, ${many(`'bench:' || uuidv7()`, 'text')}, ${many(`'9f2c1e0a-5b7d-4c3e-8a91-0d6f4b2e7c58'`, 'uuid')},`,
    `${many(`'OTHER'`, 'text')}, ${many('null', 'text')}, ${many(`'Setoran'`, 'text')},`,
    `${many('current_date', 'date')}, ${many('current_date', 'date')}, ${many('null', 'uuid')},`,
    `${many(journals === 1 ? '1' : 'n', 'integer')}, ${many(debit, 'text')}, ${many(credit, 'text')},`,
    `${many(':amount', 'bigint')}, ${many('null', 'text')}, ${many('null', 'uuid')});`,
  ].join(' ');
}
