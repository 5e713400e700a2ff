import { FileLinks } from '@lumbung/catalog';
import {
  connectionFrom,
  currentPrincipal,
  notFound,
  sliceOf,
  TenantDatabase,
  type ConnectionOf,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PayrollBatch, PayrollEmployer, PayrollLine, PayrollOutcome } from './payroll.types.js';

type Stored = Omit<PayrollBatch, 'canBeReversed' | 'list'> & { readonly postedByPerson: string | null };

const BATCH = /* sql */ `
  select json_build_object('__typename', 'PayrollBatch', 'id', b.id, 'number', b.number, 'employer', b.employer, 'month', b.month, 'state', b.state,
           'memberCount', l.members, 'planned', l.planned, 'received', l.received, 'matchedCount', l.matched, 'shortCount', l.short,
           'overCount', l.over, 'missingCount', l.missing, 'unknownCount', l.unknown, 'undecidedCount', l.undecided,
           'fileName', b.file_name, 'money', b.money, 'bookedOn', b.booked_on, 'createdBy', b.created_by, 'createdAt', b.created_at,
           'postedBy', b.posted_by, 'postedByPerson', b.posted_by_person, 'postedAt', b.posted_at, 'reversedBy', b.reversed_by) as batch
    from intake.payroll_batch b
   cross join lateral (
     select count(*) filter (where n.member_id is not null) as members, coalesce(sum(n.mandatory_due + n.voluntary_planned), 0)::bigint as planned,
            coalesce(sum(n.received), 0)::bigint as received, count(*) filter (where n.outcome = 'MATCHED') as matched,
            count(*) filter (where n.outcome = 'SHORT') as short, count(*) filter (where n.outcome = 'OVER') as over,
            count(*) filter (where n.outcome = 'MISSING') as missing, count(*) filter (where n.outcome = 'UNKNOWN') as unknown,
            count(*) filter (where n.outcome in ('OVER', 'UNKNOWN') and n.surplus_to is null) as undecided
       from intake.payroll_line n where n.tenant_id = $1 and n.batch_id = b.id) l
   where b.tenant_id = $1
`;
const ONE = `${BATCH} and b.id = $2`;
const NEWEST = `${BATCH} and b.id < (select coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')) order by b.id desc limit $3`;
const OLDEST = `${BATCH} and b.id > (select coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')) order by b.id limit $3`;

const LINE = /* sql */ `
  select json_build_object('__typename', 'PayrollLine', 'id', l.id, 'position', l.position, 'memberId', l.member_id, 'memberNo', m.member_no,
           'name', coalesce(m.full_name, l.name), 'payrollNo', l.payroll_no, 'mandatoryDue', l.mandatory_due, 'voluntaryPlanned', l.voluntary_planned,
           'hasVoluntary', l.voluntary_account_id is not null, 'received', l.received,
           'difference', coalesce(l.received, l.mandatory_due + l.voluntary_planned) - l.mandatory_due - l.voluntary_planned,
           'outcome', l.outcome, 'surplusTo', l.surplus_to, 'journalId', l.journal_id,
           'hasReceipt', exists (select from ledger.sub_entry e where e.tenant_id = $1 and e.journal_id = l.journal_id)) as line
    from intake.payroll_line l left join membership.member m on m.tenant_id = $1 and m.id = l.member_id
   where l.tenant_id = $1
`;
const ONE_LINE = `${LINE} and l.id = $2`;
const lines = (compared: string, order: string) =>
  `${LINE} and l.batch_id = $2 and ($3::text[] is null or l.outcome = any ($3)) and ($4::integer is null or l.position ${compared} $4) order by l.position ${order} limit $5`;
const LINES = { forward: lines('>', 'asc'), backward: lines('<', 'desc') };

/** Lists of deductions as the screens show them, each one statement. */
@Injectable()
export class PayrollReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly links: FileLinks,
  ) {}

  /** Employers of active members, by name. At most five hundred. */
  employers(): Promise<PayrollEmployer[]> {
    return this.db.read<PayrollEmployer>(
      `select min(p.employer) as name, count(*) as "memberCount" from membership.particulars p
         join membership.member m on m.tenant_id = $1 and m.id = p.id and m.status = 'ACTIVE'
        where p.tenant_id = $1 and p.employer is not null group by lower(p.employer) order by 1 limit 500`,
    );
  }

  /** One list with its counts. Throws NOT_FOUND. */
  async one(id: string): Promise<PayrollBatch> {
    const row = await this.db.readRow<{ batch: Stored }>(ONE, [id]);
    if (!row) throw notFound();
    return this.shown(row.batch);
  }

  async inTransaction(tx: Tx, id: string): Promise<PayrollBatch> {
    return this.shown((await tx.rowOrFail<{ batch: Stored }>(ONE, [id])).batch);
  }

  /** Lists, newest first. */
  async list(args: PageArgs): Promise<ConnectionOf<PayrollBatch>> {
    const slice = sliceOf(args, 1);
    const rows = await this.db.read<{ batch: Stored }>(slice.backward ? OLDEST : NEWEST, [
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ batch }) => this.shown(batch)),
      slice,
      ({ id }) => [id],
    );
  }

  /** The lines of a list in its order, all or those of some outcomes; none for a list this cooperative does not have. */
  async lines(
    batchId: string,
    args: PageArgs,
    outcomes?: readonly PayrollOutcome[] | null,
  ): Promise<ConnectionOf<PayrollLine>> {
    const slice = sliceOf(args, 1);
    const rows = await this.db.read<{ line: PayrollLine }>(slice.backward ? LINES.backward : LINES.forward, [
      batchId,
      outcomes?.length ? outcomes : null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ line }) => line),
      slice,
      ({ position }) => [position],
    );
  }

  async lineIn(tx: Tx, id: string): Promise<PayrollLine> {
    return (await tx.rowOrFail<{ line: PayrollLine }>(ONE_LINE, [id])).line;
  }

  private shown({ postedByPerson, ...batch }: Stored): PayrollBatch {
    return {
      ...batch,
      canBeReversed: batch.state === 'POSTED' && postedByPerson !== currentPrincipal().personId,
      list: this.links.of(
        { kind: 'payroll', batchId: batch.id } as { kind: string },
        `Potong gaji ${batch.employer} ${batch.month.slice(0, 7)}`.replace(/[^\p{L}\p{N} ._()-]+/gu, ' '),
        batch.memberCount,
        '/exports/intake',
      ),
    };
  }
}
