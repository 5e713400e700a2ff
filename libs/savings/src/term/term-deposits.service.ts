import { Clock, newId, rupiah } from '@lumbung/kernel';
import { accountCodes, LedgerService, type AccountCode, type JournalId, type NewSubPosting } from '@lumbung/ledger';
import {
  currentContext,
  DayEndService,
  FourEyesRequired,
  InvalidInput,
  TenantDatabase,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { refusedCash, type DeskCash } from '@lumbung/payments';
import { Injectable } from '@nestjs/common';
import type { SavingsAccount, SavingsAccountId } from '../accounts/account.types.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { DeskLimitsService } from '../desk/desk-limits.service.js';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { MoveRequests, type AskedMove } from '../desk/move-requests.service.js';
import type { Approved } from '../moves/move-order.js';
import type { SavingsMoney } from '../moves/moves.schema.js';
import { againstGiving } from '../moves/rules.js';
import { TermLifeService } from './term-life.service.js';
import { TERM_STEP } from './term.day-end.js';
import { dayOfTerm } from './term-interest.js';
import { rateOn } from './term-rates.js';
import { termDepositIn } from './term-reading.service.js';
import { lockTermDeposit, type TermRow } from './term-row.js';
import { termsIn } from './term-terms.service.js';
import type { ChangeTermDepositInput, PlaceTermDepositInput, TermDepositResult } from './term.schema.js';

export type TermAnswer = typeof TermDepositResult;

const MONEY: Record<SavingsMoney, AccountCode> = { CASH: accountCodes.CASH_ON_HAND, BANK: accountCodes.BANK };

/** Placing term deposits (simpanan berjangka), and saying what shall happen with them. */
@Injectable()
export class TermDepositsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly accounts: SavingsAccountsService,
    private readonly life: TermLifeService,
    private readonly dayEnd: DayEndService,
    private readonly limits: DeskLimitsService,
    private readonly requests: MoveRequests,
  ) {}

  /**
   * Places a deposit, whole rupiah, today, at the rate of the product's table, under the next number of certificate:
   * debit the member's savings (or 1-1010 with the teller's drawer, or 1-1110), credit 2-1020. Refuses (InvalidInput) what the product does not
   * offer, less than its least deposit, a payout account that is not voluntary savings of the same member, and rolling
   * over interest that is paid monthly; a source account as a withdrawal (InsufficientBalance, SubAccountClosed,
   * SavingsLocked); cash without an open drawer (DrawerNotOpen). Above the teller's limit for deposits, or for transfers
   * when it comes out of savings, and always out of savings of his own, nothing is placed: it waits for another
   * (SavingsMoveRequest). Throws NOT_FOUND. Safe to
   * repeat by requestId.
   */
  async place(input: PlaceTermDepositInput): Promise<TermAnswer> {
    const id = newId<'SubAccount'>();
    const asked = askedOf(input);
    const waits = { limit: null as number | null };
    const answer = await this.db.transaction(async (tx): Promise<TermAnswer> => {
      const before = await this.requests.earlier(tx, asked);
      if (before) return before;
      const earlier = await tx.claimRequest('savings.placeTermDeposit', input.requestId, input, id);
      if (earlier) return termDepositIn(tx, earlier);
      const placed = await this.placeIn(tx, id, input, currentContext()?.principal?.personId ?? null);
      if (placed instanceof UserError) return placed as TermAnswer;
      waits.limit = await this.limits.exceededIn(tx, asked.kind, asked.amount, input.fromAccountId);
      // A refusal undoes what was written.
      return waits.limit === null ? termDepositIn(tx, id) : (new FourEyesRequired('') as never);
    });
    return waits.limit === null ? answer : this.requests.ask(asked, waits.limit);
  }

  /** Places what another asked for, in the transaction of the approval, at the rate of that day; refusals as `place`. */
  async placeAsked(
    request: SavingsMoveRequest,
    { tx, askedBy }: Approved,
  ): Promise<{ journalId: string; placedId: string } | UserError> {
    const { requestId, account, toAccount, amount, money, productId, termMonths, interestPaid, rollover } = request;
    if (!productId || !termMonths || !interestPaid || !rollover)
      throw new Error(`The request ${request.id} says of no term.`);
    const id = newId<'SubAccount'>();
    const agreed = {
      requestId,
      productId,
      memberId: account.memberId,
      amount: rupiah(amount),
      termMonths,
      interestPaid,
      rollover,
    };
    const from = toAccount
      ? { fromAccountId: account.id, payoutAccountId: toAccount.id }
      : { money, payoutAccountId: account.id };
    const placed = await this.placeIn(tx, id, { ...agreed, ...from }, askedBy);
    return placed instanceof UserError ? placed : { journalId: placed, placedId: id };
  }

  private async placeIn(
    tx: Tx,
    id: SavingsAccountId,
    input: PlaceTermDepositInput,
    drawerOf: string | null,
  ): Promise<JournalId | UserError> {
    const { productId, memberId, amount, termMonths, interestPaid, rollover, payoutAccountId, fromAccountId } = input;
    if (!amount.isPositive) return new InvalidInput('savings.problem.notAboveZero', 'amount');
    if (rollover === 'PRINCIPAL_AND_INTEREST' && interestPaid === 'MONTHLY')
      return new InvalidInput('savings.term.nothingToAdd', 'rollover');
    if (Boolean(fromAccountId) === Boolean(input.money))
      return new InvalidInput('savings.term.oneSource', 'fromAccountId');

    const today = this.ledger.today();
    const terms = await termsIn(tx, productId);
    const agreed = await rateOn(tx, productId, today, termMonths, amount.amount);
    if (!agreed) return new InvalidInput('savings.term.notOffered', 'termMonths');
    const payout = await this.accounts.inTransaction(tx, payoutAccountId);
    const wrong = wrongPayout(payout, memberId) ?? (await this.wrongSource(tx, fromAccountId, memberId));
    if (wrong) return wrong;
    const account = await this.accounts.openIn(tx, id, { productId, memberId }, 'TERM');
    if (account instanceof InvalidInput) return account;
    if (amount.amount < account.product.minimumDeposit)
      return new InvalidInput('savings.term.least', 'amount', { product: account.product.name });

    const when = { placedOn: today, termNo: 1, termMonths };
    const maturesOn = dayOfTerm(when, termMonths);
    const nextOn = agreed.rateYearlyPercent === null ? maturesOn : dayOfTerm(when, 1);
    const { certificateNo } = await tx.rowOrFail<{ certificateNo: string }>(INSERT, [
      id,
      productId,
      memberId,
      termMonths,
      amount.amount,
      agreed.rateYearlyPercent,
      agreed.nisbahPercent,
      terms.dayBasis,
      terms.penaltyPercent,
      terms.penaltyAmount,
      terms.forfeitsInterest,
      interestPaid,
      rollover,
      payoutAccountId,
      today,
      maturesOn,
      nextOn,
      this.clock.now(),
    ]);
    const posting: NewSubPosting = fromAccountId
      ? { debitSub: fromAccountId as SavingsAccountId, creditSub: id, amount, memberId }
      : { debit: MONEY[input.money ?? 'CASH'], creditSub: id, amount, memberId };
    const posted = await this.ledger.post(tx, {
      kind: fromAccountId ? 'SAVINGS_TRANSFER' : 'SAVINGS_DEPOSIT',
      key: `savings.placeTerm:${input.requestId}`,
      reference: `savings:${id}`,
      text: `Penempatan simpanan berjangka ${certificateNo}`,
      channel: 'LOKET',
      postings: [posting],
    });
    if (posted instanceof UserError) return posted;
    const noCash =
      input.money === 'CASH'
        ? await this.intoDrawer(tx, id, amount.amount, certificateNo, posted, drawerOf)
        : undefined;
    if (noCash) return noCash;
    await this.dayEnd.plan(tx, TERM_STEP, today);
    tx.audit({
      action: 'savings.placeTermDeposit',
      subject: 'termDeposit',
      subjectId: id,
      after: { certificateNo, memberId, amount, termMonths, ...agreed, maturesOn, rollover },
    });
    return posted;
  }

  /**
   * Says otherwise what shall happen at maturity, or where the money goes. Refuses (InvalidInput) a deposit that has
   * ended and what `place` refuses of both; throws NOT_FOUND.
   */
  change({ depositId, rollover, payoutAccountId }: ChangeTermDepositInput): Promise<TermAnswer> {
    return this.db.transaction(async (tx) => {
      const row = await lockTermDeposit(tx, depositId);
      if (row.state !== 'RUNNING') return new InvalidInput('savings.term.over', 'depositId');
      if (rollover === 'PRINCIPAL_AND_INTEREST' && row.interestPaid === 'MONTHLY')
        return new InvalidInput('savings.term.nothingToAdd', 'rollover');
      const to = payoutAccountId && (await this.accounts.inTransaction(tx, payoutAccountId));
      const wrong = to && wrongPayout(to, row.memberId);
      if (wrong) return wrong;
      await tx.rows(CHANGE, [row.id, rollover ?? null, payoutAccountId ?? null]);
      tx.audit({
        action: 'savings.changeTermDeposit',
        subject: 'termDeposit',
        subjectId: row.id,
        before: { rollover: row.rollover, payoutAccountId: row.payoutAccountId },
        after: { rollover: rollover ?? row.rollover, payoutAccountId: payoutAccountId ?? row.payoutAccountId },
      });
      return termDepositIn(tx, row.id);
    });
  }

  /**
   * Does today what the end of the day would do: a member who stands at the desk on the day of maturity need not wait.
   * Refuses (InvalidInput) a deposit with nothing due; throws NOT_FOUND. Again: nothing more happens.
   */
  settle(depositId: string): Promise<TermAnswer> {
    return this.db.transaction(async (tx) => {
      const today = this.ledger.today();
      const row: TermRow = await lockTermDeposit(tx, depositId);
      if (row.nextOn === null || row.nextOn > today) return new InvalidInput('savings.term.notDue', 'depositId');
      const after = await this.life.advance(tx, row, today);
      return after instanceof UserError ? (after as TermAnswer) : termDepositIn(tx, row.id);
    });
  }

  /** Cash at the desk lies in the drawer of the teller who took it. */
  private async intoDrawer(
    tx: Tx,
    id: string,
    amount: number,
    certificateNo: string,
    journalId: string,
    drawerOf: string | null,
  ): Promise<UserError | undefined> {
    const actor = currentContext()?.principal;
    const { cash } = await tx.rowOrFail<{ cash: DeskCash }>(DESK_CASH, [
      newId(),
      drawerOf,
      amount,
      `savings:${id}`,
      certificateNo,
      journalId,
      actor?.displayName ?? null,
      this.clock.now(),
    ]);
    return refusedCash(cash);
  }

  private async wrongSource(
    tx: Tx,
    accountId: string | null | undefined,
    memberId: string,
  ): Promise<UserError | undefined> {
    if (!accountId) return undefined;
    const source: SavingsAccount = await this.accounts.inTransaction(tx, accountId);
    if (source.memberId !== memberId) return new InvalidInput('savings.term.ofAnother', 'fromAccountId');
    return againstGiving(source, this.ledger.today(), true);
  }
}

