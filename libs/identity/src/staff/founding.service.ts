import { Injectable } from '@nestjs/common';
import { roleAssigned } from '@lumbung/events';
import type { PersonId, PlatformTx, TenantId } from '@lumbung/platform';
import { RoleBook } from './role-book.js';

/** First holders of the highest roles, before anybody is there who could grant them. */
@Injectable()
export class FoundingService {
  constructor(private readonly roleBook: RoleBook) {}

  /**
   * Makes a person the first owner of a cooperative, in the transaction that founds it; the transaction must be opened
   * with this tenant. Throws where somebody owns it already: later owners are assigned by an owner.
   */
  async foundOwner(tx: PlatformTx, { tenantId, personId }: { tenantId: TenantId; personId: PersonId }): Promise<void> {
    if (tx.tenantId !== tenantId) throw new Error('Open the transaction with the tenant that is founded.');
    const place = { scope: 'COOPERATIVE', id: tenantId } as const;
    if ((await this.roleBook.holders(tx, place, 'OWNER')).length > 0)
      throw new Error('This cooperative has an owner already.');
    await this.roleBook.give(tx, place, personId, ['OWNER']);
    tx.audit({ action: 'identity.foundOwner', subject: 'person', subjectId: personId, after: { roles: ['OWNER'] } });
    tx.emit(roleAssigned({ personId, role: 'OWNER' }));
  }

  /** Makes a person the first admin of a council. Throws where it has one already. */
  async foundCouncilAdmin(
    tx: PlatformTx,
    { councilId, personId }: { councilId: string; personId: PersonId },
  ): Promise<void> {
    const place = { scope: 'COUNCIL', id: councilId } as const;
    if ((await this.roleBook.holders(tx, place, 'COUNCIL_ADMIN')).length > 0)
      throw new Error('This council has an admin already.');
    await this.roleBook.give(tx, place, personId, ['COUNCIL_ADMIN']);
  }
}
