import { BusinessDateScalar, DateTimeScalar, InvalidInput, resultUnion, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { Member, MemberStatus } from '../members/member.types.js';

@ObjectType({ description: 'A card that no longer holds, because another took its place.' })
export class EndedMemberCard {
  @Field(() => Int, { description: 'The first card of a member is number 1.' }) serial: number;
  @Field(() => DateTimeScalar) endedAt: string;
  @Field() endedByName: string;
  @Field() reason: string;
}

@ObjectType({
  description:
    'The card of a member (kartu anggota). On paper at `/member-cards/{card|a4}?members={ids}` with the same credential.',
})
export class MemberCardState {
  readonly __typename: 'MemberCardState';
  @Field(() => ID) memberId: string;
  @Field(() => Int, { description: 'Which card of the member is good now.' }) serial: number;
  @Field({ description: 'Whether there is a card to show at all: whoever left has none.' }) isGood: boolean;
  @Field(() => [EndedMemberCard], { description: 'Newest first, the last 20.' }) ended: EndedMemberCard[];
}

@ObjectType({ description: 'My own card, to be shown as a QR code at the desk.' })
export class OwnMemberCard {
  @Field({ description: 'What the QR code says; signed by the cooperative, good until the card is replaced.' })
  code: string;
  @Field() memberNo: string;
  @Field() fullName: string;
  @Field(() => MemberStatus) status: MemberStatus;
  @Field(() => BusinessDateScalar, { nullable: true }) joinedOn: string | null;
  @Field(() => Int) serial: number;
}

@InputType({ description: 'A card was lost: it ends, and the next one takes its place.' })
export class ReplaceMemberCardInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field({ description: 'At least five letters; kept in the audit.' })
  @IsString()
  @MaxLength(300)
  reason: string;
}

@ObjectType({
  implements: () => UserError,
  description: 'The code is no card of this cooperative, or of a card that was replaced, or of somebody who left.',
})
export class MemberCardNotGood extends UserError {
  constructor() {
    super('MEMBER_CARD_NOT_GOOD');
  }
}

/** Said beside GraphQL only, where cards are fetched as a file. */
export class TooManyCards extends UserError {
  constructor(readonly most: number) {
    super('TOO_MANY_CARDS', { most });
  }
}

export const MemberOfCardResult = resultUnion('MemberOfCardResult', [Member, MemberCardNotGood]);
export const ReplaceMemberCardResult = resultUnion('ReplaceMemberCardResult', [MemberCardState, InvalidInput]);
