import type { Id } from '@lumbung/kernel';
import { Row } from '@lumbung/platform';
import { Column, Entity } from 'typeorm';
import type { LeaveReason, MemberKind, MemberStatus } from './member.types.js';

export type MemberId = Id<'Member'>;

@Entity({ schema: 'membership', name: 'member' })
export class MemberRecord extends Row<'Member'> {
  @Column('text') memberNo: string;
  @Column('text') fullName: string;
  @Column('text') nameKey: string;
  @Column('text') kind: MemberKind;
  @Column('text') status: MemberStatus;
  @Column('bytea', { nullable: true }) phoneSealed: Buffer | null;
  @Column('bytea', { nullable: true }) phoneHash: Buffer | null;
  @Column('text', { nullable: true }) phoneMasked: string | null;
  @Column('bytea', { nullable: true }) emailSealed: Buffer | null;
  @Column('text', { nullable: true }) emailMasked: string | null;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { nullable: true }) landmark: string | null;
  @Column('text', { nullable: true }) regionCode: string | null;
  @Column('text', { nullable: true }) postalCode: string | null;
  @Column('date', { nullable: true }) joinedOn: string | null;
  @Column('date', { nullable: true }) leftOn: string | null;
  @Column('text', { nullable: true }) leaveReason: LeaveReason | null;
  @Column('text', { nullable: true }) principalReceiptNo: string | null;
  @Column('date', { nullable: true }) principalPaidOn: string | null;
  @Column('uuid', { nullable: true }) succeedsMemberId: string | null;
  @Column('uuid', { nullable: true }) collectingPostId: string | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') createdAt: Date;
}

@Entity({ schema: 'membership', name: 'status_change' })
export class StatusChangeRecord extends Row<'MemberStatusChange'> {
  @Column('uuid') memberId: MemberId;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) fromStatus: MemberStatus | null;
  @Column('text') toStatus: MemberStatus;
  @Column('date') effectiveOn: string;
  @Column('text') actorName: string;
  @Column('text', { nullable: true }) reason: string | null;
}
