import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { staffOf } from '@lumbung/identity/testing';
import { ProofService } from '@lumbung/ledger';
import { openBooksOf } from '@lumbung/ledger/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { savingsAccountIn, savingsProductIn } from '@lumbung/savings/testing';
import { startGateway } from '../testing/gateway-house.js';
import { Chance } from './chance.js';
import { startKilling } from './connection-killer.js';
import { Teller, type Moved } from './teller.js';

const TELLERS = 6;
const SERVING_MS = 6_000;
/** So much must have happened before it says anything; a slow machine takes longer for it. */
const LEAST_KILLED = 20;
const LEAST_MOVED = 20;
// Longer than anything waits for a connection: whoever gives up before the house does may be refused what then happens.
const ANSWER_WITHIN_MS = 25_000;

describe('the database cuts connections while tellers serve', () => {
  const house = startGateway();
  const chance = new Chance();
  let coop: TestCooperative;
  let token: string;
  const accounts: string[] = [];
  const moved: Moved[] = [];

  beforeAll(async () => {
    coop = await house.cooperative();
    await openBooksOf(coop);
    token = (await staffOf(coop)).token;
    const { id: productId } = await savingsProductIn(coop);
    // Few accounts, so that the tellers meet on them.
    for (let count = 0; count < 4; count++) accounts.push((await savingsAccountIn(coop, { productId })).id);
  }, 60_000);

  it('gives each receipt for one move, and moves nothing nobody was told about', async () => {
    const ask = (query: string, variables: object) =>
      house.ask(query, variables, { tenant: coop, token, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    const tellers = Array.from({ length: TELLERS }, () => new Teller({ ask, accounts, chance }));
    const killing = startKilling(house.config.DATABASE_URL, chance, [15, 120]);
    const until = Date.now() + SERVING_MS;
    const isEnough = () =>
      Date.now() > until &&
      killing.killed() > LEAST_KILLED &&
      tellers.reduce((sum, teller) => sum + teller.moved.length, 0) > LEAST_MOVED;

    const serving = tellers.map(async (teller) => {
      while (!isEnough()) await teller.serve();
    });
    while (!isEnough()) await sleep(50);
    const killed = await killing.stop();
    await Promise.all(serving);

    moved.push(...tellers.flatMap((teller) => teller.moved));
    const refused = tellers.reduce((sum, teller) => sum + teller.refused, 0);
    const retries = tellers.reduce((sum, teller) => sum + teller.retries, 0);
    process.stdout.write(
      `seed ${chance.seed}: ${moved.length} moves, ${refused} refused, ${killed} connections cut, ${retries} retries\n`,
    );
    expect(tellers.flatMap(({ surprises }) => surprises)).toEqual([]);
    expect(await wrongOf()).toEqual([]);
    expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
    expect(killed).toBeGreaterThan(LEAST_KILLED);
    expect(moved.length).toBeGreaterThan(LEAST_MOVED);
  }, 60_000);

  it('would notice a move that was lost, doubled or not told', async () => {
    const [first, ...rest] = moved as [Moved, ...Moved[]];

    expect(await wrongOf([...moved, { ...first, amount: first.amount + 1 }])).not.toEqual([]);
    expect(await wrongOf(rest)).not.toEqual([]);
  });

  /** As one line per thing that is not as the receipts say: journals, balances, passbooks, audit chain. */
  async function wrongOf(told = moved): Promise<string[]> {
    const rows = await house.admin<{ wrong: string }>(WRONG, [coop.id, JSON.stringify(told)]);
    return rows.map(({ wrong }) => wrong);
  }
});

const WRONG = /* sql */ `
  with told as (select * from json_to_recordset($2) as t ("requestId" uuid, "journalId" uuid, "from" uuid, "to" uuid, amount bigint)),
       changes as (select "to" as sub, amount from told where "to" is not null union all select "from", -amount from told where "from" is not null)
  select 'journal ' || j.key || ' is there and nobody was told' as wrong from ledger.journal j
   where j.tenant_id = $1 and j.kind like 'SAVINGS_%' and j.id not in (select "journalId" from told)
  union all
  select 'receipt of ' || t."requestId" || ' stands for ' || count(j.id) || ' journals' from told t
    left join ledger.journal j on j.tenant_id = $1 and j.id = t."journalId" and j.key like '%' || t."requestId"
   group by t."requestId" having count(j.id) <> 1
  union all
  select 'account ' || s.id || ' stands at ' || s.balance from ledger.sub_account s
   where s.tenant_id = $1
     and (s.balance <> (select coalesce(sum(c.amount), 0) from changes c where c.sub = s.id)
          or s.balance <> (select coalesce(sum(e.amount), 0) from ledger.sub_entry e where e.tenant_id = $1 and e.sub_id = s.id)
          or s.balance < 0)
  union all
  select 'the trial balance is off by ' || sum(balance) from ledger.balances($1, '9999-12-31') having sum(balance) <> 0
  union all
  select 'the audit chain breaks at ' || platform.first_broken_audit($1) where platform.first_broken_audit($1) is not null
`;
