import type { Cell, ListSource, Page } from '@lumbung/catalog';
import { TenantDatabase, type Locale } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { IntakePermission } from '../intake.permissions.js';

export interface PayrollList {
  readonly kind: 'payroll';
  readonly batchId: string;
}

const HEADINGS = {
  id: ['No', 'No. pegawai', 'Nama', 'No. anggota', 'Simpanan wajib', 'Simpanan sukarela', 'Jumlah', 'Dipotong'],
  en: ['No', 'No. pegawai', 'Name', 'No. anggota', 'Mandatory savings', 'Voluntary savings', 'Jumlah', 'Dipotong'],
} as const;
const ROWS_PER_PAGE = 500;

/** The list for the treasurer of the employer, with an empty column for what was really deducted; it comes back as it went. */
@Injectable()
export class PayrollListPages implements ListSource<PayrollList> {
  readonly kinds = ['payroll'] as const;
  readonly permission = IntakePermission.Payroll;

  constructor(private readonly db: TenantDatabase) {}

  async *pagesOf({ batchId }: PayrollList, locale: Locale): AsyncGenerator<Page> {
    yield [[...HEADINGS[locale]]];
    let total = 0;
    for (let last = 0, isMore = true; isMore;) {
      const rows = await this.db.read<{
        position: number;
        payrollNo: string | null;
        name: string;
        memberNo: string;
        due: number;
        planned: number;
      }>(ROWS, [batchId, last, ROWS_PER_PAGE]);
      yield rows.map(({ position, payrollNo, name, memberNo, due, planned }): Cell[] => {
        total += due + planned;
        return [position, payrollNo, name, memberNo, due, planned, due + planned, null];
      });
      last = rows.at(-1)?.position ?? last;
      isMore = rows.length === ROWS_PER_PAGE;
    }
    yield [[null, null, 'JUMLAH', null, null, null, total, null]];
  }
}

const ROWS = /* sql */ `
  select l.position, l.payroll_no as "payrollNo", m.full_name as name, m.member_no as "memberNo", l.mandatory_due as due, l.voluntary_planned as planned
    from intake.payroll_line l join membership.member m on m.tenant_id = $1 and m.id = l.member_id
   where l.tenant_id = $1 and l.batch_id = $2 and not l.is_extra and l.position > $3 order by l.position limit $4
`;
