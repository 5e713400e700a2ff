import { connectionFrom, notFound, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { DEDUCTION_LINE, DEDUCTION_LIST } from './deduction-rows.js';
import type {
  DeductionLine,
  DeductionLineConnection,
  DeductionList,
  DeductionListConnection,
} from './deductions.schema.js';

/** Reading the deduction lists. */
@Injectable()
export class DeductionListsService {
  constructor(private readonly db: TenantDatabase) {}

  /** A page of lists, the latest first. */
  async lists(page: PageArgs): Promise<DeductionListConnection> {
    const slice = sliceOf(page, 2);
    const values = [slice.key?.[0] ?? null, slice.key?.[1] ?? null, slice.limit];
    const rows = await this.db.read<{ list: DeductionList }>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, values);
    const lists = rows.map(({ list }) => list);
    return connectionFrom(lists, slice, ({ drawnUpAt, id }) => [drawnUpAt, id]);
  }

  /** One list, or null for an unknown id. */
  async list(id: string): Promise<DeductionList | null> {
    return (await this.db.readRow<{ list: DeductionList }>(ONE, [id]))?.list ?? null;
  }

  /** A page of the lines of a list, by name; none for an unknown list. */
  async lines(listId: string, page: PageArgs): Promise<DeductionLineConnection> {
    const slice = sliceOf(page, 2);
    const values = [listId, slice.key?.[0] ?? null, slice.key?.[1] ?? null, slice.limit];
    const rows = await this.db.read<{ line: DeductionLine }>(slice.backward ? LAST_LINES : FIRST_LINES, values);
    const lines = rows.map(({ line }) => line);
    return connectionFrom(lines, slice, ({ memberName, id }) => [memberName, id]);
  }

  /** The whole list for a spreadsheet, as CSV with a heading in Indonesian; throws NOT_FOUND. */
  async csv(listId: string): Promise<string> {
    const list = await this.list(listId);
    if (!list) throw notFound();
    const rows = await this.db.read<{ line: DeductionLine }>(ALL_LINES, [listId]);
    const heading = ['Daftar', 'Periode', 'No. anggota', 'Nama', 'Potongan', 'Diterima'];
    const body = rows.map(({ line }) => [
      list.number,
      list.period,
      line.memberNo,
      line.memberName,
      line.owed,
      line.received ?? '',
    ]);
    // A name that begins like a formula stays a name.
    return stringify([heading, ...body], { escape_formulas: true });
  }
}

const ONE = `select ${DEDUCTION_LIST} as list from payments.deduction_list d where d.tenant_id = $1 and d.id = $2`;

const NEWEST_FIRST = /* sql */ `
  select ${DEDUCTION_LIST} as list from payments.deduction_list d
   where d.tenant_id = $1 and ($2::timestamptz is null or (d.drawn_up_at, d.id) < ($2::timestamptz, $3::uuid))
   order by d.drawn_up_at desc, d.id desc limit $4`;

const OLDEST_FIRST = /* sql */ `
  select ${DEDUCTION_LIST} as list from payments.deduction_list d
   where d.tenant_id = $1 and ($2::timestamptz is null or (d.drawn_up_at, d.id) > ($2::timestamptz, $3::uuid))
   order by d.drawn_up_at, d.id limit $4`;

const FIRST_LINES = /* sql */ `
  select ${DEDUCTION_LINE} as line from payments.deduction_line l
   where l.tenant_id = $1 and l.list_id = $2 and ($3::text is null or (l.member_name, l.id) > ($3, $4::uuid))
   order by l.member_name, l.id limit $5`;

const LAST_LINES = /* sql */ `
  select ${DEDUCTION_LINE} as line from payments.deduction_line l
   where l.tenant_id = $1 and l.list_id = $2 and ($3::text is null or (l.member_name, l.id) < ($3, $4::uuid))
   order by l.member_name desc, l.id desc limit $5`;

const ALL_LINES = `select ${DEDUCTION_LINE} as line from payments.deduction_line l where l.tenant_id = $1 and l.list_id = $2 order by l.member_name, l.id`;
