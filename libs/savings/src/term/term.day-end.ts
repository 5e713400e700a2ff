import { termDepositMaturing } from '@lumbung/events';
import { addDays, type BusinessDate } from '@lumbung/kernel';
import { DayEndStep, UserError, type DayEndBatch, type DayEndProgress, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { TermLifeService } from './term-life.service.js';
import { lockDueTermDeposits } from './term-row.js';

export const TERM_STEP = 'savings.term';

/** Some seconds of work: each deposit is a handful of statements. */
const AT_ONCE = 100;
/** So many days before, a member hears that his deposit will mature, and can still say what shall happen. */
const ANNOUNCED_DAYS = 7;

interface Maturing {
  readonly depositId: string;
  readonly memberId: string;
  readonly certificateNo: string;
  readonly maturesOn: string;
  readonly principal: number;
  readonly rollover: string;
}

/** What happens to term deposits between two days. */
@Injectable()
export class TermDayEnd {
  constructor(private readonly life: TermLifeService) {}

  /**
   * Does what is due on the day that begins, so that money of a deposit that matures is there when the desk opens; and
   * tells members whose deposits mature in a week. Deposits that were blocked are left out until they are free again.
   */
  @DayEndStep({ name: TERM_STEP, every: 'DAY' })
  async between(tx: Tx, { businessDate, cursor }: DayEndBatch): Promise<DayEndProgress | UserError> {
    const morning = addDays(businessDate, 1);
    const due = await lockDueTermDeposits(tx, morning, cursor, AT_ONCE);
    for (const row of due) {
      const after = await this.life.advance(tx, row, morning);
      if (after instanceof UserError) return after;
    }
    const last = due.length === AT_ONCE ? (due.at(-1)?.id ?? null) : null;
    if (last !== null) return { done: due.length, next: last };
    const told = await this.announce(tx, morning);
    return { done: due.length, checked: due.length + told, next: null };
  }

  private async announce(tx: Tx, morning: BusinessDate): Promise<number> {
    const maturing = await tx.rows<Maturing>(ANNOUNCE, [addDays(morning, ANNOUNCED_DAYS)]);
    for (const deposit of maturing) tx.emit(termDepositMaturing({ ...deposit }));
    return maturing.length;
  }
}

const ANNOUNCE = /* sql */ `
  update savings.term_deposit d set announced_term = d.term_no
   where d.tenant_id = $1 and d.next_on is not null and d.announced_term < d.term_no and d.matures_on <= $2
  returning d.id as "depositId", d.member_id as "memberId", d.certificate_no as "certificateNo", d.matures_on::text as "maturesOn",
            d.principal, d.rollover
`;
