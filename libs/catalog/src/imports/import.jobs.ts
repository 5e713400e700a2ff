import { Clock } from '@lumbung/kernel';
import {
  currentContext,
  EveryNight,
  log,
  runAs,
  Task,
  TenantDatabase,
  UserError,
  type PersonId,
  type RequestContext,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CategoriesService } from '../categories/categories.service.js';
import { mappingOf } from './import-checks.js';
import { planImport } from './import-plan.js';
import { countRows, IMPORT_COLUMNS, lockImport, nextRows, writeVerdicts, type ImportRecord } from './import-rows.js';
import { ImportWriter } from './import-writer.js';
import { columnsOf } from './named-columns.js';
import { readRow } from './row-values.js';
import { nameKey, lockSpokenOf, shopStateOf, type KnownShelf } from './shop-state.js';

export const ROWS_PER_BATCH = 100;
const MOST_FAILURES = 3;
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

type Shelves = readonly (readonly string[])[];

/** What the worker does for imports. */
@Injectable()
export class ImportJobs {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly writer: ImportWriter,
    private readonly categories: CategoriesService,
  ) {}

  /**
   * Writes the next batch of a running import, in the name of the one who started it. Its products, their stock, the mark
   * on each row and the call for the next batch are one transaction: a worker may be killed at any moment, and whoever
   * goes on begins with the first row that is not done. A batch that fails three times for unknown reasons stops the
   * import, to be started again by somebody.
   */
  @Task('catalog.runImport')
  async run({ importId }: { importId: string }): Promise<void> {
    const record = await this.db.readRow<ImportRecord>(
      `select ${IMPORT_COLUMNS} from catalog.product_import i where i.tenant_id = $1 and i.id = $2`,
      [importId],
    );
    if (record?.state !== 'RUNNING') return;
    await runAs(inTheNameOf(record), async () => {
      try {
        const missing = await this.batch(importId, record.createsCategories);
        if (missing.length === 0) return;
        await this.makeShelves(missing);
        await this.batch(importId, false);
      } catch (error) {
        if ((await this.noteFailure(importId)) < MOST_FAILURES) throw error;
        log.error({ err: error, importId }, 'an import came to a halt');
      }
    });
  }

  /** Forgets imports of more than 30 days ago, with their rows; the goods stay. */
  @EveryNight('catalog.forgetImports')
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    await this.db.transaction((tx) =>
      tx.rows(`delete from catalog.product_import where tenant_id = $1 and created_at < $2 and state <> 'RUNNING'`, [
        before,
      ]),
    );
  }

  /** Answers the shelves that must be made first; then nothing was written. */
  private async batch(importId: string, createsCategories: boolean): Promise<Shelves> {
    const result = await this.db.transaction(async (tx) => {
      const record = await lockImport(tx, importId);
      if (record.state !== 'RUNNING') return [];
      const columns = columnsOf(record.headings, mappingOf(record));
      const rows = (await nextRows(tx, importId, ROWS_PER_BATCH)).map(({ line, cells }) =>
        readRow(line, cells, columns),
      );
      await lockSpokenOf(tx, rows);
      const plan = planImport(rows, await shopStateOf(tx, rows), {
        updatesExisting: record.updatesExisting,
        createsCategories,
      });
      if (plan.newShelves.length > 0) return plan.newShelves;
      const refused =
        plan.products.length > 0 ? await this.writer.write(tx, plan.products, record.fileName) : undefined;
      if (refused) return refused;
      if (rows.length > 0) await writeVerdicts(tx, record, plan.rows, true);
      const open = await countRows(tx, importId);
      await tx.rows(
        `update catalog.product_import set worked_at = $3::timestamptz, failures = 0, state = case when $4 then 'DONE' else state end,
                finished_at = case when $4 then $3::timestamptz end where tenant_id = $1 and id = $2`,
        [importId, this.clock.now(), open === 0],
      );
      if (open > 0) tx.schedule({ task: 'catalog.runImport', ids: { importId }, key: `import ${importId}` });
      return [];
    });
    if (!(result instanceof UserError)) return result;
    await this.stop(importId, 'PERIOD_CLOSED');
    return [];
  }

  private async makeShelves(paths: Shelves): Promise<void> {
    const shelves = await this.db.read<KnownShelf>(
      'select id, name, parent_id as "parentId" from catalog.category where tenant_id = $1',
    );
    for (const path of paths) {
      let parentId: string | null = null;
      for (const name of path) {
        const known = shelves.find((shelf) => shelf.parentId === parentId && nameKey(shelf.name) === nameKey(name));
        const shelf: KnownShelf | UserError = known ?? (await this.categories.create({ name, parentId }));
        // No room for more: the rows then say that there is no such shelf.
        if (shelf instanceof UserError) break;
        if (!known) shelves.push(shelf);
        parentId = shelf.id;
      }
    }
  }

  private async noteFailure(importId: string): Promise<number> {
    const { failures } = await this.db.transaction((tx) =>
      tx.rowOrFail<{ failures: number }>(
        'update catalog.product_import set failures = failures + 1 where tenant_id = $1 and id = $2 returning failures',
        [importId],
      ),
    );
    if (failures >= MOST_FAILURES) await this.stop(importId, 'UNEXPECTED');
    return failures;
  }

  private async stop(importId: string, problem: 'PERIOD_CLOSED' | 'UNEXPECTED'): Promise<void> {
    await this.db.transaction((tx) =>
      tx.rows(
        `update catalog.product_import set state = 'STOPPED', problem = $3 where tenant_id = $1 and id = $2 and state = 'RUNNING'`,
        [importId, problem],
      ),
    );
  }
}

/** What is written bears the name of the one who started it, as if he had done it by hand. */
function inTheNameOf({ startedBy, startedByPerson }: ImportRecord): RequestContext {
  const context = currentContext() as RequestContext;
  if (startedBy === null) return context;
  return {
    ...context,
    principal: {
      kind: 'person',
      displayName: startedBy,
      permissions: new Set(),
      ...(startedByPerson ? { personId: startedByPerson as PersonId } : {}),
    },
  };
}
