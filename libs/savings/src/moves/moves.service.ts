import { sharePaid } from '@lumbung/events';
import { terbilang, type BusinessDate } from '@lumbung/kernel';
import {
  accountCodes,
  LedgerService,
  PeriodClosed,
  type AccountCode,
  type Aside,
  type Channel,
  type NewSubJournal,
  type NewSubPosting,
  type Posted,
} from '@lumbung/ledger';
import { InvalidInput, notFound, TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { SavingsAccount, SavingsAccountId } from '../accounts/account.types.js';
import type {
  DepositSavingsInput,
  MoveSavingsResult,
  SavingsMoney,
  SavingsMove,
  TransferSavingsInput,
  WithdrawSavingsInput,
} from './moves.schema.js';
import type { SavingsReceipt } from './receipt.types.js';
import { againstGiving, againstReceiving } from './rules.js';

export type MoveAnswer = typeof MoveSavingsResult;

const MONEY: Record<SavingsMoney, AccountCode> = { CASH: accountCodes.CASH_ON_HAND, BANK: accountCodes.BANK };

/** Read beside the posting, as it was before it: a deposit is one message between BEGIN and COMMIT. */
interface Beside {
  readonly accounts: SavingsAccount[] | null;
  readonly closedThrough: BusinessDate | null;
}

/** What stands in the journal: a sentence for the passbook, and the letters of the receipt. */
interface Move {
  readonly kind: 'SAVINGS_DEPOSIT' | 'SAVINGS_WITHDRAWAL' | 'SAVINGS_TRANSFER';
  readonly paper: 'BKM' | 'BKK' | 'BPB';
  readonly action: string;
  readonly text: string;
}
const DEPOSIT: Move = { kind: 'SAVINGS_DEPOSIT', paper: 'BKM', action: 'savings.deposit', text: 'Setoran' };
const WITHDRAWAL: Move = { kind: 'SAVINGS_WITHDRAWAL', paper: 'BKK', action: 'savings.withdraw', text: 'Penarikan' };
const TRANSFER: Move = { kind: 'SAVINGS_TRANSFER', paper: 'BPB', action: 'savings.transfer', text: 'Pemindahbukuan' };

/** Whose accounts they must be; the second is the one that receives. */
type Allowed = (account: SavingsAccount | undefined, index: number) => boolean;

/** Looks at the accounts as they were before; a repetition was looked at the first time. */
type Rule = (
  tx: Tx,
  accounts: [SavingsAccount, SavingsAccount?],
  receipt: SavingsReceipt,
) => UserError | undefined | Promise<UserError | undefined>;

/** Money for an account that another domain took in. */
export interface ForeignDeposit extends Pick<SavingsMove, 'amount' | 'valueOn' | 'note'> {
  readonly accountId: SavingsAccountId;
  /** Where the money is: an account of the chart, or a sub-account such as the cash of a collector. */
  readonly from: Pick<NewSubPosting, 'debit' | 'debitSub'>;
  readonly channel: Channel;
  /** Names what happened, once per cooperative. */
  readonly key: string;
}

/** A transfer that a member makes himself. */
export interface OwnTransfer<R extends UserError = UserError> {
  readonly personId: string;
  /** Present where the money may go to another member's account. */
  readonly toOthers?: (tx: Tx, from: SavingsAccount, to: SavingsAccount) => Promise<R | undefined>;
}

/** Money into, out of and between savings accounts. */
@Injectable()
export class SavingsMovesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Takes money in, whole rupiah: debit 1-1010 (or bank), credit the account. Safe to repeat by requestId. Refuses a
   * closed account, less than the product's least deposit, more than a principal share is, a member who is none
   * (InvalidInput), a value date to come (InvalidInput) or in a closed month (PeriodClosed). Throws NOT_FOUND, and
   * CONFLICT for a requestId of another content. The principal share is told to the house once it is complete.
   * `check` may refuse for reasons of its own, once the money is posted.
   */
  deposit(input: DepositSavingsInput, check?: (tx: Tx) => Promise<InvalidInput | undefined>): Promise<MoveAnswer> {
    const creditSub = input.accountId as SavingsAccountId;
    const posting = { debit: MONEY[input.money ?? 'CASH'], creditSub, amount: input.amount };
    return this.move(DEPOSIT, input, posting, [creditSub], (tx, [account], receipt) => {
      const refusal = againstReceiving(account, input.amount.amount);
      if (!refusal) tellOfShare(tx, account, receipt);
      return refusal ?? check?.(tx);
    });
  }

  /**
   * Pays money out, whole rupiah: debit the account, credit 1-1010 (or bank). Safe to repeat by requestId. Refuses when
   * the minimum would not stay beside what is held (InsufficientBalance), a blocked, dormant or closed account
   * (SubAccountClosed), a share of somebody who is still a member (SavingsLocked), and value dates as `deposit`.
   */
  withdraw(input: WithdrawSavingsInput): Promise<MoveAnswer> {
    const debitSub = input.accountId as SavingsAccountId;
    const posting = { debitSub, credit: MONEY[input.money ?? 'CASH'], amount: input.amount };
    return this.move(WITHDRAWAL, input, posting, [debitSub], (_tx, [account]) => againstGiving(account));
  }

  /**
   * Moves money between two accounts, of one member or of two; whole rupiah, refusals of both `withdraw` and `deposit`.
   * By a member himself (`own`) both accounts must be his, another's is NOT_FOUND; with `toOthers` only the first, and
   * that may refuse what goes to another member once the money is posted.
   */
  transfer(input: TransferSavingsInput): Promise<MoveAnswer>;
  transfer<R extends UserError>(input: TransferSavingsInput, own: OwnTransfer<R>): Promise<MoveAnswer | R>;
  transfer<R extends UserError>(input: TransferSavingsInput, own?: OwnTransfer<R>): Promise<MoveAnswer | R> {
    const [debitSub, creditSub] = [input.fromAccountId as SavingsAccountId, input.toAccountId as SavingsAccountId];
    if (debitSub === creditSub) return Promise.resolve(new InvalidInput('savings.problem.sameAccount', 'toAccountId'));
    const move = { ...input, channel: own ? ('ONLINE' as const) : ('LOKET' as const) };
    const posting = { debitSub, creditSub, amount: input.amount };
    return this.move(
      TRANSFER,
      move,
      posting,
      [debitSub, creditSub],
      (tx, [from, to], receipt) => {
        const refusal = againstGiving(from) ?? (to && againstReceiving(to, input.amount.amount));
        if (!refusal && to) tellOfShare(tx, to, receipt);
        return refusal ?? (to && to.memberId !== from.memberId ? own?.toOthers?.(tx, from, to) : undefined);
      },
      own && ((account, index) => account?.personId === own.personId || (index === 1 && own.toOthers !== undefined)),
    );
  }

  /**
   * As `deposit`, within another domain's transaction, which makes it safe to repeat itself: money that came some other
   * way than over the desk, debited where `from` says. The same refusals; hand them on, the transaction undoes itself.
   */
  depositIn(tx: Tx, { from, key, ...input }: ForeignDeposit): Promise<MoveAnswer> {
    const creditSub = input.accountId;
    const posting = { ...from, creditSub, amount: input.amount };
    const problem = this.problemOf(input);
    if (problem) return Promise.resolve(problem);
    return this.moveIn(tx, { ...DEPOSIT, key }, input, posting, [creditSub], (inner, [account], receipt) => {
      const refusal = againstReceiving(account, input.amount.amount);
      if (!refusal) tellOfShare(inner, account, receipt);
      return refusal;
    });
  }

  private move(
    move: Move,
    input: SavingsMove & { channel?: NewSubJournal['channel'] | null },
    posting: NewSubJournal['postings'][number],
    ids: readonly SavingsAccountId[],
    rule: Rule,
    isAllowed?: Allowed,
  ): Promise<MoveAnswer> {
    const problem = this.problemOf(input);
    if (problem) return Promise.resolve(problem);
    const key = `${move.action}:${input.requestId}`;
    return this.db.transaction((tx) => this.moveIn(tx, { ...move, key }, input, posting, ids, rule, isAllowed));
  }

  private problemOf({ amount, valueOn }: Pick<SavingsMove, 'amount' | 'valueOn'>): InvalidInput | undefined {
    if (!amount.isPositive) return new InvalidInput('savings.problem.notAboveZero', 'amount');
    return valueOn && valueOn > this.ledger.today() ? new InvalidInput('savings.problem.future', 'valueOn') : undefined;
  }

  private async moveIn(
    tx: Tx,
    { kind, paper, action, text, key }: Move & { key: string },
    { amount, valueOn, note, channel }: Omit<SavingsMove, 'requestId'> & { channel?: NewSubJournal['channel'] | null },
    posting: NewSubJournal['postings'][number],
    ids: readonly SavingsAccountId[],
    rule: Rule,
    isAllowed?: Allowed,
  ): Promise<MoveAnswer> {
    const posted = await this.ledger.postWith<Beside>(
      tx,
      {
        kind,
        key,
        reference: `savings:${ids[0]}`,
        text: note ? `${text}: ${note.trim()}` : text,
        channel: channel ?? 'LOKET',
        ...(valueOn ? { valueOn } : {}),
        postings: [posting],
      },
      beside(ids),
    );
    if (posted instanceof UserError) {
      // How much is missing on an account is told to its member alone.
      if (isAllowed && !(await accountsAre(tx, ids, isAllowed))) throw notFound();
      return posted as MoveAnswer;
    }
    const accounts = accountsOf(posted, ids);
    if (isAllowed && !accounts.every(isAllowed)) throw notFound();
    const closedThrough = posted.aside?.closedThrough;
    if (posted.isNew && valueOn && closedThrough && valueOn <= closedThrough) return new PeriodClosed(closedThrough);

    const receipt = receiptOf(posted, accounts, paper, amount.amount, note ? `${text}: ${note.trim()}` : text);
    if (!posted.isNew) return receipt;
    const refusal = await rule(tx, accounts, receipt);
    if (refusal) return refusal as MoveAnswer;
    const { number } = receipt;
    tx.audit({ action, subject: 'savingsAccount', subjectId: accounts[0].id, after: { receipt: number, amount } });
    return receipt;
  }
}

