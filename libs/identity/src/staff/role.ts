import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { currentLocale, permissionsOf } from '@lumbung/platform';
import { ROLE_WORDS } from './role-words.js';

export const RoleScope = { COOPERATIVE: 'COOPERATIVE', COUNCIL: 'COUNCIL' } as const;
export type RoleScope = keyof typeof RoleScope;
registerEnumType(RoleScope, { name: 'RoleScope', description: 'Where a role counts.' });

export type RoleKey = keyof typeof ROLE_WORDS;
export const RoleKey = Object.fromEntries(Object.keys(ROLE_WORDS).map((key) => [key, key])) as {
  readonly [K in RoleKey]: K;
};
registerEnumType(RoleKey, {
  name: 'RoleKey',
  description: 'The roles of a cooperative, and those of a council (Dekopinda).',
});

@ObjectType({ description: 'A role template with the permissions it carries.' })
export class Role {
  @Field(() => RoleKey) key: RoleKey;
  @Field(() => RoleScope) scope: RoleScope;
  @Field({ description: 'On screen, such as `Kasir`.' }) label: string;
  @Field() description: string;
  @Field(() => [String]) permissions: string[];
  @Field({ description: 'Whether the viewer holds enough to assign it.' }) isAssignable: boolean;
}

export const ROLE_KEYS = Object.keys(ROLE_WORDS) as RoleKey[];

export function scopeOf(key: RoleKey): RoleScope {
  return key.startsWith('COUNCIL_') ? 'COUNCIL' : 'COOPERATIVE';
}

/** A role as it is shown to somebody who holds these permissions in its scope. */
export function roleOf(key: RoleKey, held: ReadonlySet<string>): Role {
  const permissions = [...permissionsOf([key])].sort();
  return {
    key,
    scope: scopeOf(key),
    ...ROLE_WORDS[key][currentLocale()],
    permissions,
    isAssignable: permissions.every((it) => held.has(it)),
  };
}

/** What somebody lacks to grant or take these roles: nobody grants more than he holds. */
export function missingFor(roles: readonly RoleKey[], held: ReadonlySet<string>): string[] {
  return [...permissionsOf(roles)].filter((permission) => !held.has(permission)).sort();
}
