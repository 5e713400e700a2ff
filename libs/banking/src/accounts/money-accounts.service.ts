import { newId } from '@lumbung/kernel';
import {
  ChartService,
  LedgerService,
  type AccountCode,
  type AccountNotChangeable,
  type AccountNumberTaken,
  type MoneyKind,
} from '@lumbung/ledger';
import { InvalidInput, notFound, TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  MONEY_ACCOUNTS,
  type AddMoneyAccountInput,
  type ChangeMoneyAccountInput,
  type MoneyAccount,
} from './money-account.types.js';

/** Where in the chart another one goes: below 1-1010 (kas) or 1-1110 (bank), beside those the platform needs. */
const GROUPS: Record<MoneyKind, { from: number; to: number; kept: readonly number[] }> = {
  CASH: { from: 1011, to: 1099, kept: [1015, 1020] },
  BANK: { from: 1111, to: 1199, kept: [1120] },
};

/** The cash boxes and bank accounts of a cooperative. */
@Injectable()
export class MoneyAccountsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly chart: ChartService,
  ) {}

  /** All of them with what the books say this evening, those put away last. One statement. */
  async all(): Promise<MoneyAccount[]> {
    const rows = await this.db.read<{ account: MoneyAccount }>(MONEY_ACCOUNTS, [this.ledger.today(), null]);
    return rows.map(({ account }) => account);
  }

  /** One of them; throws NOT_FOUND, also for an account of the chart that is no money. */
  async one(accountId: string): Promise<MoneyAccount> {
    const row = await this.db.readRow<{ account: MoneyAccount }>(MONEY_ACCOUNTS, [this.ledger.today(), accountId]);
    if (!row) throw notFound();
    return row.account;
  }

  /**
   * Adds a cash box or bank account: an account of the chart with the next free number of its group. Refuses
   * (InvalidInput) a bank account without its bank, a number another one has, a name another one has, and a group that is
   * full. Safe to repeat.
   */
  async add(input: AddMoneyAccountInput): Promise<MoneyAccount | AccountNumberTaken | InvalidInput> {
    const { kind, name, bankName } = input;
    if (kind === 'BANK' && !bankName?.trim()) return new InvalidInput('banking.problem.bank', 'bankName');
    if (kind === 'CASH' && (bankName?.trim() || input.accountNo))
      return new InvalidInput('banking.problem.cashHasNoBank', 'bankName');
    const id = newId<'Account'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('banking.addAccount', input.requestId, input, id);
      if (earlier) return this.oneIn(tx, earlier);
      // Two at once take the same free number otherwise.
      await tx.rows(
        `select pg_advisory_xact_lock(hashtextextended('banking.account ' || $1::uuid::text, 11)) /* tenant_id */`,
      );
      const wrong = await wrongIn(tx, id, name, bankName, input.accountNo);
      if (wrong) return wrong;
      const group = GROUPS[kind];
      const free = await tx.row<{ number: AccountCode }>(FREE_NUMBER, [group.from, group.to, group.kept]);
      if (!free) return new InvalidInput('banking.problem.groupFull', 'kind');
      const added = await this.chart.addIn(tx, id, { number: free.number, name: name.trim(), moneyKind: kind });
      if (added instanceof UserError) return added;
      await tx.rows(KNOW, [id, bankName?.trim() || null, digitsOf(input.accountNo)]);
      return this.oneIn(tx, id);
    });
  }

  /**
   * Renames a cash or bank account, or says at which bank and under which number it is. Refuses (InvalidInput) a name or
   * number another one has; throws NOT_FOUND.
   */
  async change(input: ChangeMoneyAccountInput): Promise<MoneyAccount | AccountNotChangeable | InvalidInput> {
    const { accountId } = input;
    return this.db.transaction(async (tx) => {
      const before = await this.oneIn(tx, accountId);
      if (before.kind === 'CASH' && (input.bankName || input.accountNo))
        return new InvalidInput('banking.problem.cashHasNoBank', 'bankName');
      const bankName = input.bankName?.trim() ?? before.bankName;
      if (input.accountNo && !bankName) return new InvalidInput('banking.problem.bank', 'bankName');
      const wrong = await wrongIn(tx, accountId, input.name ?? before.account.name, bankName, input.accountNo);
      if (wrong) return wrong;
      if (input.name != null) {
        const renamed = await this.chart.updateIn(tx, { accountId, name: input.name.trim() });
        if (renamed instanceof UserError) return renamed;
      }
      await tx.rows(KNOW, [accountId, bankName, digitsOf(input.accountNo)]);
      const after = await this.oneIn(tx, accountId);
      tx.audit({ action: 'banking.changeAccount', subject: 'account', subjectId: accountId, before, after });
      return after;
    });
  }

  /**
   * Puts an account away that is used no more. Refuses one with money on it or that the platform books by itself
   * (AccountNotChangeable), and one with lines of the bank that are not matched (InvalidInput); throws NOT_FOUND. Again:
   * answers the same.
   */
  async retire(accountId: string): Promise<MoneyAccount | AccountNotChangeable | InvalidInput> {
    const { openLineCount } = await this.one(accountId);
    if (openLineCount > 0) return new InvalidInput('banking.problem.openLines', null, { count: openLineCount });
    const retired = await this.chart.deactivate(accountId);
    return retired instanceof UserError ? retired : this.one(accountId);
  }

  private async oneIn(tx: Tx, accountId: string): Promise<MoneyAccount> {
    return (await tx.rowOrFail<{ account: MoneyAccount }>(MONEY_ACCOUNTS, [this.ledger.today(), accountId])).account;
  }
}

async function wrongIn(
  tx: Tx,
  accountId: string,
  name: string,
  bankName: string | null | undefined,
  accountNo: string | null | undefined,
): Promise<InvalidInput | undefined> {
  const digits = digitsOf(accountNo);
  if (accountNo && (digits === null || digits.length < 5 || digits.length > 30))
    return new InvalidInput('banking.problem.accountNo', 'accountNo');
  const { sameName, sameNo } = await tx.rowOrFail<{ sameName: boolean; sameNo: boolean }>(OTHERS, [
    accountId,
    name.trim(),
    bankName ?? null,
    digits,
  ]);
  if (sameName) return new InvalidInput('banking.problem.sameName', 'name');
  return sameNo ? new InvalidInput('banking.problem.sameNo', 'accountNo') : undefined;
}

const digitsOf = (accountNo: string | null | undefined): string | null => accountNo?.replace(/\D/g, '') || null;

const FREE_NUMBER = /* sql */ `
  select '1-' || n as number from generate_series($2::int, $3::int) n
   where n <> all ($4::int[]) and not exists (select from ledger.account a where a.tenant_id = $1 and a.number = '1-' || n)
   order by n limit 1
`;

const OTHERS = /* sql */ `
  select exists (select from ledger.account a where a.tenant_id = $1 and a.id <> $2 and a.money is not null and lower(a.name) = lower($3)) as "sameName",
         exists (select from banking.account k where k.tenant_id = $1 and k.account_id <> $2 and lower(k.bank_name) = lower($4) and k.account_no = $5) as "sameNo"
`;

/** An account number that is not told again stays. */
const KNOW = /* sql */ `
  insert into banking.account as k (tenant_id, account_id, bank_name, account_no) values ($1, $2, $3, $4)
  on conflict (tenant_id, account_id) do update set bank_name = excluded.bank_name, account_no = coalesce(excluded.account_no, k.account_no)
`;