async function accountsAre(tx: Tx, ids: readonly SavingsAccountId[], allowed: Allowed): Promise<boolean> {
  const rows = await tx.rows<{ account: SavingsAccount }>(BY_IDS, [ids]);
  return ids.every((id, index) =>
    allowed(
      rows.map(({ account }) => account).find((account) => account.id === id),
      index,
    ),
  );
}

function accountsOf(
  { aside, entries }: Posted<Beside>,
  ids: readonly SavingsAccountId[],
): [SavingsAccount, SavingsAccount?] {
  const known = new Map(aside?.accounts?.map((account) => [account.id, account]));
  const accounts = ids.map((id) => {
    const account = known.get(id);
    const entry = entries.find(({ subId }) => subId === id);
    // A sub-account that is no savings account: a loan, for one.
    if (!account || !entry) throw notFound();
    return worded({ ...account, balance: entry.balanceAfter - entry.amount });
  });
  return accounts as [SavingsAccount, SavingsAccount?];
}

function receiptOf(
  { journalId, entries }: Posted<Beside>,
  [account, toAccount]: [SavingsAccount, SavingsAccount?],
  paper: Move['paper'],
  amount: number,
  text: string,
): SavingsReceipt {
  const [first] = entries;
  if (!first) throw notFound();
  const after = (before: SavingsAccount): SavingsAccount => {
    const balance = entries.find(({ subId }) => subId === before.id)?.balanceAfter ?? before.balance;
    return { ...before, balance, available: Math.max(balance - before.held - before.minimumBalance, 0) };
  };
  return {
    __typename: 'SavingsReceipt',
    id: journalId,
    number: first.journalNumber.replace(/^JU/, paper),
    seq: entries.find(({ subId }) => subId === account.id)?.seq ?? first.seq,
    account: after(account),
    toAccount: toAccount ? after(toAccount) : null,
    amount,
    amountInWords: terbilang(amount),
    balanceAfter: after(account).balance,
    bookedOn: first.bookedOn,
    valueOn: first.valueOn,
    text,
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

function beside(ids: readonly SavingsAccountId[]): Aside {
  return { text: BESIDE, values: [ids] };
}

const BESIDE = /* sql */ `
  select json_build_object(
    'accounts', (select json_agg(${ACCOUNT_JSON}) from ${ACCOUNT_FROM} where a.tenant_id = $1 and a.id = any ($23::uuid[])),
    'closedThrough', (select b.closed_through from ledger.book b where b.tenant_id = $1))
`;

const BY_IDS = `select ${ACCOUNT_JSON} as account from ${ACCOUNT_FROM} where a.tenant_id = $1 and a.id = any ($2::uuid[])`;
