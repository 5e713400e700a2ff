import { Clock, formatRupiah, newId, rupiah } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import {
  connectionFrom,
  currentContext,
  currentLocale,
  DayEndService,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { againstReceiving } from '../moves/rules.js';
import { TransferRulesService } from '../own-transfers/transfer-rules.service.js';
import { firstDue } from './schedule.js';
import type {
  CancelStandingInstructionInput,
  CreateStandingInstructionInput,
  StandingInstructionFilter,
} from './standing.schema.js';
import { CANCEL, COUNT_ACTIVE, INSERT, ONE, PAGE, PAGE_BACKWARD } from './standing.sql.js';
import type { StandingInstruction, StandingInstructionConnection, StandingInstructionId } from './standing.types.js';

export const STANDING_STEP = 'savings.standing';

type Row = { instruction: StandingInstruction };

/** A member who sets one himself; where the money may go to another member, that is said. */
export interface OwnStanding {
  readonly personId: string;
  readonly isToOther: boolean;
}

const MOST_PER_MEMBER = 20;
const USUAL_RETRIES = 3;
const RECEIVING = new Set(['VOLUNTARY', 'MANDATORY', 'PLANNED']);

/** What is moved between savings every month by itself (perintah tetap). */
@Injectable()
export class StandingInstructionsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly dayEnd: DayEndService,
    private readonly accounts: SavingsAccountsService,
    private readonly rules: TransferRulesService,
  ) {}

  /** A page of them, the newest first; one statement. */
  async page(page: PageArgs, filter: StandingInstructionFilter = {}): Promise<StandingInstructionConnection> {
    const slice = sliceOf(page, 1);
    const search = filter.search?.trim();
    const rows = await this.db.read<Row>(slice.backward ? PAGE_BACKWARD : PAGE, [
      slice.key?.[0] ?? null,
      slice.limit,
      filter.state ?? null,
      filter.memberId ?? null,
      search ? `%${search.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%` : null,
      filter.isBehind ?? null,
    ]);
    return connectionFrom(
      rows.map(({ instruction }) => instruction),
      slice,
      ({ id }) => [id],
    );
  }

  /** One of them; throws NOT_FOUND, also for another cooperative's. */
  async one(id: string): Promise<StandingInstruction> {
    const row = await this.db.readRow<Row>(ONE, [id]);
    if (!row) throw notFound();
    return row.instruction;
  }

  /**
   * Has an amount moved every month on a day, whole rupiah, from voluntary savings to mandatory, planned or other
   * voluntary savings, of the member or of another; done at the end of that day, and tried again for some days when the
   * money is not there. Refuses (InvalidInput) other accounts, closed ones, one and the same, less than the receiving
   * product takes, no day between first and last, more than twenty that run for a member, and out of an account of the very
   * person who serves, for it has no request that another approves (decision 0030). A member himself (`own`)
   * sets it between his own accounts, or to another's within what may go to others in a day. Throws NOT_FOUND. Safe to repeat.
   */
  create(input: CreateStandingInstructionInput, own?: OwnStanding): Promise<StandingInstruction | InvalidInput> {
    const id = newId<'StandingInstruction'>();
    return this.db.transaction(async (tx) => {
      const { requestId, ...asked } = input;
      const earlier = await tx.claimRequest('savings.createStanding', requestId, asked, id);
      if (earlier) return standingIn(tx, earlier);
      const from = await this.accounts.inTransaction(tx, input.fromAccountId);
      const to = await this.accounts.inTransaction(tx, input.toAccountId);
      const isHis = (account: SavingsAccount) => account.personId === own?.personId;
      if (own && !(isHis(from) && (isHis(to) || own.isToOther))) throw notFound();
      const startsOn = input.startsOn ?? this.ledger.today();
      const { day, endsOn = null } = input;
      const dueOn = firstDue({ day, endsOn }, startsOn);
      const problem =
        (own ? undefined : againstOwn(from)) ??
        againstAccounts(from, to, input) ??
        (startsOn < this.ledger.today() || dueOn === null
          ? new InvalidInput('savings.standing.noDay', startsOn < this.ledger.today() ? 'startsOn' : 'endsOn')
          : await this.againstMany(tx, from.memberId)) ??
        (own && from.memberId !== to.memberId ? await this.againstOthers(input.amount.amount) : undefined);
      if (problem) return problem;
      const by = currentContext()?.principal?.displayName ?? null;
      const terms = [input.amount.amount, day, startsOn, endsOn, input.retryDays ?? USUAL_RETRIES];
      const made = [input.note?.trim() ?? null, own !== undefined, by, this.clock.now(), dueOn];
      await tx.rows(INSERT, [id, from.memberId, from.id, to.id, ...terms, ...made]);
      await this.dayEnd.plan(tx, STANDING_STEP, this.ledger.today());
      const after = await standingIn(tx, id);
      tx.audit({ action: 'savings.createStanding', subject: 'standingInstruction', subjectId: id, after: kept(after) });
      return after;
    });
  }

  /**
   * Ends one at once; what was moved stays moved. One that has ended is answered as it is. Throws NOT_FOUND, for a member
   * himself (`personId`) also for another's.
   */
  cancel({ instructionId, reason }: CancelStandingInstructionInput, personId?: string): Promise<StandingInstruction> {
    return this.db.transaction(async (tx) => {
      const before = await standingIn(tx, instructionId);
      if (personId !== undefined && before.fromPersonId !== personId) throw notFound();
      const by = currentContext()?.principal?.displayName ?? null;
      const ended = await tx.row(CANCEL, [instructionId, this.clock.now(), by, reason?.trim() ?? null]);
      if (!ended) return standingIn(tx, instructionId);
      tx.audit({
        action: 'savings.cancelStanding',
        subject: 'standingInstruction',
        subjectId: instructionId,
        before: kept(before),
        ...(reason && { reason: reason.trim() }),
      });
      return standingIn(tx, instructionId);
    });
  }

  private async againstMany(tx: Tx, memberId: string): Promise<InvalidInput | undefined> {
    const { count } = await tx.rowOrFail<{ count: number }>(COUNT_ACTIVE, [memberId]);
    return count < MOST_PER_MEMBER ? undefined : new InvalidInput('savings.standing.tooMany', 'fromAccountId');
  }

  private async againstOthers(amount: number): Promise<InvalidInput | undefined> {
    const { perDay } = await this.rules.current();
    const words = { perDay: formatRupiah(rupiah(perDay), currentLocale()) };
    return amount <= perDay ? undefined : new InvalidInput('savings.standing.perDay', 'amount', words);
  }
}

