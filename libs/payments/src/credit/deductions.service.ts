import { deductionReceived } from '@lumbung/events';
import { Clock, compareDates, Money, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService, PeriodClosed, type JournalId, type NewPosting } from '@lumbung/ledger';
import { currentPrincipal, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { moneyAccount, ReceiptsService } from '../receipts/receipts.service.js';
import {
  CLOSE_LIST,
  DEDUCTION_LIST,
  DRAW_UP,
  LINES,
  LOCK_ACCOUNTS,
  LOCK_LIST,
  MOVE_LIST,
  SHARE_OUT,
  UNDER_WAY,
  WRITE_RECEIVED,
} from './deduction-rows.js';
import {
  DeductionListNotInState,
  DeductionListUnderWay,
  NothingToDeduct,
  type DeductionList,
  type DeductionListState,
  type DrawUpDeductionsInput,
  type MoveDeductionsInput,
  type ReceiveDeductionsInput,
} from './deductions.schema.js';

const MOST_POSTINGS = 500;

/** The monthly lists by which purchases on credit are deducted from members' pay (daftar potongan gaji). */
@Injectable()
export class DeductionsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly receipts: ReceiptsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Draws up the list of one payroll: a line for each member who owes for purchases up to a day. Refuses with
   * DeductionListUnderWay while another list of this payroll is not finished, so that nothing stands on two,
   * NothingToDeduct, InvalidInput for a day to come. Safe to repeat by requestId.
   */
  async drawUp(
    input: DrawUpDeductionsInput,
  ): Promise<DeductionList | DeductionListUnderWay | NothingToDeduct | InvalidInput> {
    const today = this.ledger.today();
    const until = input.boughtUntil ?? today;
    if (compareDates(until, today) > 0) return new InvalidInput('payments.problem.future', 'boughtUntil');
    const employer = input.employer?.trim() ?? '';
    return this.db.transaction(async (tx) => {
      const id = newId<'DeductionList'>();
      const earlier = await tx.claimRequest('payments.drawUpDeductions', input.requestId, input, id);
      if (earlier) return this.inside(tx, earlier);
      const actor = currentPrincipal().displayName;
      const drawn = await tx.row(DRAW_UP, [id, input.period, employer, until, this.clock.now(), actor]);
      if (!drawn) {
        const other = await tx.row<{ id: string; number: string }>(UNDER_WAY, [employer]);
        return other ? new DeductionListUnderWay(other) : new NothingToDeduct();
      }
      const list = await this.inside(tx, id);
      const after = { number: list.number, period: list.period, employer, total: list.total, lines: list.lineCount };
      tx.audit({ action: 'payments.drawUpDeductions', subject: 'deductionList', subjectId: id, after });
      return list;
    });
  }

  /** The list was handed to whoever pays the wages. Refuses with DeductionListNotInState. Safe to repeat by requestId. */
  send(input: MoveDeductionsInput): Promise<DeductionList | DeductionListNotInState> {
    return this.move(input, ['DRAFT'], 'SENT');
  }

  /** The list is given up; nothing was deducted. Refuses with DeductionListNotInState once the money came. */
  withdraw(input: MoveDeductionsInput): Promise<DeductionList | DeductionListNotInState> {
    return this.move(input, ['DRAFT', 'SENT'], 'WITHDRAWN');
  }

  /**
   * The deducted money came: DR bank or cash / CR 1-1410, member by member. It pays each member's oldest purchases
   * first; what was not deducted stays owed and stands on the next list. What a member owes no more because goods came
   * back meanwhile waits as a receipt (2-1210) under his name. Refuses with DeductionListNotInState unless it was sent,
   * InvalidInput for a line of another list, one named twice, or more than stands on it, PeriodClosed. Safe to repeat
   * by requestId; throws NOT_FOUND.
   */
  async receive(
    input: ReceiveDeductionsInput,
  ): Promise<DeductionList | DeductionListNotInState | InvalidInput | PeriodClosed> {
    const receivedOn = input.receivedOn ?? this.ledger.today();
    if (compareDates(receivedOn, this.ledger.today()) > 0)
      return new InvalidInput('payments.problem.future', 'receivedOn');
    const { listId } = input;
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('payments.receiveDeductions', input.requestId, input, listId);
      if (earlier) return this.inside(tx, earlier);
      const list = await tx.rowOrFail<LockedList>(LOCK_LIST, [listId]);
      if (list.state !== 'SENT') return new DeductionListNotInState(list.state);
      await tx.rows(LOCK_ACCOUNTS, [listId]);
      const lines = deductedOf(await tx.rows<Line>(LINES, [listId]), input);
      if (lines instanceof InvalidInput) return lines;

      await tx.rows(WRITE_RECEIVED, [listId, lines.map(({ id }) => id), lines.map(({ received }) => received.amount)]);
      const shares = await tx.rows<{ lineId: string; amount: number }>(SHARE_OUT, [listId]);
      const shared = new Map(shares.map(({ lineId, amount }) => [lineId, rupiah(amount)]));
      const journalId = await this.book(tx, { ...list, listId, receivedOn, money: input.money }, lines, shared);
      if (journalId instanceof PeriodClosed) return journalId;

      const total = Money.sum(lines.map(({ received }) => received));
      await tx.rows(CLOSE_LIST, [listId, total.amount, this.clock.now(), receivedOn, input.money, journalId]);
      const memberIds = lines.filter(({ received }) => received.isPositive).map(({ memberId }) => memberId);
      tx.emit(deductionReceived({ listId, period: list.period, received: total.amount, memberIds }));
      const after = { state: 'RECEIVED', received: total, money: input.money, receivedOn };
      tx.audit({
        action: 'payments.receiveDeductions',
        subject: 'deductionList',
        subjectId: listId,
        before: { state: 'SENT' },
        after,
      });
      return this.inside(tx, listId);
    });
  }

  private async book(
    tx: Tx,
    { listId, number, receivedOn, money }: Booking,
    lines: readonly DeductedLine[],
    shared: ReadonlyMap<string, Money>,
  ): Promise<JournalId | null | PeriodClosed> {
    const postings = lines.flatMap(({ id, memberId }): NewPosting[] => {
      const amount = shared.get(id) ?? Money.zero;
      const credit = accountCodes.MEMBER_PURCHASE_RECEIVABLES;
      return amount.isPositive ? [{ debit: moneyAccount[money], credit, amount, memberId }] : [];
    });
    const parts = Array.from({ length: Math.ceil(postings.length / MOST_POSTINGS) }, (_, part) => ({
      kind: 'MEMBER_CREDIT' as const,
      key: `payments.deductions:${listId}:${part + 1}`,
      reference: `deductions:${listId}`,
      text: `Potongan belanja anggota ${number}`,
      bookedOn: receivedOn,
      postings: postings.slice(part * MOST_POSTINGS, (part + 1) * MOST_POSTINGS),
    }));
    const posted = await this.ledger.postAll(tx, parts);
    if (posted instanceof PeriodClosed) return posted;
    for (const { id, received, memberName } of lines) {
      const amount = received.minus(shared.get(id) ?? Money.zero);
      if (!amount.isPositive) continue;
      const note = `Potongan ${number}`;
      const kept = await this.receipts.record(tx, {
        amount,
        reason: 'EXCESS',
        money,
        receivedOn,
        payer: memberName,
        note,
      });
      if (kept instanceof PeriodClosed) return kept;
    }
    return posted[0] ?? null;
  }

  private async move(
    input: MoveDeductionsInput,
    from: readonly DeductionListState[],
    to: 'SENT' | 'WITHDRAWN',
  ): Promise<DeductionList | DeductionListNotInState> {
    const { listId, requestId } = input;
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest(`payments.deductions.${to}`, requestId, input, listId);
      if (earlier) return this.inside(tx, earlier);
      const { state } = await tx.rowOrFail<LockedList>(LOCK_LIST, [listId]);
      if (!from.includes(state)) return new DeductionListNotInState(state);
      await tx.rows(MOVE_LIST, [listId, to, this.clock.now()]);
      const change = { before: { state }, after: { state: to } };
      tx.audit({ action: 'payments.moveDeductions', subject: 'deductionList', subjectId: listId, ...change });
      return this.inside(tx, listId);
    });
  }

  private async inside(tx: Tx, id: string): Promise<DeductionList> {
    return (await tx.rowOrFail<{ list: DeductionList }>(ONE, [id])).list;
  }
}

