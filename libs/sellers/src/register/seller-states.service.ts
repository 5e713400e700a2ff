import {
  memberLinked,
  memberUnlinked,
  sellerApproved,
  sellerEnded,
  sellerReactivated,
  sellerSuspended,
} from '@lumbung/events';
import { Clock, newId, type CooperativeTimeZone } from '@lumbung/kernel';
import { IdentityService } from '@lumbung/identity';
import {
  currentLocale,
  currentPrincipal,
  currentTenant,
  ListenTo,
  PlatformDatabase,
  UserError,
  type PersonId,
  type PlatformTx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SellerStateNotAllowed, type SellerStepInput } from './register.schema.js';
import { SellerReadsService } from './seller-reads.service.js';
import { allowedFrom, stateLabel, type SellerState } from './seller-state.js';
import type { Seller } from './seller.types.js';

interface LockedSeller {
  readonly id: string;
  readonly name: string;
  readonly state: SellerState;
  readonly sinceOn: string | null;
  readonly personId: PersonId | null;
  readonly memberId: string | null;
}

/**
 * A seller's way: approved, suspended, back again, ended. One transaction of the platform's role in this one tenant,
 * because the role SELLER comes and goes with it.
 */
@Injectable()
export class SellerStatesService {
  constructor(
    private readonly platform: PlatformDatabase,
    private readonly clock: Clock,
    private readonly identity: IdentityService,
    private readonly reads: SellerReadsService,
  ) {}

  /**
   * Takes an applicant on: from today his goods may be taken in, and his account, where he has one, gets the role
   * SELLER. Asked again it answers the seller. Refuses one who ended (SellerStateNotAllowed) or is suspended: he is
   * reactivated. Throws NOT_FOUND.
   */
  async approve(sellerId: string): Promise<Seller | SellerStateNotAllowed> {
    return this.move(sellerId, { to: 'ACTIVE', from: 'APPLIED', reason: null }, async (tx, seller) => {
      const personId = await this.personOf(tx, seller);
      if (personId) await this.identity.giveSellerRole(tx, personId);
      tx.emit(sellerApproved({ sellerId, name: seller.name, personId }));
      return { personId };
    });
  }

  /** Refuses an application; the applicant reads why and may apply anew. Refuses for whoever was approved (SellerStateNotAllowed). */
  async reject({ sellerId, reason }: SellerStepInput): Promise<Seller | SellerStateNotAllowed> {
    return this.move(sellerId, { to: 'ENDED', from: 'APPLIED', reason }, async (tx) => {
      tx.emit(sellerEnded({ sellerId, wasRejected: true, reason }));
    });
  }

  /** Takes nothing new in from him until he is reactivated; what is in the shop may still be sold or handed back, and he keeps his pages. */
  async suspend({ sellerId, reason }: SellerStepInput): Promise<Seller | SellerStateNotAllowed> {
    return this.move(sellerId, { to: 'SUSPENDED', from: 'ACTIVE', reason }, async (tx) => {
      tx.emit(sellerSuspended({ sellerId, reason }));
    });
  }

  /** A suspended seller is active again. */
  async reactivate({ sellerId, reason }: SellerStepInput): Promise<Seller | SellerStateNotAllowed> {
    return this.move(sellerId, { to: 'ACTIVE', from: 'SUSPENDED', reason }, async (tx) => {
      tx.emit(sellerReactivated({ sellerId }));
    });
  }

  /**
   * He no longer sells here; his account loses the role SELLER. What is owed to him stays owed and can be settled, what
   * stands in the shop can be handed back. Refuses an application (SellerStateNotAllowed): that is rejected.
   */
  async end({ sellerId, reason }: SellerStepInput): Promise<Seller | SellerStateNotAllowed> {
    return this.move(sellerId, { to: 'ENDED', from: null, reason }, async (tx, seller) => {
      if (seller.personId) await this.identity.takeSellerRole(tx, seller.personId);
      tx.emit(sellerEnded({ sellerId, wasRejected: false, reason }));
    });
  }

  /** A member who sells here connected his account: it becomes the seller's, with the role if he was approved. */
  @ListenTo(memberLinked)
  async connect({ memberId, personId }: { memberId: string; personId: string }): Promise<void> {
    const tenantId = currentTenant().id;
    await this.platform.transaction(async (tx) => {
      const [seller] = await tx.rows<{ id: string; state: SellerState }>(
        `update sellers.seller s set person_id = $3, updated_at = $4
          where s.tenant_id = $1 and s.member_id = $2 and s.person_id is null and s.state <> 'ENDED'
            and not exists (select from sellers.seller o where o.tenant_id = $1 and o.person_id = $3 and o.state <> 'ENDED')
         returning s.id, s.state`,
        [tenantId, memberId, personId, this.clock.now()],
      );
      if (!seller) return;
      if (seller.state !== 'APPLIED') await this.identity.giveSellerRole(tx, personId as PersonId);
      tx.audit({ action: 'sellers.connect', subject: 'Seller', subjectId: seller.id, after: { personId } });
    }, tenantId);
  }

