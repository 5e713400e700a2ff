import { Viewer } from '@lumbung/identity';
import {
  Allow,
  AllowSignedIn,
  currentContext,
  currentPrincipal,
  PageArgs,
  requireUuid,
  selectedFields,
} from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { MemberReadsService } from './member-reads.service.js';
import { Member, MemberConnection, MemberStatusCount } from './member.types.js';
import {
  ChangeMemberStatusInput,
  ChangeMemberStatusResult,
  MemberFilter,
  MemberSort,
  RegisterMemberInput,
  RegisterMemberResult,
  RevealMemberContactInput,
  RevealMemberContactResult,
  UpdateMemberInput,
  UpdateMemberResult,
} from './members.schema.js';
import { MembersService } from './members.service.js';

@Resolver(() => Member)
export class MembersResolver {
  constructor(
    private readonly reads: MemberReadsService,
    private readonly register: MembersService,
  ) {}

  @Query(() => MemberConnection, { description: '[permission: membership.read] The register.' })
  @Allow(MembershipPermission.Read)
  members(
    @Args() page: PageArgs,
    @Args('filter', { type: () => MemberFilter, nullable: true }) filter: MemberFilter | null,
    @Args('sort', { type: () => MemberSort, defaultValue: 'MEMBER_NO' }) sort: MemberSort,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MemberConnection> {
    const paths = selectedFields(info);
    const history = paths.has('nodes.statusHistory') || paths.has('edges.node.statusHistory');
    const particulars = paths.has('nodes.particulars') || paths.has('edges.node.particulars');
    return this.reads.list(filter ?? {}, sort, page, { history, particulars, total: paths.has('totalCount') });
  }

  @Query(() => Member, { nullable: true, description: '[permission: membership.read] One member.' })
  @Allow(MembershipPermission.Read)
  async member(@Args('id', { type: () => ID }) id: string): Promise<Member> {
    return this.reads.one(requireUuid(id));
  }

  @Query(() => [MemberStatusCount], { description: '[permission: membership.read] Members by status.' })
  @Allow(MembershipPermission.Read)
  memberCounts(): Promise<MemberStatusCount[]> {
    return this.reads.counts();
  }

  @Query(() => Member, { nullable: true, description: '[signed in] My own membership here; null if I have none.' })
  @AllowSignedIn()
  async myMembership(): Promise<Member | null> {
    const { personId } = currentPrincipal();
    return personId ? this.reads.ofPerson(personId) : null;
  }

  @Mutation(() => RegisterMemberResult, {
    description: '[permission: membership.edit] Writes someone into the register.',
  })
  @Allow(MembershipPermission.Edit)
  registerMember(@Args('input') input: RegisterMemberInput): Promise<typeof RegisterMemberResult> {
    return this.register.register(input);
  }

  @Mutation(() => UpdateMemberResult, { description: "[permission: membership.edit] Corrects a member's data." })
  @Allow(MembershipPermission.Edit)
  updateMember(@Args('input') input: UpdateMemberInput): Promise<typeof UpdateMemberResult> {
    return this.register.update(input);
  }

  @Mutation(() => ChangeMemberStatusResult, {
    description: '[permission: membership.edit] Admits, rests, or lets leave.',
  })
  @Allow(MembershipPermission.Edit)
  changeMemberStatus(@Args('input') input: ChangeMemberStatusInput): Promise<typeof ChangeMemberStatusResult> {
    return this.register.changeStatus(input);
  }

  @Mutation(() => RevealMemberContactResult, {
    description: '[permission: membership.unmask] Shows phone and e-mail whole; reason and look are audited.',
  })
  @Allow(MembershipPermission.Unmask)
  revealMemberContact(@Args('input') input: RevealMemberContactInput): Promise<typeof RevealMemberContactResult> {
    return this.register.revealContact(input);
  }
}

/** The viewer's own membership: identity never hears of members, yet the graph reads both ways. */
@Resolver(() => Viewer)
export class ViewerMembershipResolver {
  constructor(private readonly reads: MemberReadsService) {}

  @ResolveField(() => Member, {
    nullable: true,
    description: "[member] The viewer's own membership in the tenant of this request, whatever its status.",
  })
  async membership(): Promise<Member | null> {
    const context = currentContext();
    const personId = context?.principal?.personId;
    return context?.tenant && personId ? this.reads.ofPerson(personId) : null;
  }
}
