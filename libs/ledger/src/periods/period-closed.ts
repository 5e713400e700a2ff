import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, UserError } from '@lumbung/platform';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  implements: () => UserError,
  description: 'The books of that date are closed; nothing can be booked there.',
})
export class PeriodClosed extends UserError {
  @Field(() => BusinessDateScalar, { description: 'Last closed day; the next one is the first that can be booked.' })
  readonly closedThrough: BusinessDate;

  constructor(closedThrough: BusinessDate) {
    super('PERIOD_CLOSED', { closedThrough });
    this.closedThrough = closedThrough;
  }
}