  /** A wrong or lost account was taken away from a member who sells here: it is the seller's no longer, nor is the role. */
  @ListenTo(memberUnlinked)
  async disconnect({ memberId, personId }: { memberId: string; personId: string }): Promise<void> {
    const tenantId = currentTenant().id;
    await this.platform.transaction(async (tx) => {
      const [seller] = await tx.rows<{ id: string; state: SellerState }>(
        `update sellers.seller set person_id = null, updated_at = $4
          where tenant_id = $1 and member_id = $2 and person_id = $3 and state <> 'ENDED' returning id, state`,
        [tenantId, memberId, personId, this.clock.now()],
      );
      if (!seller) return;
      if (seller.state !== 'APPLIED') await this.identity.takeSellerRole(tx, personId as PersonId);
      tx.audit({ action: 'sellers.disconnect', subject: 'Seller', subjectId: seller.id, before: { personId } });
    }, tenantId);
  }

  private async move(
    sellerId: string,
    step: { to: SellerState; from: SellerState | null; reason: string | null },
    work: (tx: PlatformTx, seller: LockedSeller) => Promise<{ personId: PersonId | null } | void>,
  ): Promise<Seller | SellerStateNotAllowed> {
    const tenant = currentTenant();
    const refusal = await this.platform.transaction(async (tx) => {
      const seller = await tx.rowOrFail<LockedSeller>(LOCK, [tenant.id, sellerId]);
      if (seller.state === step.to) return null;
      const isFrom = step.from ? seller.state === step.from : seller.state !== 'APPLIED';
      const allowed = allowedFrom(seller.state);
      if (!isFrom || !allowed.includes(step.to))
        return new SellerStateNotAllowed(seller.state, allowed, stateLabel(seller.state, currentLocale()));
      const now = this.clock.now();
      const known = await work(tx, seller);
      const sinceOn =
        seller.sinceOn ?? (step.to === 'ACTIVE' ? this.clock.today(tenant.timeZone as CooperativeTimeZone) : null);
      await tx.rows(
        `update sellers.seller set state = $3, since_on = $4, person_id = $5, updated_at = $6 where tenant_id = $1 and id = $2`,
        [tenant.id, sellerId, step.to, sinceOn, known?.personId ?? seller.personId, now],
      );
      await tx.rows(
        `insert into sellers.state_change (tenant_id, id, seller_id, at, from_state, to_state, actor_name, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [tenant.id, newId(), sellerId, now, seller.state, step.to, currentPrincipal().displayName, step.reason],
      );
      tx.audit({
        action: ACTIONS[`${seller.state} ${step.to}`] ?? 'sellers.end',
        subject: 'Seller',
        subjectId: sellerId,
        before: { state: seller.state },
        after: { state: step.to },
        ...(step.reason ? { reason: step.reason } : {}),
      });
      return null;
    }, tenant.id);
    return refusal instanceof UserError ? refusal : this.reads.one(sellerId);
  }

  /** A member may have connected his account after he was written down as a seller. */
  private async personOf(tx: PlatformTx, { personId, memberId }: LockedSeller): Promise<PersonId | null> {
    if (personId || !memberId) return personId;
    const member = await tx.row<{ personId: PersonId | null }>(
      `select m.person_id as "personId" from membership.member m where m.tenant_id = $1 and m.id = $2
          and not exists (select from sellers.seller o where o.tenant_id = $1 and o.person_id = m.person_id and o.state <> 'ENDED')`,
      [tx.tenantId, memberId],
    );
    return member?.personId ?? null;
  }
}

const ACTIONS: Record<string, string> = {
  'APPLIED ACTIVE': 'sellers.approve',
  'APPLIED ENDED': 'sellers.reject',
  'ACTIVE SUSPENDED': 'sellers.suspend',
  'SUSPENDED ACTIVE': 'sellers.reactivate',
};

const LOCK = `select id, name, state, since_on as "sinceOn", person_id as "personId", member_id as "memberId"
  from sellers.seller where tenant_id = $1 and id = $2 for update`;
