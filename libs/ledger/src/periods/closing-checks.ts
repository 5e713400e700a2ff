import { Injectable } from '@nestjs/common';
import { addDays, addMonths, type BusinessDate } from '@lumbung/kernel';
import { currentLocale, currentTenant, translate, type Tx } from '@lumbung/platform';
import type { ClosingCheck } from './periods.schema.js';

/** Something to be looked at before a month is closed. */
export interface ClosingQuestion {
  /** Its words stand in the messages under `ledger.closing.<key>`. */
  readonly key: string;
  /** What would be booked in the month later stops the closing; what can be put right in the next month only warns. */
  readonly isBlocking: boolean;
  /** One row `(count)` of what is still open: `$1` the tenant, `$2` first and `$3` last day of the month, `$4` the time zone. */
  readonly open: string;
}

/** What stands in the way of closing a month. Other domains add their questions at the start (`onModuleInit`). */
@Injectable()
export class ClosingChecks {
  private readonly questions: ClosingQuestion[] = [
    { key: 'dayEnds', isBlocking: true, open: DAY_ENDS },
    { key: 'proposals', isBlocking: true, open: PROPOSALS },
    { key: 'proof', isBlocking: true, open: UNSOUND },
    { key: 'drafts', isBlocking: false, open: DRAFTS },
  ];

  add(question: ClosingQuestion): void {
    this.questions.push(question);
  }

  /** The whole list for a month (its first day), what blocks first. One statement. */
  async of(tx: Tx, month: BusinessDate): Promise<ClosingCheck[]> {
    const rows = await tx.rows<{ key: string; count: number }>(this.statement, [
      month,
      addDays(addMonths(month, 1), -1),
      currentTenant().timeZone,
    ]);
    const counts = new Map(rows.map(({ key, count }) => [key, count]));
    return [...this.questions]
      .sort((one, other) => Number(other.isBlocking) - Number(one.isBlocking))
      .map(({ key, isBlocking }) => {
        const count = counts.get(key) ?? 0;
        return {
          key,
          isBlocking,
          count,
          label: translate(`ledger.closing.${key}`, currentLocale()),
          isDone: count === 0,
        };
      });
  }

  private get statement(): string {
    const parts = this.questions.map(({ key, open }) => `select '${key}'::text as key, q.count from (${open}) q`);
    return `with month as (select $2::date as first, $3::date as last, $4::text as zone)\n${parts.join('\n union all ')}`;
  }
}

// Steps that have not been done yet, or wait to be tried again: they book on the day that ended.
const DAY_ENDS = /* sql */ `
  select count(*) as count from platform.day_end_agenda a where a.tenant_id = $1 and a.business_date <= $3::date
`;

const PROPOSALS = /* sql */ `
  select count(*) as count from ledger.manual_journal m
   where m.tenant_id = $1 and m.state = 'PROPOSED' and m.booked_on between $2::date and $3::date
`;

const DRAFTS = /* sql */ `
  select count(*) as count from ledger.manual_journal m
   where m.tenant_id = $1 and m.state = 'DRAFT' and m.booked_on between $2::date and $3::date
`;

const UNSOUND = /* sql */ `
  select count(*) as count
    from (select f.is_sound from ledger.proof f where f.tenant_id = $1 order by f.id desc limit 1) latest where not latest.is_sound
`;
