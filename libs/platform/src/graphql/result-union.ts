import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';

/** The answer of a mutation: its thing or one of its refusals. Read models name themselves in `__typename`. */
export function resultUnion<const Types extends readonly Type<object>[]>(name: string, types: Types) {
  return createUnionType({
    name,
    description: `What \`${name.charAt(0).toLowerCase()}${name.slice(1).replace(/Result$/, '')}\` answers: its thing, or a refusal.`,
    types: () => types,
    resolveType: (value: object) =>
      '__typename' in value
        ? (value.__typename as string)
        : (types.find((type) => value instanceof type)?.name ?? types[0]?.name),
  });
}
