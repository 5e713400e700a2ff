import { Address, BusinessDateScalar, Connection, DateTimeScalar, PhoneNumberScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MemberParticulars } from '../particulars/particulars.types.js';

export const MemberStatus = { APPLICANT: 'APPLICANT', ACTIVE: 'ACTIVE', INACTIVE: 'INACTIVE', LEFT: 'LEFT' } as const;
export type MemberStatus = keyof typeof MemberStatus;
registerEnumType(MemberStatus, {
  name: 'MemberStatus',
  description: 'CALON, AKTIF, TIDAK_AKTIF, KELUAR. Only ACTIVE members get member prices.',
});

export const LeaveReason = {
  OWN_REQUEST: 'OWN_REQUEST',
  DISMISSED: 'DISMISSED',
  DECEASED: 'DECEASED',
  NO_LONGER_ELIGIBLE: 'NO_LONGER_ELIGIBLE',
} as const;
export type LeaveReason = keyof typeof LeaveReason;
registerEnumType(LeaveReason, {
  name: 'LeaveReason',
  description: 'PERMINTAAN, DIBERHENTIKAN, MENINGGAL, TIDAK_MEMENUHI_SYARAT.',
});

export const MemberAccountState = { LINKED: 'LINKED', INVITED: 'INVITED', NONE: 'NONE' } as const;
export type MemberAccountState = keyof typeof MemberAccountState;
registerEnumType(MemberAccountState, {
  name: 'MemberAccountState',
  description: 'Whether a member has an account of his own: connected, a link that is still good, or neither.',
});

export const MemberKind = { REGULAR: 'REGULAR', ASSOCIATE: 'ASSOCIATE' } as const;
export type MemberKind = keyof typeof MemberKind;
registerEnumType(MemberKind, {
  name: 'MemberKind',
  description: 'ANGGOTA, ANGGOTA_LUAR_BIASA. Associate members are served like members and have no vote.',
});

@ObjectType({ description: 'One step of a member through the register.' })
export class MemberStatusChange {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => MemberStatus, { nullable: true }) fromStatus: MemberStatus | null;
  @Field(() => MemberStatus) toStatus: MemberStatus;
  @Field(() => BusinessDateScalar) effectiveOn: string;
  @Field() actorName: string;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType({ description: 'A line of the member register (buku daftar anggota); never deleted.' })
export class Member {
  readonly __typename: 'Member';

  @Field(() => ID) id: string;
  @Field({ description: 'Nomor anggota.' }) memberNo: string;
  @Field() fullName: string;
  @Field(() => MemberKind) kind: MemberKind;
  @Field(() => MemberStatus) status: MemberStatus;
  @Field() statusLabel: string;
  @Field(() => String, { nullable: true, description: 'Such as `0812-****-*567`; see revealMemberContact.' })
  phoneMasked: string | null;
  @Field(() => String, { nullable: true }) emailMasked: string | null;
  @Field(() => Address, { nullable: true }) address: Address | null;
  @Field(() => BusinessDateScalar, { nullable: true }) joinedOn: string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) leftOn: string | null;
  @Field(() => LeaveReason, { nullable: true }) leaveReason: LeaveReason | null;
  @Field({ description: "Whether a person's account is linked." }) isLinked: boolean;
  @Field({ description: 'An unused invitation to link.' }) hasPendingInvitation: boolean;
  @Field(() => [MemberStatus], { description: 'Where changeMemberStatus may lead now.' })
  allowedStatuses: MemberStatus[];
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => [MemberStatusChange], { description: 'Newest first, bounded to the last 50.' })
  statusHistory: MemberStatusChange[];
  @Field(() => MemberParticulars, {
    nullable: true,
    description: 'Null when nothing is known yet, and wherever members come as part of something else.',
  })
  particulars: MemberParticulars | null;
}

@ObjectType({ description: 'A page of the register.' })
export class MemberConnection extends Connection(Member) {}

@ObjectType({ description: 'How many members have a status.' })
export class MemberStatusCount {
  @Field(() => MemberStatus) status: MemberStatus;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'Unmasked contact; the look is audited.' })
export class MemberContact {
  readonly __typename: 'MemberContact';
  @Field(() => ID) memberId: string;
  @Field(() => PhoneNumberScalar, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
}
