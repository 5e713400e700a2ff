import { Clock, formatMonth, rupiah, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import {
  accountCodes,
  JournalNotReversible,
  LedgerService,
  ReversalsService,
  type AccountCode,
  type JournalId,
  type NewSubJournal,
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
import { MandatorySavingsService } from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import { PayrollReadsService } from './payroll-reads.service.js';
import {
  PayrollNotOpen,
  PayrollUndecided,
  type PostPayrollInput,
  type PostPayrollResult,
  type ReversePayrollInput,
  type ReversePayrollResult,
} from './payroll.schema.js';
import { lockBatch, type BatchRecord } from './payroll.service.js';
import type { PayrollMoney } from './payroll.types.js';
import { sharesOf, type PaidLine } from './shares.js';

const MONEY: Record<PayrollMoney, AccountCode> = {
  BANK: accountCodes.BANK,
  RECEIVABLE: accountCodes.OTHER_RECEIVABLES,
};

/** Deductions into the books, as a whole, and out of them again. */
@Injectable()
export class PayrollPostingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly reversals: ReversalsService,
    private readonly reads: PayrollReadsService,
    private readonly mandatory: MandatorySavingsService,
  ) {}

  /**
   * Posts a compared list in one transaction, one journal and so one receipt for each member (channel PAYROLL): debit the
   * bank, or 1-1420 what the employer owes; credit mandatory savings as far as they are still due, then voluntary savings,
   * then what was decided: what a member paid at the desk meanwhile is not taken of him twice. Safe to
   * repeat by requestId; the key of each journal is the second wall. Refuses lines nobody decided about
   * (PayrollUndecided), a list that is not compared or posted already (PayrollNotOpen), a day to come (InvalidInput) or in
   * a closed month (PeriodClosed), and closed accounts (SubAccountClosed). Throws NOT_FOUND.
   */
  post(input: PostPayrollInput): Promise<typeof PostPayrollResult> {
    return this.db.transaction(async (tx) => {
      const batch = await lockBatch(tx, input.batchId);
      const earlier = await tx.claimRequest('intake.postPayroll', input.requestId, input, batch.id);
      if (earlier) return this.reads.inTransaction(tx, earlier);
      if (batch.state !== 'MATCHED') return new PayrollNotOpen(batch.state);
      const bookedOn = input.bookedOn ?? this.ledger.today();
      if (bookedOn > this.ledger.today()) return new InvalidInput('intake.payroll.ahead', 'bookedOn');
      const lines = await tx.rows<PaidLine>(PAID, [batch.id]);
      const open = lines.filter(
        ({ outcome, surplusTo }) => (outcome === 'OVER' || outcome === 'UNKNOWN') && surplusTo === null,
      );
      if (open.length > 0) return new PayrollUndecided(open.length);
      if (lines.length === 0) return new InvalidInput('intake.payroll.nothing', 'batchId');

      const dueOf = await this.stillDue(tx, batch, lines);
      const journals = lines.map((line) =>
        journalOf(batch, { ...line, stillDue: dueOf.get(line.memberId) ?? 0 }, MONEY[input.money], bookedOn),
      );
      const posted = await this.ledger.postAll(tx, journals);
      if (posted instanceof UserError) return posted;
      await tx.rows(
        `update intake.payroll_line l set journal_id = p.journal from unnest($3::uuid[], $4::uuid[]) p (id, journal)
          where l.tenant_id = $1 and l.batch_id = $2 and l.id = p.id`,
        [batch.id, lines.map(({ id }) => id), posted],
      );
      const { displayName, personId } = currentPrincipal();
      await tx.rows(
        `update intake.payroll_batch set state = 'POSTED', money = $3, booked_on = $4, posted_by = $5, posted_by_person = $6, posted_at = $7
          where tenant_id = $1 and id = $2`,
        [batch.id, input.money, bookedOn, displayName, personId ?? null, this.clock.now()],
      );
      const total = lines.reduce((sum, { received }) => sum + received, 0);
      tx.audit({
        action: 'intake.postPayroll',
        subject: 'PayrollBatch',
        subjectId: batch.id,
        after: { lines: lines.length, total, money: input.money, bookedOn },
      });
      return this.reads.inTransaction(tx, batch.id);
    });
  }

  /**
   * Reverses a posted list as a whole, today. Refuses the one who posted it (FourEyesRequired), a list that is not posted
   * (PayrollNotOpen), members who have taken the money out meanwhile (InsufficientBalance), closed accounts, and a closed
   * month. Throws NOT_FOUND. Asked again, it answers as it stands. Source: four eyes for every reversal.
   */
  reverse({ batchId, reason }: ReversePayrollInput): Promise<typeof ReversePayrollResult> {
    return this.db.transaction(async (tx) => {
      const batch = await lockBatch(tx, batchId);
      if (batch.state === 'REVERSED') return this.reads.inTransaction(tx, batch.id);
      if (batch.state !== 'POSTED') return new PayrollNotOpen(batch.state);
      if (batch.postedByPerson === currentPrincipal().personId) return new FourEyesRequired(batch.postedBy ?? '');
      const lines = await tx.rows<{ journalId: JournalId }>(
        `select journal_id as "journalId" from intake.payroll_line where tenant_id = $1 and batch_id = $2 and journal_id is not null order by position`,
        [batch.id],
      );
      const mirrored = await this.reversals.mirrorAll(
        tx,
        lines.map(({ journalId }) => journalId),
        reason.trim(),
      );
      if (mirrored instanceof JournalNotReversible)
        return new InvalidInput('intake.problem.reversedAlready', 'batchId');
      if (mirrored instanceof UserError) return mirrored;
      await tx.rows(
        `update intake.payroll_batch set state = 'REVERSED', reversed_by = $3, reversed_at = $4 where tenant_id = $1 and id = $2`,
        [batch.id, currentPrincipal().displayName, this.clock.now()],
      );
      tx.audit({
        action: 'intake.reversePayroll',
        subject: 'PayrollBatch',
        subjectId: batch.id,
        after: { journals: lines.length },
        reason,
      });
      return this.reads.inTransaction(tx, batch.id);
    });
  }

  /** By member, what is due of mandatory savings by now: through the month of the list, or this month where that is later. */
  private async stillDue(tx: Tx, batch: BatchRecord, lines: readonly PaidLine[]): Promise<Map<string | null, number>> {
    const memberIds = lines.flatMap(({ memberId, mandatoryDue }) => (memberId && mandatoryDue > 0 ? [memberId] : []));
    const thisMonth = startOfMonth(this.ledger.today());
    const through = batch.month > thisMonth ? batch.month : thisMonth;
    const due = await this.mandatory.dueThrough(tx, memberIds, through);
    return new Map(due.map(({ memberId, amount }) => [memberId, amount]));
  }
}

