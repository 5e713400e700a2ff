import { InvalidInput, notFound, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { PayrollReadsService } from './payroll-reads.service.js';
import { PayrollNotOpen, type AssignPayrollLineInput } from './payroll.schema.js';
import { lockBatch } from './payroll.service.js';
import type { PayrollLine } from './payroll.types.js';

interface Unknown {
  readonly batchId: string;
  readonly name: string;
  readonly outcome: string;
  readonly received: number;
}

/** Whose money it is when the treasurer wrote somebody the register does not know. */
@Injectable()
export class PayrollAssigning {
  constructor(
    private readonly db: TenantDatabase,
    private readonly reads: PayrollReadsService,
  ) {}

  /**
   * Says which member an unknown person of the treasurer's list is. His money joins the member's line, which is compared
   * anew; a member who was not on the list gets a line of more than planned, to be decided. Refuses a line of a known
   * member (InvalidInput), and a list that is not compared, or posted (PayrollNotOpen). A better list of the treasurer
   * begins anew. Throws NOT_FOUND.
   */
  assign({ lineId, memberId }: AssignPayrollLineInput): Promise<PayrollLine | PayrollNotOpen | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const at = await tx.rowOrFail<{ batchId: string }>(
        'select batch_id as "batchId" from intake.payroll_line where tenant_id = $1 and id = $2',
        [lineId],
      );
      const batch = await lockBatch(tx, at.batchId);
      if (batch.state !== 'MATCHED') return new PayrollNotOpen(batch.state);
      const line = await tx.rowOrFail<Unknown>(LINE, [lineId]);
      if (line.outcome !== 'UNKNOWN') return new InvalidInput('intake.payroll.known', 'lineId', { name: line.name });
      const member = await tx.row<{ lineId: string | null; voluntaryAccountId: string | null }>(MEMBER, [
        memberId,
        batch.id,
      ]);
      if (!member) throw notFound();
      if (member.lineId) {
        await tx.rows('delete from intake.payroll_line where tenant_id = $1 and id = $2', [lineId]);
        await tx.rows(JOINED, [member.lineId, line.received]);
      } else await tx.rows(KNOWN, [lineId, memberId, member.voluntaryAccountId]);
      tx.audit({
        action: 'intake.assignPayroll',
        subject: 'PayrollBatch',
        subjectId: batch.id,
        before: { name: line.name, received: line.received },
        after: { memberId },
      });
      return this.reads.lineIn(tx, member.lineId ?? lineId);
    });
  }
}

const LINE = /* sql */ `
  select batch_id as "batchId", name, outcome, coalesce(received, 0) as received from intake.payroll_line where tenant_id = $1 and id = $2
`;

const MEMBER = /* sql */ `
  select (select l.id from intake.payroll_line l where l.tenant_id = $1 and l.batch_id = $3 and l.member_id = m.id order by l.position limit 1) as "lineId",
         (select a.id from savings.account a where a.tenant_id = $1 and a.member_id = m.id and a.family = 'VOLUNTARY' and a.closed_on is null
           order by a.id limit 1) as "voluntaryAccountId"
    from membership.member m where m.tenant_id = $1 and m.id = $2
`;

// Somebody decided about another surplus than the one there is now.
const JOINED = /* sql */ `
  update intake.payroll_line l
     set received = coalesce(l.received, 0) + $3::bigint, surplus_to = null,
         outcome = case when coalesce(l.received, 0) + $3 = l.mandatory_due + l.voluntary_planned then 'MATCHED'
                        when coalesce(l.received, 0) + $3 < l.mandatory_due + l.voluntary_planned then 'SHORT' else 'OVER' end
   where l.tenant_id = $1 and l.id = $2
`;

const KNOWN = /* sql */ `
  update intake.payroll_line set member_id = $3, voluntary_account_id = $4, outcome = 'OVER', surplus_to = null where tenant_id = $1 and id = $2
`;
