import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ManualJournalForm, ManualJournalLine, MANUAL_LINES } from '../manual/manual-journal.js';
import { AccountKeptElsewhere, JournalNotBalanced, ManualContentInput } from '../manual/manual.schema.js';

@ObjectType({ description: 'Every month on this day; in a shorter month on its last.' })
export class JournalRecurrence {
  @Field(() => Int) dayOfMonth: number;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Null when it ended.' }) nextOn: BusinessDate | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'The last day on which it may happen.' })
  until: BusinessDate | null;
}

@ObjectType({ description: 'A journal kept as a pattern: to begin a new one from, or written anew every month.' })
export class JournalTemplate {
  readonly __typename = 'JournalTemplate';
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => ManualJournalForm) form: ManualJournalForm;
  @Field() text: string;
  @Field(() => RupiahScalar, { description: 'Sum of its debits.' }) amount: number;
  @Field(() => [ManualJournalLine]) lines: ManualJournalLine[];
  @Field(() => JournalRecurrence, { nullable: true, description: 'Null when it is only a pattern.' })
  recurrence: JournalRecurrence | null;
  @Field({ description: 'Who saved it last: the maker of what it writes, who cannot approve that.' })
  madeByName: string;
}

@ObjectType({ description: 'A template was taken away; what it wrote stays.' })
export class JournalTemplateRemoved {
  readonly __typename = 'JournalTemplateRemoved';
  @Field(() => ID) templateId: string;
}

@InputType({ description: 'Every month on this day.' })
export class JournalRecurrenceInput {
  @Field(() => Int, { description: '1 to 31; in a shorter month its last day.' })
  @IsInt()
  @Min(1)
  @Max(31)
  dayOfMonth: number;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Not before this day; default: today.' })
  @IsOptional()
  @IsString()
  from?: BusinessDate | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Not after this day; default: without end.' })
  @IsOptional()
  @IsString()
  until?: BusinessDate | null;
}

@InputType({ description: 'A template: a new one, or another content for one.' })
export class SaveJournalTemplateInput extends ManualContentInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new one.' })
  @IsOptional()
  @IsUUID()
  templateId?: string | null;

  @Field() @IsString() @IsNotEmpty() @MaxLength(100) name: string;

  @Field(() => JournalRecurrenceInput, { nullable: true, description: 'Absent: only a pattern.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => JournalRecurrenceInput)
  recurrence?: JournalRecurrenceInput | null;
}

@InputType({ description: 'Takes a template away.' })
export class RemoveJournalTemplateInput {
  @Field(() => ID) @IsUUID() templateId: string;
}

export const SaveJournalTemplateResult = resultUnion('SaveJournalTemplateResult', [
  JournalTemplate,
  JournalNotBalanced,
  AccountKeptElsewhere,
  InvalidInput,
]);

/** The columns of `ledger.manual_journal m` as a JournalTemplate. */
export const JOURNAL_TEMPLATE = /* sql */ `
  json_build_object('__typename', 'JournalTemplate', 'id', m.id, 'name', m.name, 'form', m.form, 'text', m.text, 'amount', m.amount,
    'madeByName', m.made_by_name, 'lines', ${MANUAL_LINES},
    'recurrence', case when m.recurs_day is not null
                       then json_build_object('dayOfMonth', m.recurs_day, 'nextOn', m.next_on, 'until', m.recurs_until) end)
`;