const ONE = `select ${DEDUCTION_LIST} as list from payments.deduction_list d where d.tenant_id = $1 and d.id = $2`;

interface LockedList {
  readonly number: string;
  readonly period: string;
  readonly state: DeductionListState;
}

interface Line {
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly owed: number;
}

interface DeductedLine extends Line {
  readonly received: Money;
}

interface Booking {
  readonly listId: string;
  readonly number: string;
  readonly receivedOn: BusinessDate;
  readonly money: 'BANK' | 'CASH';
}

/** What came of each line: as named, the others whole or not at all. */
function deductedOf(
  lines: readonly Line[],
  { lines: named, others }: ReceiveDeductionsInput,
): DeductedLine[] | InvalidInput {
  const said = new Map((named ?? []).map(({ lineId, received }) => [lineId.toLowerCase(), received]));
  if (said.size < (named?.length ?? 0)) return new InvalidInput('payments.problem.lineTwice', 'lines');
  const known = new Set(lines.map(({ id }) => id));
  if ([...said.keys()].some((id) => !known.has(id))) return new InvalidInput('payments.problem.lineUnknown', 'lines');
  const deducted = lines.map((line) => ({
    ...line,
    received: said.get(line.id) ?? (others === 'NOTHING' ? Money.zero : rupiah(line.owed)),
  }));
  const isPossible = deducted.every(({ received, owed }) => !received.isNegative && !received.exceeds(rupiah(owed)));
  return isPossible ? deducted : new InvalidInput('payments.problem.deductedTooMuch', 'lines');
}
