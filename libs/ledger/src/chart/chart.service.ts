import { Injectable } from '@nestjs/common';
import { newId } from '@lumbung/kernel';
import { InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { accountJson, type LedgerAccount } from '../accounts/account.schema.js';
import {
  AccountNotChangeable,
  AccountNumberTaken,
  type LedgerAccountRemoved,
  type AddLedgerAccountInput,
  type UpdateLedgerAccountInput,
  type WhyItStays,
} from './chart.schema.js';

const NUMBER = /^[1-5]-[0-9]{4}$/;

/** Making the chart of accounts one's own. What was booked keeps its account and its side for ever. */
@Injectable()
export class ChartService {
  constructor(private readonly db: TenantDatabase) {}

  /**
   * Adds an account; its class follows from the first digit of its number. Refuses with AccountNumberTaken, and with
   * InvalidInput a number of another pattern, money outside `1-1…`, and business of what is no income or expense.
   * Safe to repeat. Source of the pattern: the standard chart.
   */
  async add(input: AddLedgerAccountInput): Promise<LedgerAccount | AccountNumberTaken | InvalidInput> {
    const wrong = wrongIn(input);
    if (wrong) return wrong;
    const id = newId<'Account'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('ledger.addAccount', input.requestId, input, id);
      return earlier ? accountOf(tx, earlier) : this.addIn(tx, id, input);
    });
  }

  /** As `add`, with an id of the caller's and in his transaction, which makes it safe to repeat. */
  async addIn(
    tx: Tx,
    id: string,
    input: Omit<AddLedgerAccountInput, 'requestId'>,
  ): Promise<LedgerAccount | AccountNumberTaken | InvalidInput> {
    const wrong = wrongIn(input);
    if (wrong) return wrong;
    const { number, name } = input;
    const side = input.normalSide ?? (/^[15]/.test(number) ? 'DEBIT' : 'CREDIT');
    const business = isOfResult(number) ? (input.business ?? 'SHARED') : null;
    const { added } = await tx.rowOrFail<{ added: boolean }>(
      `select ledger.add_account($1, $2, $3, $4, $5, $6, $7) as added /* tenant_id = $1 */`,
      [id, number, name, side, business, input.moneyKind ?? null],
    );
    if (!added) return new AccountNumberTaken(number);
    tx.audit({ action: 'ledger.addAccount', subject: 'account', subjectId: id, after: { number, name, side } });
    return accountOf(tx, id);
  }

  /**
   * Renames an account, says with whom its business is done, or turns its side. Refuses with AccountNotChangeable to
   * turn the side of a standard account, and side or business of one that was booked on: the books of earlier years would
   * read otherwise.
   * Throws NOT_FOUND.
   */
  async update(input: UpdateLedgerAccountInput): Promise<LedgerAccount | AccountNotChangeable | InvalidInput> {
    return this.db.transaction((tx) => this.updateIn(tx, input));
  }

  /** As `update`, in the transaction of another domain. */
  async updateIn(
    tx: Tx,
    input: UpdateLedgerAccountInput,
  ): Promise<LedgerAccount | AccountNotChangeable | InvalidInput> {
    const account = await accountOf(tx, input.accountId);
    if (input.business && account.business === null) return new InvalidInput('ledger.chart.business', 'business');
    return this.change(tx, account, {
      name: input.name ?? account.name,
      normalSide: input.normalSide ?? account.normalSide,
      business: input.business ?? account.business,
    });
  }

  /**
   * Puts an account away: it can no longer be booked on and can be taken back. Refuses with AccountNotChangeable one
   * that has a balance, and one the platform books by itself; throws NOT_FOUND. Again: answers the same.
   */
  async deactivate(accountId: string): Promise<LedgerAccount | AccountNotChangeable> {
    return this.db.transaction(async (tx) => this.change(tx, await accountOf(tx, accountId), { isActive: false }));
  }

  /** Takes an account back that was put away; throws NOT_FOUND. */
  async activate(accountId: string): Promise<LedgerAccount> {
    const account = await this.db.transaction(async (tx) =>
      this.change(tx, await accountOf(tx, accountId), { isActive: true }),
    );
    return account as LedgerAccount;
  }

  /** Takes an account of one's own away that nothing was ever booked on; refuses with AccountNotChangeable any other; throws NOT_FOUND. */
  async remove(accountId: string): Promise<LedgerAccountRemoved | AccountNotChangeable> {
    return this.db.transaction(async (tx) => {
      const { number, name } = await accountOf(tx, accountId);
      const { why } = await tx.rowOrFail<{ why: WhyItStays | null }>(
        `select ledger.remove_account($1, $2) as why /* tenant_id = $1 */`,
        [accountId],
      );
      if (why) return new AccountNotChangeable(why);
      tx.audit({ action: 'ledger.removeAccount', subject: 'account', subjectId: accountId, before: { number, name } });
      return { __typename: 'LedgerAccountRemoved', accountId };
    });
  }

  private async change(
    tx: Tx,
    account: LedgerAccount,
    change: Partial<LedgerAccount>,
  ): Promise<LedgerAccount | AccountNotChangeable> {
    const changed = Object.keys(change) as (keyof LedgerAccount)[];
    const differing = changed.filter((key) => change[key] !== account[key]);
    if (differing.length === 0) return account;
    const { name, normalSide, business, moneyKind, isActive } = { ...account, ...change };
    const { why } = await tx.rowOrFail<{ why: WhyItStays | null }>(
      `select ledger.change_account($1, $2, $3, $4, $5, $6, $7) as why /* tenant_id = $1 */`,
      [account.id, name, normalSide, business, moneyKind, isActive],
    );
    if (why) return new AccountNotChangeable(why);
    const only = (of: Partial<LedgerAccount>) => Object.fromEntries(differing.map((key) => [key, of[key]]));
    tx.audit({
      action: 'ledger.changeAccount',
      subject: 'account',
      subjectId: account.id,
      before: only(account),
      after: only(change),
    });
    return accountOf(tx, account.id);
  }
}

function wrongIn({
  number,
  business,
  moneyKind,
  normalSide,
}: Omit<AddLedgerAccountInput, 'requestId'>): InvalidInput | undefined {
  if (!NUMBER.test(number)) return new InvalidInput('ledger.chart.number', 'number');
  if (business && !isOfResult(number)) return new InvalidInput('ledger.chart.business', 'business');
  if (moneyKind && (!number.startsWith('1-1') || normalSide === 'CREDIT'))
    return new InvalidInput('ledger.chart.money', 'moneyKind');
  return undefined;
}

function isOfResult(number: string): boolean {
  return /^[45]/.test(number);
}

async function accountOf(tx: Tx, id: string): Promise<LedgerAccount> {
  return (await tx.rowOrFail<{ account: LedgerAccount }>(ACCOUNT, [id])).account;
}

const ACCOUNT = `select ${accountJson('a')} as account from ledger.account a where a.tenant_id = $1 and a.id = $2`;
