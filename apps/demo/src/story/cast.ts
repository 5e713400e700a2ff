import type { RequestContext, Tenant } from '@lumbung/platform';
import type { Plan } from '../cooperatives/plans.js';
import { asking, type Persona } from '../house/personas.js';

/** One cooperative of the demo while its story is told: its people by role. */
export class Cast {
  constructor(
    readonly plan: Plan,
    readonly tenant: Tenant,
    private readonly people: ReadonlyMap<string, Persona>,
  ) {}

  /** The request of whoever holds this role here; the owner's where nobody else does. */
  as(role: string): RequestContext {
    const persona = this.people.get(role) ?? this.people.get('OWNER');
    return asking(persona ?? null, this.tenant);
  }

  persona(role: string): Persona | undefined {
    return this.people.get(role);
  }

  /** The same people in the same cooperative after its state changed. */
  in(tenant: Tenant): Cast {
    return new Cast(this.plan, tenant, this.people);
  }
}
