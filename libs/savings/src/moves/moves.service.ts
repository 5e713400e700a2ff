import { sharePaid } from '@lumbung/events';
import { Clock, type Money } from '@lumbung/kernel';
import {
  accountCodes,
  LedgerService,
  PeriodClosed,
  SubAccountsService,
  type AccountCode,
  type InsufficientBalance,
  type SubAccountClosed,
} from '@lumbung/ledger';
import { refusedCash } from '@lumbung/payments';
import {
  currentContext,
  FourEyesRequired,
  InvalidInput,
  notFound,
  TenantDatabase,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsAccount, SavingsAccountId } from '../accounts/account.types.js';
import { tellerRoles } from '../desk/desk-limits.service.js';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { MoveRequests } from '../desk/move-requests.service.js';
import { isCapital } from '../exits/exit-money.js';
import { closeRepaidShares } from '../exits/repaid-shares.js';
import { accountsAre, accountsOf, beside, receiptOf, type Beside, type Desk } from './beside-posting.js';
import {
  askedOf,
  DEPOSIT,
  TRANSFER,
  WITHDRAWAL,
  type Approved,
  type DepositMore,
  type ForeignDeposit,
  type Order,
  type OwnTransfer,
} from './move-order.js';
import type {
  DepositSavingsInput,
  MoveSavingsResult,
  SavingsLocked,
  SavingsMoney,
  TransferSavingsInput,
  WithdrawSavingsInput,
} from './moves.schema.js';
import type { SavingsReceipt } from './receipt.types.js';
import { againstGiving, againstReceiving, isOwnMoney } from './rules.js';
import { againstDay, againstOpening } from './value-dates.js';

export type MoveAnswer = typeof MoveSavingsResult;

/** What a member may be answered to his own transfer: no drawer, and nobody who approves. */
export type OwnAnswer =
  SavingsReceipt | InsufficientBalance | SubAccountClosed | SavingsLocked | PeriodClosed | InvalidInput;

const MONEY: Record<SavingsMoney, AccountCode> = { CASH: accountCodes.CASH_ON_HAND, BANK: accountCodes.BANK };

