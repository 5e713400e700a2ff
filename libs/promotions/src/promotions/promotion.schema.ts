import { InvalidInput, resultUnion, UserError } from '@lumbung/platform';
import { ObjectType } from '@nestjs/graphql';
import { Promotion } from './promotion.types.js';

@ObjectType({
  implements: () => UserError,
  description: 'Somebody used the promotion: what it gives is fixed. Make a new one instead.',
})
export class PromotionTermsFixed extends UserError {
  constructor() {
    super('PROMOTION_TERMS_FIXED');
  }
}

@ObjectType({ implements: () => UserError, description: 'The promotion was ended for good.' })
export class PromotionEnded extends UserError {
  constructor() {
    super('PROMOTION_ENDED');
  }
}

export const CreatePromotionResult = resultUnion('CreatePromotionResult', [Promotion, InvalidInput]);
export const UpdatePromotionResult = resultUnion('UpdatePromotionResult', [
  Promotion,
  PromotionTermsFixed,
  PromotionEnded,
  InvalidInput,
]);
export const PausePromotionResult = resultUnion('PausePromotionResult', [Promotion, PromotionEnded]);
export const ResumePromotionResult = resultUnion('ResumePromotionResult', [Promotion, PromotionEnded]);
export const EndPromotionResult = resultUnion('EndPromotionResult', [Promotion]);
