import { addDays, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { DayEndStep, UserError, type DayEndBatch, type DayEndProgress, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { dailyBalances } from '../interest/daily-balances.js';
import { BONUS_ACCOUNTS } from '../month-end/balances.sql.js';
import { SavingsEarningsService } from '../month-end/earnings.service.js';
import { MonthRules } from '../month-end/rules.js';

interface Saver {
  readonly id: string;
  readonly memberId: string;
  readonly opening: number;
  readonly changes: readonly (readonly [day: number, amount: number])[];
  readonly isDone: boolean;
}
/** First all balances are summed up, then the bonus is shared out along the same way. */
interface Place {
  readonly bonus: number;
  readonly after: string;
  readonly sum: string;
  /** Null while summing: how much of the sum has had its part. */
  readonly shared: string | null;
}

const MEMBERS_PER_BATCH = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';
const BEGIN: Place = { bonus: 0, after: NOBODY, sum: '0', shared: null };

/** Shares out the bonuses that were decided for a month. */
@Injectable()
export class BonusStep {
  constructor(private readonly earnings: SavingsEarningsService) {}

  /**
   * Each saver gets of the bonus what the evenings of his month are of all evenings. Reckoned from where one's part
   * begins and ends on the whole, both rounded down: the parts sum to the bonus, to the rupiah.
   */
  @DayEndStep({ name: 'savings.bonus', every: 'PLANNED', after: ['savings.standing', 'savings.interest'] })
  async give(tx: Tx, { businessDate, cursor }: DayEndBatch): Promise<DayEndProgress | UserError> {
    const place = cursor === null ? BEGIN : (JSON.parse(cursor) as Place);
    const bonus = await tx.row<{ productId: string; amount: number }>(BONUS, [startOfMonth(businessDate), place.bonus]);
    if (!bonus) return { done: 0, next: null };
    const savers = await tx.rows<Saver>(BONUS_ACCOUNTS, [
      startOfMonth(businessDate),
      businessDate,
      bonus.productId,
      place.after,
      MEMBERS_PER_BATCH,
    ]);
    const isLast = new Set(savers.map(({ memberId }) => memberId)).size < MEMBERS_PER_BATCH;
    const after = savers.at(-1)?.memberId ?? place.after;
    const evenings = savers.map((saver) => eveningsOf(saver, businessDate));
    const here = evenings.reduce((sum, one) => sum + one, 0n);
    if (place.shared === null) {
      const sum = String(BigInt(place.sum) + here);
      return next(isLast ? { ...place, after: NOBODY, sum, shared: '0' } : { ...place, after, sum }, 0);
    }
    const done = await this.share(tx, savers, evenings, bonus.amount, place, businessDate);
    if (done instanceof UserError) return done;
    const shared = String(BigInt(place.shared) + here);
    return next(isLast ? { ...BEGIN, bonus: place.bonus + 1 } : { ...place, after, shared }, done);
  }

  private async share(
    tx: Tx,
    savers: readonly Saver[],
    evenings: readonly bigint[],
    bonus: number,
    { sum, shared }: Place,
    businessDate: BusinessDate,
  ): Promise<number | UserError> {
    const whole = BigInt(sum);
    if (whole === 0n) return 0;
    const upTo = (evening: bigint) => (BigInt(bonus) * (evening > whole ? whole : evening)) / whole;
    let reached = BigInt(shared ?? '0');
    const month = startOfMonth(businessDate);
    const earnings = savers.flatMap(({ id: accountId, memberId, isDone }, index) => {
      const from = reached;
      reached += evenings[index] ?? 0n;
      const amount = Number(upTo(reached) - upTo(from));
      return isDone ? [] : [{ accountId, memberId, month, amount }];
    });
    const rules = await MonthRules.read(tx);
    const prior = await this.earnings.prior(tx, [...new Set(earnings.map(({ memberId }) => memberId))], month);
    const run = { kind: 'BONUS', key: 'savings.bonus', bookedOn: businessDate, words: 'Bonus simpanan' } as const;
    return this.earnings.post(tx, { ...run, expense: accountCodes.SAVINGS_PROFIT_SHARE }, earnings, prior, rules);
  }
}

function eveningsOf({ opening, changes }: Saver, businessDate: BusinessDate): bigint {
  const month = startOfMonth(businessDate);
  const moves = changes.map(([day, amount]) => ({ valueOn: addDays(month, day), amount }));
  return dailyBalances(month, opening, moves).reduce((sum, balance) => sum + BigInt(Math.max(balance, 0)), 0n);
}

function next(place: Place, done: number): DayEndProgress {
  return { done, next: JSON.stringify(place) };
}

const BONUS = /* sql */ `
  select b.product_id as "productId", b.amount from savings.bonus b where b.tenant_id = $1 and b.month = $2 order by b.id offset $3 limit 1
`;
