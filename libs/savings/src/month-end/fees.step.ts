import { addDays, Clock, formatMonth, rupiah, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import {
  accountCodes,
  LedgerService,
  type NewSubJournal,
  type SubAccountId,
  type SubAccountState,
} from '@lumbung/ledger';
import { DayEndStep, UserError, type DayEndBatch, type DayEndProgress, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { dailyBalances } from '../interest/daily-balances.js';
import { COUNT_ACCOUNTS, FEE_ACCOUNTS } from './balances.sql.js';
import { openForDebits, restoreStates } from './reach.js';
import { MonthRules } from './rules.js';

interface FeeAccount {
  readonly id: string;
  readonly productId: string;
  readonly state: SubAccountState;
  readonly available: number;
  readonly opening: number;
  readonly changes: readonly (readonly [day: number, amount: number])[];
  readonly isDone: boolean;
}
interface Fee {
  readonly accountId: string;
  readonly state: SubAccountState;
  readonly available: number;
  readonly monthly: number;
  readonly belowMinimum: number;
  readonly dormant: number;
  /** What the account can give of it. */
  readonly charged: number;
}

const ACCOUNTS_PER_BATCH = 500;
const NOTHING = '00000000-0000-0000-0000-000000000000';
const TRIES = 3;

/** What accounts cost at the end of a month (biaya administrasi, saldo di bawah minimum, rekening pasif). */
@Injectable()
export class FeesStep {
  constructor(
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the fees of the month that ended from the next five hundred accounts, as far as they have it free above their
   * floor and their holds: the rest is let go, nobody owes a fee. An account pays none for the month in which it was
   * opened, and one that rests pays the fee of resting alone.
   */
  @DayEndStep({ name: 'savings.fees', every: 'MONTH', after: ['savings.standing', 'savings.interest'] })
  async charge(tx: Tx, { businessDate, cursor }: DayEndBatch): Promise<DayEndProgress | UserError> {
    const month = startOfMonth(businessDate);
    const rules = await MonthRules.read(tx);
    const products = rules.productsWhere((terms) => terms.monthlyFee + terms.belowMinimumFee + terms.dormantFee > 0);
    if (products.length === 0) return { done: 0, next: null, again: false };
    const total = cursor === null ? await count(tx, products, businessDate) : undefined;
    for (let tries = 1; ; tries++) {
      const accounts = await tx.rows<FeeAccount>(FEE_ACCOUNTS, [
        month,
        businessDate,
        products,
        cursor ?? NOTHING,
        ACCOUNTS_PER_BATCH,
      ]);
      const fees = accounts.filter(({ isDone }) => !isDone).flatMap((account) => feeOf(account, month, rules));
      const done = await this.post(tx, fees, businessDate);
      // Somebody took money out between our look and the posting: look again.
      if (done instanceof UserError && done.code !== 'PERIOD_CLOSED' && tries < TRIES) continue;
      if (done instanceof UserError) return done;
      const next = accounts.length < ACCOUNTS_PER_BATCH ? null : (accounts.at(-1)?.id ?? null);
      return { done, next, checked: accounts.length, total };
    }
  }

  private async post(tx: Tx, fees: readonly Fee[], bookedOn: BusinessDate): Promise<number | UserError> {
    const charged = fees.filter((fee) => fee.charged > 0);
    const resting = charged
      .filter(({ state }) => state !== 'OPEN')
      .map(({ accountId, ...fee }) => ({ id: accountId, ...fee }));
    await openForDebits(tx, { resting });
    const ids = await this.ledger.postAll(
      tx,
      charged.map((fee) => journalOf(fee, bookedOn)),
    );
    await restoreStates(tx, { resting });
    if (ids instanceof UserError) return ids;
    const journalOfAccount = new Map(charged.map(({ accountId }, index) => [accountId, ids[index]]));
    if (fees.length > 0)
      await tx.rows(INSERT, [
        bookedOn,
        this.clock.now(),
        fees.map(({ accountId }) => accountId),
        fees.map(({ monthly }) => monthly),
        fees.map(({ belowMinimum }) => belowMinimum),
        fees.map(({ dormant }) => dormant),
        fees.map((fee) => fee.charged),
        fees.map(({ accountId }) => journalOfAccount.get(accountId) ?? null),
      ]);
    return charged.length;
  }
}

/** What an account owes for a month; none where it owes nothing. */
function feeOf(account: FeeAccount, month: BusinessDate, rules: MonthRules): Fee[] {
  const terms = rules.of(account.productId, month);
  if (!terms) return [];
  const isResting = account.state === 'DORMANT';
  const monthly = isResting ? 0 : terms.monthlyFee;
  const dormant = isResting ? terms.dormantFee : 0;
  const belowMinimum = !isResting && isBelow(account, month, terms.minimumBalance) ? terms.belowMinimumFee : 0;
  const owed = monthly + dormant + belowMinimum;
  const charged = Math.min(owed, Math.max(account.available, 0));
  const { id: accountId, state, available } = account;
  return owed === 0 ? [] : [{ accountId, state, available, monthly, belowMinimum, dormant, charged }];
}

/** Whether the average of the evenings was below the least: sums are compared, so that nothing is rounded. */
function isBelow({ opening, changes }: FeeAccount, month: BusinessDate, minimum: number): boolean {
  const moves = changes.map(([day, amount]) => ({ valueOn: addDays(month, day), amount }));
  const balances = dailyBalances(month, opening, moves);
  return balances.reduce((sum, balance) => sum + BigInt(balance), 0n) < BigInt(minimum) * BigInt(balances.length);
}

function journalOf({ accountId, charged, dormant }: Fee, bookedOn: BusinessDate): NewSubJournal {
  const text = `${dormant > 0 ? 'Biaya rekening pasif' : 'Biaya administrasi'} ${formatMonth(bookedOn)}`;
  return {
    kind: 'SAVINGS_FEE',
    key: `savings.fees:${accountId}:${bookedOn}`,
    reference: `savings:${accountId}`,
    text,
    bookedOn,
    valueOn: addDays(bookedOn, 1),
    channel: 'SYSTEM',
    postings: [
      { debitSub: accountId as SubAccountId, credit: accountCodes.PROVISION_INCOME, amount: rupiah(charged), text },
    ],
  };
}

async function count(tx: Tx, products: readonly string[], businessDate: BusinessDate): Promise<number> {
  return (await tx.rowOrFail<{ total: number }>(COUNT_ACCOUNTS, [products, businessDate])).total;
}

const INSERT = /* sql */ `
  insert into savings.fee (tenant_id, posted_on, created_at, account_id, monthly, below_minimum, dormant, charged, journal_id)
  select $1, $2, $3, f.* from unnest($4::uuid[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::uuid[]) f
`;
