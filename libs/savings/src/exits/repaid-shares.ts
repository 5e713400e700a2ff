import type { BusinessDate } from '@lumbung/kernel';
import type { SubAccountsService } from '@lumbung/ledger';
import type { Tx } from '@lumbung/platform';
import type { SavingsAccountId } from '../accounts/account.types.js';

/**
 * Share capital that went back to who left, or on to his heir, leaves an account behind that nobody will ever use: it
 * ends with the money. Answers which ended; none while he is a member, or something is still on them.
 */
export async function closeRepaidShares(
  tx: Tx,
  subAccounts: SubAccountsService,
  memberId: string,
  on: BusinessDate,
): Promise<SavingsAccountId[]> {
  const empty = await tx.rows<{ id: SavingsAccountId; number: string }>(EMPTY, [memberId]);
  const closed: SavingsAccountId[] = [];
  for (const { id, number } of empty) {
    if (!(await subAccounts.setState(tx, id, 'CLOSED'))) continue;
    await tx.rows(CLOSE, [id, on]);
    closed.push(id);
    const after = { state: 'CLOSED', number };
    tx.audit({ action: 'savings.changeState', subject: 'savingsAccount', subjectId: id, after });
  }
  return closed;
}

const EMPTY = /* sql */ `
  select a.id, a.number from savings.account a
    join membership.member m on m.tenant_id = $1 and m.id = a.member_id and m.status = 'LEFT'
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id and s.balance = 0
   where a.tenant_id = $1 and a.member_id = $2 and a.family in ('PRINCIPAL', 'MANDATORY') and a.closed_on is null order by a.id
`;

const CLOSE = `update savings.account set closed_on = $3 where tenant_id = $1 and id = $2`;
