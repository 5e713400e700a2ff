import pg from 'pg';
import type { House, TestCooperative } from './house.js';

/** How old statements are planned, and how new ones: without their values, and with them. */
export const PLANNINGS = ['force_generic_plan', 'force_custom_plan'] as const;

interface Asked {
  readonly text: string;
  /** Of `$2` and what follows; `$1` is the cooperative. */
  readonly values: readonly (string | number | null)[];
}

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: Plan[];
}

/** The rows a statement takes out of each table behind the policies of a cooperative, those thrown away included. */
export async function rowsRead(
  house: House,
  coop: TestCooperative,
  { text, values }: Asked,
  planning: (typeof PLANNINGS)[number],
): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: house.config.DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      `begin; set local role lumbung_app; set local app.tenant_id = '${coop.id}'; set local plan_cache_mode = ${planning}`,
    );
    await client.query(`prepare looked_at as ${text}`);
    const given = [coop.id, ...values].map((value) => (value === null ? 'null' : client.escapeLiteral(String(value))));
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) execute looked_at(${given.join(', ')})`,
    );
    return sumOf(rows[0]?.['QUERY PLAN'][0].Plan);
  } finally {
    await client.end();
  }
}

function sumOf(plan: Plan | undefined, sums = new Map<string, number>()): Map<string, number> {
  if (!plan) return sums;
  const table = plan['Relation Name'];
  const rows = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
  if (table) sums.set(table, (sums.get(table) ?? 0) + rows);
  plan.Plans?.forEach((part) => sumOf(part, sums));
  return sums;
}
