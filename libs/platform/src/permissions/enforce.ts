import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import { currentContext } from '../context/request-context.js';
import { forbidden, notFound, unauthenticated } from '../errors/faults.js';
import { ALLOW, type Allowed } from './allow.js';

/** Puts every root field behind what it declares; throws for one that declares nothing, so that the start fails. */
export function enforcePermissions(schema: GraphQLSchema): GraphQLSchema {
  const silent: string[] = [];
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const allowed = allowedOf(field);
      if (!allowed) silent.push(`${root?.name}.${field.name}`);
      else guard(field, allowed);
    }
  }
  if (silent.length > 0) throw new Error(`These operations do not say who may call them: ${silent.join(', ')}`);
  return schema;
}

export function allowedOf(field: GraphQLField<unknown, unknown>): Allowed | undefined {
  return field.extensions?.[ALLOW] as Allowed | undefined;
}

function guard(field: GraphQLField<unknown, unknown>, allowed: Allowed): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    admit(allowed);
    return resolve(source, args, context, info);
  };
}

/** Throws unless the one who asks is among the allowed. */
export function admit(allowed: Allowed): void {
  const context = currentContext();
  const principal = context?.principal;
  switch (allowed.who) {
    case 'anyone':
      return;
    case 'shoppers':
      if (!context?.tenant) throw notFound();
      if (context.tenant.state !== 'ACTIVE' && !principal?.permissions.size) throw notFound();
      return;
    case 'signedIn':
      if (!principal) throw unauthenticated();
      return;
    case 'permission':
      if (!principal) throw unauthenticated();
      if (!context?.tenant) throw notFound();
      if (!principal.permissions.has(allowed.permission)) throw forbidden();
      return;
    case 'council':
      if (!principal) throw unauthenticated();
      if (!principal.council?.permissions.has(allowed.permission)) throw forbidden();
  }
}
