/** A rule of the schema: a query that lists what breaks it. What Citus will need is among them (docs/scale.md). */
export interface CatalogueRule {
  readonly rule: string;
  readonly holes: string;
}

const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker', 'public') and n.nspname not like 'pg\\_temp%'`;
const TABLES = `
  select c.oid, n.nspname || '.' || c.relname as name, obj_description(c.oid, 'pg_class') as kind, c.relowner, c.relacl,
         (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as tenant_column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and ${OURS}`;

export const catalogueRules: readonly CatalogueRule[] = [
  {
    rule: 'a table says whether it is tenant, reference or platform',
    holes: `with t as (${TABLES}) select name from t where coalesce(kind, '') not in ('tenant', 'reference', 'platform')`,
  },
  {
    rule: 'every tenant table has a tenant_id that is never null',
    holes: `with t as (${TABLES}) select name from t
             where kind = 'tenant' and not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id' and a.attnotnull)`,
  },
  {
    rule: 'row-level security is enabled and forced on a tenant table',
    holes: `with t as (${TABLES}) select t.name from t join pg_class c on c.oid = t.oid
             where t.kind = 'tenant' and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    rule: 'a tenant table has one policy, for everything, that compares tenant_id with the tenant of the transaction',
    holes: `with t as (${TABLES}) select t.name from t
             where t.kind = 'tenant' and (select count(*) from pg_policy p where p.polrelid = t.oid) <> 1
                or t.kind = 'tenant' and not exists (
                   select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive and p.polroles = '{0}'
                     and pg_get_expr(p.polqual, p.polrelid) = '(tenant_id = platform.current_tenant())'
                     and pg_get_expr(p.polwithcheck, p.polrelid) = '(tenant_id = platform.current_tenant())')`,
  },
  {
    rule: 'tenant_id is the first column of every key and index of a tenant table',
    holes: `with t as (${TABLES}) select t.name || ' ' || i.indexrelid::regclass from t join pg_index i on i.indrelid = t.oid
             where t.kind = 'tenant' and i.indkey[0] <> t.tenant_column`,
  },
  {
    rule: 'a tenant table has a primary key',
    holes: `with t as (${TABLES}) select name from t where kind = 'tenant' and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`,
  },
  {
    rule: 'a foreign key of a tenant table leads with tenant_id on both sides, or points at a reference table',
    holes: `with t as (${TABLES}) select t.name || ' ' || k.conname from pg_constraint k
              join t on t.oid = k.conrelid join t f on f.oid = k.confrelid
             where k.contype = 'f' and t.kind = 'tenant'
               and not (f.kind = 'reference' or (f.kind = 'tenant' and k.conkey[1] = t.tenant_column and k.confkey[1] = f.tenant_column))`,
  },
  {
    rule: 'no reference or platform table points at a tenant table',
    holes: `with t as (${TABLES}) select t.name || ' ' || k.conname from pg_constraint k
              join t on t.oid = k.conrelid join t f on f.oid = k.confrelid where k.contype = 'f' and t.kind <> 'tenant' and f.kind = 'tenant'`,
  },
  {
    rule: 'every foreign key has an index that begins with its columns',
    holes: `with t as (${TABLES}) select t.name || ' ' || k.conname from pg_constraint k join t on t.oid = k.conrelid
             where k.contype = 'f' and not exists (
               select from pg_index i where i.indrelid = k.conrelid
                  and (select array_agg(x order by x) from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) x)
                    = (select array_agg(x order by x) from unnest(k.conkey) x))`,
  },
  {
    rule: 'a run-time role owns nothing, bypasses nothing and may not truncate, reference or set triggers',
    holes: `with t as (${TABLES}), role as (select oid, rolname, rolsuper, rolbypassrls from pg_roles where rolname in ('lumbung_app', 'lumbung_platform', 'lumbung_council'))
            select rolname::text from role where rolsuper or rolbypassrls or pg_has_role(oid, 'lumbung_owner', 'member')
            union all select role.rolname || ' owns ' || t.name from t join role on role.oid = t.relowner
            union all select role.rolname || ' ' || a.privilege_type || ' on ' || t.name from t, lateral aclexplode(t.relacl) a join role on role.oid = a.grantee
                       where a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')`,
  },
  {
    rule: 'the role that works for tenants writes no platform table and reads of one only the row of its own tenant',
    holes: `with t as (${TABLES}) select t.name from t join pg_class c on c.oid = t.oid
             where t.kind = 'platform' and (has_table_privilege('lumbung_app', t.oid, 'insert, update, delete')
                or has_any_column_privilege('lumbung_app', t.oid, 'select') and not (c.relrowsecurity and not exists (
                   select from pg_policy p where p.polrelid = t.oid and (p.polroles = '{0}' or 'lumbung_app'::regrole::oid = any (p.polroles))
                      and coalesce(pg_get_expr(p.polqual, p.polrelid), '') not like '%= platform.current_tenant())')))`,
  },
  {
    rule: 'lumbung_council reads no tenant table',
    holes: `with t as (${TABLES}) select name from t where kind = 'tenant' and has_table_privilege('lumbung_council', t.oid, 'select, insert, update, delete')`,
  },
  {
    rule: 'nobody else may touch a tenant table',
    holes: `with t as (${TABLES}) select t.name || ' ' || a.grantee::regrole from t, lateral aclexplode(t.relacl) a
             where t.kind = 'tenant' and a.grantee not in ('lumbung_owner'::regrole, 'lumbung_app'::regrole, 'lumbung_platform'::regrole)`,
  },
  {
    rule: 'a view asks with the rights of the one who reads, and nothing is materialised',
    holes: `select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where ${OURS} and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)))`,
  },
  {
    rule: 'a definer function pins its search path and does not belong to a role that bypasses',
    holes: `select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
             where ${OURS} and p.prosecdef and (r.rolsuper or r.rolbypassrls or not coalesce(p.proconfig::text like '%search_path=%', false))`,
  },
  {
    rule: 'a definer function that a run-time role may call checks the tenant it is given',
    holes: `select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where ${OURS} and n.nspname <> 'jobs' and p.prosecdef and has_function_privilege('lumbung_app', p.oid, 'execute') and p.prosrc not like '%current_tenant()%'`,
  },
];
