import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cooperatives with a day to end are taken and put into the queue in one step. Locks nothing: one function is new. */
export class DayEndsTakenAndQueued1763853000000 implements MigrationInterface {
  name = 'DayEndsTakenAndQueued1763853000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TAKE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TAKE = /* sql */ `
  -- Takes cooperatives with something due until p_until, each with a job of its own; whoever waits in the queue already
  -- is called at once.
  create function platform.take_day_ends(p_at timestamptz, p_until timestamptz, p_limit integer, p_task text) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_tenant uuid;
  begin
    for v_tenant in
      update platform.day_end_due d set busy_until = p_until
        from (select c.tenant_id from platform.day_end_due c
               where c.due_at <= p_at and (c.busy_until is null or c.busy_until <= p_at) order by c.due_at limit p_limit for update skip locked) due
       where d.tenant_id = due.tenant_id returning d.tenant_id
    loop
      perform jobs.enqueue('run_task', jsonb_build_object('tenantId', v_tenant, 'task', p_task, 'ids', jsonb_build_object()),
                           null, v_tenant || ' ' || p_task);
      return next v_tenant;
    end loop;
  end $$;
  revoke execute on function platform.take_day_ends from public;
  grant execute on function platform.take_day_ends to lumbung_platform;
`;
