import { Clock, rupiah } from '@lumbung/kernel';
import {
  JournalNotReversible,
  PeriodClosed,
  ReversalsService,
  SubAccountsService,
  type JournalId,
  type SubAccountId,
} from '@lumbung/ledger';
import {
  currentPrincipal,
  FourEyesRequired,
  InvalidInput,
  TenantDatabase,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { MandatoryClassesService } from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import { lockImport, type ImportRecord } from './import-record.js';
import { TermImport } from '../terms/term-import.service.js';
import { MemberImportReadsService } from './member-import-reads.service.js';
import type { MemberImport } from './member-import.types.js';
import { BalancesMoved, type UndoMemberImportInput } from './member-imports.schema.js';

/** Taking an import's balances back as a whole. */
@Injectable()
export class UndoMembersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly reversals: ReversalsService,
    private readonly subAccounts: SubAccountsService,
    private readonly classes: MandatoryClassesService,
    private readonly terms: TermImport,
    private readonly reads: MemberImportReadsService,
  ) {}

  /**
   * Reverses every opening balance of an import that is over, in one transaction, today, and takes the classes of mandatory
   * savings back that it set. The members stay in the register with their accounts: nobody is deleted, and the mended file
   * brings balances and classes anew. Term deposits end, and their certificates can be brought again. Refuses the person who started it (FourEyesRequired), an import without either
   * (InvalidInput), accounts that moved since (BalancesMoved) and a closed
   * month (PeriodClosed). Throws NOT_FOUND. Asked again, it answers as it stands. Source: four eyes for every reversal.
   */
  undo({
    importId,
    reason,
  }: UndoMemberImportInput): Promise<MemberImport | BalancesMoved | FourEyesRequired | PeriodClosed | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const record = await lockImport(tx, importId.toLowerCase());
      if (record.state === 'UNDONE') return this.reads.inTransaction(tx, record.id);
      const entries = await tx.rows<Entry>(ENTRIES, [record.id]);
      const classes = await tx.rows<{ id: string }>(CLASSES, [record.id]);
      const refusal = whyNot(record, entries, classes.length);
      if (refusal) return refusal;

      for (const { accountId } of entries.filter(({ floor }) => floor > 0))
        await this.subAccounts.setFloor(tx, accountId, rupiah(0));
      const journals = [...new Set(entries.map(({ journalId }) => journalId))];
      const mirrored = await this.reversals.mirrorAll(tx, journals, reason.trim());
      if (mirrored instanceof PeriodClosed) return mirrored;
      if (mirrored instanceof JournalNotReversible)
        return new InvalidInput('intake.problem.reversedAlready', 'importId');
      // Somebody moved an account between our look and our posting.
      if (mirrored instanceof UserError) return new BalancesMoved(1, []);
      await this.classes.takeBackIn(
        tx,
        classes.map(({ id }) => id),
        reason.trim(),
      );
      const deposits = entries.filter(({ isTerm }) => isTerm).map(({ accountId }) => accountId);
      await this.terms.takeBackIn(tx, deposits, reason.trim());
      await this.note(tx, record, reason, { journals: journals.length, classes: classes.length });
      return this.reads.inTransaction(tx, record.id);
    });
  }

  private async note(tx: Tx, { id }: ImportRecord, reason: string, after: Record<string, number>): Promise<void> {
    await tx.rows(
      `update intake.member_import set state = 'UNDONE', undone_at = $3, undone_by = $4 where tenant_id = $1 and id = $2`,
      [id, this.clock.now(), currentPrincipal().displayName],
    );
    await tx.rows('update intake.member_import_total set posted_total = 0 where tenant_id = $1 and import_id = $2', [
      id,
    ]);
    tx.audit({ action: 'intake.undoMembers', subject: 'MemberImport', subjectId: id, after, reason });
  }
}

interface Entry {
  readonly journalId: JournalId;
  readonly accountId: SubAccountId;
  readonly accountNumber: string;
  readonly hasMoved: boolean;
  readonly floor: number;
  /** A term deposit: it ends with its opening. */
  readonly isTerm: boolean;
}

function whyNot(
  record: ImportRecord,
  entries: readonly Entry[],
  classes: number,
): InvalidInput | FourEyesRequired | BalancesMoved | undefined {
  if (record.state === 'RUNNING' || record.state === 'CHECKED' || entries.length + classes === 0)
    return new InvalidInput('intake.problem.nothingToUndo', 'importId');
  if (record.startedByPerson === currentPrincipal().personId) return new FourEyesRequired(record.startedBy ?? '');
  const moved = entries.filter(({ hasMoved }) => hasMoved);
  if (moved.length === 0) return undefined;
  return new BalancesMoved(
    moved.length,
    moved.slice(0, 5).map(({ accountNumber }) => accountNumber),
  );
}

// The opening is the last line of each passbook, and nothing of it is held; no month of a term was earned since.
const ENTRIES = /* sql */ `
  select r.journal_id as "journalId", e.sub_id as "accountId", a.number as "accountNumber", s.floor,
         d.id is not null as "isTerm",
         s.last_seq > e.seq or s.held > 0 or s.state = 'CLOSED'
           or (d.id is not null and (d.state <> 'RUNNING' or d.term_no <> d.brought_term or d.months_done <> d.brought_months)) as "hasMoved"
    from intake.member_import_row r
    join ledger.sub_entry e on e.tenant_id = $1 and e.journal_id = r.journal_id
    join ledger.sub_account s on s.tenant_id = $1 and s.id = e.sub_id
    join savings.account a on a.tenant_id = $1 and a.id = e.sub_id
    left join savings.term_deposit d on d.tenant_id = $1 and d.id = e.sub_id
   where r.tenant_id = $1 and r.import_id = $2 and r.journal_id is not null
   order by r.line, e.sub_id
`;

const CLASSES = /* sql */ `
  select r.class_id as id from intake.member_import_row r
   where r.tenant_id = $1 and r.import_id = $2 and r.class_id is not null order by r.line
`;
