import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowSignedIn, resultUnion } from '@lumbung/platform';
import { TooManyAttempts } from '../attempts/too-many-attempts.js';
import { InvalidCredentials, TotpRequired } from '../sessions/session.schema.js';
import { PinService } from './pin.service.js';
import { MyStepUp, PinSet, PinTooWeak, SetPinInput } from './step-up.schema.js';
import { StepUpService } from './step-up.service.js';

const SetPinResult = resultUnion('SetPinResult', [
  PinSet,
  PinTooWeak,
  InvalidCredentials,
  TotpRequired,
  TooManyAttempts,
]);

@Resolver()
export class StepUpResolver {
  constructor(
    private readonly stepUp: StepUpService,
    private readonly pins: PinService,
  ) {}

  @Query(() => MyStepUp, { description: '[signed in] By what I can prove once more that it is me.' })
  @AllowSignedIn()
  myStepUp(): Promise<MyStepUp> {
    return this.stepUp.mine();
  }

  @Mutation(() => SetPinResult, {
    description: '[signed in] Sets or replaces my PIN, which moving my own money asks for; also when I forgot it.',
  })
  @AllowSignedIn()
  setPin(@Args('input') input: SetPinInput): Promise<typeof SetPinResult> {
    return this.pins.set(input);
  }
}
