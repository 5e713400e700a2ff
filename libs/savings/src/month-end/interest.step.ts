import { addDays, addMonths, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { DayEndStep, UserError, type DayEndBatch, type DayEndProgress, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { dailyBalances } from '../interest/daily-balances.js';
import { monthlyInterest } from '../interest/interest.js';
import { COUNT_ACCOUNTS, EARNING_ACCOUNTS } from './balances.sql.js';
import { SavingsEarningsService } from './earnings.service.js';
import type { NewEarning, PriorEarning } from './member-tax.js';
import { MonthRules } from './rules.js';

interface EarningAccount {
  readonly id: string;
  readonly memberId: string;
  readonly productId: string;
  readonly since: BusinessDate;
  readonly opening: number;
  readonly changes: readonly (readonly [day: number, amount: number])[];
  /** First day of the earliest month before this one that changed since the run before. */
  readonly dirtyFrom: BusinessDate | null;
  readonly shortMonths: readonly BusinessDate[];
  readonly throughSeq: number;
  readonly isDone: boolean;
}

const MEMBERS_PER_BATCH = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What savings earn at the end of a month: interest (jasa simpanan) of conventional products, by their terms. */
@Injectable()
export class InterestStep {
  constructor(private readonly earnings: SavingsEarningsService) {}

  /**
   * Posts the interest of the month that ended to the next five hundred members' accounts, and differences for earlier
   * months in which money was moved with an earlier value date since. An account that was closed earns nothing for the
   * month of its closing. Sharia products promise no interest and are left alone. Standing instructions of the last day
   * come before: what they move counts from that day.
   */
  @DayEndStep({ name: 'savings.interest', every: 'MONTH', after: ['savings.standing'] })
  async post(tx: Tx, { businessDate, cursor }: DayEndBatch): Promise<DayEndProgress | UserError> {
    const month = startOfMonth(businessDate);
    const rules = await MonthRules.read(tx);
    const products = rules.productsWhere(({ contract, tiers }) => contract === null && tiers.length > 0);
    if (products.length === 0) return { done: 0, next: null, again: false };
    const total = cursor === null ? await count(tx, products, businessDate) : undefined;
    const accounts = await tx.rows<EarningAccount>(EARNING_ACCOUNTS, [
      month,
      businessDate,
      products,
      cursor ?? NOBODY,
      MEMBERS_PER_BATCH,
    ]);
    const open = accounts.filter(({ isDone }) => !isDone);
    const members = new Set(accounts.map(({ memberId }) => memberId));
    const done = open.length === 0 ? 0 : await this.postTo(tx, open, businessDate, rules);
    if (done instanceof UserError) return done;
    const next = members.size < MEMBERS_PER_BATCH ? null : (accounts.at(-1)?.memberId ?? null);
    return { done, next, checked: accounts.length, total };
  }

  private async postTo(tx: Tx, accounts: readonly EarningAccount[], businessDate: BusinessDate, rules: MonthRules) {
    const month = startOfMonth(businessDate);
    const memberIds = [...new Set(accounts.map(({ memberId }) => memberId))];
    const from = accounts.reduce<BusinessDate>((first, { since }) => (since < first ? since : first), month);
    const prior = await this.earnings.prior(tx, memberIds, from);
    const posted = postedInterest(prior);
    const earnings = accounts.flatMap((account) => earnedBy(account, month, rules, posted));
    const run = { kind: 'INTEREST', key: 'savings.interest', bookedOn: businessDate, words: 'Jasa simpanan' } as const;
    return this.earnings.post(tx, { ...run, expense: accountCodes.SAVINGS_SERVICE_EXPENSE }, earnings, prior, rules);
  }
}

/** Differences of all months of an account that are to be reckoned; its own month always. */
function earnedBy(
  account: EarningAccount,
  month: BusinessDate,
  rules: MonthRules,
  posted: ReadonlyMap<string, number>,
): NewEarning[] {
  const earnings: NewEarning[] = [];
  const { id: accountId, memberId, productId, throughSeq, dirtyFrom, shortMonths } = account;
  const changes = account.changes.map(([day, amount]) => ({ valueOn: addDays(account.since, day), amount }));
  for (let one = account.since; one <= month; one = addMonths(one, 1)) {
    const isAsked = one === month || (dirtyFrom !== null && one >= dirtyFrom) || shortMonths.includes(one);
    const terms = rules.of(productId, one);
    if (!isAsked || (!terms && one !== month)) continue;
    const balances = dailyBalances(one, account.opening, changes);
    const earned = terms ? monthlyInterest(one, balances, terms) : 0;
    const amount = earned - (posted.get(`${accountId} ${one}`) ?? 0);
    if (amount !== 0 || one === month || shortMonths.includes(one))
      earnings.push({ accountId, memberId, month: one, amount, throughSeq: one === month ? throughSeq : null });
  }
  return earnings;
}

function postedInterest(prior: readonly PriorEarning[]): Map<string, number> {
  return new Map(
    prior
      .filter(({ kind }) => kind === 'INTEREST')
      .map(({ accountId, month, amount }) => [`${accountId} ${month}`, amount]),
  );
}

async function count(tx: Tx, products: readonly string[], businessDate: BusinessDate): Promise<number> {
  return (await tx.rowOrFail<{ total: number }>(COUNT_ACCOUNTS, [products, businessDate])).total;
}
