import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who takes part in a step from a later month on can still join it earlier: the step then begins there. Locks nothing:
 * one function is replaced.
 */
export class DayEndJoinsEarlier1763830050000 implements MigrationInterface {
  name = 'DayEndJoinsEarlier1763830050000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PLAN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PLAN = /* sql */ `
  -- Puts a step on the agenda. One that repeats stands there once, at the earliest day that was asked for and is not done.
  create or replace function platform.plan_day_end(p_tenant uuid, p_step text, p_on date, p_repeats boolean, p_zone text) returns void
    language sql set search_path = pg_catalog, pg_temp as $$
    insert into platform.day_end_agenda (tenant_id, step, business_date, repeats, due_at)
    values (p_tenant, p_step, p_on, p_repeats, platform.day_end_due_at(p_on, p_zone))
    on conflict do nothing;
    update platform.day_end_agenda a set business_date = p_on, due_at = platform.day_end_due_at(p_on, p_zone)
     where p_repeats and a.tenant_id = p_tenant and a.step = p_step and a.repeats and a.business_date > p_on
       and not exists (select from platform.day_end_agenda o where o.tenant_id = p_tenant and o.step = p_step and o.business_date = p_on);
  $$;
`;
