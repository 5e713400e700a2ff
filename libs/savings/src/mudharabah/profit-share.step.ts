import { Clock, startOfMonth } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { DayEndStep, UserError, type DayEndBatch, type DayEndProgress, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SavingsEarningsService } from '../month-end/earnings.service.js';
import { MonthRules } from '../month-end/rules.js';
import { COUNT_PARTS, MARK_POSTED, NEXT_PARTS, SHARE_OF_MONTH } from './profit-share.sql.js';

interface Part {
  readonly accountId: string;
  readonly memberId: string;
  readonly creditId: string;
  readonly amount: number;
  readonly isDone: boolean;
}

const MEMBERS_PER_BATCH = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Pays what was shared out for a month to the accounts it was settled for. */
@Injectable()
export class ProfitShareStep {
  constructor(
    private readonly earnings: SavingsEarningsService,
    private readonly clock: Clock,
  ) {}

  /** The parts of the next five hundred members, judged for tax with all they earned in that month. */
  @DayEndStep({ name: 'savings.profitShare', every: 'PLANNED', after: ['savings.interest', 'savings.bonus'] })
  async pay(tx: Tx, { businessDate, cursor }: DayEndBatch): Promise<DayEndProgress | UserError> {
    const month = startOfMonth(businessDate);
    const share = await tx.row<{ id: string }>(SHARE_OF_MONTH, [month]);
    if (!share) return { done: 0, next: null };
    const total = cursor === null ? (await tx.rowOrFail<{ total: number }>(COUNT_PARTS, [share.id])).total : undefined;
    const parts = await tx.rows<Part>(NEXT_PARTS, [share.id, cursor ?? NOBODY, MEMBERS_PER_BATCH]);
    const open = parts.filter(({ isDone }) => !isDone);
    if (open.length > 0) {
      const rules = await MonthRules.read(tx);
      const members = [...new Set(open.map(({ memberId }) => memberId))];
      const prior = await this.earnings.prior(tx, members, month);
      const earned = open.map(({ creditId, accountId, ...part }) => ({
        ...part,
        accountId,
        month,
        ...(creditId !== accountId && { creditSub: creditId }),
      }));
      const run = {
        kind: 'PROFIT_SHARE',
        key: 'savings.profitShare',
        bookedOn: businessDate,
        words: 'Bagi hasil',
      } as const;
      const expense = accountCodes.SAVINGS_PROFIT_SHARE;
      const posted = await this.earnings.post(tx, { ...run, expense }, earned, prior, rules);
      if (posted instanceof UserError) return posted;
      await tx.rows(MARK_POSTED, [share.id, open.map(({ accountId }) => accountId), this.clock.now()]);
    }
    const isLast = new Set(parts.map(({ memberId }) => memberId)).size < MEMBERS_PER_BATCH;
    const next = isLast ? null : (parts.at(-1)?.memberId ?? null);
    return { done: open.length, checked: parts.length, next, total };
  }
}
