import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AllowSignedIn, resultUnion } from '@lumbung/platform';
import { TooManyAttempts } from '../attempts/too-many-attempts.js';
import { InvalidCredentials } from '../sessions/session.schema.js';
import {
  ConfirmTotpInput,
  DisableTotpInput,
  EnrolTotpInput,
  TotpCodeInvalid,
  TotpConfirmed,
  TotpDisabled,
  TotpEnrolment,
} from './totp.schema.js';
import { TotpService } from './totp.service.js';

const EnrolTotpResult = resultUnion('EnrolTotpResult', [TotpEnrolment, InvalidCredentials, TooManyAttempts]);
const ConfirmTotpResult = resultUnion('ConfirmTotpResult', [TotpConfirmed, TotpCodeInvalid, TooManyAttempts]);
const DisableTotpResult = resultUnion('DisableTotpResult', [
  TotpDisabled,
  InvalidCredentials,
  TotpCodeInvalid,
  TooManyAttempts,
]);

@Resolver()
export class TotpResolver {
  constructor(private readonly totp: TotpService) {}

  @Mutation(() => EnrolTotpResult, { description: '[signed in] Begins TOTP.' })
  @AllowSignedIn()
  enrolTotp(@Args('input') input: EnrolTotpInput): Promise<typeof EnrolTotpResult> {
    return this.totp.enrol(input);
  }

  @Mutation(() => ConfirmTotpResult, { description: '[signed in] Proves the first code; TOTP counts from now on.' })
  @AllowSignedIn()
  confirmTotp(@Args('input') { totpCode }: ConfirmTotpInput): Promise<typeof ConfirmTotpResult> {
    return this.totp.confirm(totpCode);
  }

  @Mutation(() => DisableTotpResult, { description: '[signed in] Switches TOTP off.' })
  @AllowSignedIn()
  disableTotp(@Args('input') input: DisableTotpInput): Promise<typeof DisableTotpResult> {
    return this.totp.disable(input);
  }
}
