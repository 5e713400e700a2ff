import { orTaken } from '@lumbung/catalog';
import { Clock, newId, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { currentPrincipal, InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { MandatorySavingsService } from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import { PayrollReadsService } from './payroll-reads.service.js';
import {
  PayrollExists,
  PayrollNotOpen,
  type DecidePayrollInput,
  type PlanPayrollInput,
  type ProposePayrollInput,
} from './payroll.schema.js';
import type { PayrollBatch, PayrollLine, PayrollState } from './payroll.types.js';

const MOST_LINES = 5_000;
const MONTH_KEY = 'payroll_batch_month';

export interface BatchRecord {
  readonly id: string;
  readonly number: string;
  readonly employer: string;
  readonly month: BusinessDate;
  readonly state: PayrollState;
  readonly postedBy: string | null;
  readonly postedByPerson: string | null;
}

/** Nobody else changes it until the end of the transaction. Throws NOT_FOUND. */
export function lockBatch(tx: Tx, id: string): Promise<BatchRecord> {
  return tx.rowOrFail<BatchRecord>(
    `select id, number, employer, month, state, posted_by as "postedBy", posted_by_person as "postedByPerson"
       from intake.payroll_batch where tenant_id = $1 and id = $2 for update`,
    [id],
  );
}

interface Employee {
  readonly memberId: string;
  readonly name: string;
  readonly payrollNo: string | null;
  readonly voluntaryAccountId: string | null;
  readonly standing: number;
}

interface AskedElsewhere {
  readonly accountId: string;
  readonly amount: number;
}

/** Deductions from pay (potong gaji): the list that goes to the treasurer of an employer, and what is decided about it. */
@Injectable()
export class PayrollService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly mandatory: MandatorySavingsService,
    private readonly reads: PayrollReadsService,
  ) {}

  /**
   * Draws up the list of an employer for a month: mandatory savings due through it, arrears included, less what other
   * lists ask for that are not posted yet, and what each member let be deducted for voluntary savings on his last posted list. Whole rupiah; nothing is posted. Safe to repeat
   * by requestId. Refuses an employer without active members and more than 5,000 of them (InvalidInput), and a second
   * list for the month (PayrollExists).
   */
  propose(input: ProposePayrollInput): Promise<PayrollBatch | PayrollExists | InvalidInput> {
    const employer = input.employer.trim();
    const month = startOfMonth(input.month);
    return orTaken(
      MONTH_KEY,
      () => this.existing(employer, month),
      () =>
        this.db.transaction(async (tx) => {
          const id = newId<'PayrollBatch'>();
          const earlier = await tx.claimRequest('intake.proposePayroll', input.requestId, input, id);
          if (earlier) return this.reads.inTransaction(tx, earlier);
          const people = await tx.rows<Employee>(EMPLOYEES, [employer, MOST_LINES + 1]);
          if (people.length === 0) return new InvalidInput('intake.payroll.nobody', 'employer', { employer });
          if (people.length > MOST_LINES)
            return new InvalidInput('intake.payroll.tooMany', 'employer', { most: MOST_LINES });
          // Its number is taken first: of two lists drawn up at once, the second waits here and sees what the first asks for.
          await tx.rows(
            `insert into intake.payroll_batch (tenant_id, id, number, employer, month, created_by, created_at)
             select $1, $2, 'PG-' || lpad(n::text, greatest(4, length(n::text)), '0'), $3, $4, $5, $6 from platform.next_number($1, 'payroll') n`,
            [id, employer, month, currentPrincipal().displayName, this.clock.now()],
          );
          const memberIds = people.map(({ memberId }) => memberId);
          const due = await this.mandatory.dueThrough(tx, memberIds, month);
          const askedOf = new Map(
            (await tx.rows<AskedElsewhere>(ASKED_ELSEWHERE, [id, memberIds])).map(({ accountId, amount }) => [
              accountId,
              amount,
            ]),
          );
          const dueOf = new Map(
            due.map(({ memberId, accountId, amount }) => [
              memberId,
              { accountId, amount: Math.max(amount - (askedOf.get(accountId) ?? 0), 0) },
            ]),
          );
          await tx.rows(INSERT_LINES, [
            id,
            people.map(() => newId()),
            people.map(({ memberId }) => memberId),
            people.map(({ name }) => name),
            people.map(({ payrollNo }) => payrollNo),
            people.map(({ memberId }) => dueOf.get(memberId)?.accountId ?? null),
            people.map(({ memberId }) => dueOf.get(memberId)?.amount ?? 0),
            people.map(({ voluntaryAccountId }) => voluntaryAccountId),
            people.map(({ voluntaryAccountId, standing }) => (voluntaryAccountId ? standing : 0)),
          ]);
          tx.audit({
            action: 'intake.proposePayroll',
            subject: 'PayrollBatch',
            subjectId: id,
            after: { employer, month, members: people.length },
          });
          return this.reads.inTransaction(tx, id);
        }),
    );
  }

  /**
   * Sets what a member lets be deducted for voluntary savings; lists to come begin with it. Refuses less than nothing and
   * a member without voluntary savings (InvalidInput), and a list that was sent and compared (PayrollNotOpen). Throws NOT_FOUND.
   */
  plan({ lineId, voluntary }: PlanPayrollInput): Promise<PayrollLine | PayrollNotOpen | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const line = await tx.row<{ batchId: string; hasVoluntary: boolean; before: number }>(
        `select batch_id as "batchId", voluntary_account_id is not null as "hasVoluntary", voluntary_planned as before
           from intake.payroll_line where tenant_id = $1 and id = $2`,
        [lineId],
      );
      if (!line) throw notFound();
      const batch = await lockBatch(tx, line.batchId);
      if (batch.state !== 'PROPOSED') return new PayrollNotOpen(batch.state);
      if (voluntary.isNegative) return new InvalidInput('intake.payroll.negative', 'voluntary');
      if (!line.hasVoluntary) return new InvalidInput('intake.payroll.noVoluntary', 'voluntary');
      await tx.rows('update intake.payroll_line set voluntary_planned = $3 where tenant_id = $1 and id = $2', [
        lineId,
        voluntary.amount,
      ]);
      tx.audit({
        action: 'intake.planPayroll',
        subject: 'PayrollBatch',
        subjectId: batch.id,
        before: { voluntary: line.before },
        after: { lineId, voluntary: voluntary.amount },
      });
      return this.reads.lineIn(tx, lineId);
    });
  }

  /**
   * Decides what becomes of more than was planned. What cannot go into voluntary savings, because there are none or the
   * register does not know the person, is kept. Refuses a list that is not compared yet or posted (PayrollNotOpen). Throws
   * NOT_FOUND.
   */
  decide({ batchId, lineIds, surplusTo }: DecidePayrollInput): Promise<PayrollBatch | PayrollNotOpen> {
    return this.db.transaction(async (tx) => {
      const batch = await lockBatch(tx, batchId);
      if (batch.state !== 'MATCHED') return new PayrollNotOpen(batch.state);
      await tx.rows(
        `update intake.payroll_line set surplus_to = case when $3 = 'VOLUNTARY' and voluntary_account_id is not null then 'VOLUNTARY' else 'HELD' end
          where tenant_id = $1 and batch_id = $2 and outcome in ('OVER', 'UNKNOWN')
            and case when $4::uuid[] is null then surplus_to is null else id = any ($4) end`,
        [batch.id, surplusTo, lineIds ?? null],
      );
      tx.audit({
        action: 'intake.decidePayroll',
        subject: 'PayrollBatch',
        subjectId: batch.id,
        after: { surplusTo, lines: lineIds?.length ?? 'all' },
      });
      return this.reads.inTransaction(tx, batch.id);
    });
  }

  /** Gives a list up; refuses one that is posted (PayrollNotOpen). Asked again, it answers as it stands. Throws NOT_FOUND. */
  cancel(batchId: string): Promise<PayrollBatch | PayrollNotOpen> {
    return this.db.transaction(async (tx) => {
      const batch = await lockBatch(tx, batchId);
      if (batch.state === 'POSTED' || batch.state === 'REVERSED') return new PayrollNotOpen(batch.state);
      if (batch.state !== 'CANCELLED') {
        await tx.rows(`update intake.payroll_batch set state = 'CANCELLED' where tenant_id = $1 and id = $2`, [
          batch.id,
        ]);
        tx.audit({
          action: 'intake.cancelPayroll',
          subject: 'PayrollBatch',
          subjectId: batch.id,
          before: { state: batch.state },
        });
      }
      return this.reads.inTransaction(tx, batch.id);
    });
  }

  private async existing(employer: string, month: BusinessDate): Promise<PayrollExists> {
    const row = await this.db.readRow<{ id: string; number: string }>(
      `select id, number from intake.payroll_batch where tenant_id = $1 and lower(employer) = lower($2) and month = $3 and state not in ('CANCELLED', 'REVERSED')`,
      [employer, month],
    );
    return new PayrollExists(row?.id ?? '', row?.number ?? '');
  }
}

