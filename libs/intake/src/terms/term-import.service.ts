import type { RawLine } from '@lumbung/documents';
import { formatDate, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService, type NewSubJournal } from '@lumbung/ledger';
import { RegisterIntake, type MarkMaker } from '@lumbung/membership';
import { UserError, type Tx } from '@lumbung/platform';
import { TermIntake, type BroughtTerm, type SavingsProduct } from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import type { ImportRecord, Written } from '../members/import-record.js';
import type { MemberColumn } from '../members/member-field.js';
import { planTerms, type PlannedTerm } from './term-plan.js';
import { readTerm, type ReadTerm } from './term-row.js';

interface Ground {
  readonly columns: readonly MemberColumn[];
  readonly marks: MarkMaker;
  readonly products: readonly SavingsProduct[];
  readonly cutOverOn: BusinessDate | null;
}

/** Certificates (bilyet) of term deposits that come as rows of a file. */
@Injectable()
export class TermImport {
  constructor(
    private readonly register: RegisterIntake,
    private readonly terms: TermIntake,
    private readonly ledger: LedgerService,
  ) {}

  /** What rows mean for register, certificates and accounts as they are; nothing is written. */
  async plan(tx: Tx, rows: readonly RawLine[], ground: Ground): Promise<PlannedTerm[]> {
    const today = this.ledger.today();
    const read = rows.map((raw) => readTerm(raw, ground.columns, today));
    const of = (pick: (row: ReadTerm) => string | undefined) =>
      read.map(pick).filter((value): value is string => value !== undefined);
    const known = await this.register.known(tx, {
      memberNos: of(({ values }) => values.memberNo),
      nationalIdHashes: [],
      phoneHashes: [],
      nameKeys: [],
      payrollNos: [],
    });
    const memberIds = known.map(({ id }) => id);
    return planTerms(read, {
      ...ground,
      today,
      known,
      certificates: await this.terms.known(
        tx,
        of(({ values }) => values.certificateNo),
      ),
      payouts: await this.terms.payouts(tx, memberIds),
      ceiling: await this.terms.ceiling(tx, ground.cutOverOn ?? today),
    });
  }

  /**
   * Brings planned certificates into savings and books: each one journal of kind OPENING on the last day of the old books,
   * debit 3-1090, credit its account with the principal and 2-1090 with what it earned and was not paid. Answers the
   * refusal of the books.
   */
  async write(
    tx: Tx,
    plan: readonly PlannedTerm[],
    record: ImportRecord & { readonly cutOverOn: BusinessDate },
  ): Promise<Written[] | UserError> {
    const taken = plan.flatMap((planned) => (planned.former ? [{ planned, former: planned.former }] : []));
    const brought = await this.terms.bringIn(
      tx,
      taken.map(({ former }) => former),
      record.cutOverOn,
    );
    if (brought instanceof UserError) return brought;
    const posted = await this.ledger.postAll(
      tx,
      taken.map(({ planned }, n) => openingOf(record, planned, brought[n] as BroughtTerm)),
    );
    if (posted instanceof UserError) return posted;
    const journals = new Map(taken.map(({ planned }, n) => [planned.row.line, posted[n] ?? null]));
    return plan.map((planned) => ({
      plan: planned,
      memberId: planned.member?.id ?? null,
      journalId: journals.get(planned.row.line) ?? null,
      classId: null,
    }));
  }

  /** Ends the deposits among these accounts, whose journals are reversed. */
  takeBackIn(tx: Tx, accountIds: readonly string[], reason: string): Promise<void> {
    return this.terms.takeBackIn(tx, accountIds, reason);
  }
}

function openingOf(
  { id, cutOverOn }: ImportRecord & { readonly cutOverOn: BusinessDate },
  { row, former }: PlannedTerm,
  { id: accountId, accrued }: BroughtTerm,
): NewSubJournal {
  if (!former) throw new Error(`The line ${row.line} of the import ${id} brings nothing.`);
  const { certificateNo, memberId, principal } = former;
  const debit = accountCodes.OPENING_BALANCE;
  const owed = {
    debit,
    credit: accountCodes.ACCRUED_EXPENSES,
    amount: accrued,
    memberId,
    text: `Jasa ${certificateNo}`,
  };
  return {
    kind: 'OPENING',
    // A row is posted once, whoever runs it again.
    key: `intake.members:${id}:${row.line}`,
    reference: `savings:${accountId}`,
    text: `Saldo awal simpanan berjangka ${certificateNo} per ${formatDate(cutOverOn)}`,
    bookedOn: cutOverOn,
    channel: 'SYSTEM',
    postings: [{ debit, creditSub: accountId, amount: principal, memberId }, ...(accrued.isPositive ? [owed] : [])],
  };
}
