import { Injectable } from '@nestjs/common';
import type { InvalidInput, PersonId, PlatformTx, TenantId } from '@lumbung/platform';
import { PeopleService, type PreparedAccount, type RegisteredPerson } from './people/people.service.js';
import type { AccountExists, AccountInput, PasswordTooWeak } from './people/account.schema.js';
import { SessionsService, type OpenedSession } from './sessions/sessions.service.js';
import type { SignedIn } from './sessions/session.schema.js';
import { ViewerService } from './sessions/viewer.service.js';
import { FoundingService } from './staff/founding.service.js';
import { SellingService } from './staff/selling.service.js';

/**
 * What other domains ask of identity inside a transaction of PlatformDatabase: make an account, sign it in, found the
 * first owner. Order: prepareAccount before the transaction; registerPerson, foundOwner, openSession in it; signedIn after it.
 */
@Injectable()
export class IdentityService {
  constructor(
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    private readonly viewers: ViewerService,
    private readonly founding: FoundingService,
    private readonly selling: SellingService,
  ) {}

  /** Checks an account and hashes its password; see PeopleService. Refuses with InvalidInput and PasswordTooWeak. */
  prepareAccount(account: AccountInput, path?: string): Promise<PreparedAccount | InvalidInput | PasswordTooWeak> {
    return this.people.prepareAccount(account, path);
  }

  /** Makes a prepared account. Refuses with AccountExists. */
  registerPerson(tx: PlatformTx, account: PreparedAccount): Promise<RegisteredPerson | AccountExists> {
    return this.people.registerPerson(tx, account);
  }

  /** Makes a person the first owner of the cooperative this transaction was opened with. Throws where there is one. */
  foundOwner(tx: PlatformTx, founding: { tenantId: TenantId; personId: PersonId }): Promise<void> {
    return this.founding.foundOwner(tx, founding);
  }

  /** Makes a person the first admin of a council. Throws where there is one. */
  foundCouncilAdmin(tx: PlatformTx, founding: { councilId: string; personId: PersonId }): Promise<void> {
    return this.founding.foundCouncilAdmin(tx, founding);
  }

  /** Gives a person the role SELLER at the cooperative this transaction was opened with. Safe to repeat. */
  giveSellerRole(tx: PlatformTx, personId: PersonId): Promise<void> {
    return this.selling.give(tx, personId);
  }

  /** Takes the role SELLER again. Safe to repeat. */
  takeSellerRole(tx: PlatformTx, personId: PersonId): Promise<void> {
    return this.selling.take(tx, personId);
  }

  /** Signs in a person whom the caller has just made sure of. */
  openSession(tx: PlatformTx, personId: PersonId): Promise<OpenedSession> {
    return this.sessions.open(tx, personId);
  }

  /** The API's answer for an opened session; after its transaction. */
  signedIn(session: OpenedSession): Promise<SignedIn> {
    return this.viewers.signedIn(session);
  }

  /** Says whether a person is a member of a cooperative, for his tenant switch only. Safe to repeat. */
  async noteMembership(
    tx: PlatformTx,
    { tenantId, personId, isMember }: { tenantId: TenantId; personId: string; isMember: boolean },
  ): Promise<void> {
    await tx.rows(
      `insert into identity.person_tenant (person_id, tenant_id, is_member) values ($2, $1, $3)
       on conflict (person_id, tenant_id) do update set is_member = excluded.is_member`,
      [tenantId, personId, isMember],
    );
  }
}
