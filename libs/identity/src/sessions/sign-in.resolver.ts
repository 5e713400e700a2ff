import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone, AllowSignedIn, InvalidInput, resultUnion } from '@lumbung/platform';
import { TooManyAttempts } from '../attempts/too-many-attempts.js';
import {
  AccountExists,
  ChangePasswordInput,
  PasswordChanged,
  PasswordTooWeak,
  RegisterInput,
} from '../people/account.schema.js';
import { currentPerson } from './own-account.js';
import {
  InvalidCredentials,
  RevokeSessionInput,
  SessionRevoked,
  SignedIn,
  SignedOut,
  SignInInput,
  SignOutInput,
  TotpRequired,
  Viewer,
} from './session.schema.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import { ViewerService } from './viewer.service.js';

const RegisterResult = resultUnion('RegisterResult', [
  SignedIn,
  AccountExists,
  PasswordTooWeak,
  InvalidInput,
  TooManyAttempts,
]);
const SignInResult = resultUnion('SignInResult', [SignedIn, TotpRequired, InvalidCredentials, TooManyAttempts]);
const SignOutResult = resultUnion('SignOutResult', [SignedOut]);
const RevokeSessionResult = resultUnion('RevokeSessionResult', [SessionRevoked]);
const ChangePasswordResult = resultUnion('ChangePasswordResult', [
  PasswordChanged,
  InvalidCredentials,
  PasswordTooWeak,
  TooManyAttempts,
]);

@Resolver(() => Viewer)
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly viewers: ViewerService,
  ) {}

  @Query(() => Viewer, { nullable: true, description: '[anyone] Who I am; null when nobody is signed in.' })
  @AllowAnyone()
  me(): Promise<Viewer | null> {
    return this.viewers.me();
  }

  @Mutation(() => RegisterResult, { description: '[anyone] Makes an account and signs in.' })
  @AllowAnyone()
  register(@Args('input') input: RegisterInput): Promise<typeof RegisterResult> {
    return this.signIns.register(input);
  }

  @Mutation(() => SignInResult, { description: '[anyone] Signs in by phone or e-mail.' })
  @AllowAnyone()
  signIn(@Args('input') input: SignInInput): Promise<typeof SignInResult> {
    return this.signIns.signIn(input);
  }

  @Mutation(() => SignOutResult, { description: '[signed in] Ends this session, or all.' })
  @AllowSignedIn()
  async signOut(@Args('input') { allSessions }: SignOutInput): Promise<typeof SignOutResult> {
    const { personId, sessionId } = currentPerson();
    return { __typename: 'SignedOut', endedSessions: await this.sessions.signOut(personId, sessionId, allSessions) };
  }

  @Mutation(() => RevokeSessionResult, { description: '[signed in] Ends one of my sessions.' })
  @AllowSignedIn()
  async revokeSession(@Args('input') { sessionId }: RevokeSessionInput): Promise<typeof RevokeSessionResult> {
    await this.sessions.revoke(currentPerson().personId, sessionId);
    return { __typename: 'SessionRevoked', sessionId };
  }

  @Mutation(() => ChangePasswordResult, { description: '[signed in] Changes my password and ends my other sessions.' })
  @AllowSignedIn()
  changePassword(@Args('input') input: ChangePasswordInput): Promise<typeof ChangePasswordResult> {
    return this.signIns.changePassword(input);
  }
}
