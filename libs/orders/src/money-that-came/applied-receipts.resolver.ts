import { Allow, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ApplyReceiptInput, ApplyReceiptResult } from './applied-receipt.schema.js';
import { AppliedReceiptsService } from './applied-receipts.service.js';

@Resolver()
export class AppliedReceiptsResolver {
  constructor(private readonly receipts: AppliedReceiptsService) {}

  @Mutation(() => ApplyReceiptResult, {
    description:
      '[permission: payments.receipts] Pays an order out of money that came without a known purpose: DR 2-1210. What is too much stays as a receipt of its own.',
  })
  @Allow('payments.receipts')
  applyReceipt(@Args('input') input: ApplyReceiptInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.receipts.apply(input, selectedFields(info));
  }
}
