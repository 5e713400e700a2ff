import { currentContext, InvalidInput, permissionsOf, roleTemplates, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SavingsPermission } from '../savings.permissions.js';
import type { SavingsMoveKind } from './move-request.types.js';
import type { SavingsDeskLimits, SavingsDeskLimit, SetSavingsDeskLimitsInput } from './desk.schema.js';

const MOST = 1_000_000_000_000;

/** The roles of somebody that let him serve: only their limits count, so that a cashier who is a member too stays one. */
export function tellerRoles(roles: readonly string[] = []): string[] {
  return roles.filter((role) => permissionsOf([role]).has(SavingsPermission.Teller));
}

/** Up to which amount one person is enough, by role and kind of move. */
@Injectable()
export class DeskLimitsService {
  constructor(private readonly db: TenantDatabase) {}

  /** The limits that were set; a role without one has none. Whoever holds several roles has the widest of them. */
  async limits(): Promise<SavingsDeskLimits> {
    return said(await this.db.read<SavingsDeskLimit>(LIMITS));
  }

  /**
   * Up to where whoever acts is enough, when this is more; null where he may do it alone. Whole rupiah. Out of an account
   * of his own (`fromAccountId`) nothing goes alone: the limit is 0. Source: the limits that were set; decision 0030.
   */
  async exceededIn(
    tx: Tx,
    kind: SavingsMoveKind,
    amount: number,
    fromAccountId?: string | null,
  ): Promise<number | null> {
    const principal = currentContext()?.principal;
    const values = [tellerRoles(principal?.roles), kind, fromAccountId ?? null, principal?.personId ?? null];
    const { limit } = await tx.rowOrFail<{ limit: number | null }>(LIMIT, values);
    return limit !== null && amount > limit ? limit : null;
  }

  /**
   * Sets all limits anew, whole rupiah; what is left out has none. What waits already keeps waiting. Refuses
   * (InvalidInput) a role that does not serve at the desk, one named twice, and amounts below zero or above Rp1 trillion.
   * Source of the rule: the cooperative's own, such as its bylaws or standing orders (SOP).
   */
  set({ limits }: SetSavingsDeskLimitsInput): Promise<SavingsDeskLimits | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const serving = tellerRoles(roleTemplates().map(({ role }) => role));
      const seen = new Set<string>();
      for (const [index, { role, kind, amount }] of limits.entries()) {
        if (!serving.includes(role)) return new InvalidInput('savings.problem.roleServes', `limits.${index}.role`);
        if (amount.isNegative || amount.amount > MOST || seen.has(`${role} ${kind}`))
          return new InvalidInput('savings.problem.limit', `limits.${index}.amount`);
        seen.add(`${role} ${kind}`);
      }
      const before = await inside(tx);
      await tx.rows(`delete from savings.desk_limit where tenant_id = $1`);
      await tx.rows(INSERT, [
        limits.map(({ role }) => role),
        limits.map(({ kind }) => kind),
        limits.map(({ amount }) => amount.amount),
      ]);
      const after = await inside(tx);
      tx.audit({ action: 'savings.setDeskLimits', subject: 'savingsDesk', subjectId: tx.tenantId, before, after });
      return after;
    });
  }
}

async function inside(tx: Tx): Promise<SavingsDeskLimits> {
  return said(await tx.rows<SavingsDeskLimit>(LIMITS));
}

function said(limits: SavingsDeskLimit[]): SavingsDeskLimits {
  return { __typename: 'SavingsDeskLimits', limits };
}

const LIMITS = `select l.role, l.kind, l.amount from savings.desk_limit l where l.tenant_id = $1 order by l.role, l.kind`;

const LIMIT = /* sql */ `
  select case when exists (select from savings.account a
                             join membership.member m on m.tenant_id = $1 and m.id = a.member_id
                            where a.tenant_id = $1 and a.id = $4::uuid and m.person_id = $5::uuid) then 0
              when count(*) = cardinality($2::text[]) then max(l.amount) end as "limit"
    from savings.desk_limit l where l.tenant_id = $1 and l.kind = $3 and l.role = any ($2::text[])
`;

const INSERT = /* sql */ `
  insert into savings.desk_limit (tenant_id, role, kind, amount)
  select $1, l.role, l.kind, l.amount from unnest($2::text[], $3::text[], $4::bigint[]) l (role, kind, amount)
`;
