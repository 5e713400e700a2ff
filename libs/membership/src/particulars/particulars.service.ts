import { asId } from '@lumbung/kernel';
import { InvalidInput, TenantDatabase, TenantVault, type TenantKeys, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { MemberReadsService } from '../members/member-reads.service.js';
import { MemberRecord } from '../members/member.entity.js';
import type { Member } from '../members/member.types.js';
import { PossibleDuplicateMember } from '../members/members.schema.js';
import { RegisterBook } from '../members/register-book.js';
import { checkNationalId } from './national-id-check.js';
import { ParticularsRecord } from './particulars.entity.js';
import type {
  NationalIdCheck,
  NationalIdCheckInput,
  RevealMemberParticularsInput,
  UpdateMemberParticularsInput,
} from './particulars.schema.js';
import type { RevealedParticulars } from './particulars.types.js';
import { nationalIdHash, openSealed, particularsColumns } from './sealed-columns.js';

/** What is known of a member as a person, beyond name and address. */
@Injectable()
export class ParticularsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly reads: MemberReadsService,
    private readonly book: RegisterBook,
  ) {}

  /**
   * Corrects what is known of a member; what is absent stays, null clears. A national id number that does not fit birth
   * date, sex or address is kept, and says so in `nationalIdConcerns`. Refuses a person who looks like another one of the
   * register unless confirmed (PossibleDuplicateMember) and a birth in the future (InvalidInput). Throws NOT_FOUND.
   * Source: register practice; numbers of papers are sealed (UU PDP 27/2022).
   */
  async update(input: UpdateMemberParticularsInput): Promise<Member | PossibleDuplicateMember | InvalidInput> {
    const { particulars } = input;
    if (particulars.birthOn && particulars.birthOn > this.book.today())
      return new InvalidInput('problem.membership.future', 'particulars.birthOn');
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const member = await tx.lock(MemberRecord, asId<'Member'>(input.memberId));
      const refusal = await this.correct(tx, keys, member, input);
      return refusal ?? this.reads.inTransaction(tx, member.id);
    });
  }

  /** As `update`, for a locked member whose particulars were looked at. */
  async correct(
    tx: Tx,
    keys: TenantKeys,
    member: MemberRecord,
    { particulars, confirmDuplicate }: Omit<UpdateMemberParticularsInput, 'memberId'>,
  ): Promise<PossibleDuplicateMember | undefined> {
    const known = await tx.findOne(ParticularsRecord, { id: member.id });
    const columns = particularsColumns(keys, member.id, particulars, known, this.book.today());
    const isNewNumber = columns.nationalIdHash && !known?.nationalIdHash?.equals(columns.nationalIdHash);
    const isNewBirth = columns.birthOn && columns.birthOn !== known?.birthOn;
    if (!confirmDuplicate && (isNewNumber || isNewBirth)) {
      const alike = await this.reads.alike(tx, {
        fullName: isNewBirth ? member.fullName : null,
        birthOn: columns.birthOn,
        nationalIdHash: columns.nationalIdHash,
        exceptId: member.id,
      });
      if (alike.length > 0) return new PossibleDuplicateMember(alike);
    }
    if (known) await tx.update<ParticularsRecord>(ParticularsRecord, member.id, columns);
    else await tx.insert(ParticularsRecord, { id: member.id, ...columns });
    tx.audit({
      action: 'membership.updateParticulars',
      subject: 'Member',
      subjectId: member.id,
      before: shown(known ?? {}, columns),
      after: shown(columns, columns),
    });
    return undefined;
  }

  /** Shows the sealed numbers whole; who looked, at whom and why stays in the audit. Refuses an empty reason (InvalidInput). Throws NOT_FOUND. */
  async reveal({ memberId, reason }: RevealMemberParticularsInput): Promise<RevealedParticulars | InvalidInput> {
    if (reason.trim().length < 5) return new InvalidInput('problem.membership.reason', 'reason');
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const member = await tx.get(MemberRecord, asId<'Member'>(memberId));
      const known = await tx.findOne(ParticularsRecord, { id: member.id });
      const open = (what: Parameters<typeof openSealed>[2]) => known && openSealed(keys, known, what);
      tx.audit({
        action: 'membership.revealParticulars',
        subject: 'Member',
        subjectId: member.id,
        reason: reason.trim(),
      });
      return {
        __typename: 'RevealedParticulars' as const,
        memberId: member.id,
        nationalIdNo: open('nationalId'),
        familyCardNo: open('familyCard'),
        taxNo: open('taxNo'),
        mothersMaidenName: open('mothersMaidenName'),
        bankAccountNo: open('bankAccount'),
      };
    });
  }

  /** Reads a national id number before it is saved: what it tells, what does not fit, and who has it already. Writes nothing. */
  async check({ nationalIdNo, birthOn, sex }: NationalIdCheckInput): Promise<NationalIdCheck> {
    const checked = checkNationalId(nationalIdNo, { birthOn, sex }, this.book.today());
    const hash = nationalIdHash(await this.vault.keys(), checked.digits);
    return this.db.transaction(async (tx) => {
      const { path } = await tx.rowOrFail<{ path: string | null }>(
        `select (select path from platform.region where code = left($2::text, 2) || '.' || right($2::text, 2)) as path
           where $1::uuid is not null /* tenant_id: the directory is everybody's */`,
        [checked.regency],
      );
      return {
        birthOn: checked.birthOn,
        sex: checked.sex,
        regionPath: path,
        concerns: checked.concerns,
        holders: await this.reads.alike(tx, { fullName: null, nationalIdHash: hash }),
        formerly: await this.reads.formerly(tx, { fullName: null, nationalIdHash: hash }),
      };
    });
  }
}

/** What the audit may know of a change: masked numbers, never what is sealed. */
function shown(of: Partial<ParticularsRecord>, change: Partial<ParticularsRecord>): object {
  const fields = Object.keys(change).filter((field) => !/Sealed|Hash|Regency/.test(field));
  return Object.fromEntries(fields.map((field) => [field, of[field as keyof ParticularsRecord] ?? null]));
}