/** A placement as it waits: out of savings it is a transfer, beside it a deposit for where it will be paid to. */
function askedOf(input: PlaceTermDepositInput): AskedMove {
  const { requestId, productId, termMonths, interestPaid, rollover, payoutAccountId, fromAccountId } = input;
  return {
    requestId,
    kind: fromAccountId ? 'TRANSFER' : 'DEPOSIT',
    accountId: fromAccountId ?? payoutAccountId,
    toAccountId: fromAccountId ? payoutAccountId : null,
    amount: input.amount.amount,
    money: input.money ?? 'CASH',
    valueOn: null,
    note: null,
    quote: null,
    term: { purpose: 'TERM_PLACEMENT', productId, termMonths, interestPaid, rollover },
  };
}

/** Interest and principal go to free savings of the same member: a share or another term would keep them. */
function wrongPayout({ memberId, product, state }: SavingsAccount, ofMember: string): InvalidInput | undefined {
  if (memberId !== ofMember) return new InvalidInput('savings.term.ofAnother', 'payoutAccountId');
  return product.family === 'VOLUNTARY' && state !== 'CLOSED'
    ? undefined
    : new InvalidInput('savings.term.payoutAccount', 'payoutAccountId');
}

const INSERT = /* sql */ `
  insert into savings.term_deposit (tenant_id, id, certificate_no, product_id, member_id, term_months, principal, rate_yearly_percent, nisbah_percent,
    day_basis, penalty_percent, penalty_amount, forfeits_interest, interest_paid, rollover, payout_account_id, placed_on, starts_on, matures_on, next_on, created_at)
  select $1, $2, 'SB-' || lpad(n::text, greatest(6, length(n::text)), '0'), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17, $18, $19
    from platform.next_number($1, 'term_deposit') n
  returning certificate_no as "certificateNo"
`;

const DESK_CASH = `select payments.desk_cash($1, $2, $3, 'SAVINGS_IN', $4, $5, $6, $7, $8, $9) as cash /* tenant_id = $1 */`;

const CHANGE = /* sql */ `
  update savings.term_deposit set rollover = coalesce($3, rollover), payout_account_id = coalesce($4, payout_account_id)
   where tenant_id = $1 and id = $2
`;
