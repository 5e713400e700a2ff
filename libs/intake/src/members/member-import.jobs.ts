import type { RawLine } from '@lumbung/documents';
import { Clock, type BusinessDate } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { RegisterIntake, type MarkMaker } from '@lumbung/membership';
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
  type Tx,
} from '@lumbung/platform';
import { MandatoryClassesService, SavingsProductsService } from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import {
  countRows,
  IMPORT_COLUMNS,
  lockImport,
  nextRows,
  writeVerdicts,
  type ImportRecord,
  type Written,
} from './import-record.js';
import { columnOf, type MemberColumn } from './member-field.js';
import { planMembers } from './member-plan.js';
import { readMember } from './member-row.js';
import { MemberWriter, type WritingGround } from './member-writer.js';
import { surroundingsOf } from './register-state.js';
import { addDone, doneOf } from './totals.js';
import { isTermFile } from '../terms/term-columns.js';
import { TermImport } from '../terms/term-import.service.js';

export const ROWS_PER_BATCH = 50;
const MOST_FAILURES = 3;
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

interface MembersGround extends Omit<WritingGround, 'accounts'> {
  readonly columns: readonly MemberColumn[];
  readonly marks: MarkMaker;
  readonly classes: readonly string[];
}

/** What the worker does for imports of members. */
@Injectable()
export class MemberImportJobs {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly register: RegisterIntake,
    private readonly products: SavingsProductsService,
    private readonly classes: MandatoryClassesService,
    private readonly writer: MemberWriter,
    private readonly terms: TermImport,
  ) {}

  /**
   * Writes the next batch of a running import, in the name of the one who started it. Its members, their accounts and
   * journals, the mark on each row and the call for the next batch are one transaction: a worker may be killed at any
   * moment, and whoever goes on begins with the first row that is not done; the key of each journal is the second wall. A
   * batch that fails three times for unknown reasons stops the import, to be started again by somebody.
   */
  @Task('intake.runMembers')
  async run({ importId }: { importId: string }): Promise<void> {
    const record = await this.db.readRow<ImportRecord>(
      `select ${IMPORT_COLUMNS} from intake.member_import i where i.tenant_id = $1 and i.id = $2`,
      [importId],
    );
    if (record?.state !== 'RUNNING') return;
    await runAs(inTheNameOf(record), async () => {
      try {
        const refused = await this.batch(importId);
        if (refused) await this.stop(importId, refused);
      } catch (error) {
        if ((await this.noteFailure(importId)) < MOST_FAILURES) throw error;
        log.error({ err: error, importId }, 'an import of members came to a halt');
      }
    });
  }

  /** Forgets imports of more than 30 days ago, with what is left of their rows; members and balances stay. */
  @EveryNight('intake.forgetMembers')
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    await this.db.transaction((tx) =>
      tx.rows(`delete from intake.member_import where tenant_id = $1 and created_at < $2 and state <> 'RUNNING'`, [
        before,
      ]),
    );
  }

  private async batch(importId: string): Promise<UserError | undefined> {
    const { keys, marks } = await this.register.keys();
    const products = await this.products.all();
    const classes = await this.classes.known();
    const refused = await this.db.transaction(async (tx) => {
      const record = await lockImport(tx, importId);
      if (record.state !== 'RUNNING') return undefined;
      const columns = record.mapping.map(columnOf);
      const rows = await nextRows(tx, keys, importId, ROWS_PER_BATCH);
      const { cutOverOn } = record as ImportRecord & { cutOverOn: BusinessDate };
      const begun = { ...record, cutOverOn };
      const written = isTermFile(columns)
        ? await this.terms.write(tx, await this.terms.plan(tx, rows, { columns, marks, products, cutOverOn }), begun)
        : await this.writeMembers(tx, rows, { columns, marks, products, classes, keys, record: begun });
      if (written instanceof UserError) return written;
      if (written.length > 0) {
        await writeVerdicts(tx, importId, written, true);
        await addDone(tx, importId, doneOf(written, rows));
      }
      const open = await countRows(tx, importId);
      await tx.rows(
        `update intake.member_import set worked_at = $3::timestamptz, failures = 0, state = case when $4 then 'DONE' else state end,
                finished_at = case when $4 then $3::timestamptz end where tenant_id = $1 and id = $2`,
        [importId, this.clock.now(), open === 0],
      );
      tx.audit({
        action: 'intake.writeMembers',
        subject: 'MemberImport',
        subjectId: importId,
        after: { rows: written.length, journals: written.filter(({ journalId }) => journalId !== null).length },
      });
      if (open > 0) tx.schedule({ task: 'intake.runMembers', ids: { importId }, key: `member import ${importId}` });
      return undefined;
    });
    return refused ?? undefined;
  }

  private async writeMembers(
    tx: Tx,
    rows: readonly RawLine[],
    { columns, marks, classes, ...ground }: MembersGround,
  ): Promise<Written[] | UserError> {
    const read = rows.map((raw) => readMember(raw, columns, this.ledger.today(), classes));
    const around = await surroundingsOf(tx, this.register, marks, ground.products, read);
    return this.writer.write(tx, planMembers(read, around), { ...ground, accounts: around.accounts });
  }

  private async noteFailure(importId: string): Promise<number> {
    const { failures } = await this.db.transaction((tx) =>
      tx.rowOrFail<{ failures: number }>(
        'update intake.member_import set failures = failures + 1 where tenant_id = $1 and id = $2 returning failures',
        [importId],
      ),
    );
    if (failures >= MOST_FAILURES) await this.stop(importId);
    return failures;
  }

  /** Tells why in the words of whoever refused; without a refusal something broke. */
  private async stop(importId: string, refusal?: UserError): Promise<void> {
    const problem = refusal ? 'intake.stopped.refused' : 'intake.stopped.unexpected';
    await this.db.transaction((tx) =>
      tx.rows(
        `update intake.member_import set state = 'STOPPED', problem = $3, problem_detail = $4 where tenant_id = $1 and id = $2 and state = 'RUNNING'`,
        [importId, problem, refusal?.message.slice(0, 200) ?? null],
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
