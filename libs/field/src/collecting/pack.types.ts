import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { SavingsFamily } from '@lumbung/savings';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An account a collector may take money for.' })
export class PackAccount {
  @Field(() => ID) id: string;
  @Field({ description: 'Such as `S-000123`.' }) number: string;
  @Field({ description: 'The product, or what the member calls the account.' }) name: string;
  @Field(() => SavingsFamily) family: keyof typeof SavingsFamily;
  @Field(() => RupiahScalar, { nullable: true, description: 'Null unless this collector sees balances.' })
  balance: number | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Of mandatory savings: missing up to this month. Null for others.',
  })
  due: number | null;
}

@ObjectType({ description: 'A member on the route.' })
export class PackMember {
  @Field(() => ID) id: string;
  @Field() memberNo: string;
  @Field() name: string;
  @Field(() => String, { nullable: true, description: 'The group or post he belongs to.' }) place: string | null;
  @Field(() => [PackAccount]) accounts: PackAccount[];
}

@ObjectType({ description: 'What a phone takes along into the field, in one answer: at most 500 members.' })
export class FieldPack {
  @Field(() => ID, { description: 'Of the collector.' }) collectorId: string;
  @Field(() => ID, { description: 'Of the person who signed in: what a phone keeps belongs to him.' }) personId: string;
  @Field() collectorName: string;
  @Field() cooperativeName: string;
  @Field({ description: 'False: he takes in nothing new, and the members are left out.' }) isActive: boolean;
  @Field(() => RupiahScalar) floatLimit: number;
  @Field(() => RupiahScalar, { description: 'Cash he carries by the books.' }) carried: number;
  @Field(() => RupiahScalar, { description: 'Of that, proposed to a cashier and not yet counted.' }) proposed: number;
  @Field({ description: 'IANA zone of the cooperative, such as `Asia/Jakarta`.' }) timeZone: string;
  @Field(() => BusinessDateScalar, { description: 'Today at the cooperative.' }) businessDate: BusinessDate;
  @Field(() => DateTimeScalar) madeAt: Date;
  @Field(() => [PackMember], { description: 'By place and name.' }) members: PackMember[];
}
