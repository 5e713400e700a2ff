import { Injectable } from '@nestjs/common';
import { TenantVault, type AddressInput, type TenantKeys, type Tx } from '@lumbung/platform';
import { nameKey, phoneHash } from '../members/contact.js';
import { MemberRecord, type MemberId } from '../members/member.entity.js';
import type { LeaveReason, MemberKind, MemberStatus } from '../members/member.types.js';
import { RegisterBook } from '../members/register-book.js';
import type { MemberParticularsInput } from '../particulars/particulars.inputs.js';
import { nationalIdHash } from '../particulars/sealed-columns.js';

/** A line of the book that was kept before this one. */
export interface FormerLine {
  readonly id: MemberId;
  /** The next free one unless it is known. */
  readonly memberNo: string | null;
  readonly fullName: string;
  readonly kind: MemberKind;
  readonly status: Exclude<MemberStatus, 'APPLICANT'>;
  readonly joinedOn: string | null;
  /** Of those who left. */
  readonly leftOn: string | null;
  readonly leaveReason: LeaveReason | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: AddressInput | null;
  readonly particulars: MemberParticularsInput | null;
  /** Where it comes from, for the history. */
  readonly reason: string;
}

/** By what a line of the register may be the same person; hashes in hexadecimal digits. */
export interface MemberMark {
  readonly id: MemberId;
  readonly memberNo: string;
  readonly numberKey: string;
  readonly fullName: string;
  readonly nameKey: string;
  readonly status: MemberStatus;
  readonly birthOn: string | null;
  readonly phoneHash: string | null;
  readonly nationalIdHash: string | null;
  readonly employer: string | null;
  readonly payrollNo: string | null;
}

/** What is looked for; empty lists find nothing. */
export interface Marks {
  readonly memberNos: readonly string[];
  readonly nationalIdHashes: readonly string[];
  readonly phoneHashes: readonly string[];
  readonly nameKeys: readonly string[];
  readonly payrollNos: readonly string[];
}

/** Keyed hashes and folded names, as the register compares them. */
export class MarkMaker {
  constructor(private readonly keys: TenantKeys) {}

  nationalId(nationalIdNo: string): string {
    return nationalIdHash(this.keys, nationalIdNo).toString('hex');
  }
  phone(phone: string): string {
    return phoneHash(this.keys, phone).toString('hex');
  }
  name(fullName: string): string {
    return nameKey(fullName);
  }
}

/** How numbers are one: 12 and 0012 are the same member. */
export const memberNoKey = (memberNo: string): string =>
  /^\d+$/.test(memberNo) ? memberNo.padStart(20, '0') : memberNo.toUpperCase();

/** The register as other books are taken over into it: many lines at once, with what became of them. */
@Injectable()
export class RegisterIntake {
  constructor(
    private readonly vault: TenantVault,
    private readonly book: RegisterBook,
  ) {}

  /** The keys that writing takes, and marks as the register keeps them. Ask before opening a transaction. */
  async keys(): Promise<{ keys: TenantKeys; marks: MarkMaker }> {
    const keys = await this.vault.keys();
    return { keys, marks: new MarkMaker(keys) };
  }

  /** All lines of the register that bear one of these marks; one statement. */
  known(tx: Tx, { memberNos, nationalIdHashes, phoneHashes, nameKeys, payrollNos }: Marks): Promise<MemberMark[]> {
    return tx.rows<MemberMark>(KNOWN, [
      memberNos.map(memberNoKey),
      nationalIdHashes,
      phoneHashes,
      nameKeys,
      payrollNos.map((number) => number.toUpperCase()),
    ]);
  }

  /**
   * Writes a line with what became of it: those who rest or left are moved there on their day. No application and no
   * principal share is asked for: who stood in the old book is a member. The caller made sure that the line is none the
   * register has. Answers the number, null when the wished one is taken. Source: buku daftar anggota.
   */
  async write(tx: Tx, keys: TenantKeys, line: FormerLine): Promise<string | null> {
    const memberNo = line.memberNo ?? (await this.book.nextNumber(tx));
    if (line.memberNo && (await this.book.numberFor(tx, line.memberNo)) === null) return null;
    await this.book.write(tx, keys, { ...line, memberNo, status: 'ACTIVE' });
    if (line.status === 'ACTIVE') return memberNo;
    const member = await tx.lock(MemberRecord, line.id);
    await this.book.move(tx, member, {
      to: line.status,
      effectiveOn: line.leftOn ?? this.book.today(),
      leaveReason: line.leaveReason,
      reason: line.reason,
    });
    return memberNo;
  }
}

const KNOWN = /* sql */ `
  with found as (
    select id from membership.member where tenant_id = $1 and number_key = any ($2::text[])
    union select id from membership.member where tenant_id = $1 and phone_hash = any (select decode(h, 'hex') from unnest($4::text[]) h)
    union select id from membership.member where tenant_id = $1 and name_key = any ($5::text[])
    union select id from membership.particulars where tenant_id = $1 and national_id_hash = any (select decode(h, 'hex') from unnest($3::text[]) h)
    union select id from membership.particulars where tenant_id = $1 and upper(payroll_no) = any ($6::text[]))
  select m.id, m.member_no as "memberNo", m.number_key as "numberKey", m.full_name as "fullName", m.name_key as "nameKey", m.status,
         p.birth_on as "birthOn", encode(m.phone_hash, 'hex') as "phoneHash", encode(p.national_id_hash, 'hex') as "nationalIdHash",
         p.employer, p.payroll_no as "payrollNo"
    from found join membership.member m on m.tenant_id = $1 and m.id = found.id
    left join membership.particulars p on p.tenant_id = $1 and p.id = m.id
   order by m.id
`;
