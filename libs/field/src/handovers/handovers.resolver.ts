import { Allow, AllowSignedIn, requireUuid, type ConnectionOf } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FieldPermission } from '../field.permissions.js';
import { HandoversService } from './handovers.service.js';
import {
  CashHandover,
  CashHandoverConnection,
  CashHandoversArgs,
  ConfirmHandoverInput,
  ConfirmHandoverResult,
  DeclineHandoverInput,
  EndHandoverResult,
  ProposeHandoverInput,
  ProposeHandoverResult,
} from './handovers.types.js';

@Resolver(() => CashHandover)
export class HandoversResolver {
  constructor(private readonly handovers: HandoversService) {}

  @Query(() => CashHandover, {
    nullable: true,
    description: '[signed in, a collector] My hand-over that waits for a cashier.',
  })
  @AllowSignedIn()
  myCashHandover(): Promise<CashHandover | null> {
    return this.handovers.mine();
  }

  @Query(() => CashHandoverConnection, { description: '[permission: field.read] Hand-overs, newest first.' })
  @Allow(FieldPermission.Read)
  cashHandovers(@Args() args: CashHandoversArgs): Promise<ConnectionOf<CashHandover>> {
    return this.handovers.list(args);
  }

  @Mutation(() => ProposeHandoverResult, {
    description: '[signed in, a collector] Says what I bring to a cashier. Safe to repeat by requestId.',
  })
  @AllowSignedIn()
  proposeCashHandover(@Args('input') input: ProposeHandoverInput): Promise<typeof ProposeHandoverResult> {
    return this.handovers.propose(input);
  }

  @Mutation(() => EndHandoverResult, { description: '[signed in, a collector] Takes my proposal back.' })
  @AllowSignedIn()
  async withdrawCashHandover(@Args('id', { type: () => ID }) id: string): Promise<typeof EndHandoverResult> {
    return this.handovers.withdraw(requireUuid(id));
  }

  @Mutation(() => ConfirmHandoverResult, {
    description:
      '[permission: field.receive] Counts what a collector brought into my drawer. Safe to repeat by requestId.',
  })
  @Allow(FieldPermission.Receive)
  confirmCashHandover(@Args('input') input: ConfirmHandoverInput): Promise<typeof ConfirmHandoverResult> {
    return this.handovers.confirm(input);
  }

  @Mutation(() => EndHandoverResult, { description: '[permission: field.receive] Does not take it, with a reason.' })
  @Allow(FieldPermission.Receive)
  declineCashHandover(@Args('input') input: DeclineHandoverInput): Promise<typeof EndHandoverResult> {
    return this.handovers.decline(input);
  }
}
