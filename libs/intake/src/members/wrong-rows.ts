import type { Cell, ListSource, Page } from '@lumbung/catalog';
import { TenantDatabase, TenantVault, translate, type Locale } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { IntakePermission } from '../intake.permissions.js';
import { openRow } from './import-record.js';
import { sentenceOf } from './member-import-reads.service.js';

export interface WrongMembers {
  readonly kind: 'wrongMembers';
  readonly importId: string;
}

interface Row {
  readonly line: number;
  readonly cellsSealed: Buffer | null;
  readonly problems: { column: number | null; code: string; detail: string | null }[];
}

const ROWS_PER_PAGE = 500;

/** The refused rows of a file as they came, with the reasons behind them: to mend and to bring again. */
@Injectable()
export class WrongMemberRows implements ListSource<WrongMembers> {
  readonly kinds = ['wrongMembers'] as const;
  readonly permission = IntakePermission.Members;

  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
  ) {}

  async *pagesOf({ importId }: WrongMembers, locale: Locale): AsyncGenerator<Page> {
    const keys = await this.vault.keys();
    const [head] = await this.db.read<{ headings: string[] }>(
      'select headings from intake.member_import where tenant_id = $1 and id = $2',
      [importId],
    );
    const headings = head?.headings ?? [];
    yield [[...headings, translate('intake.reasons', locale)]];
    for (let last = 0, isMore = true; isMore;) {
      const rows = await this.db.read<Row>(ROWS, [importId, last, ROWS_PER_PAGE]);
      yield rows.map((row): Cell[] => {
        const { cells } = openRow(keys, importId, row);
        const reasons = row.problems.map((problem) =>
          sentenceOf(
            problem,
            problem.column === null ? null : (headings[problem.column] ?? null),
            problem.column === null ? null : (cells[problem.column] ?? null),
            locale,
          ),
        );
        return [...headings.map((_, n) => cells[n] ?? ''), reasons.join(' ')];
      });
      last = rows.at(-1)?.line ?? last;
      isMore = rows.length === ROWS_PER_PAGE;
    }
  }
}

const ROWS = /* sql */ `
  select r.line, r.cells_sealed as "cellsSealed",
         (select json_agg(json_build_object('column', p.column_no, 'code', p.code, 'detail', p.detail) order by p.n)
            from intake.member_import_problem p
           where p.tenant_id = $1 and p.import_id = $2 and p.line = r.line and not p.is_warning) as problems
    from intake.member_import_row r
   where r.tenant_id = $1 and r.import_id = $2 and r.verdict = 'WRONG' and r.line > $3 order by r.line limit $4
`;
