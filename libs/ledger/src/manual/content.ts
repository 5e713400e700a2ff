import { Money, rupiah, type BusinessDate } from '@lumbung/kernel';
import { InvalidInput, notFound, type Tx } from '@lumbung/platform';
import type { AccountCode } from '../accounts/account-codes.js';
import type { AccountClass, AccountDesk, MoneyKind } from '../accounts/account.schema.js';
import type { NewPosting } from '../journals/new-journal.js';
import type { ManualJournalForm } from './manual-journal.js';
import {
  AccountKeptElsewhere,
  JournalNotBalanced,
  type ContentRefusal,
  type ManualContentInput,
} from './manual.schema.js';
import { isPurpose } from './purposes.js';

/** A line as it is kept. */
export interface Line {
  readonly accountId: string;
  readonly debit: Money;
  readonly credit: Money;
  readonly text: string | null;
}

/** What has to be known of an account to book on it by hand. */
export interface LineAccount {
  readonly id: string;
  readonly number: AccountCode;
  readonly name: string;
  readonly accountClass: AccountClass;
  readonly moneyKind: MoneyKind | null;
  readonly keptBy: AccountDesk | null;
  readonly isActive: boolean;
  readonly isStandard: boolean;
}

export type AccountsById = ReadonlyMap<string, LineAccount>;

/** The lines of an input: the two of a money movement, or those that were written. */
export function linesOf({ form, money, lines }: ManualContentInput): Line[] | InvalidInput {
  if (form === 'COMPOUND' || form === 'OPENING') {
    if (!lines?.length || money) return new InvalidInput('ledger.manual.lines', 'lines');
    const written = lines.map(({ accountId, debit, credit, text }) => ({
      accountId,
      debit: debit ?? Money.zero,
      credit: credit ?? Money.zero,
      text: text?.trim() || null,
    }));
    const wrong = written.findIndex(({ debit, credit }) => !isOneSided(debit, credit));
    return wrong < 0 ? written : new InvalidInput('ledger.manual.line', `lines.${wrong}`);
  }
  if (!money || lines?.length) return new InvalidInput('ledger.manual.money', 'money');
  if (!money.amount.isPositive) return new InvalidInput('ledger.manual.amount', 'money.amount');
  const [debit, credit] =
    form === 'MONEY_IN' ? [money.moneyAccountId, money.otherAccountId] : [money.otherAccountId, money.moneyAccountId];
  return [
    { accountId: debit, debit: money.amount, credit: Money.zero, text: null },
    { accountId: credit, debit: Money.zero, credit: money.amount, text: null },
  ];
}

/** Whether officers may choose these accounts by their words; refuses with InvalidInput. */
export function wrongMoney({ form, money }: ManualContentInput, accounts: AccountsById): InvalidInput | undefined {
  if (!money) return undefined;
  const from = accounts.get(money.moneyAccountId) as LineAccount;
  const other = accounts.get(money.otherAccountId) as LineAccount;
  if (!from.moneyKind) return new InvalidInput('ledger.manual.notMoney', 'money.moneyAccountId');
  if (form === 'MOVE')
    return other.moneyKind && other.id !== from.id
      ? undefined
      : new InvalidInput('ledger.manual.notMoney', 'money.otherAccountId');
  return isPurpose(form, other) ? undefined : new InvalidInput('ledger.manual.purpose', 'money.otherAccountId');
}

/** What keeps lines from being posted: they do not balance, an account is put away, or another desk keeps it. */
export function wrongInLines(
  form: ManualJournalForm,
  lines: readonly Line[],
  accounts: AccountsById,
): ContentRefusal | undefined {
  const debit = Money.sum(lines.map((line) => line.debit));
  const credit = Money.sum(lines.map((line) => line.credit));
  if (!debit.minus(credit).isZero) return new JournalNotBalanced(debit, credit);
  const debited = new Set(lines.filter((line) => line.debit.isPositive).map(({ accountId }) => accountId));
  for (const [index, { accountId, credit: onCredit }] of lines.entries()) {
    const account = accounts.get(accountId) as LineAccount;
    const field = `lines.${index}.accountId`;
    if (account.keptBy) return new AccountKeptElsewhere(account.number, account.name, account.keptBy);
    if (!account.isActive) return new InvalidInput('ledger.manual.inactive', field, { account: account.name });
    if (onCredit.isPositive && debited.has(accountId))
      return new InvalidInput('ledger.manual.bothSides', field, { account: account.name });
  }
  return undefined;
}

