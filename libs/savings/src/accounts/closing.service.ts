import { formatRupiah, Money, rupiah, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService, SubAccountsService, type SubAccountId } from '@lumbung/ledger';
import {
  currentLocale,
  currentPrincipal,
  forbidden,
  InvalidInput,
  notFound,
  TenantDatabase,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { DeskLimitsService } from '../desk/desk-limits.service.js';
import type { SavingsMoveKind, SavingsMoveRequest } from '../desk/move-request.types.js';
import { isCapital } from '../exits/exit-money.js';
import { SavingsMovesService, type MoveAnswer } from '../moves/moves.service.js';
import { ReceiptPapers } from '../receipts/receipt-papers.service.js';
import type { SavingsAccount } from './account.types.js';
import { SavingsAccountsService } from './accounts.service.js';
import type { CloseSavingsAccountInput, CloseSavingsAccountResult, SavingsAccountClosing } from './closing.types.js';

type Paid = Exclude<MoveAnswer, SavingsMoveRequest>;

/** Closing accounts together with what is still on them. */
@Injectable()
export class SavingsClosing {
  constructor(
    private readonly db: TenantDatabase,
    private readonly accounts: SavingsAccountsService,
    private readonly moves: SavingsMovesService,
    private readonly subAccounts: SubAccountsService,
    private readonly ledger: LedgerService,
    private readonly limits: DeskLimitsService,
    private readonly receipts: ReceiptPapers,
  ) {}

  /** What closing an account would take today by the terms of its product, whole rupiah. Throws NOT_FOUND. */
  async fee(accountId: string): Promise<Money> {
    const row = await this.db.readRow<{ fee: number }>(FEE, [accountId, this.month()]);
    if (!row) throw notFound();
    return rupiah(row.fee);
  }

  /**
   * Takes the fee of the product's terms as far as it is there (debit the account, credit 4-1020), pays out the rest, the
   * minimum with it, and closes the account for good: all or nothing. Whole rupiah; cash comes out of the open drawer of
   * who closes it. Refuses as a withdrawal or transfer does (held money, a blocked or resting
   * account, shares of a member, an empty or closed drawer), where something is on it and no payout is named, and
   * (InvalidInput) more than the teller's limit, which is withdrawn with approval first, and an account of his own with
   * anything on it, which another closes. Throws NOT_FOUND, and FORBIDDEN
   * for a key. Safe to repeat by requestId.
   */
  async close(input: CloseSavingsAccountInput): Promise<typeof CloseSavingsAccountResult> {
    const { requestId, accountId, reason } = input;
    const { personId } = currentPrincipal();
    if (!personId) throw forbidden();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('savings.closeAccount', requestId, input, accountId);
      if (earlier) return this.closing(tx, earlier, requestId);
      const account = await this.accounts.inTransaction(tx, accountId);
      if (account.state === 'CLOSED') return new InvalidInput('savings.problem.closed', 'accountId');
      if (account.balance > 0) {
        if (account.personId === personId) return new InvalidInput('savings.problem.closeOwn', 'payout');
        const kind: SavingsMoveKind = input.payout === 'ACCOUNT' ? 'TRANSFER' : 'WITHDRAWAL';
        const limit = await this.limits.exceededIn(tx, kind, account.balance);
        if (limit !== null)
          return new InvalidInput('savings.problem.closeAboveLimit', 'payout', {
            limit: formatRupiah(rupiah(limit), currentLocale()),
          });
        // Nothing has to stay on an account that ends.
        await this.subAccounts.setFloor(tx, account.id, Money.zero);
        const { fee } = await tx.rowOrFail<{ fee: number }>(FEE, [account.id, this.month()]);
        const charged = fee > 0 ? await this.charge(tx, account, fee) : undefined;
        if (charged instanceof UserError) return charged;
        const paid =
          account.balance > fee ? await this.pay(tx, account, account.balance - fee, input, personId) : undefined;
        if (paid instanceof UserError) return paid;
      }
      // The share of who left ends by itself when it is paid out.
      const isOver = isCapital(account) && (await this.accounts.inTransaction(tx, accountId)).state === 'CLOSED';
      const after = isOver ? account : await this.accounts.changeStateIn(tx, { accountId, state: 'CLOSED', reason });
      return after instanceof UserError ? after : this.closing(tx, accountId, requestId);
    });
  }

  private month(): BusinessDate {
    return startOfMonth(this.ledger.today());
  }

  private charge(tx: Tx, { id, number }: SavingsAccount, fee: number) {
    return this.ledger.post(tx, {
      kind: 'SAVINGS_FEE',
      key: feeKey(id),
      reference: `savings:${id}`,
      text: `Biaya penutupan rekening ${number}`,
      channel: 'LOKET',
      postings: [
        { debitSub: id as string as SubAccountId, credit: accountCodes.PROVISION_INCOME, amount: rupiah(fee) },
      ],
    });
  }

  private async pay(
    tx: Tx,
    { id }: SavingsAccount,
    amount: number,
    { requestId, payout, toAccountId, reason }: CloseSavingsAccountInput,
    askedBy: string,
  ): Promise<Paid> {
    const approved = { tx, askedBy };
    const move = { requestId, amount: rupiah(amount), note: `Penutupan rekening, ${reason.trim()}`.slice(0, 120) };
    if (!payout) return new InvalidInput('savings.problem.notEmpty', 'payout');
    if (payout !== 'ACCOUNT')
      return (await this.moves.withdraw({ ...move, accountId: id, money: payout }, approved)) as Paid;
    if (!toAccountId) return new InvalidInput('savings.problem.oneDestination', 'toAccountId');
    return (await this.moves.transfer({ ...move, fromAccountId: id, toAccountId }, undefined, approved)) as Paid;
  }

  private async closing(tx: Tx, accountId: string, requestId: string): Promise<SavingsAccountClosing> {
    const keys = ['savings.withdraw', 'savings.transfer'].map((action) => `${action}:${requestId}`);
    const settled = await tx.rowOrFail<{ receiptId: string | null; fee: number }>(SETTLED, [keys, feeKey(accountId)]);
    const { receiptId, fee } = settled;
    return {
      __typename: 'SavingsAccountClosing',
      account: await this.accounts.inTransaction(tx, accountId),
      receiptId,
      fee: rupiah(fee),
      papers: receiptId ? this.receipts.of(receiptId) : [],
    };
  }
}

const FEE = /* sql */ `
  select least(coalesce(t.closing_fee, 0), greatest(s.balance - s.held, 0)) as fee
    from savings.account a
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
    left join savings.terms t on t.tenant_id = $1 and t.product_id = a.product_id and t.starts_on <= $3
   where a.tenant_id = $1 and a.id = $2 order by t.starts_on desc, t.version desc limit 1
`;

const SETTLED = /* sql */ `
  select (select j.id from ledger.journal j where j.tenant_id = $1 and j.key = any ($2::text[])) as "receiptId",
         (select coalesce(sum(p.amount), 0)::bigint from ledger.journal j
            join ledger.posting p on p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id
           where j.tenant_id = $1 and j.key = $3) as fee
`;

function feeKey(accountId: string): string {
  return `savings.closing:${accountId}`;
}
