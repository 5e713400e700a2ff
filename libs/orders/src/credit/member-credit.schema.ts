import type { Money } from '@lumbung/kernel';
import { RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsDefined, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType({ description: 'What a member may owe for purchases at a time, as the board decided.' })
export class SetMemberCreditInput {
  @Field(() => ID, { description: 'An active member; of others a line can only be closed.' })
  @IsUUID()
  memberId: string;

  @Field(() => RupiahScalar, {
    description: 'At most Rp1.000.000.000. Less than what is owed only stops new purchases.',
  })
  @IsDefined()
  limit: Money;

  @Field({ defaultValue: true, description: 'False closes the line: nothing more is bought on it.' })
  @IsBoolean()
  isActive: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Whose payroll deducts it; empty for the cooperative's own treasurer.",
  })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  employer?: string | null;
}
