import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  InvalidInput,
  resultUnion,
  RupiahScalar,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { TurnoverLetter } from '../letters/letters.schema.js';

@ObjectType({
  description:
    'What a seller declared of his turnover in a calendar year (surat pernyataan peredaran bruto, PMK 37/2025). The newest of a year counts.',
})
export class TurnoverDeclaration {
  readonly __typename: 'TurnoverDeclaration';

  @Field(() => ID) id: string;
  @Field(() => ID) sellerId: string;
  @Field() sellerName: string;
  @Field(() => Int, { description: 'Calendar year.' }) year: number;
  @Field({ description: 'That his turnover stays within the limit.' }) isWithinLimit: boolean;
  @Field(() => RupiahScalar, { description: 'The limit of that year as the rule had it.' }) limitAmount: number;
  @Field({ description: 'The sentence he stands by.' }) statement: string;
  @Field(() => BusinessDateScalar) declaredOn: string;
  @Field(() => String, { nullable: true, description: 'Of the signed letter in the office.' }) letterNo: string | null;
  @Field(() => [TurnoverLetter], { description: 'The signed letter as files, in the order of upload; at most five.' })
  letters: TurnoverLetter[];
  @Field() recordedByName: string;
  @Field(() => DateTimeScalar) recordedAt: string;
}

@ObjectType({ description: 'Declarations, newest first.' })
export class TurnoverDeclarationConnection extends Connection(TurnoverDeclaration) {}

@InputType({ description: 'A declaration of turnover for one calendar year.' })
export class DeclareMyTurnoverInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => Int)
  @IsInt()
  @Min(2025)
  @Max(2999)
  year: number;

  @Field({ description: 'That the turnover of the year stays within the limit.' })
  @IsBoolean()
  isWithinLimit: boolean;
}

@InputType({ description: 'As handed in at the office.' })
export class DeclareSellerTurnoverInput extends DeclareMyTurnoverInput {
  @Field(() => ID)
  @IsUUID()
  sellerId: string;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Day on the letter; default today.' })
  @IsOptional()
  @IsString()
  declaredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Of the signed letter in the office.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(60)
  letterNo?: string | null;
}

export const DeclareSellerTurnoverResult = resultUnion('DeclareSellerTurnoverResult', [
  TurnoverDeclaration,
  InvalidInput,
]);
export const DeclareMyTurnoverResult = resultUnion('DeclareMyTurnoverResult', [TurnoverDeclaration, InvalidInput]);