/** Money into, out of and between savings accounts. */
@Injectable()
export class SavingsMovesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly subAccounts: SubAccountsService,
    private readonly requests: MoveRequests,
  ) {}

  /**
   * Takes money in, whole rupiah: debit 1-1010 (or bank), credit the account. Safe to repeat by requestId. Refuses a
   * closed account, less than the product's least deposit, more than a principal share is, a member who is none
   * (InvalidInput), a value date to come, before the account was opened or more than two months back (InvalidInput), or in a
   * closed month (PeriodClosed), and cash at the desk of a
   * teller who has no drawer open (DrawerNotOpen). Above the teller's limit nothing is booked: it waits for another
   * (SavingsMoveRequest). Throws NOT_FOUND, and CONFLICT for a requestId of another content. The principal share is told
   * to the house once it is complete.
   */
  deposit(input: DepositSavingsInput, { check, quote, approved }: DepositMore = {}): Promise<MoveAnswer> {
    const creditSub = input.accountId as SavingsAccountId;
    const posting = { debit: MONEY[input.money ?? 'CASH'], creditSub, amount: input.amount };
    return this.move({
      ...input,
      move: DEPOSIT,
      posting,
      ids: [creditSub],
      quote,
      approved,
      rule: receiving(input.amount, check),
    });
  }

  /**
   * Pays money out, whole rupiah: debit the account, credit 1-1010 (or bank). Safe to repeat by requestId. Refuses when
   * the minimum would not stay beside what is held (InsufficientBalance), a blocked, dormant or closed account
   * (SubAccountClosed), a share of somebody who is still a member (SavingsLocked), value dates as `deposit`, and cash
   * without an open drawer, or more than lies in it (DrawerNotOpen, DrawerTooEmpty). Above the limit as `deposit`, and
   * whatever the amount out of an account of the very person who serves: that waits for another. The
   * share of who left ends with the last rupiah.
   */
  withdraw(input: WithdrawSavingsInput, approved?: Approved): Promise<MoveAnswer> {
    const debitSub = input.accountId as SavingsAccountId;
    const posting = { debitSub, credit: MONEY[input.money ?? 'CASH'], amount: input.amount };
    const rule: Order['rule'] = (_tx, [account]) => againstGiving(account, this.ledger.today(), true);
    return this.move({ ...input, move: WITHDRAWAL, posting, ids: [debitSub], approved, rule });
  }

  /**
   * Moves money between two accounts, of one member or of two; whole rupiah, refusals of both `withdraw` and `deposit`.
   * By a member himself (`own`) both accounts must be his, another's is NOT_FOUND; with `toOthers` only the first, and
   * that may refuse what goes to another member once the money is posted.
   */
  transfer(input: TransferSavingsInput, own?: undefined, approved?: Approved): Promise<MoveAnswer>;
  transfer<R extends UserError>(input: TransferSavingsInput, own: OwnTransfer<R>): Promise<OwnAnswer | R>;
  transfer<R extends UserError>(
    input: TransferSavingsInput,
    own?: OwnTransfer<R>,
    approved?: Approved,
  ): Promise<MoveAnswer | R> {
    const [debitSub, creditSub] = [input.fromAccountId as SavingsAccountId, input.toAccountId as SavingsAccountId];
    if (debitSub === creditSub) return Promise.resolve(new InvalidInput('savings.problem.sameAccount', 'toAccountId'));
    return this.move({
      ...input,
      move: TRANSFER,
      channel: own ? 'ONLINE' : 'LOKET',
      posting: { debitSub, creditSub, amount: input.amount },
      ids: [debitSub, creditSub],
      approved,
      isAllowed:
        own && ((account, index) => account?.personId === own.personId || (index === 1 && own.toOthers !== undefined)),
      rule: (tx, [from, to], receipt) => {
        const refusal =
          againstGiving(from, this.ledger.today(), !own) ?? (to && againstReceiving(to, input.amount.amount));
        if (!refusal && to) tellOfShare(tx, to, receipt);
        return refusal ?? (to && to.memberId !== from.memberId ? own?.toOthers?.(tx, from, to) : undefined);
      },
    });
  }

  /**
   * As `deposit`, within another domain's transaction, which makes it safe to repeat itself: money that came some other
   * way than over the desk, debited where `from` says. The same refusals; hand them on, the transaction undoes itself.
   */
  async depositIn(tx: Tx, { from, ...input }: ForeignDeposit): Promise<Exclude<MoveAnswer, SavingsMoveRequest>> {
    const creditSub = input.accountId;
    const posting = { ...from, creditSub, amount: input.amount };
    const rule = receiving(input.amount);
    const order: Order = { ...input, move: DEPOSIT, money: 'BANK', posting, ids: [creditSub], rule };
    // No teller does it, so nobody has to approve it.
    return this.problemOf(order) ?? ((await this.book(tx, order)).answer as Exclude<MoveAnswer, SavingsMoveRequest>);
  }

  private async move(asked: Omit<Order, 'key'> & { readonly requestId: string }): Promise<MoveAnswer> {
    const order = { ...asked, key: `${asked.move.action}:${asked.requestId}`, isDatedByHand: true };
    const problem = this.problemOf(order);
    if (problem) return problem;
    if (order.approved) return (await this.book(order.approved.tx, order)).answer;
    const booked = { limit: null as number | null };
    const answer = await this.db.transaction(async (tx) => {
      const { answer, limit } = await this.book(tx, order);
      booked.limit = limit;
      return answer;
    });
    // What was posted is undone by now.
    return booked.limit === null ? answer : this.requests.ask(askedOf(order, asked.requestId), booked.limit);
  }

  private problemOf({ amount, valueOn, isDatedByHand, approved }: Order): InvalidInput | undefined {
    if (!amount.isPositive) return new InvalidInput('savings.problem.notAboveZero', 'amount');
    return againstDay(valueOn, this.ledger.today(), Boolean(isDatedByHand && !approved));
  }

  /** With `limit`, the answer undoes the posting because the teller may not do it alone. */
  private async book(tx: Tx, order: Order): Promise<{ answer: MoveAnswer; limit: number | null }> {
    const { move, key, amount, valueOn, note, posting, ids, isAllowed, approved, isDatedByHand, rule } = order;
    const { paper, action } = move;
    const text = note ? `${move.text}: ${note.trim()}` : move.text;
    const final = (answer: MoveAnswer) => ({ answer, limit: null });
    const posted = await this.ledger.postWith<Beside>(
      tx,
      {
        kind: `SAVINGS_${move.kind}`,
        key,
        reference: `savings:${ids[0]}`,
        text,
        channel: order.channel ?? 'LOKET',
        ...(valueOn ? { valueOn } : {}),
        postings: [posting],
      },
      beside(ids, this.deskOf(order)),
    );
    if (posted instanceof UserError) {
      // How much is missing on an account is told to its member alone.
      if (isAllowed && !(await accountsAre(tx, ids, isAllowed))) throw notFound();
      return final(posted as MoveAnswer);
    }
    const accounts = accountsOf(posted, ids);
    if (isAllowed && !accounts.every(isAllowed)) throw notFound();
    const { closedThrough = null, limit = null, cash = null } = posted.aside ?? {};
    if (posted.isNew && valueOn && closedThrough && valueOn <= closedThrough)
      return final(new PeriodClosed(closedThrough));

    const early = posted.isNew && isDatedByHand ? againstOpening(valueOn, accounts) : undefined;
    if (early) return final(early);

    const receipt = receiptOf(posted, accounts, paper, amount.amount, text);
    if (!posted.isNew) return final(receipt);
    const refusal = (await rule(tx, accounts, receipt)) ?? refusedCash(cash);
    if (refusal) return final(refusal as MoveAnswer);
    const { personId, displayName = '' } = currentContext()?.principal ?? {};
    // A member who moves his own by himself proved who he is; an officer at the desk would only be alone with himself.
    const most = !isAllowed && isOwnMoney(move, accounts[0], personId) ? 0 : limit;
    if (!approved && most !== null && amount.amount > most)
      return { answer: new FourEyesRequired(displayName) as never, limit: most };
    const { number, balanceAfter } = receipt;
    const [{ id, memberId, memberStatus }] = accounts;
    tx.audit({ action, subject: 'savingsAccount', subjectId: id, after: { receipt: number, amount } });
    if (memberStatus === 'LEFT' && isCapital(accounts[0]) && balanceAfter === 0)
      await closeRepaidShares(tx, this.subAccounts, memberId, this.ledger.today());
    return final(receipt);
  }

  /**
   * At the desk a teller has a limit, and cash lies in his drawer; elsewhere neither. Whoever names another channel for what
   * he books for a member keeps his limit: only the member himself has none.
   */
  private deskOf({ move: { kind }, channel, money, amount, approved, isDatedByHand, isAllowed }: Order): Desk {
    const principal = currentContext()?.principal;
    const isDesk = (channel ?? 'LOKET') === 'LOKET';
    const isCash = isDesk && kind !== 'TRANSFER' && (money ?? 'CASH') === 'CASH';
    return {
      roles: tellerRoles(principal?.roles),
      kind: isDesk || (isDatedByHand && !isAllowed) ? kind : null,
      cash: isCash ? (kind === 'DEPOSIT' ? 'SAVINGS_IN' : 'SAVINGS_OUT') : null,
      change: kind === 'DEPOSIT' ? amount : amount.negated(),
      drawerOf: approved?.askedBy ?? principal?.personId ?? null,
      actorName: principal?.displayName ?? null,
      at: this.clock.now(),
    };
  }
}

/** What an account must be to take so much in; then what it completes is told. */
function receiving({ amount }: Money, check?: DepositMore['check']): Order['rule'] {
  return (tx, [account], receipt) => {
    const refusal = againstReceiving(account, amount);
    if (!refusal) tellOfShare(tx, account, receipt);
    return refusal ?? check?.(tx);
  };
}

/** Once the principal share is complete, the register may admit the member. */
function tellOfShare(tx: Tx, { id, memberId, balance, product }: SavingsAccount, receipt: SavingsReceipt): void {
  if (product.family !== 'PRINCIPAL' || product.principalAmount !== balance + receipt.amount) return;
  tx.emit(
    sharePaid({
      memberId,
      accountId: id,
      amount: product.principalAmount,
      receiptNumber: receipt.number,
      paidOn: receipt.valueOn,
    }),
  );
}