function journalOf(
  batch: BatchRecord,
  line: PaidLine & { readonly stillDue: number },
  debit: AccountCode,
  bookedOn: BusinessDate,
): NewSubJournal {
  const { mandatory, voluntary, held } = sharesOf(line);
  const postings: NewSubJournal['postings'][number][] = [];
  const credit = (amount: number, sub: string | null) => {
    if (amount > 0) postings.push({ debit, creditSub: sub as SubAccountId, amount: rupiah(amount) });
  };
  credit(mandatory, line.mandatoryAccountId);
  credit(voluntary, line.voluntaryAccountId);
  if (held > 0)
    postings.push({
      debit,
      credit: accountCodes.HELD_FOR_MEMBERS,
      amount: rupiah(held),
      text: `Lebih potong gaji: ${line.name}`.slice(0, 200),
      ...(line.memberId ? { memberId: line.memberId } : {}),
    });
  return {
    kind: 'SAVINGS_DEPOSIT',
    key: `intake.payroll:${line.id}`,
    reference: `payroll:${batch.id}`,
    text: `Potong gaji ${formatMonth(batch.month)}, ${batch.employer}`.slice(0, 200),
    channel: 'PAYROLL',
    bookedOn,
    postings,
  };
}

const PAID = /* sql */ `
  select id, member_id as "memberId", name, mandatory_account_id as "mandatoryAccountId", mandatory_due as "mandatoryDue",
         voluntary_account_id as "voluntaryAccountId", voluntary_planned as "voluntaryPlanned", received, outcome, surplus_to as "surplusTo"
    from intake.payroll_line where tenant_id = $1 and batch_id = $2 and received > 0 order by position
`;
