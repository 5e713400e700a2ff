import { addMonths, Clock, newId, rupiah, startOfMonth, type BusinessDate, type Money } from '@lumbung/kernel';
import { accountCodes, LedgerService, type NewSubPosting } from '@lumbung/ledger';
import { MOST_IN_GROUP } from '@lumbung/membership';
import { DrawersService, type DrawerNotOpen } from '@lumbung/payments';
import {
  badUserInput,
  connectionFrom,
  currentPrincipal,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  UserError,
  type ConnectionOf,
  type Tx,
} from '@lumbung/platform';
import { SavingsMovesService, type SavingsAccountId } from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import { FloatLimitExceeded } from '../collecting/collecting.types.js';
import { CollectorsService, type CollectorId } from '../collectors/collectors.service.js';
import {
  COVERS_OF_GROUP,
  GROUP,
  HELD,
  LOCK_COVER,
  LOCK_GROUP,
  MEETINGS,
  NOTE_REPAYMENT,
  ONE_COVER,
  ONE_MEETING,
  REPAY,
  SHEET_LINES,
  WRITE_COVERS,
  WRITE_LINES,
  WRITE_MEETING,
} from './meetings.sql.js';
import {
  MeetingRecorded,
  NobodyToCover,
  type GroupCover,
  type GroupMeeting,
  type GroupMeetingsArgs,
  type MeetingSheet,
  type MeetingSheetLine,
  type RecordGroupMeetingInput,
  type RecordGroupMeetingResult,
  type RepayCoverInput,
} from './meetings.types.js';
import { coversOf, type Cover } from './shortfall.js';

type SheetLine = MeetingSheetLine & { readonly accountId: SavingsAccountId | null };
type Group = Pick<MeetingSheet, 'groupId' | 'groupName' | 'isJointlyLiable' | 'meets'>;

const MOST_MONTHS = 12;

/** A line of the sheet with what the input says of it. */
interface Filled {
  readonly line: SheetLine;
  readonly isPresent: boolean;
  readonly due: Money;
  readonly paid: Money;
}

