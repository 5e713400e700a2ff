import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, daysBetween, endOfMonth, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { reversedIn, subAccountOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn, savingsProductIn, termsOf } from '../testing/index.js';

/**
 * A savings bank on a page: balances by value date, months of thirty days at 36 % a year (0,1 % a day, so that it is
 * plain arithmetic), tax as the law says, differences posted with the next run. It knows nothing of the code it predicts.
 */
class Model {
  private readonly moves: { account: number; on: BusinessDate; amount: number; gone?: boolean }[] = [];
  readonly earned = new Map<string, number>();
  readonly kept = new Map<string, number>();

  move(account: number, on: BusinessDate, amount: number): number {
    return this.moves.push({ account, on, amount }) - 1;
  }

  reverse(index: number): void {
    const { account, on, amount } = this.moves[index] as { account: number; on: BusinessDate; amount: number };
    this.moves.push({ account, on, amount: -amount });
  }

  balance(account: number, through = '9999-12-31'): number {
    return this.moves
      .filter((move) => move.account === account && move.on <= through)
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  private interest(account: number, month: BusinessDate): number {
    const days = daysBetween(month, addMonths(month, 1));
    let evenings = 0n;
    for (let n = 0; n < days; n++) evenings += BigInt(Math.max(this.balance(account, addDays(month, n)), 0));
    // Σ × 36 % ÷ 12 ÷ days, half up
    const [top, bottom] = [evenings * 36n, 1200n * BigInt(days)];
    return Number((2n * top + bottom) / (2n * bottom));
  }

  /** The end of a month for members who have two accounts each. */
  endOf(month: BusinessDate, months: readonly BusinessDate[], accounts: number): void {
    for (let member = 0; member < accounts / 2; member++) {
      const own = [2 * member, 2 * member + 1];
      const postings: { account: number; month: BusinessDate; amount: number; tax: number }[] = [];
      for (const one of months.filter((other) => other <= month)) {
        const differences = own.map((account) => ({
          account,
          month: one,
          amount: this.interest(account, one) - (this.earned.get(`${account} ${one}`) ?? 0),
          tax: 0,
        }));
        if (differences.every(({ amount }) => amount === 0)) continue;
        for (const { account, amount } of differences)
          this.earned.set(`${account} ${one}`, (this.earned.get(`${account} ${one}`) ?? 0) + amount);
        const gross = own.reduce((sum, account) => sum + (this.earned.get(`${account} ${one}`) ?? 0), 0);
        const due = gross > 240_000 ? Math.floor((gross * 10 + 50) / 100) : 0;
        // A correction is borne by the accounts that changed.
        const bearing = differences.filter(({ amount }) => one === month || amount !== 0);
        const weights = bearing.map(({ account }) => this.earned.get(`${account} ${one}`) ?? 0);
        const shares = shared(due - (this.kept.get(`${member} ${one}`) ?? 0), weights);
        this.kept.set(`${member} ${one}`, due);
        postings.push(...bearing.map((difference, n) => ({ ...difference, tax: shares[n] ?? 0 })));
      }
      for (const { account, amount, tax } of postings)
        this.moves.push({ account, on: addDays(endOfMonth(month), 1), amount: amount - tax });
    }
  }
}

/** Between two accounts in proportion, the odd rupiah to the one that is cut more. */
function shared(whole: number, [one = 0, other]: readonly number[]): readonly [number, number] {
  if (other === undefined) return [whole, 0];
  if (whole < 0) return shared(-whole, [one, other]).map((part) => -part) as unknown as readonly [number, number];
  const [a, b] = one + other === 0 ? [1, 1] : [one, other];
  const exact = BigInt(whole) * BigInt(a);
  const sum = BigInt(a + b);
  const first = Number(exact / sum) + (2n * (exact % sum) >= sum && exact % sum > 0n ? 1 : 0);
  return [first, whole - first];
}

const MONTHS = ['2026-11-01', '2026-12-01', '2027-01-01'] as BusinessDate[];
const ACCOUNTS = 4;

type Step =
  | { readonly do: 'deposit'; readonly account: number; readonly amount: number; readonly daysAgo: number }
  | { readonly do: 'withdraw'; readonly account: number; readonly part: number }
  | { readonly do: 'reverse'; readonly which: number }
  | { readonly do: 'endMonth' }
  | { readonly do: 'again' };

const account = fc.integer({ min: 0, max: ACCOUNTS - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('deposit' as const),
      account,
      amount: fc.integer({ min: 1, max: 9_000_000 }),
      daysAgo: fc.integer({ min: 0, max: 40 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('withdraw' as const), account, part: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reverse' as const), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'endMonth' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'again' as const }) },
);

describe('months of savings, whatever happens in them', () => {
  const house = startHouse(SavingsModule);

  it('earn and owe to the rupiah what a page of arithmetic predicts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
        const play = await Play.begin(house);
        for (const one of steps) await play.take(one);
        while (play.hasMonths) await play.take({ do: 'endMonth' });
        await play.compare();
      }),
      { numRuns: Number(process.env.MODEL_RUNS ?? 12), endOnFailure: true },
    );
  }, 240_000);
});

/** The same steps for the house and for the model. */
class Play {
  private readonly model = new Model();
  private readonly deposits: { journalId: string; index: number; account: number; amount: number }[] = [];
  private ended = 0;

  private constructor(
    private readonly coop: TestCooperative,
    private readonly accounts: readonly string[],
  ) {}

