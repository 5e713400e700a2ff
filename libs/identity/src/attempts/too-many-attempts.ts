import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '@lumbung/platform';

@ObjectType({
  implements: () => UserError,
  description: 'This account or this address tried too often; waiting helps.',
})
export class TooManyAttempts extends UserError {
  @Field(() => Int, { description: 'After so many seconds the next attempt is looked at.' })
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('TOO_MANY_ATTEMPTS', { seconds: retryAfterSeconds });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