/** Meetings of groups: attendance, dues, and what those present pay for those who could not. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly savings: SavingsMovesService,
    private readonly drawers: DrawersService,
    private readonly collectors: CollectorsService,
  ) {}

  /**
   * Who is in a group today and what each owes of mandatory savings up to the month of the meeting, to be filled in or
   * printed; the meeting is today unless a day is named. Throws NOT_FOUND, and BAD_USER_INPUT for a day more than a year off.
   */
  sheet(groupId: string, on: BusinessDate | null = null): Promise<MeetingSheet> {
    const today = this.ledger.today();
    const heldOn = on ?? today;
    if (heldOn > addMonths(today, MOST_MONTHS) || heldOn < addMonths(today, -MOST_MONTHS))
      throw badUserInput('A sheet is made for a day within a year.');
    return this.db.transaction(async (tx) => {
      const group = await tx.rowOrFail<Group>(GROUP, [groupId]);
      return { ...group, today, heldOn, lines: (await this.linesOf(tx, groupId, heldOn)).slice(0, MOST_IN_GROUP) };
    });
  }

  /**
   * Records a meeting as a whole, in one transaction: each due that is paid goes into the member's mandatory savings, out
   * of the cash of the collector who brings it, or into the drawer of whoever records it. In a jointly liable group what
   * is missing is borne by those present who paid their own (see `coversOf`), and noted as a claim between members; in
   * another it stays missing. Whole rupiah. Refuses MeetingRecorded (one a day), NobodyToCover, FloatLimitExceeded,
   * DrawerNotOpen, InvalidInput where a line does not fit the sheet any more or the group is larger than a sheet, and what
   * a deposit at the desk refuses. Safe to repeat by requestId; throws NOT_FOUND.
   */
  record(input: RecordGroupMeetingInput): Promise<typeof RecordGroupMeetingResult> {
    const id = newId<'GroupMeeting'>();
    const { groupId, collectorId = null } = input;
    const heldOn = input.heldOn ?? this.ledger.today();
    return this.db.transaction<typeof RecordGroupMeetingResult>(async (tx) => {
      if (collectorId) await this.collectors.lock(tx, collectorId);
      await tx.rowOrFail(LOCK_GROUP, [groupId]);
      const earlier = await tx.claimRequest('field.recordMeeting', input.requestId, input, id);
      if (earlier) return tx.rowOrFail<GroupMeeting>(ONE_MEETING, [earlier]);
      if (heldOn > this.ledger.today()) return new InvalidInput('field.problem.future', 'heldOn');
      const held = await tx.row<{ number: string }>(HELD, [groupId, heldOn]);
      if (held) return new MeetingRecorded(held.number);
      const group = await tx.rowOrFail<Group>(GROUP, [groupId]);
      const lines = await this.linesOf(tx, groupId, heldOn);
      if (lines.length > MOST_IN_GROUP)
        return new InvalidInput('field.problem.groupTooLarge', 'groupId', { most: String(MOST_IN_GROUP) });
      const filled = filledIn(lines, input);
      if (filled instanceof InvalidInput) return filled;
      const covers = group.isJointlyLiable ? coversOf(filled.map(attendance)) : [];
      if (!covers) return new NobodyToCover();

      const total = sumOf(filled.map(({ paid }) => paid)).plus(sumOf(covers.map(({ amount }) => amount)));
      const from = await this.cashFor(tx, id, total, collectorId);
      if (from instanceof UserError) return from;
      const receipts = await this.deposit(tx, { id, heldOn, filled, covers, from, byCollector: collectorId !== null });
      if (receipts instanceof UserError) return receipts as typeof RecordGroupMeetingResult;
      const about = [groupId, heldOn, collectorId, total.amount, input.note?.trim() || null];
      await tx.rows(WRITE_MEETING, [id, ...about, currentPrincipal().displayName, this.clock.now()]);
      await this.write(tx, id, filled, covers, receipts);
      tx.audit({
        action: 'field.recordMeeting',
        subject: 'meeting',
        subjectId: id,
        after: { groupId, heldOn, total, covers: covers.length },
      });
      return tx.rowOrFail<GroupMeeting>(ONE_MEETING, [id]);
    });
  }

  /** Meetings of a group, the latest first. */
  async list({ groupId, ...page }: GroupMeetingsArgs): Promise<ConnectionOf<GroupMeeting>> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<GroupMeeting>(slice.backward ? MEETINGS.backward : MEETINGS.forward, [
      groupId,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ heldOn }) => [heldOn]);
  }

  /** Who in a group paid for whom, the latest first; those paid back only when asked for. At most 500. */
  covers(groupId: string, withRepaid: boolean): Promise<GroupCover[]> {
    return this.db.read<GroupCover>(COVERS_OF_GROUP, [groupId, withRepaid]);
  }

  /**
   * Notes that one member paid another back, hand to hand: nothing is booked, since the cooperative is no party to it.
   * Refuses (InvalidInput) more than is open. Safe to repeat by requestId; throws NOT_FOUND.
   */
  repay(input: RepayCoverInput): Promise<GroupCover | InvalidInput> {
    const { coverId, amount } = input;
    return this.db.transaction(async (tx) => {
      const cover = await tx.rowOrFail<{ open: number }>(LOCK_COVER, [coverId]);
      const id = newId<'CoverRepayment'>();
      const earlier = await tx.claimRequest('field.repayCover', input.requestId, input, id);
      if (earlier) return tx.rowOrFail<GroupCover>(ONE_COVER, [coverId]);
      if (!amount.isPositive || amount.exceeds(rupiah(cover.open)))
        return new InvalidInput('field.problem.repayment', 'amount');
      await tx.rows(REPAY, [coverId, amount.amount]);
      const values = [amount.amount, currentPrincipal().displayName, this.clock.now()];
      await tx.rows(NOTE_REPAYMENT, [id, coverId, ...values]);
      tx.audit({ action: 'field.repayCover', subject: 'cover', subjectId: coverId, after: { amount } });
      return tx.rowOrFail<GroupCover>(ONE_COVER, [coverId]);
    });
  }

  private linesOf(tx: Tx, groupId: string, on: BusinessDate): Promise<SheetLine[]> {
    return tx.rows<SheetLine>(SHEET_LINES, [groupId, startOfMonth(on)]);
  }

  /** Where the cash is debited: the collector's, if he may carry so much, or the recorder's open drawer. */
  private async cashFor(
    tx: Tx,
    meetingId: string,
    total: Money,
    collectorId: string | null,
  ): Promise<Pick<NewSubPosting, 'debit' | 'debitSub'> | FloatLimitExceeded | DrawerNotOpen> {
    if (collectorId) {
      const { carried, floatLimit } = await this.collectors.inside(tx, collectorId);
      return total.plus(rupiah(carried)).exceeds(rupiah(floatLimit))
        ? new FloatLimitExceeded(floatLimit, carried)
        : { debitSub: collectorId as CollectorId };
    }
    if (total.isZero) return { debit: accountCodes.CASH_ON_HAND };
    const closed = await this.drawers.mustBeOpen(tx);
    if (closed) return closed;
    await this.drawers.note(tx, 'SAVINGS_IN', total, `meeting:${meetingId}`);
    return { debit: accountCodes.CASH_ON_HAND };
  }

  /** One deposit for each member who has something coming; answers the receipts by member. */
  private async deposit(
    tx: Tx,
    meeting: {
      readonly id: string;
      readonly heldOn: BusinessDate;
      readonly filled: readonly Filled[];
      readonly covers: readonly Cover[];
      readonly from: Pick<NewSubPosting, 'debit' | 'debitSub'>;
      readonly byCollector: boolean;
    },
  ): Promise<Map<string, string> | UserError> {
    const receipts = new Map<string, string>();
    for (const { line, paid } of meeting.filled) {
      const amount = paid.plus(coveredFor(line.memberId, meeting.covers));
      if (amount.isZero || !line.accountId) continue;
      const receipt = await this.savings.depositIn(tx, {
        accountId: line.accountId,
        amount,
        valueOn: meeting.heldOn,
        note: 'pertemuan kelompok',
        from: meeting.from,
        channel: meeting.byCollector ? 'COLLECTOR' : 'LOKET',
        key: `field.meeting:${meeting.id}:${line.memberId}`,
      });
      if (receipt instanceof UserError) return receipt;
      receipts.set(line.memberId, receipt.number);
    }
    return receipts;
  }

  private async write(
    tx: Tx,
    id: string,
    filled: readonly Filled[],
    covers: readonly Cover[],
    receipts: ReadonlyMap<string, string>,
  ): Promise<void> {
    const covering = (memberId: string) =>
      sumOf(covers.filter(({ covererId }) => covererId === memberId).map(({ amount }) => amount));
    await tx.rows(WRITE_LINES, [
      id,
      filled.map(({ line }) => line.memberId),
      filled.map(({ isPresent }) => isPresent),
      filled.map(({ line }) => line.accountId),
      filled.map(({ due }) => due.amount),
      filled.map(({ paid }) => paid.amount),
      filled.map(({ line }) => coveredFor(line.memberId, covers).amount),
      filled.map(({ line }) => covering(line.memberId).amount),
      filled.map(({ line }) => receipts.get(line.memberId) ?? null),
    ]);
    if (covers.length === 0) return;
    await tx.rows(WRITE_COVERS, [
      id,
      covers.map(() => newId<'GroupCover'>()),
      covers.map(({ debtorId }) => debtorId),
      covers.map(({ covererId }) => covererId),
      covers.map(({ amount }) => amount.amount),
    ]);
  }
}

