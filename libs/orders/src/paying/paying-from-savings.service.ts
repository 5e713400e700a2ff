import { StepUpRequired, StepUpService, type StepUpInput, type StepUpRefused } from '@lumbung/identity';
import { formatRupiah, rupiah, type Money } from '@lumbung/kernel';
import { DeskLimitsService, SavingsPermission, SpendingService, type SpendingAccount } from '@lumbung/savings';
import { currentContext, currentLocale, InvalidInput, type PersonId, type Tx } from '@lumbung/platform';
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
    private readonly limits: DeskLimitsService,
  ) {}

  /**
   * Before the transaction: makes sure that it is the member himself, and not somebody with his phone. Nothing is asked
   * for another way to pay, nor of somebody who is not signed in, whom opening the payment refuses anyway.
   */
  async prove({ paymentMethod, stepUp }: Wish): Promise<StepUpRequired | StepUpRefused | undefined> {
    if (paymentMethod !== 'MEMBER_SAVINGS' || !currentContext()?.principal) return undefined;
    return this.stepUp.require('orders.payFromSavings', stepUp);
  }

  /**
   * As `prove`, of a member who stands at the counter and types his PIN or code himself. Who has neither is known by sight
   * and signs the receipt, as for a withdrawal at the desk; but nobody knows himself by sight: whoever serves and pays with
   * savings of his own proves it, or another serves him (InvalidInput). With the proof he does no more than on his own phone.
   */
  async proveAtCounter(
    personId: string | null,
    proof: StepUpInput | null | undefined,
  ): Promise<StepUpRequired | StepUpRefused | InvalidInput | undefined> {
    if (!personId) return undefined;
    const answer = await this.stepUp.requireOf(personId as PersonId, 'orders.payFromSavings', proof);
    if (!(answer instanceof StepUpRequired) || answer.methods.length > 0) return answer;
    const isOwn = personId === currentContext()?.principal?.personId;
    return isOwn ? new InvalidInput('counter.ownUnproved', 'payment') : undefined;
  }

  /**
   * Whoever takes savings over the counter has the limit of a withdrawal at the desk: above it somebody with a wider one
   * sells, or the member withdraws with approval first. Source: the desk limits the cooperative has set.
   */
  async aboveLimit(tx: Tx, amount: Money): Promise<InvalidInput | undefined> {
    const limit = await this.limits.exceededIn(tx, 'WITHDRAWAL', amount.amount);
    if (limit === null) return undefined;
    return new InvalidInput('counter.aboveLimit', 'payment', { limit: formatRupiah(rupiah(limit), currentLocale()) });
  }

  /** What a member could pay from at the counter now; nothing where whoever serves may not touch savings. */
  async accountsAtCounter(tx: Tx, memberId: string | undefined): Promise<SpendingAccount[]> {
    if (!memberId || !mayServe()) return [];
    return (await this.spending.accountsIn(tx, memberId)).filter(({ available }) => available > 0);
  }

  /** The account that pays over the counter; null as in `accountOf`, and where whoever serves may not touch savings. */
  async accountAtCounter(tx: Tx, wish: Wish, memberId: string | undefined): Promise<SpendingAccount | null> {
    return mayServe() ? this.accountOf(tx, wish, memberId) : null;
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

function mayServe(): boolean {
  return currentContext()?.principal?.permissions.has(SavingsPermission.Teller) ?? false;
}
