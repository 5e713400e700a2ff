import { Money, rupiah } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

/** Pays what a member owes for purchases on credit with something else than a deduction from his pay. */
@Injectable()
export class CreditSettling {
  /** What a member owes for purchases on credit (1-1410), his line locked until the transaction ends. Zero without a line. */
  async owedBy(tx: Tx, memberId: string): Promise<Money> {
    const row = await tx.row<{ used: number }>(LOCK, [memberId]);
    return rupiah(row?.used ?? 0);
  }

  /**
   * Notes that so much of it is paid, the oldest purchases first; whole rupiah. Answers what was paid in fact, never more
   * than is owed. The caller posts it in the same transaction: DR whatever pays / CR 1-1410.
   */
  async settle(tx: Tx, memberId: string, amount: Money): Promise<Money> {
    const row = await tx.rowOrFail<{ amount: number }>(SETTLE, [memberId, amount.amount]);
    return rupiah(row.amount);
  }
}

const LOCK = `select used from payments.credit_account where tenant_id = $1 and member_id = $2 for update`;

const SETTLE = /* sql */ `
  with open as (
    select c.payment_id, c.account_id, c.owed, sum(c.owed) over (order by c.opened_at, c.payment_id) as upto
      from payments.credit_account a
      join payments.credit_purchase c on c.tenant_id = $1 and c.account_id = a.id and c.owed > 0
     where a.tenant_id = $1 and a.member_id = $2),
  share as materialized (
    select payment_id, account_id, least(owed, $3::bigint - (upto - owed))::bigint as amount from open where $3::bigint > upto - owed),
  paid as (
    update payments.credit_purchase c set settled = c.settled + share.amount from share where c.tenant_id = $1 and c.payment_id = share.payment_id),
  freed as (
    update payments.credit_account a set used = a.used - sums.amount
      from (select account_id, sum(amount) as amount from share group by account_id) sums where a.tenant_id = $1 and a.id = sums.account_id)
  select coalesce(sum(amount), 0)::bigint as amount from share
`;
