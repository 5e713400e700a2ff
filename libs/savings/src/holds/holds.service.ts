import { addDays, Clock, newId, startOfDay, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  LedgerService,
  SubAccountsService,
  type HoldId,
  type InsufficientBalance,
  type SubAccountClosed,
} from '@lumbung/ledger';
import {
  currentPrincipal,
  currentTenant,
  InvalidInput,
  notFound,
  TenantDatabase,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import type { HoldSavingsInput, ReleaseSavingsHoldInput, SavingsHold } from './holds.types.js';

type Row = { hold: SavingsHold };

/** Money of members that is held by hand: as security, in a quarrel, on a court's word. */
@Injectable()
export class SavingsHoldsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly subAccounts: SubAccountsService,
    private readonly accounts: SavingsAccountsService,
  ) {}

  /**
   * Holds part of an account, with a reason the member reads; whole rupiah. It cannot be taken until an officer lets it
   * go, or its last day passed. Safe to repeat by requestId. Refuses what the account has not beside its minimum and
   * earlier holds (InsufficientBalance), one that is not open (SubAccountClosed), amounts that are not above zero and
   * days that passed (InvalidInput). Throws NOT_FOUND.
   */
  place(input: HoldSavingsInput): Promise<SavingsHold | InsufficientBalance | SubAccountClosed | InvalidInput> {
    const { amount, lastOn } = input;
    const reason = input.reason.trim();
    return this.db.transaction(async (tx) => {
      const id = newId<'Hold'>();
      const earlier = await tx.claimRequest('savings.hold', input.requestId, input, id);
      if (earlier) return holdIn(tx, earlier);
      if (!amount.isPositive) return new InvalidInput('savings.problem.notAboveZero', 'amount');
      if (lastOn && lastOn < this.ledger.today()) return new InvalidInput('savings.problem.past', 'lastOn');
      // A sub-account that is no savings account (a loan, for one) is not this desk's.
      const account = await this.accounts.inTransaction(tx, input.accountId);
      const zone = currentTenant().timeZone as CooperativeTimeZone;
      const expiresAt = lastOn ? startOfDay(addDays(lastOn, 1), zone) : undefined;
      const refusal = await this.subAccounts.hold(tx, { id, subId: account.id, amount, reason, expiresAt });
      if (refusal instanceof UserError) return refusal;
      await tx.rows(INSERT, [id, account.id, currentPrincipal().displayName, this.clock.now()]);
      tx.audit({
        action: 'savings.hold',
        subject: 'savingsAccount',
        subjectId: account.id,
        after: { amount, lastOn },
        reason,
      });
      return holdIn(tx, id);
    });
  }

  /**
   * Lets held money go again, with a reason; asked again, changes nothing. Refuses one that was used (InvalidInput), and
   * one the house itself placed, which ends with what it waits for. Throws NOT_FOUND.
   */
  release({ holdId, reason }: ReleaseSavingsHoldInput): Promise<SavingsHold | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = await holdIn(tx, holdId);
      if (before.state === 'RELEASED') return before;
      if (before.state === 'USED' || !before.isReleasable)
        return new InvalidInput('savings.problem.notReleasable', 'holdId');
      if (!(await this.subAccounts.release(tx, holdId as HoldId)))
        return new InvalidInput('savings.problem.notReleasable', 'holdId');
      await tx.rows(RELEASED, [holdId, currentPrincipal().displayName, reason.trim()]);
      const { accountId: subjectId, amount } = before;
      tx.audit({
        action: 'savings.releaseHold',
        subject: 'savingsAccount',
        subjectId,
        before: { amount },
        reason: reason.trim(),
      });
      return holdIn(tx, holdId);
    });
  }

  /** What is and was held on an account, what is held first, then the newest; at most a hundred. Throws NOT_FOUND. */
  async ofAccount(accountId: string): Promise<SavingsHold[]> {
    await this.accounts.one({ id: accountId });
    return (await this.db.read<Row>(OF_ACCOUNT, [accountId])).map(({ hold }) => hold);
  }

  /** What is held now on the accounts of the member who signed in; none for somebody who is no member here. */
  async mine(): Promise<SavingsHold[]> {
    const { personId } = currentPrincipal();
    if (!personId) return [];
    return (await this.db.read<Row>(MINE, [personId])).map(({ hold }) => hold);
  }
}

async function holdIn(tx: Tx, id: string): Promise<SavingsHold> {
  const row = await tx.row<Row>(ONE, [id]);
  if (!row) throw notFound();
  return row.hold;
}

const HOLD = /* sql */ `
  select json_build_object('__typename', 'SavingsHold', 'id', h.id, 'accountId', a.id, 'accountNumber', a.number, 'amount', h.amount,
           'reason', h.reason, 'state', h.state, 'heldAt', h.held_at, 'expiresAt', h.expires_at, 'endedAt', h.settled_at,
           'heldByName', n.placed_by_name, 'releasedByName', n.released_by_name, 'releaseReason', n.release_reason,
           'isReleasable', h.state = 'HELD' and n.id is not null) as hold
    from ledger.holds h
    join savings.account a on a.tenant_id = $1 and a.id = h.sub_id
    left join savings.account_hold n on n.tenant_id = $1 and n.id = h.id
`;

const ONE = `${HOLD} where h.tenant_id = $1 and h.id = $2`;

const OF_ACCOUNT = `${HOLD} where h.tenant_id = $1 and h.sub_id = $2 order by h.state = 'HELD' desc, h.id desc limit 100`;

const MINE = `${HOLD}
    join membership.member m on m.tenant_id = $1 and m.id = a.member_id and m.person_id = $2
   where h.tenant_id = $1 and h.state = 'HELD' order by h.id desc limit 100`;

const INSERT = `insert into savings.account_hold (tenant_id, id, account_id, placed_by_name, placed_at) values ($1, $2, $3, $4, $5)`;

const RELEASED = `update savings.account_hold set released_by_name = $3, release_reason = $4 where tenant_id = $1 and id = $2`;
