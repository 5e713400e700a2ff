/** A role as the platform ships it; a cooperative assigns it to a person. */
export interface RoleTemplate {
  readonly role: string;
  readonly permissions: readonly string[];
}

const granted = new Map<string, Set<string>>();

/**
 * Each domain says once which of its permissions the roles hold at first:
 * `grantAtFirst({ 'catalog.edit': ['OWNER', 'MANAGER', 'CATALOG_EDITOR'] })`.
 */
export function grantAtFirst(grants: Readonly<Record<string, readonly string[]>>): void {
  for (const [permission, roles] of Object.entries(grants)) {
    for (const role of roles) granted.set(role, (granted.get(role) ?? new Set()).add(permission));
  }
}

/** Everything a set of roles may do. */
export function permissionsOf(roles: Iterable<string>): ReadonlySet<string> {
  const permissions = new Set<string>();
  for (const role of roles) for (const permission of granted.get(role) ?? []) permissions.add(permission);
  return permissions;
}

export function roleTemplates(): RoleTemplate[] {
  return [...granted].map(([role, permissions]) => ({ role, permissions: [...permissions].sort() }));
}
