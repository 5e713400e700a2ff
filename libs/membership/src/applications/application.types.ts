import { Address, BusinessDateScalar, Connection, DateTimeScalar, UrlScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RefundRule } from '../exits/refund-rule.js';
import { Member, MemberKind } from '../members/member.types.js';
import { NationalIdConcern, Sex } from '../particulars/particulars.types.js';
import { ProfileField } from '../self-service/profile-field.js';
import { ApplicationChannel, ApplicationState } from './application-state.js';

@ObjectType({ description: 'One step of an application.' })
export class ApplicationStep {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => ApplicationState) state: ApplicationState;
  @Field() stateLabel: string;
  @Field() actorName: string;
  @Field(() => String, { nullable: true, description: 'A question, an answer, or the reason of a decision.' })
  note: string | null;
}

@ObjectType({ description: 'Somebody asks to become a member (permohonan menjadi anggota).' })
export class MembershipApplication {
  readonly __typename: 'MembershipApplication';
  @Field(() => ID) id: string;
  @Field({ description: 'Such as `PA-000012`.' }) number: string;
  @Field(() => ApplicationState) state: ApplicationState;
  @Field() stateLabel: string;
  @Field(() => ApplicationChannel) channel: ApplicationChannel;
  @Field(() => MemberKind) kind: MemberKind;
  @Field() fullName: string;
  @Field() phoneMasked: string;
  @Field(() => String, { nullable: true }) emailMasked: string | null;
  @Field(() => Address, { nullable: true }) address: Address | null;
  @Field(() => String, { nullable: true }) birthPlace: string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) birthOn: string | null;
  @Field(() => Sex, { nullable: true }) sex: Sex | null;
  @Field(() => String, { nullable: true }) occupation: string | null;
  @Field(() => String, { nullable: true }) employer: string | null;
  @Field(() => String, { nullable: true }) nationalIdNoMasked: string | null;
  @Field(() => [NationalIdConcern]) nationalIdConcerns: NationalIdConcern[];
  @Field(() => String, { nullable: true, description: 'Why he wants to join, in his words.' }) motivation:
    string | null;
  @Field(() => DateTimeScalar, { description: 'When he agreed to the use of his data.' }) consentedAt: string;
  @Field({ description: 'What he agreed to, as it was shown.' }) consentText: string;
  @Field(() => String, { nullable: true, description: 'The officer who wrote it down; null when he applied himself.' })
  enteredByName: string | null;
  @Field(() => ID, { nullable: true, description: 'His line in the register, once approved.' }) memberId: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => [ApplicationStep], { description: 'Oldest first, bounded to 50.' }) steps: ApplicationStep[];
}

@ObjectType({ description: 'A page of applications.' })
export class MembershipApplicationConnection extends Connection(MembershipApplication) {}

@ObjectType({ description: 'An application with who looks alike in the register.' })
export class ReviewedApplication {
  @Field(() => MembershipApplication) application: MembershipApplication;
  @Field(() => [Member], { description: 'Same number, telephone, or name and birth date; at most five.' })
  alike: Member[];
  @Field(() => [Member], {
    description: "Alike, but left: with day and cause, for the board to know. In nobody's way; at most five.",
  })
  formerly: Member[];
}

@ObjectType({ description: 'How many applications wait for whom.' })
export class ApplicationStateCount {
  @Field(() => ApplicationState) state: ApplicationState;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'What the applicant holds in his hand. The token is his key to the application.' })
export class ApplicationReceived {
  readonly __typename: 'ApplicationReceived';
  @Field() number: string;
  @Field() token: string;
  @Field(() => UrlScalar, { description: 'Where he sees how it stands.' }) url: string;
  @Field(() => ApplicationState) state: ApplicationState;
  @Field() stateLabel: string;
}

@ObjectType({ description: 'An application as its applicant sees it.' })
export class OwnApplication {
  readonly __typename: 'OwnApplication';
  @Field() number: string;
  @Field(() => ApplicationState) state: ApplicationState;
  @Field() stateLabel: string;
  @Field(() => MemberKind) kind: MemberKind;
  @Field() fullName: string;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => String, { nullable: true, description: 'What the cooperative asks or gives as reason.' })
  message: string | null;
}

@ObjectType({ description: 'How this cooperative takes on members, as anybody may read it.' })
export class MembershipDesk {
  @Field({ description: 'Whether one may apply here, with this link or without.' }) isOpen: boolean;
  @Field(() => MemberKind, { description: 'What one applies for by this link.' }) kind: MemberKind;
  @Field(() => String, { nullable: true, description: 'What is asked of a member, plain text.' }) requirements:
    string | null;
  @Field({ description: 'What an applicant agrees to about his data; kept with the application.' }) consentText: string;
}

@ObjectType({ description: 'How this cooperative takes on members.' })
export class MembershipSettings {
  readonly __typename: 'MembershipSettings';
  @Field({ description: 'Whether anybody may apply in the shop.' }) isOnlineOpen: boolean;
  @Field({ description: 'An application an officer wrote down is decided by another one.' })
  needsSecondOfficer: boolean;
  @Field(() => String, { nullable: true }) requirements: string | null;
  @Field() consentText: string;
  @Field(() => RefundRule, { description: 'When whoever leaves gets his share capital (pokok and wajib) back.' })
  refundRule: RefundRule;
  @Field(() => Int, { nullable: true, description: 'Only with WITHIN_MONTHS.' }) refundMonths: number | null;
  @Field(() => [ProfileField], { description: 'What members may ask to have changed by themselves.' })
  selfServiceFields: ProfileField[];
}

@ObjectType({ description: 'A link or QR code by which people apply.' })
export class ApplicationLink {
  readonly __typename: 'ApplicationLink';
  @Field(() => ID) id: string;
  @Field({ description: 'For the officers: whom it is for.' }) label: string;
  @Field(() => MemberKind) kind: MemberKind;
  @Field(() => UrlScalar, { description: 'To be sent by WhatsApp, or printed as QR code.' }) url: string;
  @Field(() => Int) uses: number;
  @Field(() => Int) mostUses: number;
  @Field({ description: 'Neither ended, used up nor late.' }) isOpen: boolean;
  @Field(() => DateTimeScalar) expiresAt: string;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field() createdByName: string;
}
