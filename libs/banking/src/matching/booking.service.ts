import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import {
  isPurpose,
  MANUAL_JOURNAL,
  ManualJournalNotOpen,
  ManualJournalsService,
  type AccountKeptElsewhere,
  type ManualJournal,
  type PeriodClosed,
} from '@lumbung/ledger';
import { InvalidInput, TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockBank } from '../shared/lock-bank.js';
import { lineIn } from './matching-reads.service.js';
import { BankAlreadyMatched, BankLineHasVoucher, type BookBankLineInput } from './matching.schema.js';
import { MatchingService } from './matching.service.js';
import type { BankLineBooked } from './matching.types.js';

interface Line {
  readonly accountId: string;
  readonly onDay: BusinessDate;
  readonly amount: number;
  readonly matchId: string | null;
  readonly manualJournalId: string | null;
  readonly manualJournalNumber: string | null;
}

type SaveManualJournalInput = Parameters<ManualJournalsService['saveIn']>[1];
type Refusal =
  BankAlreadyMatched | BankLineHasVoucher | AccountKeptElsewhere | ManualJournalNotOpen | PeriodClosed | InvalidInput;

/** Vouchers for what the bank did by itself: fees, interest, money of somebody unknown. */
@Injectable()
export class BookingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly manual: ManualJournalsService,
    private readonly matching: MatchingService,
  ) {}

  /**
   * Writes a voucher for a line of the bank, on its day and with its amount, and hands it in as every journal by hand:
   * within the cooperative's limit it is posted and matched at once, above it a second person approves first. Refuses
   * BankAlreadyMatched, BankLineHasVoucher while an earlier voucher is not declined, and what the desk of journals by hand
   * refuses; throws NOT_FOUND. Safe to repeat; two people at once write one voucher.
   */
  async book(input: BookBankLineInput): Promise<BankLineBooked | Refusal> {
    return this.db.transaction(async (tx) => {
      const known = await tx.rowOrFail<Pick<Line, 'accountId'>>(
        `select account_id as "accountId" from banking.line where tenant_id = $1 and id = $2`,
        [input.lineId],
      );
      await lockBank(tx, known.accountId);
      const line = await tx.rowOrFail<Line>(LOCK, [input.lineId]);
      const earlier = await tx.claimRequest('banking.bookLine', input.requestId, input, input.lineId);
      if (!earlier) {
        if (line.matchId) return new BankAlreadyMatched();
        if (line.manualJournalId && line.manualJournalNumber)
          return new BankLineHasVoucher(line.manualJournalId, line.manualJournalNumber);
        const refused = await this.write(tx, line, input);
        if (refused) return refused;
      }
      return answerTo(tx, input.lineId);
    });
  }

  private async write(
    tx: Tx,
    line: Line,
    { lineId, otherAccountId, text }: BookBankLineInput,
  ): Promise<Refusal | undefined> {
    const other = await tx.rowOrFail<Parameters<typeof isPurpose>[1] & { money: string | null }>(OTHER, [
      otherAccountId,
    ]);
    if (otherAccountId.toLowerCase() === line.accountId)
      return new InvalidInput('banking.problem.sameAccount', 'otherAccountId');
    const isIn = line.amount > 0;
    const amount = rupiah(Math.abs(line.amount));
    const form = isIn ? 'MONEY_IN' : 'MONEY_OUT';
    const [moneyAccountId, goesTo] = isIn ? [otherAccountId, line.accountId] : [line.accountId, otherAccountId];
    const content: Pick<SaveManualJournalInput, 'form' | 'money' | 'lines'> = other.money
      ? { form: 'MOVE', money: { moneyAccountId, otherAccountId: goesTo, amount } }
      : isPurpose(form, other)
        ? { form, money: { moneyAccountId: line.accountId, otherAccountId, amount } }
        : {
            form: 'COMPOUND',
            lines: [
              { accountId: goesTo, debit: amount },
              { accountId: moneyAccountId, credit: amount },
            ],
          };
    const saved = await this.manual.saveIn(tx, {
      requestId: newId(),
      text: text.trim(),
      bookedOn: line.onDay,
      ...content,
    });
    if (saved instanceof UserError) return saved;
    const handedIn = await this.manual.proposeIn(tx, { requestId: newId(), manualJournalId: saved.id });
    if (handedIn instanceof UserError) return handedIn as Refusal;
    await tx.rows(`update banking.line set manual_journal_id = $3 where tenant_id = $1 and id = $2`, [
      lineId,
      saved.id,
    ]);
    tx.audit({
      action: 'banking.bookLine',
      subject: 'bankLine',
      subjectId: lineId,
      after: { manualJournal: handedIn.number, state: handedIn.state },
    });
    return handedIn.journalId === null ? undefined : this.matchOwn(tx, line, lineId, handedIn.journalId);
  }

  private async matchOwn(tx: Tx, line: Line, lineId: string, journalId: string): Promise<Refusal | undefined> {
    const own = await tx.rows<{ id: string }>(OWN, [journalId, line.accountId]);
    const refused = await this.matching.matchIn(tx, line.accountId, [
      { lineIds: [lineId], postingIds: own.map(({ id }) => id) },
    ]);
    // A posting of this very transaction cannot be matched before, and its amount is the line's.
    return refused as BankAlreadyMatched | undefined;
  }
}

async function answerTo(tx: Tx, lineId: string): Promise<BankLineBooked> {
  const line = await lineIn(tx, lineId);
  const { document } = await tx.rowOrFail<{ document: ManualJournal }>(DOCUMENT, [lineId]);
  return { __typename: 'BankLineBooked', line, manualJournal: document };
}

const LOCK = /* sql */ `
  select l.account_id as "accountId", l.on_day as "onDay", l.amount, l.match_id as "matchId",
         case when w.state <> 'DECLINED' then w.id end as "manualJournalId", case when w.state <> 'DECLINED' then w.number end as "manualJournalNumber"
    from banking.line l left join ledger.manual_journal w on w.tenant_id = $1 and w.id = l.manual_journal_id
   where l.tenant_id = $1 and l.id = $2 for update of l
`;

const OTHER = /* sql */ `
  select a.number, a.account_class as "accountClass", a.is_standard as "isStandard", a.money from ledger.account a where a.tenant_id = $1 and a.id = $2
`;

const OWN = /* sql */ `
  select p.journal_id || ':' || p.line as id
    from ledger.journal j join ledger.posting p on p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id
   where j.tenant_id = $1 and j.id = $2 and $3::uuid in (p.debit_account_id, p.credit_account_id)
`;

const DOCUMENT = /* sql */ `
  select ${MANUAL_JOURNAL} as document
    from banking.line l join ledger.manual_journal m on m.tenant_id = $1 and m.id = l.manual_journal_id where l.tenant_id = $1 and l.id = $2
`;
