import { Injectable } from '@nestjs/common';
import { roleAssigned, roleRemoved } from '@lumbung/events';
import type { PersonId, PlatformTx } from '@lumbung/platform';
import { RoleBook } from './role-book.js';

/** The role of those who sell through a cooperative. It comes and goes with the seller, nobody assigns it by hand. */
@Injectable()
export class SellingService {
  constructor(private readonly roleBook: RoleBook) {}

  /** Gives a person the role SELLER at the cooperative this transaction was opened with. Safe to repeat. */
  async give(tx: PlatformTx, personId: PersonId): Promise<void> {
    const given = await this.roleBook.give(tx, placeOf(tx), personId, ['SELLER']);
    if (given.length === 0) return;
    tx.audit({ action: 'identity.giveSellerRole', subject: 'person', subjectId: personId, after: { role: 'SELLER' } });
    tx.emit(roleAssigned({ personId, role: 'SELLER' }));
  }

  /** Takes it again; it counts from the next request on. Safe to repeat. */
  async take(tx: PlatformTx, personId: PersonId): Promise<void> {
    if (!(await this.roleBook.take(tx, placeOf(tx), personId, 'SELLER'))) return;
    const left = await this.roleBook.rolesOf(tx, placeOf(tx), personId);
    tx.audit({ action: 'identity.takeSellerRole', subject: 'person', subjectId: personId, before: { role: 'SELLER' } });
    tx.emit(roleRemoved({ personId, role: 'SELLER', worksHere: left.length > 0 }));
  }
}

function placeOf({ tenantId }: PlatformTx): { scope: 'COOPERATIVE'; id: string } {
  if (!tenantId) throw new Error('Open the transaction with the cooperative of the seller.');
  return { scope: 'COOPERATIVE', id: tenantId };
}
