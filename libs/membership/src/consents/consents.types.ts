import { DateTimeScalar, InvalidInput, resultUnion, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

@ObjectType({ description: 'One step of a consent: given, or taken back. Steps are kept for good.' })
export class ConsentStep {
  @Field(() => ID) id: string;
  @Field({ description: 'True: he agreed; false: he took it back.' }) isGiven: boolean;
  @Field(() => DateTimeScalar) at: string;
  @Field({ description: 'What it is about, in the words he saw.' }) text: string;
  @Field(() => String, { nullable: true, description: 'The application it stands on; null: a step in his own pages.' })
  applicationNumber: string | null;
  @Field(() => String, { nullable: true, description: 'The officer who wrote it down; null: he did it himself.' })
  enteredByName: string | null;
}

@ObjectType({
  description:
    'Whether a member agrees to the use of his data, and since when. The register and the books are kept whatever he says, as the law demands. Source: UU PDP 27/2022; UU 25/1992.',
})
export class MemberConsent {
  readonly __typename: 'MemberConsent';
  @Field(() => ID) memberId: string;
  @Field({ description: 'The latest step says so; false as well where none was ever kept.' }) isGiven: boolean;
  @Field({ description: 'What the cooperative asks its members to agree to today.' }) askedText: string;
  @Field(() => [ConsentStep], { description: 'The newest first, at most a hundred.' }) steps: ConsentStep[];
}

@InputType()
export class WithdrawMyConsentInput {
  @Field(() => ID, { description: 'Asked twice, it is taken back once.' })
  @IsUUID()
  requestId: string;
}

@InputType()
export class GiveMyConsentInput {
  @Field(() => ID, { description: 'Asked twice, it is given once.' })
  @IsUUID()
  requestId: string;

  @Field({ description: '`askedText` as he read it.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  text: string;
}

@ObjectType({ implements: () => UserError, description: 'There is no consent to take back.' })
export class ConsentNotGiven extends UserError {
  constructor() {
    super('CONSENT_NOT_GIVEN');
  }
}

@ObjectType({ implements: () => UserError, description: 'He agrees to these very words already.' })
export class ConsentAlreadyGiven extends UserError {
  constructor() {
    super('CONSENT_ALREADY_GIVEN');
  }
}

@ObjectType({ implements: () => UserError, description: 'The cooperative asks for something else by now.' })
export class ConsentTextChanged extends UserError {
  @Field({ description: 'To be read before he agrees.' }) readonly askedText: string;

  constructor(askedText: string) {
    super('CONSENT_TEXT_CHANGED');
    this.askedText = askedText;
  }
}

export const WithdrawMyConsentResult = resultUnion('WithdrawMyConsentResult', [
  MemberConsent,
  ConsentNotGiven,
  InvalidInput,
]);
export const GiveMyConsentResult = resultUnion('GiveMyConsentResult', [
  MemberConsent,
  ConsentAlreadyGiven,
  ConsentTextChanged,
  InvalidInput,
]);
