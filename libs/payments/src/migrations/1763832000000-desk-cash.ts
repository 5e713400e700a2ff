import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cash of members' savings lies in the same drawer as that of the shop. Locks `payments.drawer_movement` for as long as
 * its rows are looked through: kinds are the words of the code (DrawerMovementKind).
 */
export class DeskCash1763832000000 implements MigrationInterface {
  name = 'DeskCash1763832000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(KINDS);
    await db.query(DESK_CASH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const KINDS = /* sql */ `
  alter table payments.drawer_movement drop constraint drawer_movement_kind_check,
    add constraint drawer_movement_kind_check check (kind ~ '^[A-Z_]{2,40}$');
  create index drawer_movement_journal on payments.drawer_movement (tenant_id, journal_id) where journal_id is not null;
`;

const DESK_CASH = /* sql */ `
  -- Cash that a teller takes in (above zero) or pays out (below), noted in the drawer that p_person has open: within the
  -- message that books it. Answers the session it belongs to, or as problem why nothing was noted: NOT_OPEN, TOO_EMPTY.
  create function payments.desk_cash(p_tenant uuid, p_id uuid, p_person uuid, p_kind text, p_amount bigint, p_reference text, p_note text,
                                     p_journal uuid, p_actor_name text, p_at timestamptz) returns json
    language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_session uuid;
    v_expected bigint;
  begin
    select s.id, s.expected into v_session, v_expected
      from payments.drawer_session s where s.tenant_id = p_tenant and s.person_id = p_person and s.closed_at is null for update;
    if not found then return json_build_object('problem', 'NOT_OPEN'); end if;
    if v_expected + p_amount < 0 then return json_build_object('problem', 'TOO_EMPTY', 'expected', v_expected); end if;
    insert into payments.drawer_movement (tenant_id, id, session_id, kind, amount, expected_after, reference, note, journal_id, actor_name, at)
    values (p_tenant, p_id, v_session, p_kind, p_amount, 0, p_reference, p_note, p_journal, p_actor_name, p_at);
    return json_build_object('sessionId', v_session, 'expected', v_expected + p_amount);
  end $$;
  grant execute on function payments.desk_cash to lumbung_app;
`;
