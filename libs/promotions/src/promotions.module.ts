import { CatalogModule } from '@lumbung/catalog';
import { MembershipModule } from '@lumbung/membership';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { PreviewResolver } from './preview/preview.resolver.js';
import { PreviewService } from './preview/preview.service.js';
import { PromotionDeskService } from './promotions/promotion-desk.service.js';
import { PromotionListsService } from './promotions/promotion-lists.service.js';
import { PromotionsResolver } from './promotions/promotions.resolver.js';
import './promotions.permissions.js';
import { PromotionsService } from './redemption/promotions.service.js';
import { WrongCodes } from './redemption/wrong-codes.js';
import { VouchersResolver } from './vouchers/vouchers.resolver.js';
import { VouchersService } from './vouchers/vouchers.service.js';

addMessages({ id, en });

/** Vouchers and rules: what they take off a basket, and how often they may. */
@Module({
  imports: [CatalogModule, MembershipModule],
  providers: [
    PromotionsService,
    WrongCodes,
    PromotionDeskService,
    PromotionListsService,
    PromotionsResolver,
    VouchersService,
    VouchersResolver,
    PreviewService,
    PreviewResolver,
  ],
  exports: [PromotionsService],
})
export class PromotionsModule {}
