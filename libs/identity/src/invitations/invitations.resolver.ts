import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone, AllowSignedIn, InvalidInput, resultUnion } from '@lumbung/platform';
import { LinkExpired } from '../password-reset/password-reset.schema.js';
import { AccountExists, PasswordTooWeak } from '../people/account.schema.js';
import { SignedIn } from '../sessions/session.schema.js';
import { RoleScope } from '../staff/role.js';
import { PermissionExceeded } from '../staff/staff.schema.js';
import { workplaceOf } from '../staff/workplace.js';
import {
  AcceptInvitationInput,
  Invitation,
  InvitationPreview,
  InviteStaffInput,
  RevokeInvitationInput,
  StaffInvited,
} from './invitation.schema.js';
import { InvitationsReader } from './invitations.reader.js';
import { InvitationsService } from './invitations.service.js';

const InviteStaffResult = resultUnion('InviteStaffResult', [StaffInvited, PermissionExceeded, InvalidInput]);
const AcceptInvitationResult = resultUnion('AcceptInvitationResult', [
  SignedIn,
  LinkExpired,
  AccountExists,
  PasswordTooWeak,
  InvalidInput,
]);
const RevokeInvitationResult = resultUnion('RevokeInvitationResult', [Invitation]);

/** Who may do it depends on the scope in the arguments, so the service admits. */
@Resolver(() => Invitation)
export class InvitationsResolver {
  constructor(
    private readonly reader: InvitationsReader,
    private readonly service: InvitationsService,
  ) {}

  @Query(() => InvitationPreview, {
    nullable: true,
    description: '[anyone] What an invitation link offers; null when the token is unknown.',
  })
  @AllowAnyone()
  invitation(@Args('token') token: string): Promise<InvitationPreview | null> {
    return this.reader.preview(token);
  }

  @Query(() => [Invitation], {
    description:
      '[permission: identity.read] or [council: council.read] with scope COUNCIL. Open and recent invitations, newest first, at most 100.',
  })
  @AllowSignedIn()
  async invitations(
    @Args('scope', { type: () => RoleScope, defaultValue: RoleScope.COOPERATIVE }) scope: RoleScope,
  ): Promise<Invitation[]> {
    return this.reader.list(workplaceOf(scope, 'read'));
  }

  @Mutation(() => InviteStaffResult, {
    description:
      '[permission: identity.invite] or [council: council.invite] with scope COUNCIL. Invites someone to work here.',
  })
  @AllowSignedIn()
  inviteStaff(@Args('input') input: InviteStaffInput): Promise<typeof InviteStaffResult> {
    return this.service.invite(input);
  }

  @Mutation(() => AcceptInvitationResult, {
    description: '[anyone] Accepts by token, as the signed-in person or with a new account.',
  })
  @AllowAnyone()
  acceptInvitation(@Args('input') input: AcceptInvitationInput): Promise<typeof AcceptInvitationResult> {
    return this.service.accept(input);
  }

  @Mutation(() => RevokeInvitationResult, {
    description: '[permission: identity.invite] or [council: council.invite]. Withdraws an invitation.',
  })
  @AllowSignedIn()
  revokeInvitation(@Args('input') { invitationId }: RevokeInvitationInput): Promise<typeof RevokeInvitationResult> {
    return this.service.revoke(invitationId);
  }
}
