import { standingInstructionSkipped } from '@lumbung/events';
import { addDays, Clock, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerService, PeriodClosed, type NewSubJournal } from '@lumbung/ledger';
import { DayEndStep, UserError, type DayEndBatch, type DayEndProgress, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { SavingsAccount, SavingsAccountId } from '../accounts/account.types.js';
import { againstGiving, againstReceiving } from '../moves/rules.js';
import { TransferRulesService } from '../own-transfers/transfer-rules.service.js';
import { nextDue } from './schedule.js';
import { LOCK_DUE, MOVE_ON, NOTE_RUNS } from './standing.sql.js';
import type { StandingInstructionId, StandingRunState } from './standing.types.js';

interface Due {
  readonly id: StandingInstructionId;
  readonly fromId: SavingsAccountId;
  readonly toId: SavingsAccountId;
  readonly memberId: string;
  readonly amount: number;
  readonly day: number;
  readonly endsOn: BusinessDate | null;
  readonly retryDays: number;
  readonly note: string | null;
  readonly byMember: boolean;
  readonly dueOn: BusinessDate;
  readonly tries: number;
}
interface Outcome {
  readonly due: Due;
  readonly journalId: string | null;
  readonly problem: string | null;
  /** One of its accounts is gone for good. */
  readonly isOver: boolean;
}
interface Step {
  readonly state: StandingRunState;
  readonly dueOn: BusinessDate | null;
  readonly tryOn: BusinessDate | null;
  readonly reason: string | null;
}

/** Some seconds of work: each is one message to the books. */
const AT_ONCE = 100;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Does what members have moved by themselves every month, at the end of its day. */
@Injectable()
export class StandingStep {
  constructor(
    private readonly ledger: LedgerService,
    private readonly rules: TransferRulesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves what is due by the day that ended, one journal for each and day it was due. What cannot be moved is tried again
   * on each of the following days, as many as the instruction says; then the month is skipped, and said so. One whose
   * account was closed ends.
   */
  @DayEndStep({ name: 'savings.standing', every: 'DAY' })
  async move(tx: Tx, { businessDate, cursor }: DayEndBatch): Promise<DayEndProgress | UserError> {
    const due = await tx.rows<Due>(LOCK_DUE, [businessDate, cursor ?? NOBODY, AT_ONCE]);
    if (due.length === 0) return { done: 0, next: null };
    const ids = [...new Set(due.flatMap(({ fromId, toId }) => [fromId, toId]))];
    const rows = await tx.rows<{ account: SavingsAccount }>(ACCOUNTS, [ids]);
    const accounts = new Map(rows.map(({ account }) => [account.id, worded(account)]));
    const outcomes: Outcome[] = [];
    for (const one of due) {
      const outcome = await this.moveOne(tx, one, accounts, businessDate);
      if (outcome instanceof PeriodClosed) return outcome;
      outcomes.push(outcome);
    }
    await this.note(tx, outcomes, businessDate);
    const done = outcomes.filter(({ journalId }) => journalId !== null).length;
    return { done, checked: due.length, next: due.length < AT_ONCE ? null : (due.at(-1)?.id ?? null) };
  }

  private async moveOne(
    tx: Tx,
    due: Due,
    accounts: ReadonlyMap<string, SavingsAccount>,
    businessDate: BusinessDate,
  ): Promise<Outcome | PeriodClosed> {
    const [from, to] = [accounts.get(due.fromId), accounts.get(due.toId)];
    if (!from || !to) throw new Error(`The accounts of the standing instruction ${due.id} are gone.`);
    const failed = (problem: string) => ({
      due,
      journalId: null,
      problem,
      isOver: Boolean(from.closedOn ?? to.closedOn),
    });
    const refusal = againstGiving(from, businessDate, false) ?? againstReceiving(to, due.amount);
    if (refusal) return failed(refusal.message);
    // Counted before the money moves, on the day it moves, and given back where it does not.
    const isCounted = due.byMember && to.memberId !== from.memberId;
    if (isCounted) {
      const tooMuch = await this.rules.claim(tx, from.memberId, due.amount, businessDate);
      if (tooMuch) return failed(tooMuch.message);
    }
    const posted = await this.ledger.post(tx, journalOf(due, businessDate));
    if (posted instanceof PeriodClosed) return posted;
    if (posted instanceof UserError) {
      if (isCounted) await this.rules.giveBack(tx, from.memberId, due.amount, businessDate);
      return failed(posted.message);
    }
    return { due, journalId: posted, problem: null, isOver: false };
  }

  private async note(tx: Tx, outcomes: readonly Outcome[], businessDate: BusinessDate): Promise<void> {
    const steps = outcomes.map((outcome) => stepAfter(outcome, businessDate));
    await tx.rows(NOTE_RUNS, [
      businessDate,
      outcomes.map(({ due }) => due.id),
      outcomes.map(({ due }) => due.dueOn),
      steps.map(({ state }) => state),
      outcomes.map(({ due }) => due.tries + 1),
      outcomes.map(({ problem }) => problem?.slice(0, 300) ?? null),
      outcomes.map(({ journalId }) => journalId),
    ]);
    await tx.rows(MOVE_ON, [
      this.clock.now(),
      outcomes.map(({ due }) => due.id),
      steps.map(({ dueOn }) => dueOn),
      steps.map(({ tryOn }) => tryOn),
      steps.map(({ reason }) => reason),
    ]);
    outcomes.forEach(({ due, problem }, index) => {
      if (steps[index]?.state !== 'SKIPPED') return;
      const { id, memberId, amount, dueOn } = due;
      tx.emit(standingInstructionSkipped({ instructionId: id, memberId, amount, dueOn, problem: problem ?? '' }));
    });
  }
}

/** What comes after a try: the next month, another try tomorrow, or nothing any more. */
function stepAfter({ due, journalId, isOver, problem }: Outcome, businessDate: BusinessDate): Step {
  if (isOver) return { state: 'SKIPPED', dueOn: null, tryOn: null, reason: problem?.slice(0, 200) ?? null };
  if (journalId === null && businessDate < addDays(due.dueOn, due.retryDays))
    return { state: 'WAITING', dueOn: due.dueOn, tryOn: addDays(businessDate, 1), reason: null };
  const next = nextDue(due, due.dueOn);
  return { state: journalId === null ? 'SKIPPED' : 'MOVED', dueOn: next, tryOn: next, reason: null };
}

function journalOf({ id, fromId, toId, amount, note, dueOn }: Due, bookedOn: BusinessDate): NewSubJournal {
  return {
    kind: 'SAVINGS_TRANSFER',
    key: `savings.standing:${id}:${dueOn}`,
    reference: `savings:${fromId}`,
    text: note ? `Perintah tetap: ${note}` : 'Perintah tetap',
    bookedOn,
    channel: 'SYSTEM',
    postings: [{ debitSub: fromId, creditSub: toId, amount: rupiah(amount) }],
  };
}

const ACCOUNTS = `select ${ACCOUNT_JSON} as account from ${ACCOUNT_FROM} where a.tenant_id = $1 and a.id = any ($2::uuid[])`;
