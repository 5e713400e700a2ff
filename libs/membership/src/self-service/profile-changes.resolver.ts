import { Allow, AllowSignedIn, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MemberHeirs } from '../heirs/heirs.types.js';
import { MembershipPermission } from '../membership.permissions.js';
import { MyProfileService } from './my-profile.service.js';
import {
  ApproveProfileChangeInput,
  ApproveProfileChangeResult,
  DeclineProfileChangeInput,
  DeclineProfileChangeResult,
  MyProfileChanges,
  ProfileChange,
  ProfileChangeConnection,
  ProfileChangeState,
  RequestMyProfileChangeInput,
  RequestMyProfileChangeResult,
  RevealProfileChangeInput,
  RevealProfileChangeResult,
  WithdrawMyProfileChangeResult,
} from './profile-change.types.js';
import { ProfileChangesService } from './profile-changes.service.js';
import { ProfileDecisionsService } from './profile-decisions.service.js';

/** What a member sees and asks of his own data. */
@Resolver()
export class MyProfileResolver {
  constructor(private readonly mine: MyProfileService) {}

  @Query(() => MyProfileChanges, {
    nullable: true,
    description: '[signed in] What I may ask to have changed here, and what I asked for; null if I am no member.',
  })
  @AllowSignedIn()
  myProfileChanges(): Promise<MyProfileChanges | null> {
    return this.mine.mine();
  }

  @Query(() => MemberHeirs, { nullable: true, description: '[signed in] My own heirs; null if I am no member.' })
  @AllowSignedIn()
  myHeirs(): Promise<MemberHeirs | null> {
    return this.mine.myHeirs();
  }

  @Mutation(() => RequestMyProfileChangeResult, {
    description: '[signed in] Asks to have my data changed; an officer looks at it before anything changes.',
  })
  @AllowSignedIn()
  requestMyProfileChange(
    @Args('input') input: RequestMyProfileChangeInput,
  ): Promise<typeof RequestMyProfileChangeResult> {
    return this.mine.request(input);
  }

  @Mutation(() => WithdrawMyProfileChangeResult, { description: '[signed in] Takes my wish back.' })
  @AllowSignedIn()
  withdrawMyProfileChange(
    @Args('changeId', { type: () => ID }) changeId: string,
  ): Promise<typeof WithdrawMyProfileChangeResult> {
    return this.mine.withdraw(requireUuid(changeId));
  }
}

/** What officers do with it. */
@Resolver()
export class ProfileChangesResolver {
  constructor(
    private readonly changes: ProfileChangesService,
    private readonly decisions: ProfileDecisionsService,
  ) {}

  @Query(() => ProfileChangeConnection, {
    description: '[permission: membership.read] Wishes of members to have their data changed, newest first.',
  })
  @Allow(MembershipPermission.Read)
  profileChanges(
    @Args() page: PageArgs,
    @Args('states', { type: () => [ProfileChangeState], nullable: true }) states: ProfileChangeState[] | null,
    @Args('memberId', { type: () => ID, nullable: true }) memberId: string | null,
  ): Promise<ProfileChangeConnection> {
    return this.changes.list(page, states ?? null, memberId ? requireUuid(memberId) : null);
  }

  @Query(() => ProfileChange, { nullable: true, description: '[permission: membership.read] One wish.' })
  @Allow(MembershipPermission.Read)
  profileChange(@Args('id', { type: () => ID }) id: string): Promise<ProfileChange> {
    return this.decisions.one(requireUuid(id));
  }

  @Mutation(() => ApproveProfileChangeResult, {
    description: '[permission: membership.edit] Writes down what a member asked for; not what one asked for himself.',
  })
  @Allow(MembershipPermission.Edit)
  approveProfileChange(@Args('input') input: ApproveProfileChangeInput): Promise<typeof ApproveProfileChangeResult> {
    return this.decisions.approve(input);
  }

  @Mutation(() => DeclineProfileChangeResult, {
    description: '[permission: membership.edit] Says no, and why; the member reads it.',
  })
  @Allow(MembershipPermission.Edit)
  declineProfileChange(@Args('input') input: DeclineProfileChangeInput): Promise<typeof DeclineProfileChangeResult> {
    return this.decisions.decline(input);
  }

  @Mutation(() => RevealProfileChangeResult, {
    description: '[permission: membership.unmask] Shows what is wanted whole; reason and look are audited.',
  })
  @Allow(MembershipPermission.Unmask)
  revealProfileChange(@Args('input') input: RevealProfileChangeInput): Promise<typeof RevealProfileChangeResult> {
    return this.decisions.reveal(input);
  }
}
