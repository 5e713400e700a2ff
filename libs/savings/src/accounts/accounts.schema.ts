import { SubAccountState } from '@lumbung/ledger';
import { InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { SavingsAccount } from './account.types.js';

@InputType({ description: 'Opens an account of a product for a member; nothing is paid in yet.' })
export class OpenSavingsAccountInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() productId: string;
  @Field(() => ID) @IsUUID() memberId: string;

  @Field(() => String, { nullable: true, description: 'What the member calls it, such as "THR".' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(60)
  label?: string | null;
}

@InputType({ description: 'Blocks an account, lets it rest, wakes it, or closes it for good.' })
export class ChangeSavingsAccountStateInput {
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => SubAccountState) @IsEnum(SubAccountState) @IsIn(Object.keys(SubAccountState)) state: SubAccountState;
  @Field() @IsString() @IsNotEmpty() @MaxLength(500) reason: string;
}

export const SavingsAccountResult = resultUnion('SavingsAccountResult', [SavingsAccount, InvalidInput]);
