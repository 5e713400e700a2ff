import { describe, expect, it } from '@jest/globals';
import { addDays, endOfMonth, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { reversedIn, subAccountOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { SavingsHoldsService } from '../holds/holds.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { openedBy } from '../testing/months.js';
import { PageOfSavings } from '../testing/page-of-savings.js';
import { ACCOUNTS, SELDOM, step, type Step } from '../testing/random-months.js';
import { cooperativeWithBooks, savingsAccountIn, savingsProductIn, termsOf } from '../testing/index.js';

const MONTHS = ['2026-11-01', '2026-12-01', '2027-01-01'] as BusinessDate[];

describe('months of savings, whatever happens in them', () => {
  const house = startHouse(SavingsModule);

  it('earn and owe to the rupiah what a page of arithmetic predicts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
        const play = await Play.begin(house);
        for (const one of steps) {
          await play.take(one);
          await play.agree();
        }
        while (play.hasMonths) await play.take({ do: 'endMonth' });
        await play.compare();
      }),
      {
        numRuns: Number(process.env.MODEL_RUNS ?? 15),
        examples: SELDOM.map((steps): [Step[]] => [steps]),
        endOnFailure: true,
      },
    );
  }, 240_000);
});

/** The same steps for the house and for the model. */
class Play {
  private readonly model = new PageOfSavings();
  private readonly holds: { id: string; account: number; amount: number }[] = [];
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
    for (const id of accounts) await openedBy(coop, id, '2026-11-01');
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
      await this.provide(month);
      house.clock.setTo(`${addDays(endOfMonth(month), 1)}T02:00:00Z`);
      await house.endDays();
      this.model.endOf(month, MONTHS, ACCOUNTS);
      this.ended++;
      house.clock.advance({ days: 9 });
    }
    if (one.do === 'again') await house.repeatDays(this.coop);
    if (one.do === 'deposit') await this.deposit(one);
    if (one.do === 'withdraw') await this.withdraw(one);
    if (one.do === 'transfer') await this.transfer(one);
    if (one.do === 'rivals') await this.rivals(one.account);
    if (one.do === 'hold') await this.hold(one);
    if (one.do === 'release') await this.release(one.which);
    if (one.do === 'reverse') await this.reverse(one.which);
  }

  /** After every step: each account as the page says, what is held too, debits as much as credits. */
  async agree(): Promise<void> {
    const { house, id } = this.coop;
    const rows = await house.admin<{ id: string; balance: number; held: number; lines: number }>(
      `select s.id, s.balance::float8 as balance, s.held::float8 as held,
              (select coalesce(sum(e.amount), 0)::float8 from ledger.sub_entry e where e.tenant_id = s.tenant_id and e.sub_id = s.id) as lines
         from ledger.sub_account s where s.tenant_id = $1 order by s.id`,
      [id],
    );
    const expected = this.accounts.map((accountId, n) => {
      const balance = this.model.balance(n);
      return { id: accountId, balance, held: this.held(n), lines: balance };
    });
    expect(rows).toEqual(expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(rows.every(({ balance, held }) => balance >= held)).toBe(true);
    expect(await trialDifference(this.coop)).toBe(0);
  }

  /** Brings to each account what the end of the month will take off it: that this may wait has a spec of its own. */
  private async provide(month: BusinessDate): Promise<void> {
    for (;;) {
      const taken = this.model.takenAtEndOf(month, MONTHS, ACCOUNTS);
      const short = taken.findIndex((amount, n) => this.free(n) < amount);
      if (short === -1) return;
      await this.deposit({ do: 'deposit', account: short, amount: (taken[short] ?? 0) - this.free(short), daysAgo: 0 });
    }
  }

  private held(n: number): number {
    return this.holds.reduce((sum, hold) => (hold.account === n ? sum + hold.amount : sum), 0);
  }

  private free(n: number): number {
    return this.model.balance(n) - this.held(n);
  }

  private async transfer({ account: n, to, part }: Step & { do: 'transfer' }): Promise<void> {
    const amount = Math.floor((this.free(n) * part) / 100);
    if (amount <= 0) return;
    const input = {
      requestId: newId(),
      fromAccountId: this.accounts[n] ?? '',
      toAccountId: this.accounts[to] ?? '',
      amount: rupiah(amount),
    };
    const answer = await this.coop.run(() => this.coop.house.get(SavingsMovesService).transfer(input));
    expect(answer).toMatchObject({ __typename: 'SavingsReceipt' });
    this.model.move(n, this.today, -amount);
    this.model.move(to, this.today, amount);
  }

  /** Two take more than half of what is free at once: one gets it, and brings it back the same day. */
  private async rivals(n: number): Promise<void> {
    const amount = Math.floor(this.free(n) / 2) + 1;
    if (amount < 2) return;
    const answers = await Promise.all([this.tryMove('withdraw', n, amount), this.tryMove('withdraw', n, amount)]);
    const codes = answers.map((answer) => ('code' in answer ? answer.code : 'DONE'));
    expect(codes.toSorted()).toEqual(['DONE', 'INSUFFICIENT_BALANCE']);
    await this.moved('deposit', n, amount, this.today);
  }

  private async hold({ account: n, part }: Step & { do: 'hold' }): Promise<void> {
    const amount = Math.floor((this.free(n) * part) / 100);
    if (amount <= 0 || this.held(n) > 0) return;
    const input = { requestId: newId(), accountId: this.accounts[n] ?? '', amount: rupiah(amount), reason: 'Jaminan' };
    const held = await this.coop.run(() => this.coop.house.get(SavingsHoldsService).place(input));
    if ('code' in held) throw new Error(held.message);
    this.holds.push({ id: held.id, account: n, amount });
  }

  private async release(which: number): Promise<void> {
    const [hold] = this.holds.splice(which % Math.max(this.holds.length, 1), 1);
    if (!hold) return;
    const input = { holdId: hold.id, reason: 'Sudah selesai' };
    const released = await this.coop.run(() => this.coop.house.get(SavingsHoldsService).release(input));
    expect(released).toMatchObject({ state: 'RELEASED' });
  }

  private async deposit({ account: n, amount, daysAgo }: Step & { do: 'deposit' }): Promise<void> {
    const earliest = '2026-11-01' as BusinessDate;
    const asked = addDays(this.today, -daysAgo);
    const valueOn = asked < earliest ? earliest : asked;
    const receipt = await this.moved('deposit', n, amount, valueOn);
    this.deposits.push({ journalId: receipt, index: this.model.move(n, valueOn, amount), account: n, amount });
  }

  private async withdraw({ account: n, part }: Step & { do: 'withdraw' }): Promise<void> {
    const amount = Math.floor((this.free(n) * part) / 100);
    if (amount <= 0) return;
    await this.moved('withdraw', n, amount, this.today);
    this.model.move(n, this.today, -amount);
  }

  private async reverse(which: number): Promise<void> {
    const [chosen] = this.deposits.splice(which % Math.max(this.deposits.length, 1), 1);
    // Enough stays for what has to be taken back: that this may fail for a while has a spec of its own.
    if (!chosen || this.free(chosen.account) < 2 * chosen.amount) return;
    await reversedIn(this.coop, chosen.journalId);
    this.model.reverse(chosen.index);
  }

  private async moved(verb: 'deposit' | 'withdraw', n: number, amount: number, valueOn: BusinessDate): Promise<string> {
    const answer = await this.tryMove(verb, n, amount, valueOn);
    if (!('__typename' in answer)) throw new Error(answer.message);
    return answer.id;
  }

  private tryMove(verb: 'deposit' | 'withdraw', n: number, amount: number, valueOn = this.today) {
    const accountId = this.accounts[n] ?? '';
    const input = { requestId: newId(), accountId, amount: rupiah(amount), valueOn, money: 'BANK' as const };
    return this.coop.run(() => this.coop.house.get(SavingsMovesService)[verb](input));
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
