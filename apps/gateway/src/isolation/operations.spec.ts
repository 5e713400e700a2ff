import { beforeAll, describe, expect, it } from '@jest/globals';
import { searchesCountedIn } from '@lumbung/catalog/testing';
import { staffOf } from '@lumbung/identity/testing';
import { isUuid, newId } from '@lumbung/kernel';
import { listenToStatements } from '@lumbung/platform';
import { buildSchema } from '../schema.js';
import { startGateway, type GraphqlAnswer } from '../testing/gateway-house.js';
import { populatedIn, type Populated } from '../testing/populated.js';
import { attemptsOf, type Attempt } from './documents-of.js';

interface StolenId {
  readonly id: string;
  /** The tables it was found in, and their schemas. */
  readonly places: readonly string[];
}

interface TrailEntry {
  readonly action: string;
  readonly changes: readonly { readonly field: string; readonly isHidden: boolean }[];
}
interface TrailPage {
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

describe('the ids of another cooperative', () => {
  const house = startGateway({ COST_PER_MINUTE_PERSON: 1e12, COST_PER_MINUTE_ADDRESS: 1e12 });
  let mine: Populated;
  let theirs: Populated;
  let attempts: Attempt[];
  let stolen: StolenId[];
  let tables: Set<string>;
  const sent = new Set<string>();

  beforeAll(async () => {
    mine = await populatedIn(house, 'Melati');
    theirs = await populatedIn(house, 'Kenanga');
    attempts = attemptsOf(await buildSchema());
    stolen = await idsOf(theirs);
    tables = new Set((await house.admin<{ name: string }>(ALL_TABLES)).map(({ name }) => name));
  }, 120_000);

  it('are ids of something in every table a cooperative has', async () => {
    const empty: string[] = [];
    for (const { table } of await house.admin<{ table: string }>(TENANT_TABLES)) {
      const rows = await house.admin(`select 1 from ${table} where tenant_id = $1 limit 1`, [theirs.coop.id]);
      if (rows.length === 0) empty.push(table);
    }

    expect(empty.sort()).toEqual(EMPTY);
  });

  it('are found in every operation that takes an id', () => {
    expect(attempts.length).toBeGreaterThan(200);
    expect(stolen.length).toBeGreaterThan(80);
  });

  it('stand in an audit trail that tells supervisors of every write, and nobody of a number or secret', async () => {
    const supervisor = await staffOf(theirs.coop, ['SUPERVISOR'], 'Pengawas Kenanga');
    const cashier = await staffOf(theirs.coop, ['CASHIER'], 'Kasir Kenanga');
    const told: TrailEntry[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await house.ask(TRAIL, { after }, { tenant: theirs.coop, token: supervisor.token });
      const { nodes, pageInfo } = data?.auditEntries as { nodes: TrailEntry[]; pageInfo: TrailPage };
      told.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const records = await house.admin<{ action: string; detail: string }>(
      'select action, detail::text from platform.audit_record where tenant_id = $1 order by seq desc',
      [theirs.coop.id],
    );

    expect(told.map(({ action }) => action)).toEqual(records.map(({ action }) => action));
    expect(new Set(told.map(({ action }) => action)).size).toBeGreaterThan(100);
    expect(JSON.stringify(told)).not.toMatch(WHOLE_NUMBER);
    // The trail is the second lock: no domain relies on it.
    expect(told.filter(({ changes }) => changes.some(({ isHidden }) => isHidden))).toEqual([]);
    const open = records.filter(({ detail }) => WHOLE_NUMBER.test(detail)).map(({ action }) => action);
    expect(open.filter((action) => action !== OWN_NUMBER)).toEqual([]);
    const refused = await house.ask(TRAIL, {}, { tenant: theirs.coop, token: cashier.token });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('answer everywhere exactly as an id that nobody has, and change nothing over there', async () => {
    await searchesCountedIn(house);
    const before = await fingerprintOf(theirs);
    const stop = listenToStatements(({ text, role }) => role === 'lumbung_app' && sent.add(text));
    const differing = new Map<string, string>();
    for (const [index, attempt] of attempts.entries()) {
      const { answer: unknown, places } = await answerToUnknown(attempt);
      const worthTrying = stolen.filter(
        (one, at) => one.places.some((place) => places.has(place)) || (at + index) % ONE_IN === 0,
      );
      await eachOf(worthTrying, async ({ id }) => {
        const answer = await answerTo(attempt, id);
        const asked = `${attempt.operation} ${attempt.at}`;
        if (answer !== unknown) differing.set(asked, `${answer.slice(0, 300)} instead of ${unknown.slice(0, 300)}`);
        if (/Kenanga/.test(answer)) differing.set(asked, 'told of the other cooperative');
      });
    }

    stop();
    expect(Object.fromEntries(differing)).toEqual({});
    expect(await fingerprintOf(theirs)).toEqual(before);
  }, 900_000);

  it('meet no statement that leaves the tenant to the policy alone', () => {
    const control = /^(BEGIN( READ ONLY)?; SET LOCAL app\.tenant_id = '[0-9a-f-]{36}'|COMMIT|ROLLBACK)$/;
    const silent = [...sent].filter((text) => !control.test(text) && !/\btenant_id\b/.test(text));

    expect(sent.size).toBeGreaterThan(35);
    expect(silent).toEqual([]);
  });

  it('really are ids of things: their owner gets them', async () => {
    const found = new Set<string>();
    const wanted = ['journal', 'member', 'managedOrder', 'product'];
    for (const attempt of attempts.filter(({ operation }) => wanted.includes(operation))) {
      await eachOf(stolen, async ({ id }) => {
        const answer = await house.ask(attempt.document, attempt.variables(id), {
          tenant: theirs.coop,
          token: theirs.owner.token,
        });
        const value = answer.data?.[attempt.operation];
        if (value && JSON.stringify(value).includes(id)) found.add(attempt.operation);
      });
    }

    expect([...found].sort()).toEqual(wanted.sort());
  });

  /** As the owner of the one cooperative; ids, times, references and running numbers do not count. */
  async function answerTo(attempt: Attempt, id: string): Promise<string> {
    return comparable(
      await house.ask(attempt.document, attempt.variables(id), { tenant: mine.coop, token: mine.owner.token }),
    );
  }

  /**
   * What an id that nobody has is answered, and where it was looked for: there a stolen one could be found. A statement
   * that calls a function of a schema may look in all of its tables.
   */
  async function answerToUnknown(attempt: Attempt): Promise<{ answer: string; places: Set<string> }> {
    const places = new Set<string>();
    const stop = listenToStatements(({ text, role }) => {
      if (role !== 'lumbung_app') return;
      for (const [name, schema = ''] of text.matchAll(/\b([a-z]+)\.[a-z_]+/g))
        places.add(tables.has(name) ? name : schema);
    });
    const answer = await answerTo(attempt, newId());
    stop();
    return { answer, places };
  }

  function comparable(answer: GraphqlAnswer): string {
    return JSON.stringify(answer)
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+[\d:]+)/g, '<time>')
      .replace(/permit=[\w.-]+/g, '<permit>')
      .replace(/"number":"[A-Z]+-\d+"/g, '"number":"<number>"')
      .replace(/"(token|cursor|startCursor|endCursor)":"[^"]+"/g, '"$1":"<token>"');
  }

  async function eachOf(ids: readonly StolenId[], work: (id: StolenId) => Promise<void>): Promise<void> {
    for (let begin = 0; begin < ids.length; begin += AT_ONCE)
      await Promise.all(ids.slice(begin, begin + AT_ONCE).map(work));
  }

  /** One id out of every column of every tenant table that holds ids, with where it was found. */
  async function idsOf({ coop }: Populated): Promise<StolenId[]> {
    const columns = await house.admin<{ schema: string; table: string; column: string }>(TENANT_COLUMNS);
    const found = new Map<string, Set<string>>();
    for (const { schema, table, column } of columns) {
      const rows = await house.admin<{ id: string }>(
        `select ${column} as id from ${table} where tenant_id = $1 and ${column} is not null order by ${column} limit 1`,
        [coop.id],
      );
      for (const { id } of rows) found.set(id, (found.get(id) ?? new Set()).add(table).add(schema));
    }
    found.delete(coop.id);
    return [...found].flatMap(([id, places]) => (isUuid(id) ? [{ id, places: [...places] }] : []));
  }

  async function fingerprintOf({ coop }: Populated): Promise<Record<string, string>> {
    const tables = await house.admin<{ table: string }>(TENANT_TABLES);
    const prints: Record<string, string> = {};
    for (const { table } of tables) {
      const [row] = await house.admin<{ print: string }>(
        `select md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as print from ${table} t where tenant_id = $1`,
        [coop.id],
      );
      prints[table] = row?.print ?? '';
    }
    return prints;
  }
});

/** What a closed month or year and a printed paper leave behind; their ids are those of other things. */
const EMPTY = ['ledger.period', 'ledger.year_end', 'orders.paper_print'];
const TRAIL = `query Trail($after: String) { auditEntries(first: 100, after: $after) { nodes { action subject subjectLabel reason
  actor { key name } changes { field before after isHidden } } pageInfo { endCursor hasNextPage } } }`;
/** The number by which its shop is reached is the cooperative's own, and public. */
const OWN_NUMBER = 'cooperatives.edit';
/** Phones as they are kept, and identity numbers. */
const WHOLE_NUMBER = /\+62\d{8}|(?<![\w-])\d{16}(?!\w)/;
const AT_ONCE = 8;
/** Of the ids that lie where an operation does not look, it is tried with one in so many; each with another part of them. */
const ONE_IN = 12;
const TENANT_TABLES = `select n.nspname || '.' || c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and obj_description(c.oid, 'pg_class') = 'tenant'`;
const ALL_TABLES = `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')`;
const TENANT_COLUMNS = `select n.nspname as schema, n.nspname || '.' || c.relname as table, quote_ident(a.attname) as column
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where c.relkind = 'r' and obj_description(c.oid, 'pg_class') = 'tenant' and a.atttypid = 'uuid'::regtype and a.attname <> 'tenant_id' and not a.attisdropped`;