/** Nobody moves his own at the desk, with no other pair of eyes than his; on his phone his PIN proves that he wishes it. */
function againstOwn({ personId }: SavingsAccount): InvalidInput | undefined {
  const isOwn = personId !== null && personId === currentContext()?.principal?.personId;
  return isOwn ? new InvalidInput('savings.standing.own', 'fromAccountId') : undefined;
}

/** Where the money comes from and goes to, looked at when it is set; when it is moved, that is looked at again. */
function againstAccounts(
  from: SavingsAccount,
  to: SavingsAccount,
  { amount }: Pick<CreateStandingInstructionInput, 'amount'>,
): InvalidInput | undefined {
  if (!amount.isPositive) return new InvalidInput('savings.problem.notAboveZero', 'amount');
  if (from.id === to.id) return new InvalidInput('savings.problem.sameAccount', 'toAccountId');
  if (from.product.family !== 'VOLUNTARY') return new InvalidInput('savings.standing.from', 'fromAccountId');
  if (!RECEIVING.has(to.product.family)) return new InvalidInput('savings.standing.to', 'toAccountId');
  if (from.closedOn !== null) return new InvalidInput('savings.problem.closed', 'fromAccountId');
  if (to.closedOn !== null) return new InvalidInput('savings.problem.closed', 'toAccountId');
  return againstReceiving(to, amount.amount);
}

export async function standingIn(tx: Tx, id: string): Promise<StandingInstruction> {
  return (await tx.rowOrFail<Row>(ONE, [id])).instruction;
}

/** What the audit keeps of it. */
function kept({ memberNo, from, to, amount, day, startsOn, endsOn, retryDays }: StandingInstruction) {
  return { memberNo, from: from.number, to: to.number, amount, day, startsOn, endsOn, retryDays };
}

export type { StandingInstructionId };
