import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail is read by the cooperative: by whom and by what was done, newest first, and from a day on. Behind the
 * policy an index serves plain columns only (`->>` is not leakproof), so who did it becomes one.
 * Locks platform.audit_record against everything while it is written anew with that column, and its two indexes are built.
 */
export class AuditReading1763862030000 implements MigrationInterface {
  name = 'AuditReading1763862030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ACTOR);
    await db.query(APPEND);
    await db.query(SINCE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ACTOR = /* sql */ `
  -- Whoever is no person (the house itself, a key of the API) is known by the kind.
  alter table platform.audit_record add column actor_key text generated always as (coalesce(actor->>'personId', actor->>'kind')) stored;
  create index audit_record_action on platform.audit_record (tenant_id, action, seq desc);
  create index audit_record_actor on platform.audit_record (tenant_id, actor_key, seq desc);
`;

// As before, but for the names of the columns: what is reckoned cannot be written.
const APPEND = /* sql */ `
  create or replace function platform.append_audit(p_tenant uuid, p_actor jsonb, p_entries jsonb, p_request text) returns void
    language plpgsql security definer set search_path = platform, pg_temp as $$
  declare
    record platform.audit_record;
    entry jsonb;
    previous bytea;
    last bigint;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    perform pg_advisory_xact_lock(hashtextextended('audit ' || p_tenant::text, 0));
    select seq, hash into last, previous from platform.audit_record where tenant_id = p_tenant order by seq desc limit 1;
    for entry in select value from jsonb_array_elements(p_entries) loop
      last := coalesce(last, 0) + 1;
      record := row(p_tenant, last, clock_timestamp(), p_actor, entry->>'action', entry->>'subject', (entry->>'subjectId')::uuid,
                    entry - 'action' - 'subject' - 'subjectId', p_request, ''::bytea, null);
      record.hash := platform.audit_hash(previous, record);
      insert into platform.audit_record (tenant_id, seq, at, actor, action, subject, subject_id, detail, request_id, hash)
      values (record.tenant_id, record.seq, record.at, record.actor, record.action, record.subject, record.subject_id,
              record.detail, record.request_id, record.hash);
      previous := record.hash;
    end loop;
  end $$;
`;

const SINCE = /* sql */ `
  -- The number of the first record written at p_at or later; one more than the last when there is none, null without a time.
  -- Numbers have no gaps and times rise with them, since both are given under the lock of the chain: halving the distance
  -- finds it in some twenty steps, and the busiest table of the house needs no index by time.
  create function platform.first_audit_since(p_tenant uuid, p_at timestamptz) returns bigint
    language plpgsql stable set search_path = pg_catalog, pg_temp as $$
  declare
    v_low bigint := 1;
    v_high bigint;
    v_middle bigint;
    v_at timestamptz;
  begin
    if p_at is null then return null; end if;
    select coalesce(max(r.seq), 0) + 1 into v_high from platform.audit_record r where r.tenant_id = p_tenant;
    while v_low < v_high loop
      v_middle := (v_low + v_high) / 2;
      select r.at into v_at from platform.audit_record r where r.tenant_id = p_tenant and r.seq = v_middle;
      if v_at >= p_at then v_high := v_middle; else v_low := v_middle + 1; end if;
    end loop;
    return v_low;
  end $$;
`;
