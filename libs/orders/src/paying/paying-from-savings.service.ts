import { StepUpService, type StepUpInput, type StepUpRefused, type StepUpRequired } from '@lumbung/identity';
import { SpendingService, type SpendingAccount } from '@lumbung/savings';
import { currentContext, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

/** What a buyer says about paying. */
interface Wish {
  readonly paymentMethod: string;
  readonly savingsAccountId?: string | null;
  readonly stepUp?: StepUpInput | null;
}

/** Members who pay with their own savings: who they are, and from which account. */
@Injectable()
export class PayingFromSavings {
  constructor(
    private readonly stepUp: StepUpService,
    private readonly spending: SpendingService,
  ) {}

  /**
   * Before the transaction: makes sure that it is the member himself, and not somebody with his phone. Nothing is asked
   * for another way to pay, nor of somebody who is not signed in, whom opening the payment refuses anyway.
   */
  async prove({ paymentMethod, stepUp }: Wish): Promise<StepUpRequired | StepUpRefused | undefined> {
    if (paymentMethod !== 'MEMBER_SAVINGS' || !currentContext()?.principal) return undefined;
    return this.stepUp.require('orders.payFromSavings', stepUp);
  }

  /** The account that pays: the one that is named, else the fullest. Null where the member has none, or another is named. */
  async accountOf(
    tx: Tx,
    { paymentMethod, savingsAccountId }: Wish,
    memberId: string | null | undefined,
  ): Promise<SpendingAccount | null> {
    if (paymentMethod !== 'MEMBER_SAVINGS' || !memberId) return null;
    const accounts = await this.spending.accountsIn(tx, memberId);
    return accounts.find(({ id }) => id === savingsAccountId) ?? (savingsAccountId ? null : (accounts[0] ?? null));
  }

  /** The accounts a member could pay from now; none for a guest. */
  async accounts(memberId: string | null | undefined): Promise<SpendingAccount[]> {
    return memberId ? this.spending.accountsOf(memberId) : [];
  }
}
