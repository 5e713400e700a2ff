import { BusinessDateScalar } from '@lumbung/platform';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Sex } from './particulars.types.js';

@InputType({ description: 'Where a member wants to be paid.' })
export class MemberBankAccountInput {
  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(60)
  bankName: string;

  @Field({ description: 'Digits; spaces and dashes are left out.' })
  @IsString()
  @Matches(/^[\d\s.-]*\d[\d\s.-]*$/)
  @MaxLength(34)
  accountNo: string;

  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  holderName: string;
}

@InputType({ description: 'What is absent stays, null clears. Numbers may be written with spaces, dots and dashes.' })
export class MemberParticularsInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  birthPlace?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  birthOn?: string | null;

  @Field(() => Sex, { nullable: true })
  @IsOptional()
  @IsEnum(Sex)
  sex?: Sex | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  occupation?: string | null;

  @Field(() => String, { nullable: true, description: 'NIK KTP. One that does not fit is kept, with concerns.' })
  @IsOptional()
  @Matches(/^[\d\s.-]*\d[\d\s.-]*$/)
  @MaxLength(24)
  nationalIdNo?: string | null;

  @Field(() => String, { nullable: true, description: 'Nomor KK.' })
  @IsOptional()
  @Matches(/^[\d\s.-]*\d[\d\s.-]*$/)
  @MaxLength(24)
  familyCardNo?: string | null;

  @Field(() => String, { nullable: true, description: 'NPWP.' })
  @IsOptional()
  @Matches(/^[\d\s.-]*\d[\d\s.-]*$/)
  @MaxLength(30)
  taxNo?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  mothersMaidenName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  employer?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  payrollNo?: string | null;

  @Field(() => MemberBankAccountInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MemberBankAccountInput)
  bankAccount?: MemberBankAccountInput | null;
}
