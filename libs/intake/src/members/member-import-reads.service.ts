import { FileLinks, type ImportProgress } from '@lumbung/catalog';
import {
  connectionFrom,
  currentLocale,
  currentPrincipal,
  notFound,
  sliceOf,
  TenantDatabase,
  TenantVault,
  translate,
  type ConnectionOf,
  type Locale,
  type PageArgs,
  type TenantKeys,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { IMPORT_COLUMNS, openRow, type ImportRecord } from './import-record.js';
import { columnOf } from './member-field.js';
import type { MemberImport, MemberImportProblem, MemberImportTotal } from './member-import.types.js';

type SealedRow = { line: number; cellsSealed: string | null };
type Row = ImportRecord & {
  readonly regionPath: string | null;
  readonly hasClasses: boolean;
  readonly samples: SealedRow[] | null;
  readonly totals: (Omit<MemberImportTotal, 'heading' | 'takenTotal'> & { column: number })[] | null;
};

const BESIDE = /* sql */ `
  (select path from platform.region where code = i.region_code) as "regionPath",
  exists (select from intake.member_import_row r where r.tenant_id = $1 and r.import_id = i.id and r.class_id is not null) as "hasClasses",
  (select json_agg(json_build_object('line', r.line, 'cellsSealed', encode(r.cells_sealed, 'hex')) order by r.line)
     from (select line, cells_sealed from intake.member_import_row where tenant_id = $1 and import_id = i.id and verdict <> 'NOTE' order by line limit 3) r) as samples,
  (select json_agg(json_build_object('column', t.column_no, 'productId', t.product_id, 'productName', p.name, 'fileTotal', t.file_total,
                                     'wrongTotal', t.wrong_total, 'skippedTotal', t.skipped_total, 'statedTotal', t.stated_total,
                                     'expectedTotal', t.expected_total, 'postedTotal', t.posted_total) order by t.column_no)
     from intake.member_import_total t left join savings.product p on p.tenant_id = $1 and p.id = t.product_id
    where t.tenant_id = $1 and t.import_id = i.id) as totals
`;
const ONE = `select ${IMPORT_COLUMNS}, ${BESIDE} from intake.member_import i where i.tenant_id = $1 and i.id = $2`;
const page = (compared: string, order: string) => `select ${IMPORT_COLUMNS}, ${BESIDE} from intake.member_import i
   where i.tenant_id = $1 and ($2::timestamptz is null or (i.created_at, i.id) ${compared} ($2, $3::uuid))
   order by i.created_at ${order}, i.id ${order} limit $4`;
const NEWEST = { forward: page('<', 'desc'), backward: page('>', 'asc') };

const problems = (
  compared: string,
  order: string,
) => `select p.line, p.n, p.column_no as "column", p.code, p.detail, p.is_warning as "isWarning", i.headings, i.mapping, r.cells_sealed as "cellsSealed"
    from intake.member_import_problem p
    join intake.member_import i on i.tenant_id = $1 and i.id = p.import_id
    join intake.member_import_row r on r.tenant_id = $1 and r.import_id = p.import_id and r.line = p.line
   where p.tenant_id = $1 and p.import_id = $2 and ($3::boolean is null or p.is_warning = $3)
     and ($4::integer is null or (p.line, p.n) ${compared} ($4, $5::integer))
   order by p.line ${order}, p.n ${order} limit $6`;
const PROBLEMS = { forward: problems('>', 'asc'), backward: problems('<', 'desc') };

interface StoredProblem {
  readonly line: number;
  readonly n: number;
  readonly column: number | null;
  readonly code: string;
  readonly detail: string | null;
  readonly isWarning: boolean;
  readonly headings: readonly string[];
  readonly mapping: readonly string[];
  readonly cellsSealed: Buffer | null;
}

/** Imports of members as the screens show them, each list one statement. */
@Injectable()
export class MemberImportReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly links: FileLinks,
  ) {}

  /** One import with its counts, totals and progress. Throws NOT_FOUND. */
  async one(id: string): Promise<MemberImport> {
    const keys = await this.vault.keys();
    const row = await this.db.readRow<Row>(ONE, [id]);
    if (!row) throw notFound();
    return this.importOf(row, keys);
  }

  async inTransaction(tx: Tx, id: string): Promise<MemberImport> {
    return this.importOf(await tx.rowOrFail<Row>(ONE, [id]), await this.vault.keys());
  }

  /** Imports of the last 30 days, newest first. */
  async list(args: PageArgs): Promise<ConnectionOf<MemberImport>> {
    const keys = await this.vault.keys();
    const slice = sliceOf(args, 2);
    const rows = await this.db.read<Row>(slice.backward ? NEWEST.backward : NEWEST.forward, [
      ...(slice.key ?? [null, null]),
      slice.limit,
    ]);
    return connectionFrom(
      rows.map((row) => this.importOf(row, keys)),
      slice,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
    );
  }

  /** What is wrong or odd about the rows of an import, by line; none for an import this cooperative does not have. */
  async problems(
    importId: string,
    args: PageArgs,
    areWarnings?: boolean | null,
  ): Promise<ConnectionOf<MemberImportProblem>> {
    const keys = await this.vault.keys();
    const slice = sliceOf(args, 2);
    const rows = await this.db.read<StoredProblem>(slice.backward ? PROBLEMS.backward : PROBLEMS.forward, [
      importId,
      areWarnings ?? null,
      ...(slice.key ?? [null, null]),
      slice.limit,
    ]);
    const locale = currentLocale();
    const places = new Map<MemberImportProblem, readonly number[]>();
    const shown = rows.map((row) => {
      const cells = openRow(keys, importId, row).cells;
      const value =
        row.column === null ? null : shownCell(row.mapping[row.column] ?? '', cells[row.column] ?? '') || null;
      const column = row.column === null ? null : (row.headings[row.column] ?? null);
      const { line, isWarning } = row;
      const problem = { line, column, value, isWarning, message: sentenceOf(row, column, value, locale) };
      places.set(problem, [row.line, row.n]);
      return problem;
    });
    return connectionFrom(shown, slice, (problem) => places.get(problem) ?? []);
  }

  private importOf(
    { samples, totals, headings, mapping, problem, problemDetail, hasClasses, ...row }: Row,
    keys: TenantKeys,
  ): MemberImport {
    const opened = (samples ?? []).map(({ line, cellsSealed }) =>
      openRow(keys, row.id, { line, cellsSealed: cellsSealed ? Buffer.from(cellsSealed, 'hex') : null }),
    );
    const hasWritten = hasClasses || (totals ?? []).some(({ postedTotal }) => postedTotal > 0);
    const isOver = ['DONE', 'STOPPED', 'CANCELLED'].includes(row.state);
    return {
      __typename: 'MemberImport',
      ...row,
      columns: headings.map((heading, n) => ({
        heading,
        ...columnOf(mapping[n] ?? ''),
        samples: opened.map(({ cells }) => shownCell(mapping[n] ?? '', cells[n] ?? '')).filter(Boolean),
      })),
      totals: (totals ?? []).map(({ column, ...total }) => ({
        ...total,
        heading: headings[column] ?? '',
        takenTotal: total.fileTotal - total.wrongTotal - total.skippedTotal,
      })),
      problem: problem && translate(problem, currentLocale(), { detail: problemDetail ?? '' }),
      progress: progressOf(row),
      canBeUndone: isOver && hasWritten && row.startedByPerson !== currentPrincipal().personId,
      wrongRows:
        row.wrongCount === 0
          ? null
          : this.links.of(
              { kind: 'wrongMembers', importId: row.id } as { kind: string },
              `${row.fileName.replace(/\.[^.]*$/, '')} - perbaikan`,
              row.wrongCount,
              '/exports/intake',
            ),
    };
  }
}

