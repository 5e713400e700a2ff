import { Allow, AllowSignedIn, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ownPerson } from '../passbook/passbook.resolver.js';
import { SavingsPermission } from '../savings.permissions.js';
import { OwnStandingService } from './own-standing.service.js';
import {
  CancelStandingInstructionInput,
  CreateMyStandingInstructionInput,
  CreateStandingInstructionInput,
  MyStandingInstructionResult,
  StandingInstructionFilter,
  StandingInstructionResult,
} from './standing.schema.js';
import { StandingInstructionsService } from './standing.service.js';
import { StandingInstruction, StandingInstructionConnection } from './standing.types.js';

@Resolver(() => StandingInstruction)
export class StandingResolver {
  constructor(
    private readonly standing: StandingInstructionsService,
    private readonly own: OwnStandingService,
  ) {}

  @Query(() => StandingInstructionConnection, {
    description: '[permission: savings.view] Standing instructions of the members, the newest first.',
  })
  @Allow(SavingsPermission.View)
  standingInstructions(
    @Args() page: PageArgs,
    @Args('filter', { type: () => StandingInstructionFilter, nullable: true })
    filter?: StandingInstructionFilter | null,
  ): Promise<StandingInstructionConnection> {
    return this.standing.page(page, filter ?? {});
  }

  @Query(() => StandingInstruction, {
    nullable: true,
    description: '[permission: savings.view] One standing instruction, with what became of it.',
  })
  @Allow(SavingsPermission.View)
  async standingInstruction(@Args('id', { type: () => ID }) id: string): Promise<StandingInstruction> {
    return this.standing.one(requireUuid(id));
  }

  @Mutation(() => StandingInstructionResult, {
    description: '[permission: savings.teller] Sets a standing instruction as a member asked for it.',
  })
  @Allow(SavingsPermission.Teller)
  createStandingInstruction(
    @Args('input') input: CreateStandingInstructionInput,
  ): Promise<typeof StandingInstructionResult> {
    return this.standing.create(input);
  }

  @Mutation(() => StandingInstruction, {
    description: '[permission: savings.teller] Ends a standing instruction as its member asked for.',
  })
  @Allow(SavingsPermission.Teller)
  cancelStandingInstruction(@Args('input') input: CancelStandingInstructionInput): Promise<StandingInstruction> {
    return this.standing.cancel(input);
  }

  @Query(() => [StandingInstruction], { description: '[signed in] My standing instructions, running ones first.' })
  @AllowSignedIn()
  async myStandingInstructions(): Promise<StandingInstruction[]> {
    return this.own.mine(ownPerson());
  }

  @Query(() => StandingInstruction, {
    nullable: true,
    description: '[signed in] One of my standing instructions, with what became of it.',
  })
  @AllowSignedIn()
  async myStandingInstruction(@Args('id', { type: () => ID }) id: string): Promise<StandingInstruction> {
    return this.own.myOne(requireUuid(id), ownPerson());
  }

  @Mutation(() => MyStandingInstructionResult, {
    description: '[signed in] Has an amount moved every month from one of my accounts.',
  })
  @AllowSignedIn()
  async createMyStandingInstruction(
    @Args('input') input: CreateMyStandingInstructionInput,
  ): Promise<typeof MyStandingInstructionResult> {
    return this.own.create(input, ownPerson());
  }

  @Mutation(() => StandingInstruction, { description: '[signed in] Ends one of my standing instructions.' })
  @AllowSignedIn()
  async cancelMyStandingInstruction(@Args('id', { type: () => ID }) id: string): Promise<StandingInstruction> {
    return this.own.cancel(requireUuid(id), ownPerson());
  }
}
