import { Module } from '@nestjs/common';
import { addMessages } from '@lumbung/platform';
import './identity.permissions.js';
import { ApiKeysResolver } from './api-keys/api-keys.resolver.js';
import { ApiKeysService } from './api-keys/api-keys.service.js';
import { Attempts } from './attempts/attempts.js';
import { ApiKeyStrategy } from './authentication/api-key.strategy.js';
import { Holdings } from './authentication/credential.js';
import { LoginStrategy } from './authentication/login.strategy.js';
import { RequestAuthenticator } from './authentication/request-authenticator.js';
import { SessionStrategy } from './authentication/session.strategy.js';
import { IdentityService } from './identity.service.js';
import { InvitationsReader } from './invitations/invitations.reader.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { OrganisationNames } from './invitations/organisation-names.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { Messenger } from './messenger/messenger.js';
import { OutboxMessenger } from './messenger/outbox-messenger.js';
import { PasswordResetResolver } from './password-reset/password-reset.resolver.js';
import { PasswordResetService } from './password-reset/password-reset.service.js';
import { Passwords } from './people/passwords.js';
import { PeopleService } from './people/people.service.js';
import { Vault } from './secrets/vault.js';
import { OwnAccount } from './sessions/own-account.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInResolver } from './sessions/sign-in.resolver.js';
import { SignInService } from './sessions/sign-in.service.js';
import { ViewerService } from './sessions/viewer.service.js';
import { FoundingService } from './staff/founding.service.js';
import { RoleBook } from './staff/role-book.js';
import { SellingService } from './staff/selling.service.js';
import { StaffReader } from './staff/staff.reader.js';
import { StaffResolver } from './staff/staff.resolver.js';
import { StaffService } from './staff/staff.service.js';
import { PinService } from './step-up/pin.service.js';
import { Pins } from './step-up/pins.js';
import { StepUpResolver } from './step-up/step-up.resolver.js';
import { StepUpService } from './step-up/step-up.service.js';
import { SecondFactor } from './totp/second-factor.js';
import { TotpResolver } from './totp/totp.resolver.js';
import { TotpService } from './totp/totp.service.js';

addMessages({ id, en });

/** People who sign in, and what they may do where. */
@Module({
  providers: [
    Vault,
    Passwords,
    PeopleService,
    Attempts,
    SessionsService,
    ViewerService,
    OwnAccount,
    SignInService,
    SignInResolver,
    LoginStrategy,
    SessionStrategy,
    ApiKeyStrategy,
    Holdings,
    RequestAuthenticator,
    SecondFactor,
    TotpService,
    TotpResolver,
    Pins,
    PinService,
    StepUpService,
    StepUpResolver,
    { provide: Messenger, useClass: OutboxMessenger },
    PasswordResetService,
    PasswordResetResolver,
    RoleBook,
    FoundingService,
    SellingService,
    StaffReader,
    StaffService,
    StaffResolver,
    OrganisationNames,
    InvitationsReader,
    InvitationsService,
    InvitationsResolver,
    ApiKeysService,
    ApiKeysResolver,
    IdentityService,
  ],
  exports: [IdentityService, RequestAuthenticator, OrganisationNames, Messenger, StepUpService, Attempts, ViewerService],
})
export class IdentityModule {}
