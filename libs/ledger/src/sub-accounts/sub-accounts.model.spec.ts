import { describe, expect, it } from '@jest/globals';
import { addDays, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { TenantDatabase, type Tx } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { accountCodes } from '../accounts/account-codes.js';
import { LedgerService } from '../journals/ledger.service.js';
import type { NewSubJournal } from '../journals/new-journal.js';
import { LedgerModule } from '../ledger.module.js';
import { ReversalsService } from '../reversals/reversals.service.js';
import { openBooksOf, subAccountIn } from '../testing/index.js';
import type { HoldId, SubAccountId } from './sub-account.js';
import { SubAccountsService } from './sub-accounts.service.js';

const { CASH_ON_HAND, VOLUNTARY_SAVINGS } = accountCodes;
const FLOORS = [0, 20_000, 5_000];

type Step =
  | { do: 'deposit' | 'withdraw'; on: number; amount: number; daysBack: number }
  | { do: 'transfer'; on: number; to: number; amount: number }
  | { do: 'hold'; on: number; amount: number }
  | { do: 'release' | 'use'; hold: number }
  | { do: 'reverse'; journal: number }
  | { do: 'repeat'; journal: number }
  | { do: 'rivals'; on: number; amount: number };

const on = fc.nat({ max: 2 });
const amount = fc.integer({ min: 1, max: 60_000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('deposit' as const), on, amount, daysBack: fc.nat({ max: 15 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('withdraw' as const), on, amount, daysBack: fc.nat({ max: 15 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('transfer' as const), on, to: on, amount }).filter((it) => it.on !== it.to),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hold' as const), on, amount }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('release' as const, 'use' as const), hold: fc.nat({ max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reverse' as const), journal: fc.nat({ max: 19 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('repeat' as const), journal: fc.nat({ max: 19 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rivals' as const), on, amount }) },
);

/** What a few lines of arithmetic say the books must answer. */
class Model {
  readonly accounts = FLOORS.map((floor) => ({ floor, balance: 0, held: 0, lines: [] as number[] }));
  readonly holds: { id: HoldId; on: number; amount: number; state: string }[] = [];
  readonly journals: { id: string; asked: NewSubJournal; changes: [number, number][]; isReversed: boolean }[] = [];

  /** The code of the refusal, or undefined when all changes are done. */
  move(changes: readonly [number, number][]): string | undefined {
    const short = changes.some(([n, change]) => {
      const it = this.account(n);
      return change < 0 && it.balance + change - it.held < it.floor;
    });
    if (short) return 'INSUFFICIENT_BALANCE';
    for (const [n, change] of changes) {
      this.account(n).balance += change;
      this.account(n).lines.push(change);
    }
    return undefined;
  }

  account(n: number) {
    return this.accounts[n] as (typeof this.accounts)[number];
  }
}

describe('sub-accounts under any run of deposits, withdrawals, transfers, holds, releases and reversals', () => {
  const house = startHouse(LedgerModule);
  const transaction = <T>(coop: TestCooperative, work: (tx: Tx) => Promise<T>) =>
    coop.run(() => house.get(TenantDatabase).transaction(work));
  const codeOf = (answer: unknown) => (answer as { code?: string } | undefined)?.code;

  it('answer what the model says, with balance, passbook and control account the same after every step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 28 }), async (steps) => {
        const coop = await house.cooperative();
        await openBooksOf(coop);
        const subs: SubAccountId[] = [];
        for (const floor of FLOORS) subs.push(await subAccountIn(coop, { floor: rupiah(floor) }));
        const model = new Model();
        for (const it of steps) {
          await take(coop, subs, model, it);
          await agree(coop, subs, model);
        }
      }),
      { numRuns: Number(process.env.MODEL_RUNS ?? 15), endOnFailure: true },
    );
  }, 240_000);

  async function take(coop: TestCooperative, subs: SubAccountId[], model: Model, it: Step): Promise<void> {
    const post = (asked: NewSubJournal) =>
      transaction(coop, (tx) => house.get(LedgerService).postWith<null>(tx, asked));
    const posting = async (asked: NewSubJournal, changes: [number, number][]) => {
      const answer = await post(asked);
      expect(codeOf(answer)).toBe(model.move(changes));
      if ('journalId' in answer) model.journals.push({ id: answer.journalId, asked, changes, isReversed: false });
    };
    const sub = (n: number) => subs[n] as SubAccountId;
    switch (it.do) {
      case 'deposit':
        return posting(
          journalOf({ debit: CASH_ON_HAND, creditSub: sub(it.on), amount: rupiah(it.amount) }, it.daysBack),
          [[it.on, it.amount]],
        );
      case 'withdraw':
        return posting(
          journalOf({ debitSub: sub(it.on), credit: CASH_ON_HAND, amount: rupiah(it.amount) }, it.daysBack),
          [[it.on, -it.amount]],
        );
      case 'transfer':
        return posting(journalOf({ debitSub: sub(it.on), creditSub: sub(it.to), amount: rupiah(it.amount) }), [
          [it.on, -it.amount],
          [it.to, it.amount],
        ]);
      case 'hold': {
        const account = model.account(it.on);
        const fits = account.balance - account.held - it.amount >= account.floor;
        const id = newId<'Hold'>();
        const answer = await transaction(coop, (tx) =>
          house
            .get(SubAccountsService)
            .hold(tx, { id, subId: sub(it.on), amount: rupiah(it.amount), reason: 'Belanja' }),
        );
        expect(codeOf(answer)).toBe(fits ? undefined : 'INSUFFICIENT_BALANCE');
        if (fits) {
          account.held += it.amount;
          model.holds.push({ id, on: it.on, amount: it.amount, state: 'HELD' });
        }
        return;
      }
      case 'release':
      case 'use': {
        const held = model.holds[it.hold];
        if (!held) return;
        const wanted = it.do === 'use' ? 'USED' : 'RELEASED';
        const done = await transaction(coop, (tx) => house.get(SubAccountsService)[it.do](tx, held.id));
        expect(done).toBe(held.state === 'HELD' || held.state === wanted);
        if (held.state === 'HELD') {
          model.account(held.on).held -= held.amount;
          held.state = wanted;
        }
        return;
      }
      case 'reverse': {
        const journal = model.journals[it.journal];
        if (!journal || journal.isReversed) return;
        const reversals = house.get(ReversalsService);
        const asked = await coop.run(() =>
          reversals.ask({ requestId: newId(), journalId: journal.id, reason: 'Salah' }),
        );
        const reversalRequestId = (asked as { id: string }).id;
        const answer = await coop.run(() => reversals.approve({ requestId: newId(), reversalRequestId }));
        const expected = model.move(journal.changes.map(([n, change]) => [n, -change]));
        expect(codeOf(answer)).toBe(expected);
        if (expected) await coop.run(() => reversals.decline({ reversalRequestId, reason: 'Sudah diambil' }));
        else journal.isReversed = true;
        return;
      }
      case 'repeat': {
        const journal = model.journals[it.journal];
        if (journal) expect(await post(journal.asked)).toMatchObject({ isNew: false, journalId: journal.id });
        return;
      }
      case 'rivals': {
        const two = [0, 1].map(() =>
          journalOf({ debitSub: sub(it.on), credit: CASH_ON_HAND, amount: rupiah(it.amount) }),
        );
        const codes = (await Promise.all(two.map(post))).map(codeOf);
        const change: [number, number][] = [[it.on, -it.amount]];
        // Whoever comes first: how many get through does not depend on it.
        expect(codes.toSorted()).toEqual([model.move(change), model.move(change)].toSorted());
      }
    }
  }

  async function agree(coop: TestCooperative, subs: SubAccountId[], model: Model): Promise<void> {
    const rows = await house.admin<{ id: string; balance: string; held: string; lines: number[] }>(
      `select s.id, s.balance, s.held, array(select e.amount::int from ledger.sub_entry e where e.tenant_id = s.tenant_id and e.sub_id = s.id order by e.seq) as lines
         from ledger.sub_account s where s.tenant_id = $1`,
      [coop.id],
    );
    const known = new Map(rows.map((row) => [row.id, row]));
    const total = model.accounts.reduce((sum, { balance }) => sum + balance, 0);
    for (const [n, { balance, held, lines }] of model.accounts.entries()) {
      const row = known.get(subs[n] as string);
      expect(row && { balance: Number(row.balance), held: Number(row.held), lines: row.lines }).toEqual({
        balance,
        held,
        lines,
      });
      expect(lines.reduce((sum, change) => sum + change, 0)).toBe(balance);
    }
    const [control] = await house.admin<{ savings: string; cash: string }>(
      `select coalesce(sum(b.balance) filter (where a.number = $2), 0) as savings, coalesce(sum(b.balance) filter (where a.number = $3), 0) as cash
         from ledger.balances($1, '9999-12-31') b join ledger.account a on a.tenant_id = $1 and a.id = b.account_id`,
      [coop.id, VOLUNTARY_SAVINGS, CASH_ON_HAND],
    );
    expect([Number(control?.savings), Number(control?.cash)]).toEqual([0 - total, total]);
  }

  function journalOf(posting: NewSubJournal['postings'][number], daysBack = 0): NewSubJournal {
    return {
      kind: 'SAVINGS_DEPOSIT',
      key: `spec:${newId()}`,
      text: 'Contoh',
      postings: [posting],
      valueOn: addDays('2026-11-21' as BusinessDate, -daysBack),
    };
  }
});
