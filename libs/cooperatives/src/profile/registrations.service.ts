import { Injectable } from '@nestjs/common';
import type { PlatformTx, TenantState } from '@lumbung/platform';

export interface Badge {
  readonly councilName: string;
  readonly verifiedOn: string;
  readonly validUntil: string;
}

export interface RegisteredCooperative {
  readonly slug: string;
  readonly state: TenantState;
  readonly name: string;
  readonly regionCode: string;
  readonly timeZone: string;
}

/**
 * What a council may do to a cooperative's standing. Each method works on the tenant of the transaction, which the
 * caller opens with it and in which he writes the cooperative's audit record.
 */
@Injectable()
export class RegistrationsService {
  /** The cooperative, held until the transaction ends, so that two acts of a council cannot cross. Throws NOT_FOUND. */
  async lock(tx: PlatformTx): Promise<RegisteredCooperative> {
    return tx.rowOrFail<RegisteredCooperative>(LOCK, [tx.tenantId]);
  }

  /** Moves the cooperative to a state. */
  async moveTo(tx: PlatformTx, state: TenantState): Promise<void> {
    await tx.rows('update platform.tenant set state = $2, version = version + 1 where id = $1', [tx.tenantId, state]);
  }

  /** Copies the papers for the council and holds the legal data still until `release`. */
  async handIn(tx: PlatformTx): Promise<void> {
    await tx.rows('select cooperatives.hand_in_papers($1)', [tx.tenantId]);
  }

  /** The council has answered: the papers may be changed again. */
  async release(tx: PlatformTx): Promise<void> {
    await tx.rows('select cooperatives.release_papers($1)', [tx.tenantId]);
  }

  /** Hangs the badge on the public profile. */
  async grantBadge(tx: PlatformTx, { councilName, verifiedOn, validUntil }: Badge): Promise<void> {
    await tx.rows(
      'update cooperatives.directory set verified_by = $2, verified_on = $3, valid_until = $4 where id = $1',
      [tx.tenantId, councilName, verifiedOn, validUntil],
    );
  }

  /** Takes the badge off. */
  async dropBadge(tx: PlatformTx): Promise<void> {
    await tx.rows(
      'update cooperatives.directory set verified_by = null, verified_on = null, valid_until = null where id = $1',
      [tx.tenantId],
    );
  }

  /** Gives the numbers of the state free: one who was rejected for good does not keep the rightful owner out. */
  async releaseNumbers(tx: PlatformTx): Promise<void> {
    await tx.rows('delete from cooperatives.legal_number where cooperative_id = $1', [tx.tenantId]);
  }
}

const LOCK = `select t.slug, t.state, t.time_zone as "timeZone", d.name, d.region_code as "regionCode"
  from platform.tenant t join cooperatives.directory d on d.id = t.id where t.id = $1 for update of t`;
