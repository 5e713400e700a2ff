import type { PassbookLayout } from '@lumbung/documents';
import { InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SetSavingsPassbookLayoutInput } from './passbook-print.types.js';

export type Layout = PassbookLayout;

/** A usual passbook of two leaves that is opened upwards: measure your own. */
const USUAL: Layout = {
  widthMm: 138,
  heightMm: 190,
  leftMm: 6,
  topMm: 14,
  lineMm: 5.5,
  linesPerPage: 26,
  foldAfterLine: 13,
  foldMm: 14,
};

/** How the passbooks of the current cooperative are ruled. */
@Injectable()
export class PassbookLayouts {
  constructor(private readonly db: TenantDatabase) {}

  /** As it was measured, or a usual one. */
  async layout(): Promise<Layout> {
    return (await this.db.readRow<Layout>(LAYOUT)) ?? USUAL;
  }

  /**
   * Measures the passbooks anew, millimetres; books that are begun go on. Refuses (InvalidInput) a fold behind the last
   * line, and lines that do not fit on the page. Set again, it stays.
   */
  set(input: SetSavingsPassbookLayoutInput): Promise<Layout | InvalidInput> {
    const { widthMm, heightMm, leftMm, topMm, lineMm, linesPerPage, foldAfterLine, foldMm } = input;
    return this.db.transaction(async (tx) => {
      if (foldAfterLine >= linesPerPage) return new InvalidInput('savings.problem.bookFold', 'foldAfterLine');
      if (topMm + linesPerPage * lineMm + (foldAfterLine > 0 ? foldMm : 0) > heightMm)
        return new InvalidInput('savings.problem.bookHeight', 'linesPerPage');
      const before = await layoutIn(tx);
      await tx.rows(SET, [widthMm, heightMm, leftMm, topMm, lineMm, linesPerPage, foldAfterLine, foldMm]);
      const after = await layoutIn(tx);
      tx.audit({
        action: 'savings.setPassbookLayout',
        subject: 'savingsDesk',
        subjectId: tx.tenantId,
        before: { ...before },
        after: { ...after },
      });
      return after;
    });
  }
}

export async function layoutIn(tx: Tx): Promise<Layout> {
  return (await tx.row<Layout>(LAYOUT)) ?? USUAL;
}

const LAYOUT = /* sql */ `
  select l.width_mm::float8 as "widthMm", l.height_mm::float8 as "heightMm", l.left_mm::float8 as "leftMm", l.top_mm::float8 as "topMm",
         l.line_mm::float8 as "lineMm", l.lines_per_page as "linesPerPage", l.fold_after_line as "foldAfterLine", l.fold_mm::float8 as "foldMm"
    from savings.passbook_layout l where l.tenant_id = $1
`;

const SET = /* sql */ `
  insert into savings.passbook_layout (tenant_id, width_mm, height_mm, left_mm, top_mm, line_mm, lines_per_page, fold_after_line, fold_mm)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (tenant_id) do update set width_mm = excluded.width_mm, height_mm = excluded.height_mm, left_mm = excluded.left_mm,
    top_mm = excluded.top_mm, line_mm = excluded.line_mm, lines_per_page = excluded.lines_per_page,
    fold_after_line = excluded.fold_after_line, fold_mm = excluded.fold_mm
`;
