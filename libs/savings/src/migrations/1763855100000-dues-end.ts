import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mandatory savings are due as long as one is a member. Replaces a function; locks no table. */
export class DuesEnd1763855100000 implements MigrationInterface {
  name = 'DuesEnd1763855100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DUE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const DUE = /* sql */ `
  -- What is due of a mandatory account in a month that begins on p_month; nothing once its member has left.
  create or replace function savings.mandatory_due(p_tenant uuid, p_account uuid, p_month date) returns bigint
    language sql stable set search_path = pg_catalog as $$
    select coalesce((select r.amount from savings.mandatory_rate r
                      where r.tenant_id = p_tenant and r.starts_on <= p_month
                        and r.member_class = coalesce((select c.member_class from savings.mandatory_class c
                                                        where c.tenant_id = p_tenant and c.account_id = p_account and c.starts_on <= p_month
                                                        order by c.starts_on desc limit 1), 'UMUM')
                        and not exists (select from savings.account a join membership.member m on m.tenant_id = p_tenant and m.id = a.member_id
                                         where a.tenant_id = p_tenant and a.id = p_account and m.left_on < p_month)
                      order by r.starts_on desc limit 1), 0)
  $$;
`;
