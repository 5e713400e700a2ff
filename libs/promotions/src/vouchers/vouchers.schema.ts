import { Connection, DateTimeScalar, InvalidInput, resultUnion, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PromotionEnded } from '../promotions/promotion.schema.js';

@ObjectType({ description: 'A code that opens a promotion.' })
export class Voucher {
  @Field(() => ID) id: string;
  @Field({ description: 'In capitals; buyers may write it as they like.' }) code: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many orders may use it; null for as many as the promotion lets.',
  })
  maxUses: number | null;
  @Field(() => Int, { description: 'Orders that use it, those given up not counted.' }) uses: number;
  @Field(() => DateTimeScalar) createdAt: string;
}

@ObjectType({ description: 'A page of codes, in the order they were made.' })
export class VoucherConnection extends Connection(Voucher) {}

@ObjectType({ description: 'Codes made by one request.' })
export class GeneratedVouchers {
  readonly __typename: 'GeneratedVouchers';
  @Field(() => ID) promotionId: string;
  @Field(() => [String]) codes: string[];
}

@InputType({ description: 'Codes for a promotion: one that was thought of, or many that nobody guesses.' })
export class GenerateVouchersInput {
  @Field(() => ID, { description: 'Chosen by the caller; makes the request safe to repeat.' })
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  promotionId: string;

  @Field(() => String, {
    nullable: true,
    description: 'A chosen code: 3 to 30 letters and digits, hyphens between. Anybody may guess it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string | null;

  @Field(() => Int, { nullable: true, description: 'So many codes that cannot be guessed; instead of `code`.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2000)
  count?: number | null;

  @Field(() => String, { nullable: true, description: 'What generated codes begin with: up to 12 letters and digits.' })
  @IsOptional()
  @IsString()
  @MaxLength(12)
  prefix?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many orders may use each; default: one for generated codes, no limit for a chosen one.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  maxUses?: number | null;
}

@ObjectType({ implements: () => UserError, description: 'The cooperative has a voucher of this code already.' })
export class VoucherCodeTaken extends UserError {
  @Field() readonly voucherCode: string;

  constructor(voucherCode: string) {
    super('VOUCHER_CODE_TAKEN', { code: voucherCode });
    this.voucherCode = voucherCode;
  }
}

export const GenerateVouchersResult = resultUnion('GenerateVouchersResult', [
  GeneratedVouchers,
  VoucherCodeTaken,
  PromotionEnded,
  InvalidInput,
]);
