import { Injectable } from '@nestjs/common';
import { Clock, type Money } from '@lumbung/kernel';
import { conflict, notFound, type Tx } from '@lumbung/platform';
import type { AccountCode } from '../accounts/account-codes.js';
import { InsufficientBalance, SubAccountClosed } from './refusals.js';
import type { HoldId, SubAccountId, SubAccountState } from './sub-account.js';

export interface NewSubAccount {
  readonly id: SubAccountId;
  /** The control account of the chart it is a part of. */
  readonly account: AccountCode;
  readonly memberId?: string;
  /** Whole rupiah that must stay; nothing unless named. */
  readonly floor?: Money;
  /** For accounts that may stand on the other side, such as a member's clearing account. */
  readonly mayOverdraw?: boolean;
}

export interface NewHold {
  readonly id: HoldId;
  readonly subId: SubAccountId;
  /** Whole rupiah, above zero. */
  readonly amount: Money;
  /** For the member to read, in Indonesian. */
  readonly reason: string;
  readonly reference?: string;
  readonly expiresAt?: Date;
}

interface Refused {
  readonly state: SubAccountState | null;
  readonly available: number;
  readonly short: number;
}

const KEY_USED_OTHERWISE = 'LB409';
const SUB_ACCOUNT_UNKNOWN = 'LB406';

/** Opening, blocking and closing sub-accounts, and holding their money; the domain that owns them audits. */
@Injectable()
export class SubAccountsService {
  constructor(private readonly clock: Clock) {}

  /**
   * Opens a sub-account of a control account; false when this id was open before. The first one of an account that
   * never moved makes it wholly sub-ledgered: from then on each posting on it must name a sub-account.
   */
  async open(tx: Tx, { id, account, memberId, floor, mayOverdraw = false }: NewSubAccount): Promise<boolean> {
    const { isNew } = await tx.rowOrFail<{ isNew: boolean }>(
      `select ledger.open_sub_account($1, $2, $3, $4, $5, $6, $7) as "isNew" /* tenant_id = $1 */`,
      [id, account, memberId ?? null, floor?.amount ?? 0, mayOverdraw, this.clock.now()],
    );
    return isNew;
  }

  /**
   * Blocks, wakes, opens again or closes a sub-account. Answers false, changing nothing, where it is closed for good or
   * would be closed with money on it; throws NOT_FOUND.
   */
  async setState(tx: Tx, id: SubAccountId, state: SubAccountState): Promise<boolean> {
    return this.change(tx, id, state, null);
  }

  /** Changes the least that must stay; what is there already may be less. Throws NOT_FOUND; false for a closed one. */
  async setFloor(tx: Tx, id: SubAccountId, floor: Money): Promise<boolean> {
    return this.change(tx, id, null, floor.amount);
  }

  /**
   * Holds money until it is used or released; safe to repeat by `id`. Refuses with InsufficientBalance and
   * SubAccountClosed, holding nothing; throws NOT_FOUND, and CONFLICT for an id that holds something else.
   */
  async hold(tx: Tx, hold: NewHold): Promise<undefined | InsufficientBalance | SubAccountClosed> {
    if (!hold.amount.isPositive) throw new RangeError('A hold needs an amount above zero.');
    const { state, available, short } = await this.askHold(tx, hold);
    if (state === null) return undefined;
    return state === 'OPEN'
      ? new InsufficientBalance(hold.subId, available, short)
      : new SubAccountClosed(hold.subId, state);
  }

  /** Gives held money free again; safe to repeat. False when it had been used; throws NOT_FOUND. */
  async release(tx: Tx, id: HoldId): Promise<boolean> {
    return this.settle(tx, id, 'RELEASED');
  }

  /** Ends a hold in the transaction that posts what it waited for; safe to repeat. False when it had been released; throws NOT_FOUND. */
  async use(tx: Tx, id: HoldId): Promise<boolean> {
    return this.settle(tx, id, 'USED');
  }

  private async change(
    tx: Tx,
    id: SubAccountId,
    state: SubAccountState | null,
    floor: number | null,
  ): Promise<boolean> {
    const { done } = await tx.rowOrFail<{ done: boolean | null }>(
      `select ledger.change_sub_account($1, $2, $3, $4) as done /* tenant_id = $1 */`,
      [id, state, floor],
    );
    if (done === null) throw notFound();
    return done;
  }

  private async settle(tx: Tx, id: HoldId, state: 'RELEASED' | 'USED'): Promise<boolean> {
    const { ended } = await tx.rowOrFail<{ ended: string | null }>(
      `select ledger.settle_hold($1, $2, $3, $4) as ended /* tenant_id = $1 */`,
      [id, state, this.clock.now()],
    );
    if (ended === null) throw notFound();
    return ended === state;
  }

  private async askHold(tx: Tx, { id, subId, amount, reason, reference, expiresAt }: NewHold): Promise<Refused> {
    try {
      return await tx.rowOrFail<Refused>(HOLD, [
        id,
        subId,
        amount.amount,
        reason,
        reference ?? null,
        this.clock.now(),
        expiresAt ?? null,
      ]);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === KEY_USED_OTHERWISE) throw conflict('This hold was already made with another content.');
      if (code === SUB_ACCOUNT_UNKNOWN) throw notFound();
      throw error;
    }
  }
}

const HOLD = /* sql */ `
  select refused_state as state, refused_available as available, refused_short as short /* tenant_id = $1 */
    from ledger.hold($1, $2, $3, $4, $5, $6, $7, $8)
`;