const EMPLOYEES = /* sql */ `
  select m.id as "memberId", m.full_name as name, p.payroll_no as "payrollNo", v.id as "voluntaryAccountId", coalesce(v.standing, 0) as standing
    from membership.particulars p
    join membership.member m on m.tenant_id = $1 and m.id = p.id and m.status = 'ACTIVE'
    left join lateral (
      select a.id, (select l.voluntary_planned from intake.payroll_line l join intake.payroll_batch b on b.tenant_id = $1 and b.id = l.batch_id and b.state = 'POSTED'
                     where l.tenant_id = $1 and l.member_id = m.id order by b.month desc, b.id desc limit 1) as standing
        from savings.account a join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id and s.state in ('OPEN', 'DORMANT')
       where a.tenant_id = $1 and a.member_id = m.id and a.family = 'VOLUNTARY' and a.closed_on is null order by a.id limit 1) v on true
   where p.tenant_id = $1 and lower(p.employer) = lower($2)
   order by m.name_key, m.id limit $3
`;

const INSERT_LINES = /* sql */ `
  insert into intake.payroll_line (tenant_id, id, batch_id, position, member_id, name, payroll_no, mandatory_account_id, mandatory_due, voluntary_account_id, voluntary_planned)
  select $1, l.id, $2, l.position, l.member, l.name, l.payroll_no, l.mandatory, l.due, l.voluntary, l.planned
    from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::bigint[], $9::uuid[], $10::bigint[])
         with ordinality l (id, member, name, payroll_no, mandatory, due, voluntary, planned, position)
`;

// Of a list that came back only what came is on its way: the rest is due again.
const ASKED_ELSEWHERE = /* sql */ `
  select l.mandatory_account_id as "accountId",
         sum(case b.state when 'MATCHED' then least(l.received, l.mandatory_due) else l.mandatory_due end)::bigint as amount
    from intake.payroll_line l
    join intake.payroll_batch b on b.tenant_id = $1 and b.id = l.batch_id and b.state in ('PROPOSED', 'MATCHED') and b.id <> $2
   where l.tenant_id = $1 and l.member_id = any ($3::uuid[]) and l.mandatory_account_id is not null
   group by l.mandatory_account_id
`;
