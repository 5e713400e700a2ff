import { SubAccountState } from '@lumbung/ledger';
import { Connection } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { SavingsFamily } from '../products/product.types.js';
import { SavingsAccount } from './account.types.js';

@InputType({ description: 'Which accounts; each is its own restriction.' })
export class SavingsAccountFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, beginning of a member number, account number, or a whole telephone number.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;

  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() productId?: string | null;

  @Field(() => SavingsFamily, { nullable: true }) @IsOptional() @IsEnum(SavingsFamily) family?: SavingsFamily | null;

  @Field(() => String, { nullable: true, description: 'Mandatory accounts that are of this class now; UMUM is one.' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  memberClass?: string | null;

  @Field(() => [SubAccountState], { nullable: true, description: 'All that are not closed unless named.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @IsEnum(SubAccountState, { each: true })
  states?: SubAccountState[] | null;
}

@ObjectType({ description: 'Savings accounts, in the order of their numbers.' })
export class SavingsAccountConnection extends Connection(SavingsAccount) {}
