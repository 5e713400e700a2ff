import { Allow, AllowAnyone } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import {
  AcceptMemberInvitationInput,
  AcceptMemberInvitationResult,
  InviteMemberInput,
  InviteMemberResult,
  InviteMembersInput,
  InviteMembersResult,
  MemberInvitationPreview,
  UnlinkMemberInput,
  UnlinkMemberResult,
} from './invitations.schema.js';
import { MemberInvitationsService } from './invitations.service.js';
import { MemberAccountsService } from './member-accounts.service.js';

@Resolver()
export class MemberInvitationsResolver {
  constructor(
    private readonly invitations: MemberInvitationsService,
    private readonly accounts: MemberAccountsService,
  ) {}

  @Query(() => MemberInvitationPreview, {
    nullable: true,
    description: '[anyone] What a member link offers; null when the token is unknown.',
  })
  @AllowAnyone()
  async memberInvitation(@Args('token') token: string): Promise<MemberInvitationPreview> {
    return this.invitations.preview(token);
  }

  @Mutation(() => InviteMemberResult, {
    description:
      '[permission: membership.edit] Makes a link by which the member connects his account; ends an earlier one.',
  })
  @Allow(MembershipPermission.Edit)
  inviteMember(@Args('input') { memberId }: InviteMemberInput): Promise<typeof InviteMemberResult> {
    return this.invitations.invite(memberId);
  }

  @Mutation(() => InviteMembersResult, {
    description:
      '[permission: membership.edit] Makes links for many members, to be printed or sent; ends earlier ones.',
  })
  @Allow(MembershipPermission.Edit)
  inviteMembers(@Args('input') { memberIds }: InviteMembersInput): Promise<typeof InviteMembersResult> {
    return this.invitations.inviteMany(memberIds);
  }

  @Mutation(() => UnlinkMemberResult, {
    description: '[permission: membership.edit] Takes a wrong or lost account away from a member; audited.',
  })
  @Allow(MembershipPermission.Edit)
  unlinkMember(@Args('input') input: UnlinkMemberInput): Promise<typeof UnlinkMemberResult> {
    return this.accounts.unlink(input);
  }

  @Mutation(() => AcceptMemberInvitationResult, {
    description: '[anyone] Links the signed-in person, or a new account, to the member of the token.',
  })
  @AllowAnyone()
  acceptMemberInvitation(@Args('input') input: AcceptMemberInvitationInput): Promise<unknown> {
    return this.invitations.accept(input);
  }
}
