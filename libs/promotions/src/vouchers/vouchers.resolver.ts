import { Allow, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PromotionsPermission } from '../promotions.permissions.js';
import { GenerateVouchersInput, GenerateVouchersResult, Voucher, VoucherConnection } from './vouchers.schema.js';
import { VouchersService } from './vouchers.service.js';

@Resolver(() => Voucher)
export class VouchersResolver {
  constructor(private readonly vouchers: VouchersService) {}

  @Query(() => VoucherConnection, {
    description: '[permission: promotions.edit] The codes of a promotion: whoever knows one can use it.',
  })
  @Allow(PromotionsPermission.Edit)
  async promotionVouchers(
    @Args('promotionId', { type: () => ID }) promotionId: string,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherConnection> {
    return this.vouchers.list(requireUuid(promotionId), page, selectedFields(info).has('totalCount'));
  }

  @Mutation(() => GenerateVouchersResult, { description: '[permission: promotions.edit] Makes codes for a promotion.' })
  @Allow(PromotionsPermission.Edit)
  generateVouchers(@Args('input') input: GenerateVouchersInput): Promise<typeof GenerateVouchersResult> {
    return this.vouchers.generate(input);
  }
}
