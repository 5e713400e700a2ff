import { Allow, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HeirsService } from '../heirs/heirs.service.js';
import {
  MemberHeirs,
  RecordDeathInput,
  RecordDeathResult,
  RevealHeirsInput,
  RevealHeirsResult,
  SetHeirsInput,
  SetHeirsResult,
} from '../heirs/heirs.types.js';
import { MembershipPermission } from '../membership.permissions.js';
import { ExitObstacle } from './exit-obstacles.js';
import { ExitsService } from './exits.service.js';

/** Who takes over, and how members leave. */
@Resolver()
export class ExitsResolver {
  constructor(
    private readonly exits: ExitsService,
    private readonly heirs: HeirsService,
  ) {}

  @Query(() => MemberHeirs, { nullable: true, description: '[permission: membership.read] The heirs of a member.' })
  @Allow(MembershipPermission.Read)
  memberHeirs(@Args('memberId', { type: () => ID }) memberId: string): Promise<MemberHeirs> {
    return this.heirs.of(requireUuid(memberId));
  }

  @Query(() => [ExitObstacle], {
    description: '[permission: membership.read] What stands in the way of leaving; empty when nothing does.',
  })
  @Allow(MembershipPermission.Read)
  exitObstacles(@Args('memberId', { type: () => ID }) memberId: string): Promise<ExitObstacle[]> {
    return this.exits.obstaclesOf(requireUuid(memberId));
  }

  @Mutation(() => SetHeirsResult, { description: '[permission: membership.edit] Writes the heirs of a member anew.' })
  @Allow(MembershipPermission.Edit)
  setHeirs(@Args('input') input: SetHeirsInput): Promise<typeof SetHeirsResult> {
    return this.heirs.set(input);
  }

  @Mutation(() => RevealHeirsResult, {
    description: '[permission: membership.unmask] Shows the numbers of heirs whole; reason and look are audited.',
  })
  @Allow(MembershipPermission.Unmask)
  revealHeirs(@Args('input') input: RevealHeirsInput): Promise<typeof RevealHeirsResult> {
    return this.heirs.reveal(input);
  }

  @Mutation(() => RecordDeathResult, {
    description: '[permission: membership.decide] Writes down that a member died, and which heir follows him.',
  })
  @Allow(MembershipPermission.Decide)
  recordDeath(@Args('input') input: RecordDeathInput): Promise<typeof RecordDeathResult> {
    return this.exits.recordDeath(input);
  }
}
