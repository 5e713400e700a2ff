import { Allow, AllowSignedIn, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ownPerson } from '../passbook/passbook.resolver.js';
import { SavingsPermission } from '../savings.permissions.js';
import { DepositDeskService } from './deposit-desk.service.js';
import { SavingsDepositRequest, SavingsDepositRequestConnection } from './deposit-request.types.js';
import {
  ConfirmSavingsDepositInput,
  DeclineSavingsDepositInput,
  RequestMySavingsDepositInput,
  RequestMySavingsDepositResult,
  SavingsDepositFilter,
  SavingsDepositResult,
  SavingsDepositWays,
} from './deposit-requests.schema.js';
import { OwnDepositsService } from './own-deposits.service.js';

@Resolver(() => SavingsDepositRequest)
export class DepositRequestsResolver {
  constructor(
    private readonly own: OwnDepositsService,
    private readonly desk: DepositDeskService,
  ) {}

  @Query(() => SavingsDepositWays, { description: '[signed in] By what I can send a deposit to this cooperative.' })
  @AllowSignedIn()
  mySavingsDepositWays(): Promise<SavingsDepositWays> {
    return this.own.ways();
  }

  @Query(() => SavingsDepositRequestConnection, { description: '[signed in] My announced deposits, newest first.' })
  @AllowSignedIn()
  async mySavingsDeposits(@Args() page: PageArgs): Promise<SavingsDepositRequestConnection> {
    return this.own.mine(ownPerson(), page);
  }

  @Query(() => SavingsDepositRequest, { nullable: true, description: '[signed in] One of my announced deposits.' })
  @AllowSignedIn()
  async mySavingsDeposit(@Args('id', { type: () => ID }) id: string): Promise<SavingsDepositRequest> {
    return this.own.myOne(requireUuid(id), ownPerson());
  }

  @Mutation(() => RequestMySavingsDepositResult, {
    description: '[signed in] Announces money for one of my accounts, and says where to send it.',
  })
  @AllowSignedIn()
  async requestMySavingsDeposit(
    @Args('input') input: RequestMySavingsDepositInput,
  ): Promise<typeof RequestMySavingsDepositResult> {
    return this.own.request(input, ownPerson());
  }

  @Mutation(() => SavingsDepositResult, { description: '[signed in] Takes one of my announced deposits back.' })
  @AllowSignedIn()
  async cancelMySavingsDeposit(@Args('id', { type: () => ID }) id: string): Promise<typeof SavingsDepositResult> {
    return this.own.cancel(requireUuid(id), ownPerson());
  }

  @Query(() => SavingsDepositRequestConnection, {
    description: '[permission: savings.view] Deposits that members announced, newest first.',
  })
  @Allow(SavingsPermission.View)
  savingsDeposits(
    @Args() page: PageArgs,
    @Args('filter', { type: () => SavingsDepositFilter, nullable: true }) filter?: SavingsDepositFilter | null,
  ): Promise<SavingsDepositRequestConnection> {
    return this.desk.list(filter ?? null, page);
  }

  @Query(() => SavingsDepositRequest, {
    nullable: true,
    description: '[permission: savings.view] One announced deposit.',
  })
  @Allow(SavingsPermission.View)
  async savingsDeposit(@Args('id', { type: () => ID }) id: string): Promise<SavingsDepositRequest> {
    return this.desk.one(requireUuid(id));
  }

  @Mutation(() => SavingsDepositResult, {
    description:
      '[permission: savings.teller] Books an announced deposit whose money came; once, also when sent twice.',
  })
  @Allow(SavingsPermission.Teller)
  confirmSavingsDeposit(@Args('input') input: ConfirmSavingsDepositInput): Promise<typeof SavingsDepositResult> {
    return this.desk.confirm(input);
  }

  @Mutation(() => SavingsDepositResult, {
    description: '[permission: savings.teller] Says that the money of an announced deposit did not come, and why.',
  })
  @Allow(SavingsPermission.Teller)
  declineSavingsDeposit(@Args('input') input: DeclineSavingsDepositInput): Promise<typeof SavingsDepositResult> {
    return this.desk.decline(input);
  }
}