/** The sheet as it was filled in; refused where somebody is missing, or owes something else by now. */
function filledIn(sheet: readonly SheetLine[], { lines }: RecordGroupMeetingInput): Filled[] | InvalidInput {
  const said = new Map(lines.map((line) => [line.memberId, line]));
  if (said.size !== lines.length || said.size !== sheet.length)
    return new InvalidInput('field.problem.sheetChanged', 'lines');
  const filled: Filled[] = [];
  for (const line of sheet) {
    const input = said.get(line.memberId);
    if (input?.due.amount !== line.due) return new InvalidInput('field.problem.sheetChanged', 'lines');
    if (input.paid.isNegative || input.paid.exceeds(input.due))
      return new InvalidInput('field.problem.paidTooMuch', 'lines', { name: line.memberName });
    filled.push({ line, isPresent: input.isPresent, due: input.due, paid: input.paid });
  }
  if (filled.length === 0) throw notFound();
  return filled;
}

function attendance({ line, isPresent, due, paid }: Filled) {
  return { memberId: line.memberId, isPresent, due, paid };
}

function coveredFor(memberId: string, covers: readonly Cover[]): Money {
  return sumOf(covers.filter(({ debtorId }) => debtorId === memberId).map(({ amount }) => amount));
}

function sumOf(amounts: readonly Money[]): Money {
  return amounts.reduce((sum, amount) => sum.plus(amount), rupiah(0));
}
