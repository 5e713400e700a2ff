import { TenantDatabase, TenantVault } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../consents/consents.service.js';
import type { ConsentStep } from '../consents/consents.types.js';
import { HeirsService } from '../heirs/heirs.service.js';
import type { Heir } from '../heirs/heirs.types.js';
import { openEmail, openPhone } from '../members/contact.js';
import { MemberRecord, type MemberId } from '../members/member.entity.js';
import { ParticularsRecord } from '../particulars/particulars.entity.js';
import { openSealed } from '../particulars/sealed-columns.js';
import { ownMemberId } from './own-member.js';

/** All the register holds of one member, his own numbers whole. */
export interface OwnRecord {
  readonly member: Pick<MemberRecord, 'memberNo' | 'fullName' | 'kind' | 'status' | 'joinedOn'>;
  readonly address: string | null;
  readonly particulars: Pick<
    ParticularsRecord,
    'birthPlace' | 'birthOn' | 'sex' | 'occupation' | 'employer' | 'payrollNo' | 'bankName' | 'bankHolderName'
  > | null;
  readonly numbers: Readonly<
    Record<
      'phone' | 'email' | 'nationalId' | 'familyCard' | 'taxNo' | 'mothersMaidenName' | 'bankAccount',
      string | null
    >
  >;
  /** Their numbers stay masked: they are not his. */
  readonly heirs: readonly Heir[];
  readonly consents: readonly ConsentStep[];
}

/** What a member takes along of himself (right of access). */
@Injectable()
export class OwnRecordService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly heirs: HeirsService,
    private readonly consents: ConsentsService,
  ) {}

  /** The living line of whoever is signed in; null for who is no member here. */
  memberId(): Promise<MemberId | null> {
    return this.db.transaction((tx) => ownMemberId(tx));
  }

  /**
   * What the register holds of whoever is signed in, sealed numbers opened; that he took it stays in the audit. Null for
   * who is no member here. Ask for his second proof before. Source: UU PDP 27/2022 art. 7.
   */
  async mine(): Promise<OwnRecord | null> {
    const keys = await this.vault.keys();
    const known = await this.db.transaction(async (tx) => {
      const id = await ownMemberId(tx);
      if (!id) return null;
      const member = await tx.get(MemberRecord, id);
      const particulars = await tx.findOne(ParticularsRecord, { id });
      const { address } = await tx.rowOrFail<{ address: string | null }>(ADDRESS, [id]);
      const open = (what: Parameters<typeof openSealed>[2]) => particulars && openSealed(keys, particulars, what);
      const numbers = {
        phone: openPhone(keys, id, member.phoneSealed),
        email: openEmail(keys, id, member.emailSealed),
        nationalId: open('nationalId'),
        familyCard: open('familyCard'),
        taxNo: open('taxNo'),
        mothersMaidenName: open('mothersMaidenName'),
        bankAccount: open('bankAccount'),
      };
      tx.audit({ action: 'membership.takeMyData', subject: 'Member', subjectId: id });
      return { id, member, particulars, address, numbers };
    });
    if (!known) return null;
    const { heirs } = await this.heirs.of(known.id);
    const consent = await this.consents.mine();
    return { ...known, heirs, consents: consent?.steps ?? [] };
  }
}

const ADDRESS = `select platform.address_json(m.street, m.landmark, m.region_code, m.postal_code)->>'formatted' as address
  from membership.member m where m.tenant_id = $1 and m.id = $2`;
