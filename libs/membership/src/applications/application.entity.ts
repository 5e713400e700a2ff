import type { Id, Sex } from '@lumbung/kernel';
import { Row } from '@lumbung/platform';
import { Column, Entity } from 'typeorm';
import type { MemberKind } from '../members/member.types.js';
import type { NationalIdConcern } from '../particulars/particulars.types.js';
import type { ApplicationChannel, ApplicationState } from './application-state.js';

export type ApplicationId = Id<'Application'>;

@Entity({ schema: 'membership', name: 'application' })
export class ApplicationRecord extends Row<'Application'> {
  @Column('text') number: string;
  @Column('text') state: ApplicationState;
  @Column('text') channel: ApplicationChannel;
  @Column('text') kind: MemberKind;
  @Column('text') fullName: string;
  @Column('text') nameKey: string;
  @Column('bytea') privateSealed: Buffer;
  @Column('bytea') phoneHash: Buffer;
  @Column('text') phoneMasked: string;
  @Column('text', { nullable: true }) emailMasked: string | null;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { nullable: true }) landmark: string | null;
  @Column('text', { nullable: true }) regionCode: string | null;
  @Column('text', { nullable: true }) postalCode: string | null;
  @Column('text', { nullable: true }) birthPlace: string | null;
  @Column('date', { nullable: true }) birthOn: string | null;
  @Column('text', { nullable: true }) sex: Sex | null;
  @Column('text', { nullable: true }) occupation: string | null;
  @Column('text', { nullable: true }) employer: string | null;
  @Column('text', { nullable: true }) payrollNo: string | null;
  @Column('bytea', { nullable: true }) nationalIdHash: Buffer | null;
  @Column('text', { nullable: true }) nationalIdMasked: string | null;
  @Column('text', { array: true }) concerns: NationalIdConcern[];
  @Column('text', { nullable: true }) motivation: string | null;
  @Column('text') consentText: string;
  @Column('timestamptz') consentedAt: Date;
  @Column('uuid', { nullable: true }) linkId: string | null;
  @Column('uuid', { nullable: true }) enteredBy: string | null;
  @Column('text', { nullable: true }) enteredByName: string | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) memberId: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
}

@Entity({ schema: 'membership', name: 'application_step' })
export class ApplicationStepRecord extends Row<'ApplicationStep'> {
  @Column('uuid') applicationId: ApplicationId;
  @Column('timestamptz') at: Date;
  @Column('text') state: ApplicationState;
  @Column('text') actorName: string;
  @Column('text', { nullable: true }) note: string | null;
}
