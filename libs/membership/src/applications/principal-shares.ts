import type { Money } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { MemberId } from '../members/member.entity.js';

/** The domain that has principal shares (simpanan pokok) in its books: savings. */
export interface PrincipalShareKeeper {
  /** What is still to be paid in, zero once the share is whole; null where this cooperative has set no share up yet. */
  outstandingOf(tx: Tx, memberId: MemberId): Promise<Money | null>;
}

/**
 * Asks the books for principal shares. Their keeper registers itself at its start, because membership stands below it in
 * the plan of calls; as long as nobody does, no share is in any book.
 */
@Injectable()
export class PrincipalShares {
  private keeper: PrincipalShareKeeper | undefined;

  register(keeper: PrincipalShareKeeper): void {
    this.keeper = keeper;
  }

  async outstandingOf(tx: Tx, memberId: MemberId): Promise<Money | null> {
    return (await this.keeper?.outstandingOf(tx, memberId)) ?? null;
  }
}
