import { admit, currentPrincipal, currentTenant, type TenantId } from '@lumbung/platform';
import type { RoleScope } from './role.js';

/** Where people work: the cooperative of the request, or the council whose staff the asking person is. */
export interface Workplace {
  readonly scope: RoleScope;
  readonly id: string;
  /** The tenant of its transactions; a council has none. */
  readonly tenantId: TenantId | undefined;
  /** What the asking person holds there. */
  readonly held: ReadonlySet<string>;
}

/**
 * The workplace of this request, for one who may do this there: `identity.<may>` in a cooperative, `council.<may>` in a
 * council. Throws UNAUTHENTICATED, FORBIDDEN, or NOT_FOUND without tenant.
 */
export function workplaceOf(scope: RoleScope, may: 'read' | 'invite' | 'assign'): Workplace {
  if (scope === 'COOPERATIVE') {
    admit({ who: 'permission', permission: `identity.${may}` });
    const { id } = currentTenant();
    return { scope, id, tenantId: id, held: currentPrincipal().permissions };
  }
  admit({ who: 'council', permission: `council.${may}` });
  const { id, permissions } = currentPrincipal().council!;
  return { scope, id, tenantId: undefined, held: permissions };
}
