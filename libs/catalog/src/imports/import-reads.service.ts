import {
  connectionFrom,
  currentLocale,
  notFound,
  sliceOf,
  TenantDatabase,
  translate,
  type ConnectionOf,
  type Locale,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { FileLinks } from '../exports/file-links.js';
import { IMPORT_COLUMNS, type ImportRecord } from './import-rows.js';
import type { ImportProblem, ImportProgress, ProductImport } from './import.types.js';

type Row = ImportRecord & { samples: string[][] | null };

const SAMPLES = `(select json_agg(r.cells order by r.line) from (select line, cells from catalog.product_import_row
    where tenant_id = $1 and import_id = i.id order by line limit 3) r) as samples`;
const ONE = `select ${IMPORT_COLUMNS}, ${SAMPLES} from catalog.product_import i where i.tenant_id = $1 and i.id = $2`;
const page = (compared: string, order: string) => `select ${IMPORT_COLUMNS}, ${SAMPLES} from catalog.product_import i
   where i.tenant_id = $1 and ($2::timestamptz is null or (i.created_at, i.id) ${compared} ($2, $3::uuid))
   order by i.created_at ${order}, i.id ${order} limit $4`;
const NEWEST = { forward: page('<', 'desc'), backward: page('>', 'asc') };

const problems = (
  compared: string,
  order: string,
) => `select p.line, p.n, p.heading, p.code, p.value, p.detail from catalog.product_import_problem p
   where p.tenant_id = $1 and p.import_id = $2 and ($3::integer is null or (p.line, p.n) ${compared} ($3, $4::integer))
   order by p.line ${order}, p.n ${order} limit $5`;
const PROBLEMS = { forward: problems('>', 'asc'), backward: problems('<', 'desc') };

export interface StoredProblem {
  readonly line: number;
  readonly n: number;
  readonly heading: string | null;
  readonly code: string;
  readonly value: string | null;
  readonly detail: string | null;
}

/** Imports as the screens show them, each list one statement. */
@Injectable()
export class ImportReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly links: FileLinks,
  ) {}

  /** One import with its counts and progress. Throws NOT_FOUND. */
  async one(id: string): Promise<ProductImport> {
    const row = await this.db.readRow<Row>(ONE, [id]);
    if (!row) throw notFound();
    return this.importOf(row);
  }

  async inTransaction(tx: Tx, id: string): Promise<ProductImport> {
    return this.importOf(await tx.rowOrFail<Row>(ONE, [id]));
  }

  /** Imports of this cooperative, newest first; those of the last 30 days. */
  async list(args: PageArgs): Promise<ConnectionOf<ProductImport>> {
    const slice = sliceOf(args, 2);
    const rows = await this.db.read<Row>(slice.backward ? NEWEST.backward : NEWEST.forward, [
      ...(slice.key ?? [null, null]),
      slice.limit,
    ]);
    return connectionFrom(
      rows.map((row) => this.importOf(row)),
      slice,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
    );
  }

  /** What is wrong with the rows of an import, by line. Empty for an import this cooperative does not have. */
  async problems(importId: string, args: PageArgs): Promise<ConnectionOf<ImportProblem>> {
    const slice = sliceOf(args, 2);
    const rows = await this.db.read<StoredProblem>(slice.backward ? PROBLEMS.backward : PROBLEMS.forward, [
      importId,
      ...(slice.key ?? [null, null]),
      slice.limit,
    ]);
    const locale = currentLocale();
    const keys = new Map<ImportProblem, readonly number[]>();
    const shown = rows.map((row) => {
      const problem = { line: row.line, column: row.heading, value: row.value, message: sentenceOf(row, locale) };
      keys.set(problem, [row.line, row.n]);
      return problem;
    });
    return connectionFrom(shown, slice, (problem) => keys.get(problem) ?? []);
  }

  private importOf({ samples, headings, mapping, problem, ...row }: Row): ProductImport {
    const prefix = row.state === 'STOPPED' ? `import.STOPPED.${problem}` : problem;
    return {
      __typename: 'ProductImport',
      ...row,
      columns: headings.map((heading, n) => ({
        heading,
        field: mapping[n] || null,
        samples: (samples ?? []).map((cells) => (cells[n] ?? '').slice(0, 100)),
      })),
      problem: prefix === null || problem === null ? null : translate(prefix, currentLocale(), {}),
      progress: this.progressOf({ ...row }),
      wrongRows:
        row.wrongCount === 0 || problem === 'problem.import.nothingToFind'
          ? null
          : this.links.of(
              { kind: 'wrongRows', importId: row.id },
              `${row.fileName.replace(/\.[^.]*$/, '')} - perbaikan`,
              row.wrongCount,
            ),
    };
  }

  private progressOf(row: Omit<Row, 'samples' | 'headings' | 'mapping' | 'problem'>): ImportProgress {
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
}

/** The sentence of a problem. */
export function sentenceOf(
  { heading, code, value, detail }: Pick<StoredProblem, 'heading' | 'code' | 'value' | 'detail'>,
  locale: Locale,
): string {
  return translate(`importRow.${code}`, locale, { column: heading ?? '', value: value ?? '', detail: detail ?? '' });
}
