import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType({ description: 'Puts the mandatory account of a member into a class, from a month on.' })
export class SetMandatoryClassInput {
  @Field(() => ID) @IsUUID() accountId: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(30) memberClass: string;
  @Field(() => BusinessDateScalar, { description: 'The first day of a month.' }) @IsString() startsOn: BusinessDate;
}

@InputType({ description: 'Puts many members into a class at once, all or none.' })
export class SetMandatoryClassesInput {
  @Field(() => [String], { description: 'Nomor anggota, at most five hundred.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(30, { each: true })
  memberNos: string[];
  @Field() @IsString() @IsNotEmpty() @MaxLength(30) memberClass: string;
  @Field(() => BusinessDateScalar, { description: 'The first day of a month.' }) @IsString() startsOn: BusinessDate;
}

@ObjectType({ description: 'Members were put into a class of mandatory savings.' })
export class MandatoryClassesSet {
  readonly __typename: 'MandatoryClassesSet';
  @Field() memberClass: string;
  @Field(() => BusinessDateScalar) startsOn: BusinessDate;
  @Field(() => Int, { description: 'Who changed; those who were of the class already are not counted.' }) count: number;
}

export const SetMandatoryClassesResult = resultUnion('SetMandatoryClassesResult', [MandatoryClassesSet, InvalidInput]);
