import { Clock, daysBetween, divideHalfUp, endOfMonth, newId, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService } from '@lumbung/ledger';
import {
  currentContext,
  DAY_END_TASK,
  DayEndService,
  InvalidInput,
  notFound,
  TenantDatabase,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { DecideProfitShareInput, ProfitSharePreviewInput } from './mudharabah.schema.js';
import type { DistributableIncome, ProfitShare, ProfitShareClass, ProfitSharePreview } from './mudharabah.types.js';
import {
  ALL,
  CLASSES,
  FROM_THE_BOOKS,
  INSERT_CLASSES,
  INSERT_LINES,
  INSERT_PARTS,
  INSERT_SHARE,
  ONE,
} from './profit-share.sql.js';
import { equivalentPercent, shareIncome } from './sharing.js';

export const PROFIT_SHARE_STEP = 'savings.profitShare';

/** What members' money brings in by working with it; fines and donations are none of it. */
const SHARED_INCOME = [accountCodes.MURABAHAH_MARGIN, accountCodes.PROFIT_SHARE_INCOME];

interface ClassRow {
  readonly productId: string;
  readonly productName: string;
  readonly nisbahPercent: string | null;
  readonly accounts: number;
  readonly evenings: string;
}
type KeptClass = Omit<ProfitShareClass, 'averageBalance' | 'equivalentPercent'> & { readonly evenings: string };
type Row = { share: Omit<ProfitShare, 'classes'> & { classes: KeptClass[] } };
interface Reckoned {
  readonly preview: ProfitSharePreview;
  readonly classes: readonly KeptClass[];
}

/** Sharing out what savings under mudharabah earned in a month. */
@Injectable()
export class ProfitSharesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly dayEnd: DayEndService,
  ) {}

  /** What was shared out, the latest month first; at most a hundred. */
  async all(): Promise<ProfitShare[]> {
    return (await this.db.read<Row>(ALL)).map(({ share }) => told(share));
  }

  /** One month's; throws NOT_FOUND, also for another cooperative's. */
  async one(id: string): Promise<ProfitShare> {
    const row = await this.db.readRow<Row>(ONE, [id]);
    if (!row) throw notFound();
    return told(row.share);
  }

  /** What the books say came in by margin and profit share in a month, to begin with; whole rupiah. */
  fromTheBooks(month: BusinessDate): Promise<DistributableIncome[]> {
    const first = startOfMonth(month);
    return this.db.read<DistributableIncome>(FROM_THE_BOOKS, [first, endOfMonth(first), SHARED_INCOME]);
  }

  /** What `decide` would share out; the same refusals. Changes nothing. */
  preview(input: ProfitSharePreviewInput): Promise<ProfitSharePreview | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const reckoned = await this.reckon(tx, input);
      return reckoned instanceof InvalidInput ? reckoned : reckoned.preview;
    });
  }

  /**
   * Shares the income of a month that is over among the savers of mudharabah products: to each product what its average
   * balance is of all the money that worked, of that the members' part by the ratio of that month, and of that to each
   * account by its evenings, in whole rupiah by largest remainder. Who gets what is settled with the decision, and booked
   * at once on the last day of that month (debit 5-2020). Refuses (InvalidInput) a month that is not over or has its
   * share, no income above zero, a product without a ratio, nobody to share with, and an amount that is not the one that
   * was seen. Safe to repeat. Source: DSN-MUI 02, 14 and 15/2000: by ratio, from what was received, never promised.
   */
  decide(input: DecideProfitShareInput): Promise<ProfitShare | InvalidInput> {
    const id = newId<'ProfitShare'>();
    const { month, income } = input;
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('savings.decideProfitShare', input.requestId, input, id);
      if (earlier) return oneIn(tx, earlier);
      const reckoned = await this.reckon(tx, input);
      if (reckoned instanceof InvalidInput) return reckoned;
      const { preview, classes } = reckoned;
      if (preview.membersAmount !== input.membersAmount.amount)
        return new InvalidInput('savings.problem.shareChanged', 'membersAmount');
      const by = currentContext()?.principal?.displayName ?? null;
      const { otherFunds, membersAmount } = preview;
      const values = [month, preview.income, otherFunds, membersAmount, input.source.trim(), by, this.clock.now()];
      if (!(await tx.row(INSERT_SHARE, [id, ...values])))
        return new InvalidInput('savings.problem.shareTaken', 'month');
      await tx.rows(INSERT_LINES, [
        id,
        income.map(({ text }) => text.trim()),
        income.map(({ accountNumber }) => accountNumber ?? null),
        income.map(({ amount }) => amount.amount),
      ]);
      await tx.rows(INSERT_CLASSES, [
        id,
        classes.map(({ productId }) => productId),
        classes.map(({ nisbahPercent }) => nisbahPercent),
        classes.map(({ accounts }) => accounts),
        classes.map(({ evenings }) => evenings),
        classes.map((one) => one.income),
        classes.map((one) => one.membersAmount),
      ]);
      const amounts = classes.map((one) => one.membersAmount);
      await tx.rows(INSERT_PARTS, [month, endOfMonth(month), id, amounts]);
      await this.dayEnd.plan(tx, PROFIT_SHARE_STEP, endOfMonth(month));
      tx.schedule({ task: DAY_END_TASK, ids: {}, key: DAY_END_TASK });
      const share = await oneIn(tx, id);
      tx.audit({ action: 'savings.decideProfitShare', subject: 'profitShare', subjectId: id, after: share });
      return share;
    });
  }

  private async reckon(
    tx: Tx,
    { month, income, otherFunds }: ProfitSharePreviewInput,
  ): Promise<Reckoned | InvalidInput> {
    if (month !== startOfMonth(month)) return new InvalidInput('savings.problem.notAMonth', 'month');
    if (month >= startOfMonth(this.ledger.today())) return new InvalidInput('savings.problem.shareMonth', 'month');
    if (otherFunds?.isNegative) return new InvalidInput('savings.problem.negative', 'otherFunds');
    if (income.some(({ amount }) => amount.isZero)) return new InvalidInput('savings.problem.incomeLine', 'income');
    const total = income.reduce((sum, { amount }) => sum + amount.amount, 0);
    if (total <= 0) return new InvalidInput('savings.problem.incomeTotal', 'income');
    const rows = await tx.rows<ClassRow>(CLASSES, [month, endOfMonth(month)]);
    const open = rows.find(({ nisbahPercent }) => nisbahPercent === null);
    if (open) return new InvalidInput('savings.problem.nisbahMissing', 'month', { product: open.productName });
    const days = BigInt(daysOf(month));
    const other = otherFunds?.amount ?? 0;
    const pool = rows.map(({ nisbahPercent, evenings }) => ({
      nisbahPercent: nisbahPercent ?? '0',
      evenings: BigInt(evenings),
    }));
    const shared = shareIncome(total, pool, BigInt(other) * days);
    const classes = rows.map((row, index): KeptClass => {
      const { income: ofClass = 0, membersAmount = 0 } = shared[index] ?? {};
      return { ...row, nisbahPercent: row.nisbahPercent ?? '0', income: ofClass, membersAmount };
    });
    const membersAmount = classes.reduce((sum, one) => sum + one.membersAmount, 0);
    if (membersAmount <= 0) return new InvalidInput('savings.problem.nobodyToShare', 'month');
    const sums = { income: total, otherFunds: other, membersAmount, cooperativeAmount: total - membersAmount };
    const worded = classes.map((one) => classOf(one, month));
    return { classes, preview: { __typename: 'ProfitSharePreview', month, ...sums, classes: worded } };
  }
}

async function oneIn(tx: Tx, id: string): Promise<ProfitShare> {
  return told((await tx.rowOrFail<Row>(ONE, [id])).share);
}

function told(share: Row['share']): ProfitShare {
  return { ...share, classes: share.classes.map((one) => classOf(one, share.month)) };
}

function classOf({ evenings, ...one }: KeptClass, month: BusinessDate): ProfitShareClass {
  const averageBalance = Number(divideHalfUp(BigInt(evenings), BigInt(daysOf(month))));
  return { ...one, averageBalance, equivalentPercent: equivalentPercent(one.membersAmount, BigInt(evenings)) };
}

function daysOf(month: BusinessDate): number {
  return daysBetween(month, endOfMonth(month)) + 1;
}
