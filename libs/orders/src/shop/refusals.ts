import type { BusinessDate, Money } from '@lumbung/kernel';
import { BusinessDateScalar, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
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

@ObjectType({ description: 'Hours of one day in which goods can be fetched.' })
export class PickupSlotOption {
  @Field(() => BusinessDateScalar) on: BusinessDate;
  @Field({ description: "In the cooperative's time, such as `09:00`." }) from: string;
  @Field() until: string;
  @Field(() => Int, { description: 'So many orders still fit into it.' }) left: number;
}

@ObjectType({ implements: () => UserError, description: 'These hours for fetching are full, over or unknown.' })
export class PickupSlotUnavailable extends UserError {
  @Field(() => [PickupSlotOption], { description: 'What can be chosen instead, earliest first.' })
  readonly free: PickupSlotOption[];

  constructor(free: PickupSlotOption[]) {
    super('PICKUP_SLOT_UNAVAILABLE');
    this.free = free;
  }
}

@ObjectType({ implements: () => UserError, description: 'The shop has no number for WhatsApp.' })
export class WhatsappUnavailable extends UserError {
  constructor() {
    super('WHATSAPP_UNAVAILABLE');
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
