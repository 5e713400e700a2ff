import type { Money } from '@lumbung/kernel';
import { DateTimeScalar, InvalidInput, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';

@ObjectType({ description: 'A collector of the field (kolektor lapangan), with the cash he carries.' })
export class FieldCollector {
  readonly __typename: 'FieldCollector';

  @Field(() => ID) id: string;
  @Field({ description: 'As receipts call him.' }) name: string;
  @Field(() => ID, { nullable: true, description: 'Set where he is a member and no officer.' }) memberId: string | null;
  @Field(() => RupiahScalar, { description: 'The most cash he may carry.' }) floatLimit: number;
  @Field({ description: 'Whether his phone shows what the members have.' }) showsBalances: boolean;
  @Field({ description: 'One who is not takes in nothing new; what he has he may still send and hand over.' })
  isActive: boolean;
  @Field(() => RupiahScalar, { description: 'Cash he carries by the books: account 1-1015.' }) carried: number;
  @Field(() => RupiahScalar, { description: 'Of that, proposed to a cashier and not yet counted.' })
  proposed: number;
  @Field(() => Int, { description: 'Members he visits, each once.' }) memberCount: number;
  @Field(() => Int, { description: 'Deposits that were refused: he has the cash, no account has it yet.' })
  refusedCount: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When something last came from his phone.' })
  lastReceivedAt: string | null;
}

@ObjectType({ description: 'Whom a collector visits: one member, a collecting post or a group.' })
export class RoutePart {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => ID, { nullable: true }) postId: string | null;
  @Field(() => ID, { nullable: true }) groupId: string | null;
  @Field({ description: 'Of the member, the post or the group.' }) name: string;
  @Field(() => Int, { description: 'Members it stands for today.' }) memberCount: number;
}

@ObjectType({ description: 'A collector with his route.' })
export class CollectorRoute {
  readonly __typename: 'CollectorRoute';

  @Field(() => FieldCollector) collector: FieldCollector;
  @Field(() => [RoutePart], { description: 'Posts, then groups, then single members, by name; at most 600.' })
  parts: RoutePart[];
}

@InputType({ description: 'A new collector, or, with his id, what is known of one.' })
export class SaveCollectorInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new one.' })
  @IsOptional()
  @IsUUID()
  collectorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A new one who is an officer here: his person.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A new one who is a member with an account of his own.' })
  @IsOptional()
  @IsUUID()
  memberId?: string | null;

  @Field({ description: 'As receipts call him.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  name: string;

  @Field(() => RupiahScalar, { description: 'The most cash he may carry, up to ten thousand million.' })
  @IsDefined()
  floatLimit: Money;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  showsBalances: boolean;

  @Field(() => Boolean, { defaultValue: true })
  @IsBoolean()
  isActive: boolean;
}

@InputType({ description: 'Whom a collector visits from now on, as a whole.' })
export class SetCollectorRouteInput {
  @Field(() => ID) @IsUUID() collectorId: string;

  @Field(() => [ID]) @IsArray() @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) memberIds: string[];
  @Field(() => [ID]) @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) postIds: string[];
  @Field(() => [ID]) @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) groupIds: string[];
}

@ObjectType({ implements: () => UserError, description: 'He carries cash or has some on its way to a cashier.' })
export class CollectorHasCash extends UserError {
  @Field(() => RupiahScalar) readonly carried: Money;

  constructor(name: string, carried: Money, words: string) {
    super('COLLECTOR_HAS_CASH', { name, carried: words });
    this.carried = carried;
  }
}

@ObjectType({ implements: () => UserError, description: 'More members than a phone takes along.' })
export class RouteTooLong extends UserError {
  @Field(() => Int) readonly memberCount: number;
  @Field(() => Int) readonly most: number;

  constructor(memberCount: number, most: number) {
    super('ROUTE_TOO_LONG', { memberCount, most });
    this.memberCount = memberCount;
    this.most = most;
  }
}

export const SaveCollectorResult = resultUnion('SaveCollectorResult', [FieldCollector, CollectorHasCash, InvalidInput]);
export const SetCollectorRouteResult = resultUnion('SetCollectorRouteResult', [CollectorRoute, RouteTooLong]);
