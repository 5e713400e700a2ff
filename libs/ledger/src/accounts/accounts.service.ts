import { Injectable } from '@nestjs/common';
import type { BusinessDate } from '@lumbung/kernel';
import { currentContext, TenantDatabase } from '@lumbung/platform';
import { LedgerService } from '../journals/ledger.service.js';
import { accountJson, type AccountClass, type LedgerAccount } from './account.schema.js';

type Balances = ReadonlyMap<string, number>;

/** The chart of accounts of the current cooperative and what its accounts stand at. */
@Injectable()
export class AccountsService {
  /** Balances on their way, by request and day: a page of accounts asks once. */
  private readonly asked = new WeakMap<object, Map<BusinessDate, Promise<Balances>>>();

  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /** The whole chart by number, or one class of it. */
  async accounts(accountClass?: AccountClass | null, isActive?: boolean | null): Promise<LedgerAccount[]> {
    const rows = await this.db.read<{ account: LedgerAccount }>(ACCOUNTS, [accountClass ?? null, isActive ?? null]);
    return rows.map(({ account }) => account);
  }

  /** What an account stands at in the evening of a day (today unless named), on its normal side: below zero on the other. */
  async balance(account: LedgerAccount, asOf?: BusinessDate | null): Promise<number> {
    const balances = await this.balancesOf(asOf ?? this.ledger.today());
    const debitsLessCredits = balances.get(account.id) ?? 0;
    return account.normalSide === 'DEBIT' ? debitsLessCredits : 0 - debitsLessCredits;
  }

  private balancesOf(asOf: BusinessDate): Promise<Balances> {
    const request = currentContext() ?? {};
    const days = this.asked.get(request) ?? new Map<BusinessDate, Promise<Balances>>();
    this.asked.set(request, days);
    const known = days.get(asOf);
    if (known) return known;
    // Forgotten as soon as it is answered: a later mutation of the same request sees its own postings.
    const asking = this.readBalances(asOf).finally(() => days.delete(asOf));
    days.set(asOf, asking);
    return asking;
  }

  private async readBalances(asOf: BusinessDate): Promise<Balances> {
    const rows = await this.db.read<{ id: string; balance: number }>(
      `select b.account_id as id, b.balance /* tenant_id = $1 */ from ledger.balances($1, $2) b`,
      [asOf],
    );
    return new Map(rows.map(({ id, balance }) => [id, balance]));
  }
}

const ACCOUNTS = /* sql */ `
  select ${accountJson('a')} as account from ledger.account a
   where a.tenant_id = $1 and ($2::text is null or a.account_class = $2) and ($3::boolean is null or a.is_active = $3)
   order by a.number
`;