function progressOf(
  row: Pick<ImportRecord, 'rowCount' | 'wrongCount' | 'doneCount' | 'runAt' | 'workedAt' | 'runFrom' | 'state'>,
): ImportProgress {
  const total = row.rowCount - row.wrongCount;
  const seconds = row.runAt && row.workedAt ? (row.workedAt.getTime() - row.runAt.getTime()) / 1000 : 0;
  const rate = seconds > 0 ? (row.doneCount - row.runFrom) / seconds : null;
  const isGoing = row.state === 'RUNNING' && rate !== null && rate > 0;
  return {
    done: row.doneCount,
    total,
    rowsPerSecond: rate === null ? null : Math.round(rate * 10) / 10,
    secondsLeft: isGoing ? Math.ceil((total - row.doneCount) / rate) : null,
  };
}

const SEALED = new Set(['NATIONAL_ID', 'FAMILY_CARD', 'TAX_NO', 'PHONE']);

/** A cell for screens: of numbers of papers and telephones, whatever column they stand in, only the last four digits. */
function shownCell(column: string, text: string): string {
  const isLong = (text.match(/\d/g) ?? []).length >= 12;
  if (column === 'MOTHERS_NAME') return text.replace(/\S/g, '•').slice(0, 20);
  return (SEALED.has(column) || isLong ? text.replace(/\d(?=(?:\D*\d){4})/g, '•') : text).slice(0, 200);
}

/** The sentence of a problem. */
export function sentenceOf(
  { code, detail }: { readonly code: string; readonly detail: string | null },
  column: string | null,
  value: string | null,
  locale: Locale,
): string {
  return translate(`intake.row.${code}`, locale, { column: column ?? '', value: value ?? '', detail: detail ?? '' });
}