  static async begin(house: TestCooperative['house']): Promise<Play> {
    house.clock.setTo('2026-11-10T02:00:00Z');
    const coop = await cooperativeWithBooks(house);
    const product = await savingsProductIn(coop, { terms: termsOf({ basis: 'THIRTY_360', ratePercent: '36' }) });
    const accounts: string[] = [];
    for (let n = 0; n < ACCOUNTS; n += 2) {
      const { id: memberId } = await memberIn(coop);
      for (const _ of [1, 2]) accounts.push((await savingsAccountIn(coop, { productId: product.id, memberId })).id);
    }
    return new Play(coop, accounts);
  }

  get hasMonths(): boolean {
    return this.ended < MONTHS.length;
  }

  private get today(): BusinessDate {
    return this.coop.house.clock.today('Asia/Jakarta');
  }

  async take(one: Step): Promise<void> {
    const { house } = this.coop;
    if (one.do === 'endMonth') {
      const month = MONTHS[this.ended];
      if (!month) return;
      house.clock.setTo(`${addDays(endOfMonth(month), 1)}T02:00:00Z`);
      await house.endDays();
      this.model.endOf(month, MONTHS, ACCOUNTS);
      this.ended++;
      house.clock.advance({ days: 9 });
    }
    if (one.do === 'again') await house.repeatDays(this.coop);
    if (one.do === 'deposit') await this.deposit(one);
    if (one.do === 'withdraw') await this.withdraw(one);
    if (one.do === 'reverse') await this.reverse(one.which);
  }

  private async deposit({ account: n, amount, daysAgo }: Step & { do: 'deposit' }): Promise<void> {
    const earliest = '2026-11-01' as BusinessDate;
    const asked = addDays(this.today, -daysAgo);
    const valueOn = asked < earliest ? earliest : asked;
    const receipt = await this.moved('deposit', n, amount, valueOn);
    this.deposits.push({ journalId: receipt, index: this.model.move(n, valueOn, amount), account: n, amount });
  }

  private async withdraw({ account: n, part }: Step & { do: 'withdraw' }): Promise<void> {
    const amount = Math.floor((this.model.balance(n) * part) / 100);
    if (amount <= 0) return;
    await this.moved('withdraw', n, amount, this.today);
    this.model.move(n, this.today, -amount);
  }

  private async reverse(which: number): Promise<void> {
    const [chosen] = this.deposits.splice(which % Math.max(this.deposits.length, 1), 1);
    // Enough stays for what has to be taken back: that this may fail for a while has a spec of its own.
    if (!chosen || this.model.balance(chosen.account) < 2 * chosen.amount) return;
    await reversedIn(this.coop, chosen.journalId);
    this.model.reverse(chosen.index);
  }

  private async moved(verb: 'deposit' | 'withdraw', n: number, amount: number, valueOn: BusinessDate): Promise<string> {
    const input = {
      requestId: newId(),
      accountId: this.accounts[n] ?? '',
      amount: rupiah(amount),
      valueOn,
      money: 'BANK' as const,
    };
    const answer = await this.coop.run(() => this.coop.house.get(SavingsMovesService)[verb](input));
    if (!('__typename' in answer)) throw new Error(answer.message);
    return answer.id;
  }

  async compare(): Promise<void> {
    const { house, id } = this.coop;
    const rows = await house.admin<{ account: string; month: string; amount: number; tax: number }>(
      `select account_id as account, month::text, sum(amount)::int as amount, sum(tax)::int as tax
         from savings.earning where tenant_id = $1 group by 1, 2 having sum(amount) <> 0`,
      [id],
    );
    const found = Object.fromEntries(
      rows.map((row) => [`${this.accounts.indexOf(row.account)} ${row.month}`, row.amount]),
    );
    expect(found).toEqual(Object.fromEntries([...this.model.earned].filter(([, amount]) => amount !== 0)));

    const kept: Record<string, number> = {};
    for (const { account: of, month, tax } of rows) {
      const key = `${Math.floor(this.accounts.indexOf(of) / 2)} ${month}`;
      kept[key] = (kept[key] ?? 0) + tax;
    }
    const tax = ([, amount]: readonly [string, number]) => amount !== 0;
    expect(Object.fromEntries(Object.entries(kept).filter(tax))).toEqual(
      Object.fromEntries([...this.model.kept].filter(tax)),
    );
    const slips = await house.admin<{ differing: number }>(
      `select count(*)::int as differing from (
         select distinct on (s.member_id, s.month) s.gross, s.tax, e.amount, e.kept from savings.withholding_slip s
           join lateral (select sum(n.amount) as amount, sum(n.tax) as kept from savings.earning n
                          where n.tenant_id = s.tenant_id and n.member_id = s.member_id and n.month = s.month) e on true
          where s.tenant_id = $1 order by s.member_id, s.month, s.revision desc) latest
        where latest.gross <> latest.amount or latest.tax <> latest.kept`,
      [id],
    );
    expect(slips).toEqual([{ differing: 0 }]);
    expect(await trialDifference(this.coop)).toBe(0);
    expect(
      await house.admin(`select name, problem from platform.day_end_step where tenant_id = $1 and state <> 'DONE'`, [
        id,
      ]),
    ).toEqual([]);
    for (const accountId of this.accounts)
      expect((await subAccountOf(this.coop, accountId as never))?.balance).toBeGreaterThanOrEqual(0);
  }
}
