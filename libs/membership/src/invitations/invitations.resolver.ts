import { Allow, AllowAnyone } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import {
  AcceptMemberInvitationInput,
  AcceptMemberInvitationResult,
  InviteMemberInput,
  InviteMemberResult,
  MemberInvitationPreview,
} from './invitations.schema.js';
import { MemberInvitationsService } from './invitations.service.js';

@Resolver()
export class MemberInvitationsResolver {
  constructor(private readonly invitations: MemberInvitationsService) {}

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

  @Mutation(() => AcceptMemberInvitationResult, {
    description: '[anyone] Links the signed-in person, or a new account, to the member of the token.',
  })
  @AllowAnyone()
  acceptMemberInvitation(@Args('input') input: AcceptMemberInvitationInput): Promise<unknown> {
    return this.invitations.accept(input);
  }
}
