import type { Money } from '@lumbung/kernel';
import { InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsEnum, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { SavingsTermsInput } from '../terms/terms.schema.js';
import { SavingsFamily, SavingsProduct, ShariaContract } from './product.types.js';

@InputType({ description: 'A new savings product; family and contract choose the accounts.' })
export class CreateSavingsProductInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field() @IsString() @Matches(/\S/) @MaxLength(80) name: string;
  @Field(() => SavingsFamily) @IsEnum(SavingsFamily) family: SavingsFamily;

  @Field(() => ShariaContract, {
    nullable: true,
    description: 'For voluntary and planned savings of a sharia cooperative; term deposits can be MUDHARABAH.',
  })
  @IsOptional()
  @IsEnum(ShariaContract)
  contract?: ShariaContract | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Principal share: what each member pays once. Needed there.',
  })
  @IsOptional()
  principalAmount?: Money | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'The least of one deposit; nothing unless named.' })
  @IsOptional()
  minimumDeposit?: Money | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'The least of the very first deposit (setoran awal).' })
  @IsOptional()
  firstDeposit?: Money | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What must stay on an account; nothing unless named.' })
  @IsOptional()
  minimumBalance?: Money | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether members may pay with it in the shop; voluntary only.' })
  @IsOptional()
  @IsBoolean()
  paysInShop?: boolean | null;
  @Field(() => SavingsTermsInput, {
    nullable: true,
    description: 'Voluntary and planned savings: what it pays and takes from the beginning; otherwise nothing.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => SavingsTermsInput)
  terms?: SavingsTermsInput | null;
}

@InputType({ description: 'Changes a product; what is absent stays. Accounts that are open keep their own minimum.' })
export class UpdateSavingsProductInput {
  @Field(() => ID) @IsUUID() productId: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Matches(/\S/) @MaxLength(80) name?: string | null;
  @Field(() => RupiahScalar, { nullable: true }) @IsOptional() minimumDeposit?: Money | null;
  @Field(() => RupiahScalar, { nullable: true }) @IsOptional() minimumBalance?: Money | null;
  @Field(() => RupiahScalar, { nullable: true }) @IsOptional() firstDeposit?: Money | null;

  @Field(() => Boolean, { nullable: true, description: 'False: no new accounts; the open ones go on.' })
  @IsOptional()
  @IsBoolean()
  isActive?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether members may pay with it in the shop; voluntary only.' })
  @IsOptional()
  @IsBoolean()
  paysInShop?: boolean | null;
}

export const SavingsProductResult = resultUnion('SavingsProductResult', [SavingsProduct, InvalidInput]);
