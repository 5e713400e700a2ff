import type { PlatformDatabase } from './platform-database.js';
import { DatabaseUnusable } from './migrate.js';

/**
 * Refuses to serve where a wall is missing: a run-time role that could pass row-level security, a tenant table without
 * forced policy, or a table that says of itself neither tenant, reference nor platform.
 */
export async function checkWalls(database: PlatformDatabase): Promise<void> {
  const holes = await database.read<{ hole: string }>(WALLS);
  if (holes.length > 0)
    throw new DatabaseUnusable(
      `The walls between cooperatives are not closed:\n  ${holes.map(({ hole }) => hole).join('\n  ')}`,
    );
}

const WALLS = /* sql */ `
  with tables as (
    select c.oid, n.nspname || '.' || c.relname as name, obj_description(c.oid, 'pg_class') as kind, c.relowner,
           c.relrowsecurity and c.relforcerowsecurity as forced,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as has_tenant,
           (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition
       and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker', 'jobs', 'public'))
  select 'role ' || rolname || ' could pass row-level security' as hole
    from pg_roles where rolname in ('lumbung_app', 'lumbung_platform', 'lumbung_council')
                    and (rolsuper or rolbypassrls or exists (select from tables where tables.relowner = pg_roles.oid))
  union all
  select 'role ' || r.rolname || ' is a member of the owner' from pg_roles r
   where r.rolname in ('lumbung_app', 'lumbung_platform', 'lumbung_council') and pg_has_role(r.oid, 'lumbung_owner', 'member')
  union all
  select 'table ' || name || ' has no forced policy of its tenant' from tables
   where kind = 'tenant' and not (forced and policies = 1 and has_tenant)
  union all
  select 'table ' || name || ' does not say whether it is tenant, reference or platform' from tables
   where coalesce(kind, '') not in ('tenant', 'reference', 'platform')
`;
