import type { BusinessDate, Money } from '@lumbung/kernel';
import { newId, terbilang } from '@lumbung/kernel';
import type { Aside, Posted } from '@lumbung/ledger';
import type { DeskCash } from '@lumbung/payments';
import { notFound, type Tx } from '@lumbung/platform';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { SavingsAccount, SavingsAccountId } from '../accounts/account.types.js';
import type { SavingsMoveKind } from '../desk/move-request.types.js';
import type { Move, Order } from './move-order.js';
import type { SavingsReceipt } from './receipt.types.js';

/** Read beside the posting, as it was before it: a deposit is one message between BEGIN and COMMIT. */
export interface Beside {
  readonly accounts: SavingsAccount[] | null;
  readonly closedThrough: BusinessDate | null;
  /** Up to here the teller is enough; null without a limit. */
  readonly limit: number | null;
  /** Where the cash went; null for a move without any, and for a repetition. */
  readonly cash: DeskCash | null;
}

export interface Desk {
  readonly roles: readonly string[];
  readonly kind: SavingsMoveKind | null;
  readonly cash: 'SAVINGS_IN' | 'SAVINGS_OUT' | null;
  readonly change: Money;
  readonly drawerOf: string | null;
  readonly actorName: string | null;
  readonly at: Date;
}

/** Whether the accounts are such as are allowed; for a move that was refused, which brought none. */
export async function accountsAre(
  tx: Tx,
  ids: readonly SavingsAccountId[],
  isAllowed: NonNullable<Order['isAllowed']>,
): Promise<boolean> {
  const rows = await tx.rows<{ account: SavingsAccount }>(BY_IDS, [ids]);
  const known = new Map(rows.map(({ account }) => [account.id, account]));
  return ids.every((id, index) => isAllowed(known.get(id), index));
}

export function accountsOf(
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

export function receiptOf(
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

export function beside(ids: readonly SavingsAccountId[], desk: Desk): Aside {
  const { roles, kind, cash, change, drawerOf, actorName, at } = desk;
  const reference = `savings:${ids[0]}`;
  return {
    text: BESIDE,
    values: [ids, roles, kind, cash, newId(), drawerOf, change.amount, reference, actorName, at],
  };
}

// The cash is noted after the posting, once: a function that writes is called where the row comes out of it.
const BESIDE = /* sql */ `
  select json_build_object(
    'accounts', (select json_agg(${ACCOUNT_JSON}) from ${ACCOUNT_FROM} where a.tenant_id = $1 and a.id = any ($23::uuid[])),
    'closedThrough', (select b.closed_through from ledger.book b where b.tenant_id = $1),
    'limit', (select case when count(*) = cardinality($24::text[]) then max(l.amount) end
                from savings.desk_limit l where l.tenant_id = $1 and l.kind = $25::text and l.role = any ($24::text[])),
    'cash', case when written > 0 and $26::text is not null then
      payments.desk_cash($1, $27::uuid, $28::uuid, $26, $29::bigint, $30::text,
        (select left(c.number || ' · ' || h.full_name, 200) from savings.account c join membership.member h on h.tenant_id = $1 and h.id = c.member_id
          where c.tenant_id = $1 and c.id = ($23::uuid[])[1]),
        journal_ids[1], $31::text, $32::timestamptz) end)
`;

const BY_IDS = `select ${ACCOUNT_JSON} as account from ${ACCOUNT_FROM} where a.tenant_id = $1 and a.id = any ($2::uuid[])`;
