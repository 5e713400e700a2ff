import { Connection, PageArgs, RupiahScalar } from '@lumbung/platform';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';

@ObjectType({ description: 'A member who is behind with mandatory savings (tunggakan).' })
export class MandatoryArrears {
  @Field(() => ID) accountId: string;
  @Field() accountNumber: string;
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field(() => Int) monthsOverdue: number;
  @Field(() => RupiahScalar) arrears: number;
}

@ObjectType({ description: 'Members who are behind.' })
export class MandatoryArrearsConnection extends Connection(MandatoryArrears) {
  @Field(() => RupiahScalar, { nullable: true, description: 'What all whom the filter finds owe together.' })
  totalArrears: number | null;
}

export const MandatoryArrearsOrder = { ACCOUNT: 'ACCOUNT', AMOUNT: 'AMOUNT' } as const;
export type MandatoryArrearsOrder = keyof typeof MandatoryArrearsOrder;
registerEnumType(MandatoryArrearsOrder, {
  name: 'MandatoryArrearsOrder',
  description: 'Which debt comes first.',
  valuesMap: {
    ACCOUNT: { description: 'In the order the accounts were opened.' },
    AMOUNT: { description: 'The largest first.' },
  },
});

export interface MandatoryArrearsFilter {
  readonly search?: string | null;
  readonly memberClass?: string | null;
  readonly order?: MandatoryArrearsOrder | null;
}

@ArgsType()
export class MandatoryArrearsArgs extends PageArgs implements MandatoryArrearsFilter {
  @Field(() => String, { nullable: true, description: 'As in `savingsAccounts`.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Who is of this class now; UMUM is one.' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  memberClass?: string | null;

  @Field(() => MandatoryArrearsOrder, { nullable: true, description: 'ACCOUNT unless named.' })
  @IsOptional()
  @IsEnum(MandatoryArrearsOrder)
  order?: MandatoryArrearsOrder | null;
}
