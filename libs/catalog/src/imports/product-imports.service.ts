import { extname } from 'node:path';
import { boundedText, Clock, newId } from '@lumbung/kernel';
import { admit, currentPrincipal, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CatalogPermission } from '../catalog.permissions.js';
import { orTaken } from '../shared/taken.js';
import { allowedMapping, checkRows, isFindable, mappingOf, problemOfMapping } from './import-checks.js';
import { guessMapping } from './import-field.js';
import { ImportReadsService } from './import-reads.service.js';
import { allRows, lockImport, type ImportRecord } from './import-rows.js';
import type { ProductImport } from './import.types.js';
import {
  ImportHasWrongRows,
  ImportNotOpen,
  ImportRunning,
  type CheckProductImportInput,
  type StartProductImportInput,
} from './imports.schema.js';
import { readTable, type Table } from './table-file.js';

const MOST_PER_HOUR = 20;
const HOUR_MS = 3_600_000;
const RUNNING_KEY = 'product_import_running';

/** Lists of goods brought as files: looked through, started, cancelled. */
@Injectable()
export class ProductImportsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly reads: ImportReadsService,
  ) {}

  /**
   * Takes a file with goods, guesses its columns and looks every row through against the shop as it is; no product
   * changes. Needs catalog.edit, because it is called by a plain HTTP route. Columns that the one who asks may not
   * change by hand (prices, stock, PPN) are left out. Refuses with InvalidInput: a file over 5 MiB, anything but CSV
   * (comma, semicolon, tab; UTF-8, UTF-16, Windows-1252) and XLSX, more than 5,000 rows, and the 21st file of an hour.
   * Addresses of pictures in the file are not fetched.
   */
  async upload({
    fileName,
    content,
  }: {
    fileName: string;
    content: Buffer;
  }): Promise<{ importId: string } | InvalidInput> {
    admit({ who: 'permission', permission: CatalogPermission.Edit });
    const table = await readTable(content);
    if (table instanceof InvalidInput) return table;
    const mapping = allowedMapping(guessMapping(table.headings));
    return this.db.transaction(async (tx) => {
      const id = newId<'ProductImport'>();
      const { recent } = await tx.rowOrFail<{ recent: number }>(
        'select count(*) as recent from catalog.product_import where tenant_id = $1 and created_at > $2',
        [new Date(this.clock.now().getTime() - HOUR_MS)],
      );
      if (recent >= MOST_PER_HOUR) return new InvalidInput('problem.import.tooMany', 'file');
      const record = {
        id,
        headings: table.headings,
        mapping: mapping.map((field) => field ?? ('' as const)),
        updatesExisting: true,
        createsCategories: true,
      };
      await this.keep(
        tx,
        record,
        table,
        plainName(fileName),
        isFindable(mapping) ? null : 'problem.import.nothingToFind',
      );
      await checkRows(tx, record, table.rows);
      tx.audit({
        action: 'catalog.uploadImport',
        subject: 'ProductImport',
        subjectId: id,
        after: { fileName: plainName(fileName), rows: table.rows.length },
      });
      return { importId: id };
    });
  }

  /**
   * Looks the rows through again, with other columns or choices. Refuses columns that are named twice, a file in which
   * goods cannot be found, columns the one who asks may not change (InvalidInput), and an import that runs or is over
   * (ImportNotOpen). Throws NOT_FOUND.
   */
  check({ importId, ...input }: CheckProductImportInput): Promise<ProductImport | ImportNotOpen | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = await lockImport(tx, importId.toLowerCase());
      if (before.state !== 'CHECKED') return new ImportNotOpen();
      const mapping = input.mapping ?? mappingOf(before);
      const problem = problemOfMapping(mapping, before.headings);
      if (problem) return problem;
      const record = {
        ...before,
        mapping: mapping.map((field) => field ?? ('' as const)),
        updatesExisting: input.updatesExisting ?? before.updatesExisting,
        createsCategories: input.createsCategories ?? before.createsCategories,
      };
      await tx.rows(
        'update catalog.product_import set mapping = $3, updates_existing = $4, creates_categories = $5, problem = null where tenant_id = $1 and id = $2',
        [record.id, record.mapping, record.updatesExisting, record.createsCategories],
      );
      await checkRows(tx, record, await allRows(tx, record.id));
      return this.reads.inTransaction(tx, record.id);
    });
  }

  /**
   * Hands a file that was looked through to the worker, or lets it go on after a halt. Asked again while it runs, it
   * answers the same. Each row is decided anew when its turn comes, in the transaction that writes it. Refuses wrong rows
   * nobody agreed to leave out (ImportHasWrongRows), a second import at once (ImportRunning), one that is over
   * (ImportNotOpen), and one without anything to write (InvalidInput). Throws NOT_FOUND.
   */
  start({
    importId,
    skipsWrongRows = false,
  }: StartProductImportInput): Promise<
    ProductImport | ImportRunning | ImportHasWrongRows | ImportNotOpen | InvalidInput
  > {
    return orTaken(
      RUNNING_KEY,
      () => this.running(),
      () =>
        this.db.transaction(async (tx) => {
          const record = await lockImport(tx, importId.toLowerCase());
          if (record.state === 'RUNNING') return this.reads.inTransaction(tx, record.id);
          const refusal =
            record.state === 'CHECKED'
              ? refusalOfStart(record, skipsWrongRows)
              : record.state === 'STOPPED'
                ? null
                : new ImportNotOpen();
          if (refusal) return refusal;
          const { displayName, personId } = currentPrincipal();
          await tx.rows(
            `update catalog.product_import set state = 'RUNNING', problem = null, failures = 0, run_from = done_count, run_at = $3::timestamptz, worked_at = $3::timestamptz,
                    started_by = $4, started_by_person = $5 where tenant_id = $1 and id = $2`,
            [record.id, this.clock.now(), displayName, personId ?? null],
          );
          tx.schedule({ task: 'catalog.runImport', ids: { importId: record.id }, key: `import ${record.id}` });
          tx.audit({
            action: 'catalog.startImport',
            subject: 'ProductImport',
            subjectId: record.id,
            after: {
              fileName: record.fileName,
              newCount: record.newCount,
              changedCount: record.changedCount,
              skipsWrongRows,
            },
          });
          return this.reads.inTransaction(tx, record.id);
        }),
    );
  }

  /** Gives an import up; rows that are written stay. Asked again, or when it is over, it answers as it stands. Throws NOT_FOUND. */
  cancel(importId: string): Promise<ProductImport> {
    return this.db.transaction(async (tx) => {
      const record = await lockImport(tx, importId.toLowerCase());
      if (record.state !== 'DONE' && record.state !== 'CANCELLED') {
        await tx.rows(
          `update catalog.product_import set state = 'CANCELLED', finished_at = $3 where tenant_id = $1 and id = $2`,
          [record.id, this.clock.now()],
        );
        tx.audit({
          action: 'catalog.cancelImport',
          subject: 'ProductImport',
          subjectId: record.id,
          before: { state: record.state },
          after: { doneCount: record.doneCount },
        });
      }
      return this.reads.inTransaction(tx, record.id);
    });
  }

  private async keep(
    tx: Tx,
    record: Pick<ImportRecord, 'id' | 'headings' | 'mapping'>,
    { format, rows }: Table,
    fileName: string,
    problem: string | null,
  ): Promise<void> {
    await tx.rows(
      `insert into catalog.product_import (tenant_id, id, file_name, format, headings, mapping, problem, row_count, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        record.id,
        fileName,
        format,
        record.headings,
        record.mapping,
        problem,
        rows.length,
        currentPrincipal().displayName,
        this.clock.now(),
      ],
    );
    await tx.rows(
      `insert into catalog.product_import_row (tenant_id, import_id, line, cells)
       select $1, $2, r.line, array(select jsonb_array_elements_text(r.cells)) from jsonb_to_recordset($3::jsonb) r (line integer, cells jsonb)`,
      [record.id, JSON.stringify(rows)],
    );
  }

  private async running(): Promise<ImportRunning> {
    const row = await this.db.readRow<{ id: string; fileName: string }>(
      `select id, file_name as "fileName" from catalog.product_import where tenant_id = $1 and state = 'RUNNING'`,
    );
    return new ImportRunning(row?.id ?? '', row?.fileName ?? '');
  }
}

function refusalOfStart(record: ImportRecord, skipsWrongRows: boolean): ImportHasWrongRows | InvalidInput | null {
  if (record.problem !== null) return new InvalidInput(record.problem, 'importId');
  if (record.wrongCount > 0 && !skipsWrongRows) return new ImportHasWrongRows(record.wrongCount);
  return record.newCount + record.changedCount === 0
    ? new InvalidInput('problem.import.nothingToDo', 'importId')
    : null;
}

function plainName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').slice(0, 300);
  const ending = extname(base)
    .replace(/[^.a-z0-9]/gi, '')
    .slice(0, 8);
  const plain = base.slice(0, base.length - extname(base).length).replace(/[^\p{L}\p{N} ._()-]+/gu, ' ');
  return `${boundedText(plain, 100) || 'barang'}${ending}`;
}
