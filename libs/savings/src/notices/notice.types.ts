import type { BusinessDate } from '@lumbung/kernel';
import { DateTimeScalar } from '@lumbung/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const SavingsNoticeKind = {
  TERM_MATURING: 'TERM_MATURING',
  TERM_MATURED: 'TERM_MATURED',
  STANDING_SKIPPED: 'STANDING_SKIPPED',
} as const;
export type SavingsNoticeKind = keyof typeof SavingsNoticeKind;
registerEnumType(SavingsNoticeKind, {
  name: 'SavingsNoticeKind',
  description: 'What a member was told of.',
  valuesMap: {
    TERM_MATURING: { description: 'A term deposit matures in a week: there is time to say what shall happen.' },
    TERM_MATURED: { description: 'A term deposit was paid out or renewed.' },
    STANDING_SKIPPED: { description: 'A standing instruction could not be done for its month.' },
  },
});

/** What a notice says, whatever the language. */
export interface NoticeFacts {
  readonly kind: SavingsNoticeKind;
  readonly certificateNo: string | null;
  readonly amount: number;
  readonly happensOn: BusinessDate;
  readonly goesOn: boolean;
  readonly problem: string | null;
}

@ObjectType({ description: 'What a member was told of his savings.' })
export class SavingsNotice {
  @Field(() => ID) id: string;
  @Field(() => SavingsNoticeKind) kind: SavingsNoticeKind;
  @Field({ description: 'What happened, and what to do next.' }) text: string;
  @Field(() => String, { nullable: true, description: 'Of the term deposit it is about.' })
  certificateNo: string | null;
  @Field(() => DateTimeScalar) at: Date;
}
