import type { Money } from '@lumbung/kernel';
import { RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CartDifference } from '../cart/cart-difference.js';
import { FulfilmentMethod, OrderAction, OrderStatus } from '../order/order-enums.js';

@ObjectType({ implements: () => UserError, description: 'Nothing lies in the cart, or the cart is forgotten.' })
export class CartEmpty extends UserError {
  constructor() {
    super('CART_EMPTY');
  }
}

@ObjectType({ implements: () => UserError, description: 'No longer sold (withdrawn, archived, inactive).' })
export class ProductUnavailable extends UserError {
  @Field(() => ID) readonly variantId: string;

  constructor(variantId: string) {
    super('PRODUCT_UNAVAILABLE');
    this.variantId = variantId;
  }
}

@ObjectType({ implements: () => UserError, description: 'The total is another than the buyer saw.' })
export class PriceChanged extends UserError {
  @Field(() => RupiahScalar) readonly expectedTotal: Money;
  @Field(() => RupiahScalar) readonly actualTotal: Money;
  @Field(() => [CartDifference]) readonly differences: CartDifference[];

  constructor(expectedTotal: Money, actualTotal: Money, differences: CartDifference[]) {
    super('PRICE_CHANGED');
    this.expectedTotal = expectedTotal;
    this.actualTotal = actualTotal;
    this.differences = differences;
  }
}

@ObjectType({ implements: () => UserError, description: 'Not delivered there, or this way is switched off.' })
export class FulfilmentUnavailable extends UserError {
  @Field(() => [FulfilmentMethod]) readonly availableMethods: `${FulfilmentMethod}`[];

  constructor(availableMethods: `${FulfilmentMethod}`[]) {
    super('FULFILMENT_UNAVAILABLE');
    this.availableMethods = availableMethods;
  }
}

@ObjectType({ implements: () => UserError, description: 'The shop takes no orders now.' })
export class ShopClosed extends UserError {
  constructor() {
    super('SHOP_CLOSED');
  }
}

@ObjectType({ implements: () => UserError, description: 'The order is not in a state for this.' })
export class OrderActionNotAllowed extends UserError {
  @Field(() => OrderStatus) readonly status: OrderStatus;
  @Field(() => [OrderAction], { description: 'What this viewer may do instead.' })
  readonly allowedActions: OrderAction[];

  constructor(status: OrderStatus, allowedActions: OrderAction[]) {
    super('ORDER_ACTION_NOT_ALLOWED');
    this.status = status;
    this.allowedActions = allowedActions;
  }
}

@ObjectType({ implements: () => UserError, description: 'Not paid yet.' })
export class PaymentOutstanding extends UserError {
  @Field(() => RupiahScalar) readonly amountDue: Money;

  constructor(amountDue: Money) {
    super('PAYMENT_OUTSTANDING');
    this.amountDue = amountDue;
  }
}

@ObjectType({ implements: () => UserError, description: 'A paid order is cancelled: say how the money goes back.' })
export class RefundRequired extends UserError {
  @Field(() => RupiahScalar) readonly refundable: Money;

  constructor(refundable: Money) {
    super('REFUND_REQUIRED');
    this.refundable = refundable;
  }
}
