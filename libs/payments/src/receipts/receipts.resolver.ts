import { Allow, PageArgs, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PaymentsPermission } from '../payments.permissions.js';
import { receiptReasonLabel, receiptStateLabel } from './receipt-labels.js';
import {
  PaymentReceipt,
  PaymentReceiptConnection,
  PaymentReceiptFilter,
  RecordReceiptInput,
  RecordReceiptResult,
  RefundReceiptInput,
  RefundReceiptResult,
} from './receipt.schema.js';
import { ReceiptListsService } from './receipt-lists.service.js';
import { ReceiptsService } from './receipts.service.js';

@Resolver(() => PaymentReceipt)
export class ReceiptsResolver {
  constructor(
    private readonly service: ReceiptsService,
    private readonly lists: ReceiptListsService,
  ) {}

  @Query(() => PaymentReceiptConnection, {
    description: '[permission: payments.receipts] Money that came without a known purpose, the latest first.',
  })
  @Allow(PaymentsPermission.Receipts)
  paymentReceipts(
    @Args() page: PageArgs,
    @Args('filter', { type: () => PaymentReceiptFilter, nullable: true }) filter: PaymentReceiptFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PaymentReceiptConnection> {
    return this.lists.receipts(page, filter, selectedFields(info).has('totalCount'));
  }

  @Mutation(() => RecordReceiptResult, {
    description:
      '[permission: payments.receipts] Notes money from the bank list or the desk whose purpose is not known: DR bank or cash, CR 2-1210.',
  })
  @Allow(PaymentsPermission.Receipts)
  recordReceipt(@Args('input') input: RecordReceiptInput): Promise<typeof RecordReceiptResult> {
    return this.service.note(input);
  }

  @Mutation(() => RefundReceiptResult, {
    description:
      '[permission: payments.receipts] Such money went back to whoever paid it: DR 2-1210, CR where it came from.',
  })
  @Allow(PaymentsPermission.Receipts)
  refundReceipt(@Args('input') input: RefundReceiptInput): Promise<typeof RefundReceiptResult> {
    return this.service.refund(input);
  }

  @ResolveField(() => String)
  stateLabel(@Parent() receipt: PaymentReceipt): string {
    return receiptStateLabel(receipt.state);
  }

  @ResolveField(() => String)
  reasonLabel(@Parent() receipt: PaymentReceipt): string {
    return receiptReasonLabel(receipt.reason);
  }
}
