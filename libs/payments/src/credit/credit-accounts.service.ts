import { Clock, newId, rupiah, type Money } from '@lumbung/kernel';
import { connectionFrom, InvalidInput, sliceOf, TenantDatabase, type PageArgs, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type {
  CreditPurchase,
  CreditPurchaseConnection,
  MemberCredit,
  MemberCreditConnection,
  MemberCreditFilter,
} from './credit.schema.js';

const MOST_LIMIT = rupiah(1_000_000_000);

export interface SetCredit {
  readonly memberId: string;
  /** Number and name as the register has them: payments does not know it. */
  readonly memberNo: string;
  readonly memberName: string;
  readonly limit: Money;
  readonly isActive: boolean;
  /** Whose payroll deducts it; empty for the cooperative's own treasurer. */
  readonly employer: string;
}

/** The credit lines of members (plafon belanja). */
@Injectable()
export class CreditAccounts {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens or changes a member's credit line, for a caller who knows the register and found that he is a member. Whole
   * rupiah, at most Rp1.000.000.000 (setting of the board). A lower limit than what is owed only stops new purchases;
   * so does an inactive line. Refuses with InvalidInput.
   */
  async set(wish: SetCredit): Promise<MemberCredit | InvalidInput> {
    const [memberNo, memberName, employer] = [wish.memberNo.trim(), wish.memberName.trim(), wish.employer.trim()];
    if (wish.limit.isNegative || wish.limit.exceeds(MOST_LIMIT))
      return new InvalidInput('payments.problem.limit', 'limit');
    if (!memberNo || !memberName) return new InvalidInput('payments.problem.empty', 'memberName');
    return this.db.transaction(async (tx) => {
      const before = await this.ofMember(tx, wish.memberId);
      if (before && before.employer !== employer && (await tx.row(ON_A_LIST, [before.id])))
        return new InvalidInput('payments.problem.onAList', 'employer');
      const values = [wish.memberId, memberNo, memberName.slice(0, 120), wish.limit.amount, wish.isActive, employer];
      await tx.rows(SET, [newId<'MemberCredit'>(), ...values, this.clock.now()]);
      const after = (await this.ofMember(tx, wish.memberId)) as MemberCredit;
      tx.audit({
        action: 'payments.setCredit',
        subject: 'memberCredit',
        subjectId: after.id,
        before: before ? { limit: before.limit, isActive: before.isActive, employer: before.employer } : undefined,
        after: { limit: after.limit, isActive: after.isActive, employer: after.employer },
      });
      return after;
    });
  }

  /** The credit line of a member as it stands; null where he has none. */
  async standing(memberId: string): Promise<MemberCredit | null> {
    return (await this.db.readRow<{ credit: MemberCredit }>(OF_MEMBER, [memberId]))?.credit ?? null;
  }

  /** A page of credit lines by name. */
  async accounts(page: PageArgs, filter: MemberCreditFilter | null | undefined): Promise<MemberCreditConnection> {
    const slice = sliceOf(page, 2);
    const search = filter?.search?.trim();
    const rows = await this.db.read<{ credit: MemberCredit }>(slice.backward ? LAST_FIRST : FIRST_FIRST, [
      search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null,
      search ?? null,
      filter?.employer ?? null,
      filter?.owing ?? null,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    const credits = rows.map(({ credit }) => credit);
    return connectionFrom(credits, slice, ({ memberName, id }) => [memberName, id]);
  }

  /** What a member bought on credit, the latest first. */
  async purchases(memberId: string, page: PageArgs): Promise<CreditPurchaseConnection> {
    const slice = sliceOf(page, 2);
    const rows = await this.db.read<CreditPurchase & { openedAt: string }>(slice.backward ? OLDEST : NEWEST, [
      memberId,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ openedAt, paymentId }) => [openedAt, paymentId]);
  }

  private async ofMember(tx: Tx, memberId: string): Promise<MemberCredit | null> {
    return (await tx.row<{ credit: MemberCredit }>(OF_MEMBER, [memberId]))?.credit ?? null;
  }
}

const CREDIT = /* sql */ `
  json_build_object('__typename', 'MemberCredit', 'id', a.id, 'memberId', a.member_id, 'memberNo', a.member_no, 'memberName', a.member_name,
    'limit', a.credit_limit, 'used', a.used, 'available', case when a.is_active then greatest(a.credit_limit - a.used, 0) else 0 end,
    'isActive', a.is_active, 'employer', a.employer, 'updatedAt', a.updated_at)`;

const OF_MEMBER = `select ${CREDIT} as credit from payments.credit_account a where a.tenant_id = $1 and a.member_id = $2`;

const ON_A_LIST = /* sql */ `
  select 1 as listed from payments.deduction_line l
    join payments.deduction_list d on d.tenant_id = $1 and d.id = l.list_id and d.state in ('DRAFT', 'SENT')
   where l.tenant_id = $1 and l.account_id = $2 limit 1
`;

const SET = /* sql */ `
  insert into payments.credit_account (tenant_id, id, member_id, member_no, member_name, credit_limit, is_active, employer, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (tenant_id, member_id) do update
     set member_no = excluded.member_no, member_name = excluded.member_name, credit_limit = excluded.credit_limit,
         is_active = excluded.is_active, employer = excluded.employer, updated_at = excluded.updated_at
`;

const FILTERED = /* sql */ `
  from payments.credit_account a
 where a.tenant_id = $1 and ($2::text is null or a.member_name ilike $2 or a.member_no = $3)
   and ($4::text is null or a.employer = $4) and ($5::boolean is null or $5 = (a.used > 0))`;

const FIRST_FIRST = /* sql */ `
  select ${CREDIT} as credit ${FILTERED} and ($6::text is null or (a.member_name, a.id) > ($6, $7::uuid))
   order by a.member_name, a.id limit $8`;

const LAST_FIRST = /* sql */ `
  select ${CREDIT} as credit ${FILTERED} and ($6::text is null or (a.member_name, a.id) < ($6, $7::uuid))
   order by a.member_name desc, a.id desc limit $8`;

const PURCHASES = /* sql */ `
  select c.payment_id as "paymentId", p.order_id as "orderId", c.opened_on::text as "boughtOn", to_json(c.opened_at)#>>'{}' as "openedAt",
         c.amount, c.settled, c.reduced, c.owed
    from payments.credit_purchase c
    join payments.credit_account a on a.tenant_id = $1 and a.id = c.account_id and a.member_id = $2
    join payments.payment p on p.tenant_id = $1 and p.id = c.payment_id
   where c.tenant_id = $1`;

const NEWEST = `${PURCHASES} and ($3::timestamptz is null or (c.opened_at, c.payment_id) < ($3::timestamptz, $4::uuid))
   order by c.opened_at desc, c.payment_id desc limit $5`;

const OLDEST = `${PURCHASES} and ($3::timestamptz is null or (c.opened_at, c.payment_id) > ($3::timestamptz, $4::uuid))
   order by c.opened_at, c.payment_id limit $5`;