/**
 * Lines as postings of one debit, one credit and one amount: the first debit is filled by the first credits, and so on.
 * n debits and m credits give at most n + m − 1 postings; each account moves by exactly what its lines say. A posting
 * takes the text of its debit line, else of its credit line.
 */
export function postingsOf(lines: readonly Line[], accounts: AccountsById): NewPosting[] {
  const left = lines.map((line) => ({ ...line, open: line.debit.plus(line.credit) }));
  const debits = left.filter(({ debit }) => debit.isPositive);
  const credits = left.filter(({ credit }) => credit.isPositive);
  const postings: NewPosting[] = [];
  for (let d = 0, c = 0; d < debits.length && c < credits.length;) {
    const [debit, credit] = [debits[d] as (typeof left)[number], credits[c] as (typeof left)[number]];
    const amount = debit.open.amount < credit.open.amount ? debit.open : credit.open;
    const text = debit.text ?? credit.text;
    postings.push({
      debit: (accounts.get(debit.accountId) as LineAccount).number,
      credit: (accounts.get(credit.accountId) as LineAccount).number,
      amount,
      ...(text ? { text } : {}),
    });
    debit.open = debit.open.minus(amount);
    credit.open = credit.open.minus(amount);
    if (debit.open.isZero) d++;
    if (credit.open.isZero) c++;
  }
  return postings;
}

/** The accounts of lines; throws NOT_FOUND where one is not of this cooperative. */
export async function accountsOf(tx: Tx, lines: readonly Line[]): Promise<AccountsById> {
  const ids = [...new Set(lines.map(({ accountId }) => accountId.toLowerCase()))];
  const rows = await tx.rows<LineAccount>(ACCOUNTS, [ids]);
  if (rows.length < ids.length) throw notFound();
  return new Map(rows.map((account) => [account.id, account]));
}

/** Puts lines in the place of those a document has. */
export async function writeLines(tx: Tx, documentId: string, lines: readonly Line[]): Promise<void> {
  await tx.rows(`delete from ledger.manual_journal_line where tenant_id = $1 and manual_journal_id = $2`, [documentId]);
  await tx.rows(WRITE_LINES, [
    documentId,
    lines.map(({ accountId }) => accountId),
    lines.map(({ debit }) => debit.amount),
    lines.map(({ credit }) => credit.amount),
    lines.map(({ text }) => text),
  ]);
}

/** The lines a document has. */
export async function readLines(tx: Tx, documentId: string): Promise<Line[]> {
  const rows = await tx.rows<{ accountId: string; debit: number; credit: number; text: string | null }>(READ_LINES, [
    documentId,
  ]);
  return rows.map((row) => ({ ...row, debit: rupiah(row.debit), credit: rupiah(row.credit) }));
}

/** Sum of the debits: what a document is about. */
export function amountOf(lines: readonly Line[]): Money {
  return Money.sum(lines.map(({ debit }) => debit));
}

/** Tomorrow's journals are written tomorrow; what recurs has its own dates. */
export function isAhead(bookedOn: BusinessDate | null | undefined, today: BusinessDate): boolean {
  return bookedOn != null && bookedOn > today;
}

function isOneSided(debit: Money, credit: Money): boolean {
  return (debit.isPositive && credit.isZero) || (credit.isPositive && debit.isZero);
}

const ACCOUNTS = /* sql */ `
  select a.id, a.number, a.name, a.account_class as "accountClass", a.money as "moneyKind",
         coalesce(a.kept_by, case when a.is_sub_ledgered then case a.account_class when 'ASSET' then 'LOANS' else 'SAVINGS' end end) as "keptBy",
         a.is_active as "isActive", a.is_standard as "isStandard"
    from ledger.account a where a.tenant_id = $1 and a.id = any ($2::uuid[])
`;

const WRITE_LINES = /* sql */ `
  insert into ledger.manual_journal_line (tenant_id, manual_journal_id, line, account_id, debit, credit, text)
  select $1, $2, l.line, l.account, l.debit, l.credit, l.text
    from unnest($3::uuid[], $4::bigint[], $5::bigint[], $6::text[]) with ordinality l (account, debit, credit, text, line)
`;

const READ_LINES = /* sql */ `
  select l.account_id as "accountId", l.debit, l.credit, l.text
    from ledger.manual_journal_line l where l.tenant_id = $1 and l.manual_journal_id = $2 order by l.line
`;
