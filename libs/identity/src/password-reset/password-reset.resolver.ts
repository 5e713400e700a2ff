import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AllowAnyone, resultUnion } from '@lumbung/platform';
import { TooManyAttempts } from '../attempts/too-many-attempts.js';
import { PasswordChanged, PasswordTooWeak } from '../people/account.schema.js';
import {
  LinkExpired,
  PasswordResetRequested,
  RequestPasswordResetInput,
  ResetPasswordInput,
} from './password-reset.schema.js';
import { PasswordResetService } from './password-reset.service.js';

const RequestPasswordResetResult = resultUnion('RequestPasswordResetResult', [PasswordResetRequested, TooManyAttempts]);
const ResetPasswordResult = resultUnion('ResetPasswordResult', [PasswordChanged, LinkExpired, PasswordTooWeak]);

@Resolver()
export class PasswordResetResolver {
  constructor(private readonly resets: PasswordResetService) {}

  @Mutation(() => RequestPasswordResetResult, {
    description: '[anyone] Sends a reset link if there is such an account; the answer is always the same.',
  })
  @AllowAnyone()
  requestPasswordReset(
    @Args('input') { login }: RequestPasswordResetInput,
  ): Promise<typeof RequestPasswordResetResult> {
    return this.resets.request(login);
  }

  @Mutation(() => ResetPasswordResult, {
    description: '[anyone] Sets a new password by reset token and ends all sessions.',
  })
  @AllowAnyone()
  resetPassword(@Args('input') input: ResetPasswordInput): Promise<typeof ResetPasswordResult> {
    return this.resets.reset(input);
  }
}
