import { newId } from '@lumbung/kernel';
import { permissionsOf, type PersonId, type Principal, type RequestContext, type Tenant } from '@lumbung/platform';

/** Somebody of the demo, with what he is where. */
export interface Persona {
  readonly personId: PersonId;
  readonly name: string;
  /** In the cooperative he works for; empty for members. */
  readonly roles: readonly string[];
  readonly council?: { readonly id: string; readonly roles: readonly string[] };
}

/** The request of a persona in a cooperative, as the gateway would have made it out of his session. */
export function asking(persona: Persona | null, tenant?: Tenant): RequestContext {
  const context = { requestId: newId(), locale: 'id' as const, ...(tenant && { tenant }) };
  return persona ? { ...context, principal: principalOf(persona) } : context;
}

function principalOf({ personId, name, roles, council }: Persona): Principal {
  return {
    kind: 'person',
    personId,
    displayName: name,
    permissions: permissionsOf(roles),
    ...(council && { council: { id: council.id, permissions: permissionsOf(council.roles) } }),
  };
}
