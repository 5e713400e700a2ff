import { newId } from '@lumbung/kernel';
import { RegisterIntake } from '@lumbung/membership';
import { admit, InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { IntakePermission } from '../intake.permissions.js';
import { plainFileName } from '../shared/file-name.js';
import { lockBatch } from './payroll.service.js';
import { PayrollNotOpen } from './payroll.schema.js';
import { Payees, readPaidList, type PaidRow, type Payee } from './treasurers-list.js';

interface Line extends Payee {
  readonly id: string;
  readonly planned: number;
}

interface Extra {
  readonly payee: Payee | null;
  readonly name: string;
  readonly payrollNo: string | null;
  amount: number;
}

/** The treasurer's list, compared with what was planned. */
@Injectable()
export class PayrollMatchingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly register: RegisterIntake,
  ) {}

  /**
   * Takes what the treasurer of the employer deducted, finds each person by payroll number, member number, NIK or name,
   * and says of every line whether it fits; nothing is posted, and a better list takes its place. Needs intake.payroll,
   * because it is called by a plain HTTP route. Refuses a list that cannot be read or has an amount nobody can read
   * (InvalidInput), and a batch that is posted or given up (PayrollNotOpen). Throws NOT_FOUND.
   */
  async upload(
    batchId: string,
    { fileName, content }: { fileName: string; content: Buffer },
  ): Promise<{ batchId: string } | PayrollNotOpen | InvalidInput> {
    admit({ who: 'permission', permission: IntakePermission.Payroll });
    const rows = await readPaidList(content);
    if (!Array.isArray(rows)) {
      const { problem, ...words } = rows;
      return new InvalidInput(`intake.file.${problem}`, 'file', words);
    }
    if (rows.length === 0) return new InvalidInput('intake.file.empty', 'file');
    const { marks } = await this.register.keys();
    return this.db.transaction(async (tx) => {
      const batch = await lockBatch(tx, batchId);
      if (batch.state !== 'PROPOSED' && batch.state !== 'MATCHED') return new PayrollNotOpen(batch.state);
      await tx.rows(`delete from intake.payroll_line where tenant_id = $1 and batch_id = $2 and is_extra`, [batch.id]);
      const lines = await tx.rows<Line>(LINES, [batch.id]);
      const known = await this.register.known(tx, {
        memberNos: given(rows, ({ memberNo }) => memberNo),
        nationalIdHashes: given(rows, ({ nationalIdNo }) => nationalIdNo).map((number) => marks.nationalId(number)),
        phoneHashes: [],
        nameKeys: rows.map(({ name }) => marks.name(name)).filter((name) => name !== ''),
        payrollNos: given(rows, ({ payrollNo }) => payrollNo),
      });
      const listed = new Payees(lines, marks);
      const others = new Payees(
        known.map(({ id, ...mark }) => ({ ...mark, memberId: id })),
        marks,
      );

      const received = new Map<string, number>();
      const extras = new Map<string, Extra>();
      for (const row of rows) {
        const line = listed.of(row);
        if (line) {
          received.set(line.id, (received.get(line.id) ?? 0) + row.amount);
          continue;
        }
        if (row.amount === 0) continue;
        const payee = others.of(row);
        const key = payee?.memberId ?? `line ${row.line}`;
        const extra = extras.get(key) ?? { payee, name: row.name, payrollNo: row.payrollNo, amount: 0 };
        extras.set(key, { ...extra, amount: extra.amount + row.amount });
      }
      await tx.rows(RECEIVED, [batch.id, [...received.keys()], [...received.values()]]);
      await this.keepExtras(tx, batch.id, lines.length, [...extras.values()]);
      const total = rows.reduce((sum, { amount }) => sum + amount, 0);
      await tx.rows(
        `update intake.payroll_batch set state = 'MATCHED', file_name = $3, file_total = $4 where tenant_id = $1 and id = $2`,
        [batch.id, plainFileName(fileName, 'potongan'), total],
      );
      tx.audit({
        action: 'intake.matchPayroll',
        subject: 'PayrollBatch',
        subjectId: batch.id,
        after: { rows: rows.length, total, extras: extras.size },
      });
      return { batchId: batch.id };
    });
  }

  /** Members who were not on the list, and people the register does not know. */
  private async keepExtras(tx: Tx, batchId: string, after: number, extras: readonly Extra[]): Promise<void> {
    await tx.rows(EXTRAS, [
      batchId,
      extras.map(() => newId()),
      extras.map((_, n) => after + n + 1),
      extras.map(({ payee }) => payee?.memberId ?? null),
      extras.map(({ name }) => name),
      extras.map(({ payrollNo }) => payrollNo),
      extras.map(({ amount }) => amount),
    ]);
  }
}

function given<T>(rows: readonly PaidRow[], pick: (row: PaidRow) => T | null): T[] {
  return rows.map(pick).filter((value) => value !== null);
}

/** Throws NOT_FOUND for what is no id at all: it comes out of an address. */
export function batchIdIn(text: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw notFound();
  return text.toLowerCase();
}

const LINES = /* sql */ `
  select l.id, l.member_id as "memberId", m.member_no as "memberNo", l.payroll_no as "payrollNo", m.name_key as "nameKey",
         encode(p.national_id_hash, 'hex') as "nationalIdHash", l.mandatory_due + l.voluntary_planned as planned
    from intake.payroll_line l
    join membership.member m on m.tenant_id = $1 and m.id = l.member_id
    left join membership.particulars p on p.tenant_id = $1 and p.id = l.member_id
   where l.tenant_id = $1 and l.batch_id = $2 order by l.position
`;

const RECEIVED = /* sql */ `
  update intake.payroll_line l
     set received = r.amount, surplus_to = null,
         outcome = case when r.amount = l.mandatory_due + l.voluntary_planned then 'MATCHED' when r.amount = 0 then 'MISSING'
                        when r.amount < l.mandatory_due + l.voluntary_planned then 'SHORT' else 'OVER' end
    from (select n.id, coalesce(g.amount, 0) as amount from intake.payroll_line n
            left join unnest($3::uuid[], $4::bigint[]) g (id, amount) using (id)
           where n.tenant_id = $1 and n.batch_id = $2) r
   where l.tenant_id = $1 and l.batch_id = $2 and l.id = r.id
`;

const EXTRAS = /* sql */ `
  insert into intake.payroll_line (tenant_id, id, batch_id, position, member_id, name, payroll_no, voluntary_account_id, received, outcome, is_extra)
  select $1, e.id, $2, e.position, e.member, e.name, e.payroll_no, v.id, e.amount, case when e.member is null then 'UNKNOWN' else 'OVER' end, true
    from unnest($3::uuid[], $4::integer[], $5::uuid[], $6::text[], $7::text[], $8::bigint[]) e (id, position, member, name, payroll_no, amount)
    left join lateral (select a.id from savings.account a where a.tenant_id = $1 and a.member_id = e.member and a.family = 'VOLUNTARY' and a.closed_on is null
                        order by a.id limit 1) v on true
`;
