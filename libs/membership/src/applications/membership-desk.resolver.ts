import { Allow, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { ApplicationLink, MembershipSettings } from './application.types.js';
import { CreateApplicationLinkInput, UpdateMembershipSettingsInput } from './applications.inputs.js';
import { MembershipDeskService } from './membership-desk.service.js';

@Resolver()
export class MembershipDeskResolver {
  constructor(private readonly desk: MembershipDeskService) {}

  @Query(() => MembershipSettings, {
    description: '[permission: membership.read] How this cooperative takes on members.',
  })
  @Allow(MembershipPermission.Read)
  membershipSettings(): Promise<MembershipSettings> {
    return this.desk.settings();
  }

  @Query(() => [ApplicationLink], {
    description: '[permission: membership.enterApplication] Links and QR codes to apply by; the newest 50.',
  })
  @Allow(MembershipPermission.Enter)
  applicationLinks(): Promise<ApplicationLink[]> {
    return this.desk.links();
  }

  @Mutation(() => MembershipSettings, {
    description: '[permission: membership.decide] Changes how members are taken on.',
  })
  @Allow(MembershipPermission.Decide)
  updateMembershipSettings(@Args('input') input: UpdateMembershipSettingsInput): Promise<MembershipSettings> {
    return this.desk.update(input);
  }

  @Mutation(() => ApplicationLink, {
    description: '[permission: membership.enterApplication] Makes a link to apply by, for one person or a poster.',
  })
  @Allow(MembershipPermission.Enter)
  createApplicationLink(@Args('input') input: CreateApplicationLinkInput): Promise<ApplicationLink> {
    return this.desk.createLink(input);
  }

  @Mutation(() => ApplicationLink, { description: '[permission: membership.enterApplication] Ends a link.' })
  @Allow(MembershipPermission.Enter)
  revokeApplicationLink(@Args('linkId', { type: () => ID }) linkId: string): Promise<ApplicationLink> {
    return this.desk.revokeLink(requireUuid(linkId));
  }
}
