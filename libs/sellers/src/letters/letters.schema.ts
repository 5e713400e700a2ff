import { DateTimeScalar, InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';

@ObjectType({
  description:
    'A signed letter of a turnover declaration as a file, uploaded by POST /turnover-letters/{declarationId}.',
})
export class TurnoverLetter {
  @Field(() => ID) id: string;
  @Field() fileName: string;
  @Field() mimeType: string;
  @Field(() => Int) byteSize: number;
  @Field() uploadedByName: string;
  @Field(() => DateTimeScalar) uploadedAt: string;
  /** Where the file lies; not part of the API. */
  storeName: string;
  /** Whose letter it is; not part of the API. */
  sellerPersonId: string | null;
}

@InputType({ description: 'Takes a letter away that was uploaded by mistake; the file is gone, the trail stays.' })
export class RemoveTurnoverLetterInput {
  @Field(() => ID)
  @IsUUID()
  letterId: string;

  @Field({ description: 'At least five letters; kept in the audit.' })
  @IsString()
  @MaxLength(300)
  reason: string;
}

@ObjectType({ description: 'The letter is gone.' })
export class TurnoverLetterRemoved {
  @Field(() => ID) readonly letterId: string;

  constructor(letterId: string) {
    this.letterId = letterId;
  }
}

export const RemoveTurnoverLetterResult = resultUnion('RemoveTurnoverLetterResult', [
  TurnoverLetterRemoved,
  InvalidInput,
]);
