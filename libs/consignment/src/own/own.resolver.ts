import { Allow, BusinessDateScalar, PageArgs, requireUuid } from '@lumbung/platform';
import { SellersPermission } from '@lumbung/sellers';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { NoteDraftsService } from '../notes/note-drafts.service.js';
import { NoteReadsService } from '../notes/note-reads.service.js';
import { ConsignmentNote, ConsignmentNoteConnection } from '../notes/note.types.js';
import {
  CancelConsignmentNoteInput,
  CancelMyDeliveryResult,
  DraftMyDeliveryInput,
  DraftMyDeliveryResult,
} from '../notes/notes.schema.js';
import { wantsLines } from '../notes/notes.resolver.js';
import { SettlementReadsService } from '../settlements/settlement-reads.service.js';
import {
  ConsignmentBalance,
  ConsignmentEntryConnection,
  ConsignmentPayoutAccount,
  ConsignmentPayoutConnection,
  ConsignmentSettlement,
  ConsignmentSettlementConnection,
  ConsignmentStatement,
} from '../settlements/settlement.types.js';
import {
  ChooseMyPayoutAccountInput,
  ChooseMyPayoutAccountResult,
  MyConsignmentEntryFilter,
} from '../settlements/settlements.schema.js';
import { PayoutAccounts } from '../settlements/payout-accounts.service.js';
import { OwnProductsService } from './own-products.service.js';
import { OwnSeller } from './own-seller.js';
import {
  MySellerProduct,
  MySellerProductConnection,
  ProposeMyProductInput,
  ProposeMyProductResult,
} from './own.schema.js';

/** A seller's own pages: everything is read of the seller whose account asks. */
@Resolver(() => MySellerProduct)
export class OwnResolver {
  constructor(
    private readonly own: OwnSeller,
    private readonly products: OwnProductsService,
    private readonly notes: NoteReadsService,
    private readonly drafts: NoteDraftsService,
    private readonly accounts: SettlementReadsService,
    private readonly payoutAccounts: PayoutAccounts,
  ) {}

  @Query(() => MySellerProductConnection, {
    description: '[permission: sellers.own] My goods and proposals, newest first.',
  })
  @Allow(SellersPermission.Own)
  mySellerProducts(@Args() page: PageArgs): Promise<MySellerProductConnection> {
    return this.products.list(page);
  }

  @Query(() => ConsignmentBalance, { description: '[permission: sellers.own] What is owed to me.' })
  @Allow(SellersPermission.Own)
  async mySellerBalance(): Promise<ConsignmentBalance> {
    const { id } = await this.own.find();
    const { nodes } = await this.accounts.balances({ first: 1 }, { sellerId: id });
    return nodes[0] as ConsignmentBalance;
  }

  @Query(() => ConsignmentStatement, {
    description: '[permission: sellers.own] What a settlement would say now; through today unless named.',
  })
  @Allow(SellersPermission.Own)
  async mySellerStatement(
    @Args('throughOn', { type: () => BusinessDateScalar, nullable: true }) throughOn: string | null,
  ): Promise<ConsignmentStatement> {
    return this.accounts.statement((await this.own.find()).id, throughOn);
  }

  @Query(() => ConsignmentEntryConnection, {
    description: '[permission: sellers.own] My sales, returns and payouts, newest first; nothing of the buyers.',
  })
  @Allow(SellersPermission.Own)
  async mySellerEntries(
    @Args() page: PageArgs,
    @Args('filter', { type: () => MyConsignmentEntryFilter, nullable: true }) filter: MyConsignmentEntryFilter | null,
  ): Promise<ConsignmentEntryConnection> {
    const { id } = await this.own.find();
    return this.accounts.entries(page, { ...filter, sellerId: id });
  }

  @Query(() => ConsignmentNoteConnection, {
    description: '[permission: sellers.own] My deliveries and what came back to me, newest first.',
  })
  @Allow(SellersPermission.Own)
  async mySellerNotes(@Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<ConsignmentNoteConnection> {
    const { id } = await this.own.find();
    return this.notes.list(page, { sellerId: id }, { lines: wantsLines(info) });
  }

  @Query(() => ConsignmentNote, { nullable: true, description: '[permission: sellers.own] One of my notes.' })
  @Allow(SellersPermission.Own)
  async mySellerNote(@Args('id', { type: () => ID }) id: string): Promise<ConsignmentNote> {
    return this.notes.one(requireUuid(id), (await this.own.find()).id);
  }

  @Query(() => ConsignmentSettlementConnection, {
    description: '[permission: sellers.own] My settlements, newest first.',
  })
  @Allow(SellersPermission.Own)
  async mySellerSettlements(@Args() page: PageArgs): Promise<ConsignmentSettlementConnection> {
    return this.accounts.settlements(page, (await this.own.find()).id);
  }

  @Query(() => ConsignmentSettlement, {
    nullable: true,
    description: '[permission: sellers.own] One of my settlements.',
  })
  @Allow(SellersPermission.Own)
  async mySellerSettlement(@Args('id', { type: () => ID }) id: string): Promise<ConsignmentSettlement> {
    return this.accounts.settlement(requireUuid(id), (await this.own.find()).id);
  }

  @Query(() => ConsignmentPayoutConnection, { description: '[permission: sellers.own] What I was paid, newest first.' })
  @Allow(SellersPermission.Own)
  async mySellerPayouts(@Args() page: PageArgs): Promise<ConsignmentPayoutConnection> {
    return this.accounts.payouts(page, (await this.own.find()).id);
  }

  @Query(() => [ConsignmentPayoutAccount], {
    description: '[permission: sellers.own] My savings accounts onto which I can be paid; none while I am no member.',
  })
  @Allow(SellersPermission.Own)
  async mySellerPayoutAccounts(): Promise<ConsignmentPayoutAccount[]> {
    return this.payoutAccounts.of(await this.own.find());
  }

  @Mutation(() => ChooseMyPayoutAccountResult, {
    description: '[permission: sellers.own] Chooses where I am paid: onto one of my savings accounts, or as before.',
  })
  @Allow(SellersPermission.Own)
  async chooseMyPayoutAccount(
    @Args('input') { savingsAccountId }: ChooseMyPayoutAccountInput,
  ): Promise<typeof ChooseMyPayoutAccountResult> {
    return this.payoutAccounts.choose(await this.own.find(), savingsAccountId ?? null);
  }

  @Mutation(() => ProposeMyProductResult, {
    description: '[permission: sellers.own] Proposes goods with photos; the staff publish them.',
  })
  @Allow(SellersPermission.Own)
  proposeMyProduct(@Args('input') input: ProposeMyProductInput): Promise<typeof ProposeMyProductResult> {
    return this.products.propose(input) as Promise<typeof ProposeMyProductResult>;
  }

  @Mutation(() => DraftMyDeliveryResult, {
    description: '[permission: sellers.own] Announces goods I bring; the staff count them.',
  })
  @Allow(SellersPermission.Own)
  async draftMyDelivery(@Args('input') input: DraftMyDeliveryInput): Promise<typeof DraftMyDeliveryResult> {
    const { id } = await this.own.find();
    return this.drafts.draftDelivery({ ...input, sellerId: id }, { isBySeller: true });
  }

  @Mutation(() => CancelMyDeliveryResult, {
    description: '[permission: sellers.own] Takes back a delivery I announced.',
  })
  @Allow(SellersPermission.Own)
  async cancelMyDelivery(@Args('input') input: CancelConsignmentNoteInput): Promise<typeof CancelMyDeliveryResult> {
    return this.drafts.cancel(input, (await this.own.find()).id);
  }
}
