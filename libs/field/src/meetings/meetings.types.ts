import type { BusinessDate, Money } from '@lumbung/kernel';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import { DrawerNotOpen } from '@lumbung/payments';
import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  InvalidInput,
  PageArgs,
  resultUnion,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import { SavingsLocked } from '@lumbung/savings';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { FloatLimitExceeded } from '../collecting/collecting.types.js';

@ObjectType({ description: 'A member on the sheet of a group meeting, before it is filled in.' })
export class MeetingSheetLine {
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field({ description: 'Penanggung jawab (PJ).' }) isLeader: boolean;
  @Field(() => RupiahScalar, { description: 'Mandatory savings missing up to this month; nothing without an account.' })
  due: number;
}

@ObjectType({
  description: 'The sheet of a group meeting: who is in the group today, and what each owes on the day of the meeting.',
})
export class MeetingSheet {
  @Field(() => ID) groupId: string;
  @Field() groupName: string;
  @Field({ description: 'Whether those present bear what is missing (tanggung renteng).' }) isJointlyLiable: boolean;
  @Field(() => String, { nullable: true, description: 'When and where it meets.' }) meets: string | null;
  @Field(() => BusinessDateScalar) today: BusinessDate;
  @Field(() => BusinessDateScalar, { description: 'The day of the meeting; dues are reckoned up to its month.' })
  heldOn: BusinessDate;
  @Field(() => [MeetingSheetLine], { description: 'By member number; at most 200.' }) lines: MeetingSheetLine[];
}

@ObjectType({ description: 'What a member did at a meeting.' })
export class MeetingLine {
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field() isPresent: boolean;
  @Field(() => RupiahScalar) due: number;
  @Field(() => RupiahScalar, { description: 'Brought by himself, for himself.' }) paid: number;
  @Field(() => RupiahScalar, { description: 'Paid for him by others.' }) covered: number;
  @Field(() => RupiahScalar, { description: 'Paid by him for others.' }) covers: number;
  @Field(() => String, { nullable: true }) receiptNumber: string | null;
}

@ObjectType({ description: 'A meeting of a group, as it was recorded.' })
export class GroupMeeting {
  readonly __typename: 'GroupMeeting';

  @Field(() => ID) id: string;
  @Field({ description: 'Such as `PK-00007`.' }) number: string;
  @Field(() => ID) groupId: string;
  @Field(() => BusinessDateScalar) heldOn: string;
  @Field(() => RupiahScalar, { description: 'What went into the members’ savings.' }) total: number;
  @Field(() => Int) presentCount: number;
  @Field(() => String, { nullable: true, description: 'Who brings the cash; null: it lies in a drawer.' })
  collectorName: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true }) recordedByName: string | null;
  @Field(() => DateTimeScalar) recordedAt: string;
  @Field(() => [MeetingLine], { description: 'By member number.' }) lines: MeetingLine[];
}

@ObjectType({ description: 'Meetings of a group, the latest first.' })
export class GroupMeetingConnection extends Connection(GroupMeeting) {}

@ObjectType({
  description:
    'One member paid for another: a claim between the two, in memorandum; the cooperative is no party to it.',
})
export class GroupCover {
  readonly __typename: 'GroupCover';

  @Field(() => ID) id: string;
  @Field(() => BusinessDateScalar) heldOn: string;
  @Field(() => ID) debtorId: string;
  @Field() debtorName: string;
  @Field(() => ID) covererId: string;
  @Field() covererName: string;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => RupiahScalar) repaid: number;
  @Field(() => RupiahScalar, { description: 'What is still to be paid back.' }) open: number;
}

@InputType()
export class MeetingLineInput {
  @Field(() => ID) @IsUUID() memberId: string;
  @Field() @IsBoolean() isPresent: boolean;
  @Field(() => RupiahScalar, { description: 'As the sheet says: somebody may have paid meanwhile.' })
  @IsDefined()
  due: Money;
  @Field(() => RupiahScalar, { description: 'What he brought, up to what is due.' }) @IsDefined() paid: Money;
}

@InputType({ description: 'A meeting as a whole: attendance, what each brought, and where the cash is.' })
export class RecordGroupMeetingInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() groupId: string;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Today unless named; never later.' })
  @IsOptional()
  @IsString()
  heldOn?: BusinessDate | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The collector who brings the cash. Without one it goes into the drawer of whoever records it.',
  })
  @IsOptional()
  @IsUUID()
  collectorId?: string | null;

  @Field(() => [MeetingLineInput], { description: 'Everybody who is in the group, each once.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MeetingLineInput)
  lines: MeetingLineInput[];

  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) note?: string | null;
}

@InputType({ description: 'One member paid another back, hand to hand.' })
export class RepayCoverInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() coverId: string;
  @Field(() => RupiahScalar, { description: 'Up to what is open.' }) @IsDefined() amount: Money;
}

@ArgsType()
export class GroupMeetingsArgs extends PageArgs {
  @Field(() => ID) @IsUUID() groupId: string;
}

@ObjectType({ implements: () => UserError, description: 'The group’s meeting of this day was recorded before.' })
export class MeetingRecorded extends UserError {
  @Field() readonly number: string;

  constructor(number: string) {
    super('MEETING_RECORDED', { number });
    this.number = number;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Something is missing, and nobody present has paid his own due.',
})
export class NobodyToCover extends UserError {
  constructor() {
    super('NOBODY_TO_COVER');
  }
}

export const RecordGroupMeetingResult = resultUnion('RecordGroupMeetingResult', [
  GroupMeeting,
  DrawerNotOpen,
  FloatLimitExceeded,
  InsufficientBalance,
  InvalidInput,
  MeetingRecorded,
  NobodyToCover,
  PeriodClosed,
  SavingsLocked,
  SubAccountClosed,
]);
export const RepayCoverResult = resultUnion('RepayCoverResult', [GroupCover, InvalidInput]);
