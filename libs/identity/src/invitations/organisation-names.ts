import { Injectable } from '@nestjs/common';
import type { RoleScope } from '../staff/role.js';

type AskName = (id: string) => Promise<string | undefined>;

/**
 * What a cooperative or council is called. Identity does not know; the domains that do say so when they start:
 * `organisationNames.answeredBy('COOPERATIVE', (tenantId) => …)`.
 */
@Injectable()
export class OrganisationNames {
  private readonly answers = new Map<RoleScope, AskName>();

  answeredBy(scope: RoleScope, ask: AskName): void {
    this.answers.set(scope, ask);
  }

  async nameOf(scope: RoleScope, id: string): Promise<string | undefined> {
    return this.answers.get(scope)?.(id);
  }
}
