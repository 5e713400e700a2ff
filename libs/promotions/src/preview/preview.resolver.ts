import { Allow } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { PromotionsPermission } from '../promotions.permissions.js';
import { PreviewPromotionInput, PreviewPromotionResult, PromotionPreview } from './preview.schema.js';
import { PreviewService } from './preview.service.js';

@Resolver(() => PromotionPreview)
export class PreviewResolver {
  constructor(private readonly previews: PreviewService) {}

  @Query(() => PreviewPromotionResult, {
    description: '[permission: promotions.read] Tries a promotion, or the draft of one, on an example basket.',
  })
  @Allow(PromotionsPermission.Read)
  previewPromotion(@Args('input') input: PreviewPromotionInput): Promise<typeof PreviewPromotionResult> {
    return this.previews.preview(input);
  }
}
