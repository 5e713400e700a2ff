import { Allow, BusinessDateScalar, PageArgs, requireUuid } from '@lumbung/platform';
import { SellersService } from '@lumbung/sellers';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConsignmentPermission } from '../consignment.permissions.js';
import { PayoutAccounts } from './payout-accounts.service.js';
import { PayoutsService } from './payouts.service.js';
import { SettlementReadsService } from './settlement-reads.service.js';
import {
  ConsignmentBalanceConnection,
  ConsignmentEntryConnection,
  ConsignmentPayoutAccount,
  ConsignmentPayoutConnection,
  ConsignmentSettlement,
  ConsignmentSettlementConnection,
  ConsignmentStatement,
} from './settlement.types.js';
import {
  ConsignmentBalanceFilter,
  ConsignmentEntryFilter,
  PayOutConsignmentInput,
  PayOutConsignmentResult,
  SettleConsignmentInput,
  SettleConsignmentResult,
} from './settlements.schema.js';
import { SettlementsService } from './settlements.service.js';

@Resolver(() => ConsignmentSettlement)
export class SettlementsResolver {
  constructor(
    private readonly reads: SettlementReadsService,
    private readonly closing: SettlementsService,
    private readonly payouts: PayoutsService,
    private readonly accounts: PayoutAccounts,
    private readonly sellers: SellersService,
  ) {}

  @Query(() => ConsignmentBalanceConnection, {
    description: '[permission: consignment.read] What is owed to whom, and who is due for a settlement.',
  })
  @Allow(ConsignmentPermission.Read)
  consignmentBalances(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ConsignmentBalanceFilter, nullable: true }) filter: ConsignmentBalanceFilter | null,
  ): Promise<ConsignmentBalanceConnection> {
    return this.reads.balances(page, filter ?? {});
  }

  @Query(() => ConsignmentStatement, {
    nullable: true,
    description:
      '[permission: consignment.read] What a settlement with this seller would say; through today unless named.',
  })
  @Allow(ConsignmentPermission.Read)
  async consignmentStatement(
    @Args('sellerId', { type: () => ID }) sellerId: string,
    @Args('throughOn', { type: () => BusinessDateScalar, nullable: true }) throughOn: string | null,
  ): Promise<ConsignmentStatement> {
    return this.reads.statement(requireUuid(sellerId), throughOn);
  }

  @Query(() => ConsignmentEntryConnection, {
    description: '[permission: consignment.read] Sales, returns and payouts of sellers, newest first.',
  })
  @Allow(ConsignmentPermission.Read)
  consignmentEntries(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ConsignmentEntryFilter, nullable: true }) filter: ConsignmentEntryFilter | null,
  ): Promise<ConsignmentEntryConnection> {
    return this.reads.entries(page, filter ?? {});
  }

  @Query(() => ConsignmentSettlementConnection, {
    description: '[permission: consignment.read] Settlements, newest first.',
  })
  @Allow(ConsignmentPermission.Read)
  consignmentSettlements(
    @Args() page: PageArgs,
    @Args('sellerId', { type: () => ID, nullable: true }) sellerId: string | null,
  ): Promise<ConsignmentSettlementConnection> {
    return this.reads.settlements(page, sellerId == null ? null : requireUuid(sellerId));
  }

  @Query(() => ConsignmentSettlement, { nullable: true, description: '[permission: consignment.read] One settlement.' })
  @Allow(ConsignmentPermission.Read)
  async consignmentSettlement(@Args('id', { type: () => ID }) id: string): Promise<ConsignmentSettlement> {
    return this.reads.settlement(requireUuid(id));
  }

  @Query(() => ConsignmentPayoutConnection, { description: '[permission: consignment.read] Payouts, newest first.' })
  @Allow(ConsignmentPermission.Read)
  consignmentPayouts(
    @Args() page: PageArgs,
    @Args('sellerId', { type: () => ID, nullable: true }) sellerId: string | null,
  ): Promise<ConsignmentPayoutConnection> {
    return this.reads.payouts(page, sellerId == null ? null : requireUuid(sellerId));
  }

  @Query(() => [ConsignmentPayoutAccount], {
    nullable: true,
    description:
      '[permission: consignment.read] The savings accounts onto which this seller can be paid; none for one who is no member.',
  })
  @Allow(ConsignmentPermission.Read)
  async consignmentPayoutAccounts(
    @Args('sellerId', { type: () => ID }) sellerId: string,
  ): Promise<ConsignmentPayoutAccount[]> {
    return this.accounts.of(await this.sellers.one(undefined, requireUuid(sellerId)));
  }

  @Mutation(() => SettleConsignmentResult, {
    description: "[permission: consignment.settle] Closes a seller's account through a day; its lines are locked.",
  })
  @Allow(ConsignmentPermission.Settle)
  settleConsignment(@Args('input') input: SettleConsignmentInput): Promise<typeof SettleConsignmentResult> {
    return this.closing.settle(input);
  }

  @Mutation(() => PayOutConsignmentResult, {
    description:
      '[permission: consignment.payOut] Pays a seller what was settled: out of cash or bank, or onto his savings.',
  })
  @Allow(ConsignmentPermission.PayOut)
  payOutConsignment(@Args('input') input: PayOutConsignmentInput): Promise<typeof PayOutConsignmentResult> {
    return this.payouts.payOut(input);
  }
}
