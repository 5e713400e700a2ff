import { pinOf } from '@lumbung/identity/testing';
import { newId } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import type { PersonId } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { SavingsAccount } from '@lumbung/savings';
import { savingsAccountIn } from '@lumbung/savings/testing';
import type { Buyer } from './index.js';

/** A member who is signed in, has a PIN, and money on a voluntary savings account. */
export interface Saver {
  readonly buyer: Buyer & { readonly personId: PersonId };
  readonly memberId: string;
  readonly account: SavingsAccount;
  /** What a checkout sends when he pays with it. */
  readonly paying: {
    readonly paymentMethod: 'MEMBER_SAVINGS';
    readonly savingsAccountId: string;
    readonly stepUp: { readonly pin: string };
  };
}

/** Its books must be open. */
export async function saverIn(
  coop: TestCooperative,
  { balance = 100_000, ...product }: Parameters<typeof savingsAccountIn>[1] = {},
): Promise<Saver> {
  const personId = newId<'Person'>();
  const member = await memberIn(coop, { personId });
  const account = await savingsAccountIn(coop, { memberId: member.id, balance, ...product });
  const pin = await pinOf(coop.house, personId);
  return {
    buyer: { personId, displayName: member.fullName },
    memberId: member.id,
    account,
    paying: { paymentMethod: 'MEMBER_SAVINGS', savingsAccountId: account.id, stepUp: { pin } },
  };
}

/** What stands on an account, and how its passbook came there, the newest first. */
export async function passbookOf(
  coop: TestCooperative,
  { id }: { readonly id: string },
): Promise<{ balance: number; held: number; lines: [number, string][] }> {
  const [sub] = await coop.house.admin<{ balance: string; held: string }>(
    'select balance, held from ledger.sub_account where tenant_id = $1 and id = $2',
    [coop.id, id],
  );
  const lines = await coop.house.admin<{ amount: string; text: string }>(
    `select e.amount, coalesce(p.text, j.text) as text from ledger.sub_entry e
       join ledger.journal j on j.tenant_id = $1 and j.id = e.journal_id
       join ledger.posting p on p.tenant_id = $1 and p.booked_on = e.booked_on and p.journal_id = e.journal_id and p.line = e.line
      where e.tenant_id = $1 and e.sub_id = $2 order by e.seq desc`,
    [coop.id, id],
  );
  return {
    balance: Number(sub?.balance),
    held: Number(sub?.held),
    lines: lines.map(({ amount, text }) => [Number(amount), text]),
  };
}

/** Accounts that differ from their passbooks, holds or control accounts; none, whatever happened (I1, I2). */
export async function savingsThatDiffer(coop: TestCooperative): Promise<object[]> {
  return coop.house.admin(DIFFERING, [coop.id]);
}

const DIFFERING = /* sql */ `
  select 'passbook' as what, s.id::text as id from ledger.sub_account s
   where s.tenant_id = $1 and s.balance <> (select coalesce(sum(e.amount), 0) from ledger.sub_entry e where e.tenant_id = $1 and e.sub_id = s.id)
  union all
  select 'held', s.id::text from ledger.sub_account s
   where s.tenant_id = $1 and s.held <> (select coalesce(sum(h.amount), 0) from ledger.holds h where h.tenant_id = $1 and h.sub_id = s.id and h.state = 'HELD')
  union all
  select 'below its floor', s.id::text from ledger.sub_account s where s.tenant_id = $1 and s.balance - s.held < 0
  union all
  select 'control', a.number from ledger.account a
   where a.tenant_id = $1 and a.is_sub_ledgered
     and (select coalesce(sum(s.balance), 0) from ledger.sub_account s where s.tenant_id = $1 and s.account_id = a.id)
         <> (select coalesce(sum(case when p.credit_account_id = a.id then p.amount else 0 end - case when p.debit_account_id = a.id then p.amount else 0 end), 0)
               from ledger.posting p where p.tenant_id = $1 and a.id in (p.credit_account_id, p.debit_account_id))
  union all
  -- What is set off within a journal leaves nothing behind.
  select 'set off', a.number from ledger.account a
   where a.tenant_id = $1 and a.number = '1-1410'
     and 0 <> (select coalesce(sum(case when p.credit_account_id = a.id then p.amount else 0 end - case when p.debit_account_id = a.id then p.amount else 0 end), 0)
               from ledger.posting p where p.tenant_id = $1 and a.id in (p.credit_account_id, p.debit_account_id))
`;
