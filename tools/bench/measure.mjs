// Rounds: every contender in turn, the order turned round each time, and medians over the rounds.
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuOf, cpuOfCluster } from './cpu.mjs';
import { drive, httpRequest } from './drive.mjs';
import { withClient, writtenTables } from './load.mjs';
import { headersOf, readRequest, writeRequest } from './operations.mjs';
import { messagesOf, recording } from './record.mjs';

const CONNECTIONS = 8;
const FEWEST_ROUNDS = 3;
const MOST_SECONDS_OF_AN_OPERATION = 28;
const RECORDED = 1;
const MOST_TRIES = 20;

/** A database with its gateway, and what was recorded there. */
export class Site {
  recordings = new Map();
  next = RECORDED + 1;

  constructor({ size, url, appUrl, gateway, secret }) {
    Object.assign(this, { size, url, appUrl, gateway, secret });
  }

  /** Hears what each operation sends here, with many different values for reads. */
  async record(operations, env) {
    await recording(this.url, env, async (record) => {
      for (const operation of operations) this.recordings.set(operation.name, await this.#recordOne(operation, record));
    });
  }

  async #recordOne(operation, record) {
    if (operation.kind === 'write') return undisturbed(() => this.#recordWrite(operation, record));
    const read = ({ tenant, body }) => undisturbed(() => record(headersOf(tenant, this.secret, operation), body));
    // What is kept for longer than one request, as who the officer is, is fetched before.
    await read(readRequest(operation, 0, this.size));
    const all = [];
    for (let n = 0; n < this.differentReads; n++) all.push(await read(readRequest(operation, n, this.size)));
    operation.check?.(all[0].answer);
    return all;
  }

  async #recordWrite(operation, record) {
    const number = this.next++;
    const { lines, things } = operation;
    await withClient(this.url, (client) => things.prepare(client, { from: number, count: 1, lines, ...this.size }));
    const { tenant, body } = writeRequest(operation, number, this.size);
    return { number, ...(await record(headersOf(tenant, this.secret, operation), body, true)) };
  }

  /** So many requests of one operation differ; then they begin again. */
  get differentReads() {
    return this.size.tenants >= 100 ? 1_000 : 200;
  }

  messages(operation) {
    const heard = this.recordings.get(operation.name);
    return messagesOf(Array.isArray(heard) ? heard[0] : heard);
  }

  /** Fresh things for so many writes; answers the number of the first. */
  async fresh({ lines, things }, count) {
    const from = this.next;
    this.next += count;
    await withClient(this.url, async (client) => {
      await things.prepare(client, { from, count, lines, ...this.size });
      // What the running server does by itself from time to time; here it must not fall into a measurement.
      await client.query(`analyze ${(await writtenTables(client)).join(', ')}`);
    });
    return from;
  }
}

/** The real thing over one database. */
export function gatewayOver(site) {
  return {
    name: `gateway ${site.size.tenants}`,
    site,
    pid: site.gateway.pid,
    async prepare(operation, count) {
      const first = operation.kind === 'write' ? await site.fresh(operation, count) : 0;
      const requests = Array.from({ length: operation.kind === 'write' ? count : site.differentReads }, (_, n) => {
        const { tenant, body } =
          operation.kind === 'write'
            ? writeRequest(operation, first + n, site.size)
            : readRequest(operation, n, site.size);
        return httpRequest({ path: '/graphql', headers: headersOf(tenant, site.secret, operation), body });
      });
      return { port: site.gateway.port, requestAt: (n) => requests[n % requests.length], expected: operation.expected };
    },
  };
}

/** The same SQL without anything around it. */
export function floorOver(site, floor) {
  return {
    name: `floor ${site.size.tenants}`,
    site,
    pid: floor.pid,
    async prepare(operation, count) {
      const shelf = `${operation.name}-${site.size.tenants}`;
      const heard = site.recordings.get(operation.name);
      if (operation.kind === 'read') await floor.tell({ order: 'reads', shelf, url: site.appUrl, recordings: heard });
      else {
        const first = await site.fresh(operation, count);
        const { number, ...recorded } = heard;
        await floor.tell({
          order: 'writes',
          shelf,
          url: site.appUrl,
          recorded,
          name: operation.name,
          from: number,
          first,
          count,
          size: site.size,
        });
      }
      const sets = operation.kind === 'read' ? heard.length : count;
      const requests = Array.from({ length: sets }, (_, n) => httpRequest({ path: `/${shelf}/${n}`, body: '{}' }));
      return { port: floor.port, requestAt: (n) => requests[n % sets], expected: operation.expected };
    },
  };
}

/** Each contender's medians, and per round its cost beside the others'. */
export async function compare(operation, contenders, { rounds, seconds, postmaster }) {
  const results = new Map(contenders.map((contender) => [contender.name, []]));
  const end = performance.now() + MOST_SECONDS_OF_AN_OPERATION * 1_000;
  const total = await warmUp(operation, contenders, seconds);
  for (let round = 0; round < rounds && (round < FEWEST_ROUNDS || performance.now() < end); round++) {
    const turn = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const contender of turn)
      results.get(contender.name).push(await slice(operation, contender, total, postmaster));
  }
  return results;
}

/** Warms every contender for its whole set, and answers how many requests the slowest serves in the wanted time. */
async function warmUp(operation, contenders, seconds) {
  let slowest = Infinity;
  for (const contender of contenders) {
    // Enough for the compiler of the server and for the plans of all its connections to settle.
    const count = operation.kind === 'read' ? 1_000 : 160;
    const { perSecond } = await drive({
      connections: CONNECTIONS,
      total: count,
      ...(await contender.prepare(operation, count)),
    });
    slowest = Math.min(slowest, perSecond);
  }
  return Math.min(4_000, Math.max(160, Math.round(slowest * seconds)));
}

async function slice(operation, contender, total, postmaster) {
  const prepared = await contender.prepare(operation, total);
  const before = [cpuOf(contender.pid), cpuOfCluster(postmaster)];
  const driven = await drive({ connections: CONNECTIONS, total, ...prepared });
  const server = (cpuOf(contender.pid) - before[0]) / total;
  const database = (cpuOfCluster(postmaster) - before[1]) / total;
  return { ...driven, server, database, cost: server + database };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function mediansOf(slices) {
  return Object.fromEntries(
    ['perSecond', 'p50', 'p99', 'server', 'database', 'cost'].map((key) => [key, median(slices.map((it) => it[key]))]),
  );
}

/** How much of the other's work one does for the same CPU: the median of the rounds' ratios. */
export const ratioOf = (one, other, key = 'cost') => median(one.map((it, round) => it[key] / other[round][key]));

/** What the server does by itself now and then, as noting what was searched, may fall into a recording: then once more. */
async function undisturbed(work, tries = MOST_TRIES) {
  try {
    return await work();
  } catch (error) {
    if (tries === 1) throw error;
    await sleep(1_000);
    return undisturbed(work, tries - 1);
  }
}
