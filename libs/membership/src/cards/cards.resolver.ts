import { Allow, AllowSignedIn, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MemberReadsService } from '../members/member-reads.service.js';
import { MembershipPermission } from '../membership.permissions.js';
import { MemberCardsService } from './cards.service.js';
import {
  MemberCardNotGood,
  MemberCardState,
  MemberOfCardResult,
  OwnMemberCard,
  ReplaceMemberCardInput,
  ReplaceMemberCardResult,
} from './cards.types.js';

@Resolver(() => MemberCardState)
export class MemberCardsResolver {
  constructor(
    private readonly cards: MemberCardsService,
    private readonly reads: MemberReadsService,
  ) {}

  @Query(() => MemberOfCardResult, {
    description: '[permission: membership.read] Whose card was scanned; `code` is what the QR code says.',
  })
  @Allow(MembershipPermission.Read)
  async memberOfCard(@Args('code') code: string): Promise<typeof MemberOfCardResult> {
    const holder = await this.cards.holderOf(code.slice(0, 100));
    return holder instanceof MemberCardNotGood ? holder : this.reads.one(holder.id);
  }

  @Query(() => MemberCardState, {
    nullable: true,
    description: '[permission: membership.read] Which card of a member is good, and which ended.',
  })
  @Allow(MembershipPermission.Read)
  memberCard(@Args('memberId', { type: () => ID }) memberId: string): Promise<MemberCardState> {
    return this.cards.state(requireUuid(memberId));
  }

  @Query(() => OwnMemberCard, {
    nullable: true,
    description: '[signed in] My own card here; null if I am no member, or have left.',
  })
  @AllowSignedIn()
  myMemberCard(): Promise<OwnMemberCard | null> {
    return this.cards.own();
  }

  @Mutation(() => ReplaceMemberCardResult, {
    description: '[permission: membership.card] Ends the card of a member who lost it; the next is good at once.',
  })
  @Allow(MembershipPermission.Card)
  replaceMemberCard(@Args('input') input: ReplaceMemberCardInput): Promise<typeof ReplaceMemberCardResult> {
    return this.cards.replace(input);
  }
}
