import { Injectable } from '@nestjs/common';
import { permissionsOf, type Principal, type Tenant } from '@lumbung/platform';

/** What the bearer strategies are asked with. */
export interface BearerRequest {
  readonly token: string;
  readonly tenant: Tenant | undefined;
}

export interface Bearer {
  readonly principal: Principal;
  readonly tenant: Tenant | undefined;
}

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;
const API_KEY = /^lbg_(live|test)_/;

/** The token of an Authorization header; null for a header of another kind. */
export function bearerTokenOf(authorization: string): string | null {
  return BEARER.exec(authorization)?.[1] ?? null;
}

export function isApiKey(token: string): boolean {
  return API_KEY.test(token);
}

/** Permissions by roles, reckoned once per combination: the roles of the house are few, its requests many. */
@Injectable()
export class Holdings {
  private readonly known = new Map<string, ReadonlySet<string>>();

  of(roles: readonly string[]): ReadonlySet<string> {
    const key = roles.join(' ');
    let held = this.known.get(key);
    if (!held) this.known.set(key, (held = permissionsOf(roles)));
    return held;
  }
}
