import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { currentLocale, DateTimeScalar, translate, UserError } from '@lumbung/platform';

/** By what a signed-in person proves once more that it is he. */
export const StepUpMethod = { PIN: 'PIN', TOTP: 'TOTP' } as const;
export type StepUpMethod = (typeof StepUpMethod)[keyof typeof StepUpMethod];
registerEnumType(StepUpMethod, {
  name: 'StepUpMethod',
  description: 'A second proof of a signed-in person.',
  valuesMap: {
    PIN: { description: 'The six digits the person chose by setPin.' },
    TOTP: { description: 'A code of the authenticator app, or a recovery code.' },
  },
});

@InputType({
  description: 'A second proof beside the session, for what moves the own money. One of the two is enough.',
})
export class StepUpInput {
  @Field(() => String, { nullable: true, description: 'The PIN of six digits.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  pin?: string | null;

  @Field(() => String, { nullable: true, description: 'Six digits of the authenticator app, or a recovery code.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string | null;
}

@InputType()
export class SetPinInput {
  @Field({ description: 'Six digits; no run, no repetition, no date, no part of the own phone number.' })
  @IsString()
  @MinLength(1)
  @MaxLength(20)
  pin: string;

  @Field({ description: 'The password of the account, asked again.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'Needed where signing in needs a code: six digits, or a recovery code.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  totpCode?: string | null;
}

@ObjectType({ description: 'The PIN counts from now on; an earlier one is forgotten, and a lock with it.' })
export class PinSet {
  readonly __typename = 'PinSet';
  @Field(() => DateTimeScalar) setAt: Date;
}

@ObjectType({ description: 'How I can prove once more that it is me.' })
export class MyStepUp {
  @Field(() => [StepUpMethod], { description: 'What I have; empty: set a PIN first.' }) methods: StepUpMethod[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the PIN was set; null without one.' })
  pinSetAt: Date | string | null;
  @Field(() => Int, { description: 'Wrong tries left before it locks.' }) triesLeft: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when no proof is looked at.' })
  lockedUntil: Date | string | null;
}

@ObjectType({ implements: () => UserError, description: 'The PIN is not six digits, or easily guessed.' })
export class PinTooWeak extends UserError {
  constructor() {
    super('PIN_TOO_WEAK');
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'This needs a second proof: repeat it with `stepUp`. Nothing was moved.',
})
export class StepUpRequired extends UserError {
  @Field(() => [StepUpMethod], { description: 'What this person can prove it with; empty: set a PIN first (setPin).' })
  readonly methods: StepUpMethod[];

  constructor(methods: readonly StepUpMethod[]) {
    super('STEP_UP_REQUIRED');
    this.methods = [...methods];
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'The second proof was wrong, or is locked after too many wrong ones. Nothing was moved.',
})
export class StepUpRefused extends UserError {
  @Field(() => Int, { description: 'Wrong tries left before it locks.' }) readonly triesLeft: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when no proof is looked at. Signing in again, or a new PIN, ends it at once.',
  })
  readonly lockedUntil: Date | null;

  constructor(triesLeft: number, lockedUntil: Date | null, lockedMinutes = 0) {
    super('STEP_UP_REFUSED', { triesLeft, minutes: lockedMinutes });
    this.triesLeft = triesLeft;
    this.lockedUntil = lockedUntil;
  }

  override get message(): string {
    return translate(this.lockedUntil ? 'stepUp.locked' : this.code, currentLocale(), this.words);
  }
}
