import { Allow, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PromotionsPermission } from '../promotions.permissions.js';
import { PromotionDeskService } from './promotion-desk.service.js';
import { CreatePromotionInput, PromotionFilter, UpdatePromotionInput } from './promotion-inputs.js';
import { PromotionListsService } from './promotion-lists.service.js';
import {
  CreatePromotionResult,
  EndPromotionResult,
  PausePromotionResult,
  ResumePromotionResult,
  UpdatePromotionResult,
} from './promotion.schema.js';
import { Promotion, PromotionConnection, RedemptionConnection } from './promotion.types.js';

@Resolver(() => Promotion)
export class PromotionsResolver {
  constructor(
    private readonly desk: PromotionDeskService,
    private readonly lists: PromotionListsService,
  ) {}

  @Query(() => PromotionConnection, {
    description: '[permission: promotions.read] Promotions with uses and cost so far, newest first.',
  })
  @Allow(PromotionsPermission.Read)
  promotions(
    @Args() page: PageArgs,
    @Args('filter', { type: () => PromotionFilter, nullable: true }) filter: PromotionFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromotionConnection> {
    return this.lists.list(filter ?? {}, page, selectedFields(info).has('totalCount'));
  }

  @Query(() => Promotion, { nullable: true, description: '[permission: promotions.read] One promotion.' })
  @Allow(PromotionsPermission.Read)
  async promotion(@Args('id', { type: () => ID }) id: string): Promise<Promotion> {
    return this.lists.one(requireUuid(id));
  }

  @Query(() => RedemptionConnection, {
    description: '[permission: promotions.read] Who used a promotion, newest first.',
  })
  @Allow(PromotionsPermission.Read)
  async promotionRedemptions(
    @Args('promotionId', { type: () => ID }) promotionId: string,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RedemptionConnection> {
    return this.lists.redemptions(requireUuid(promotionId), page, selectedFields(info).has('totalCount'));
  }

  @Mutation(() => CreatePromotionResult, { description: '[permission: promotions.edit] Sets a promotion up.' })
  @Allow(PromotionsPermission.Edit)
  createPromotion(@Args('input') input: CreatePromotionInput): Promise<typeof CreatePromotionResult> {
    return this.desk.create(input);
  }

  @Mutation(() => UpdatePromotionResult, {
    description: '[permission: promotions.edit] Changes a promotion; what it gives is fixed once somebody used it.',
  })
  @Allow(PromotionsPermission.Edit)
  updatePromotion(@Args('input') input: UpdatePromotionInput): Promise<typeof UpdatePromotionResult> {
    return this.desk.update(input);
  }

  @Mutation(() => PausePromotionResult, {
    description: '[permission: promotions.edit] Lets a promotion rest; safe to repeat.',
  })
  @Allow(PromotionsPermission.Edit)
  async pausePromotion(@Args('promotionId', { type: () => ID }) id: string): Promise<typeof PausePromotionResult> {
    return this.desk.pause(requireUuid(id));
  }

  @Mutation(() => ResumePromotionResult, {
    description: '[permission: promotions.edit] Lets a paused promotion work again; safe to repeat.',
  })
  @Allow(PromotionsPermission.Edit)
  async resumePromotion(@Args('promotionId', { type: () => ID }) id: string): Promise<typeof ResumePromotionResult> {
    return this.desk.resume(requireUuid(id));
  }

  @Mutation(() => EndPromotionResult, {
    description: '[permission: promotions.edit] Ends a promotion for good; safe to repeat.',
  })
  @Allow(PromotionsPermission.Edit)
  async endPromotion(@Args('promotionId', { type: () => ID }) id: string): Promise<typeof EndPromotionResult> {
    return this.desk.end(requireUuid(id));
  }
}
