import type { BusinessDate, Id } from '@lumbung/kernel';
import { BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export type StandingInstructionId = Id<'StandingInstruction'>;

export const StandingState = { ACTIVE: 'ACTIVE', ENDED: 'ENDED', CANCELLED: 'CANCELLED' } as const;
export type StandingState = keyof typeof StandingState;
registerEnumType(StandingState, {
  name: 'StandingState',
  description: 'Whether a standing instruction goes on.',
  valuesMap: {
    ENDED: { description: 'Its last day has come, or one of its accounts was closed.' },
    CANCELLED: { description: 'The member or an officer ended it.' },
  },
});

export const StandingRunState = { WAITING: 'WAITING', MOVED: 'MOVED', SKIPPED: 'SKIPPED' } as const;
export type StandingRunState = keyof typeof StandingRunState;
registerEnumType(StandingRunState, {
  name: 'StandingRunState',
  description: 'What became of a standing instruction in a month.',
  valuesMap: {
    WAITING: { description: 'It could not be done on its day and is tried again.' },
    SKIPPED: { description: 'It could not be done within its days; nothing was moved.' },
  },
});

@ObjectType({ description: 'An account of a standing instruction.' })
export class StandingAccount {
  @Field(() => ID, { nullable: true, description: "Null for the member himself where it is another member's." })
  accountId: string | null;
  @Field(() => String, { nullable: true, description: 'Such as `S-000123`; null as `accountId`.' })
  number: string | null;
  @Field() productName: string;
  @Field({ description: "Whose it is; another member's name half hidden for the member himself." }) ownerName: string;
}

@ObjectType({ description: 'What became of a standing instruction in one month.' })
export class StandingRun {
  @Field(() => BusinessDateScalar) dueOn: BusinessDate;
  @Field(() => StandingRunState) state: StandingRunState;
  @Field(() => Int, { description: 'How often it was tried.' }) tries: number;
  @Field(() => BusinessDateScalar, { description: 'When it was tried last.' }) triedOn: BusinessDate;
  @Field(() => String, { nullable: true, description: 'Why it could not be done; null when it was.' })
  problem: string | null;
  @Field(() => String, { nullable: true, description: 'Of the transfer, such as `BPB-2611-000123`.' })
  receiptNumber: string | null;
}

@ObjectType({ description: 'An amount that goes from one savings account to another every month (perintah tetap).' })
export class StandingInstruction {
  readonly __typename: 'StandingInstruction';
  @Field(() => ID) id: StandingInstructionId;
  @Field(() => ID) memberId: string;
  @Field({ description: 'Nomor anggota.' }) memberNo: string;
  @Field() memberName: string;
  @Field(() => StandingAccount) from: StandingAccount;
  @Field(() => StandingAccount) to: StandingAccount;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => Int, { description: '1 to 31; a month that has no such day: its last one.' }) day: number;
  @Field(() => BusinessDateScalar) startsOn: BusinessDate;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'The last day on which it may be due.' })
  endsOn: BusinessDate | null;
  @Field(() => Int, { description: 'So many days it is tried again when the money is not there.' }) retryDays: number;
  @Field(() => String, { nullable: true, description: 'Stands in both passbooks.' }) note: string | null;
  @Field({ description: 'Set by the member himself; otherwise by an officer for him.' }) byMember: boolean;
  @Field(() => String, { nullable: true }) createdByName: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => StandingState) state: StandingState;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'When it is due next; null when it has ended.' })
  dueOn: BusinessDate | null;
  @Field(() => DateTimeScalar, { nullable: true }) endedAt: string | null;
  @Field(() => String, { nullable: true }) endedByName: string | null;
  @Field(() => String, { nullable: true }) endReason: string | null;
  @Field(() => [StandingRun], { description: 'The latest month first; at most 24.' }) runs: StandingRun[];
  @Field(() => Boolean, { description: 'Nothing was moved in the latest month.' }) isBehind: boolean;

  fromPersonId: string | null;
  toPersonId: string | null;
}

@ObjectType({ description: 'A page of standing instructions.' })
export class StandingInstructionConnection extends Connection(StandingInstruction) {}
