import { TenantDatabase, TenantVault } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { openPhone } from './contact.js';

/** Where the house itself writes to a member, such as a receipt; people see numbers masked, or reveal them with a reason. */
@Injectable()
export class MemberContactsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
  ) {}

  /** The telephone number of a member; null without one, or for somebody this cooperative does not know. */
  async phoneOf(memberId: string): Promise<string | null> {
    const keys = await this.vault.keys();
    const row = await this.db.readRow<{ sealed: Buffer | null }>(PHONE, [memberId]);
    return openPhone(keys, memberId, row?.sealed ?? null);
  }
}

const PHONE = `select phone_sealed as sealed from membership.member where tenant_id = $1 and id = $2`;
