import { OutOfStock, PriceClass, ProductVariant } from '@lumbung/catalog';
import { quantity, type Money, type Quantity } from '@lumbung/kernel';
import { voucherRefusals } from '@lumbung/promotions';
import { DateTimeScalar, InvalidInput, QuantityScalar, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ProductUnavailable } from '../shop/refusals.js';
import { CartDifference } from './cart-difference.js';

@ObjectType({ description: 'So much of one variant, at the price of this viewer, now.' })
export class CartLine {
  @Field(() => ID) id: string;
  @Field(() => ProductVariant) variant: object;
  @Field(() => QuantityScalar) quantity: Quantity;
  @Field(() => RupiahScalar) unitPrice: Money;
  @Field(() => RupiahScalar, { description: 'Whole rupiah, rounded half up once.' }) total: Money;
  @Field(() => RupiahScalar, { description: 'What promotions take off it.' }) discount: Money;
  @Field(() => String, { nullable: true, description: 'How the discount came about.' }) discountExplanation:
    string | null;
  @Field({ description: 'Still sold, and as much as wanted is there.' }) isAvailable: boolean;
}

@ObjectType({ description: 'What one promotion takes off a cart or an order.' })
export class AppliedDiscount {
  @Field(() => ID) promotionId: string;
  @Field(() => String, { nullable: true, description: 'The voucher that opened it; null for a rule that needs none.' })
  code: string | null;
  @Field() name: string;
  @Field({ description: 'A sentence for the buyer.' }) explanation: string;
  @Field(() => RupiahScalar, { description: 'Off the goods and the delivery together.' }) amount: Money | number;
}

@ObjectType({ description: 'A voucher that does nothing for this cart now; it stays, in case the cart changes.' })
export class RefusedVoucher {
  @Field({ description: 'The code as the buyer gave it.' }) voucherCode: string;
  @Field({ description: 'Which refusal it is, such as MINIMUM_NOT_REACHED.' }) code: string;
  @Field({ description: 'A sentence for the screen.' }) message: string;
}

@ObjectType({ description: 'A cart, known by its secret token; prices are those of the viewer, now.' })
export class Cart {
  readonly __typename = 'Cart';
  @Field({ description: 'The secret by which the cart is known; shown to its holder only.' }) token: string;
  @Field(() => [CartLine]) lines: CartLine[];
  @Field(() => Int) lineCount: number;
  @Field(() => RupiahScalar) subtotal: Money;
  @Field(() => RupiahScalar, { description: 'What promotions take off the goods.' }) discount: Money;
  @Field(() => RupiahScalar, { description: 'PPN on top of the prices.' }) taxAdded: Money;
  @Field(() => RupiahScalar, { description: 'PPN inside the prices, for information.' }) taxIncluded: Money;
  @Field(() => RupiahScalar, { description: 'subtotal − discount + taxAdded, without delivery.' }) total: Money;
  @Field(() => [AppliedDiscount], { description: 'In the order in which they count.' }) discounts: AppliedDiscount[];
  @Field(() => [String], { description: 'Vouchers the buyer named.' }) voucherCodes: string[];
  @Field(() => [RefusedVoucher], { description: 'Those of them that do nothing now, and why.' })
  refusedVouchers: RefusedVoucher[];
  @Field(() => RupiahScalar, { description: 'What member prices save (or would save, for others) on this cart.' })
  memberSavings: Money;
  @Field(() => PriceClass) priceClass: PriceClass;
  @Field(() => [CartDifference], { description: 'Since last seen; acceptCartChanges makes them the new normal.' })
  differences: CartDifference[];
  @Field({ description: 'Not empty and every line can be had.' }) canCheckOut: boolean;
  @Field(() => DateTimeScalar, { description: 'Moves on with every change.' }) expiresAt: Date;
}

@InputType({ description: 'What goes into which cart.' })
export class AddToCartInput {
  @Field(() => String, {
    nullable: true,
    description: 'Absent: a new cart is made. One that is gone is replaced by a new one.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cartToken?: string | null;

  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar, { defaultValue: quantity(1), description: 'Added to what is there.' })
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'How much of a line there should be.' })
export class SetCartLineQuantityInput {
  @Field()
  @IsString()
  @MaxLength(100)
  cartToken: string;

  @Field(() => ID)
  @IsUUID()
  lineId: string;

  @Field(() => QuantityScalar, { description: '0 removes the line.' })
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'Which line leaves the cart.' })
export class RemoveCartLineInput {
  @Field()
  @IsString()
  @MaxLength(100)
  cartToken: string;

  @Field(() => ID)
  @IsUUID()
  lineId: string;
}

@InputType({ description: 'Whose differences were seen.' })
export class AcceptCartChangesInput {
  @Field()
  @IsString()
  @MaxLength(100)
  cartToken: string;
}

@InputType({ description: 'A voucher for which cart.' })
export class CartVoucherInput {
  @Field()
  @IsString()
  @MaxLength(100)
  cartToken: string;

  @Field({ description: 'As the buyer typed it; capitals do not matter.' })
  @IsString()
  @MaxLength(40)
  code: string;
}

@InputType({ description: 'The cart of the guest he was until he signed in.' })
export class AdoptCartInput {
  @Field(() => String, { nullable: true, description: 'Absent: only his own cart is looked for.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cartToken?: string | null;
}

@InputType({ description: 'An earlier order whose goods are wanted again.' })
export class RepeatOrderInput {
  @Field({ description: 'The secret token of the order.' })
  @IsString()
  @MaxLength(100)
  orderToken: string;

  @Field(() => String, { nullable: true, description: 'As for addToCart.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cartToken?: string | null;
}

export const ApplyVoucherResult = resultUnion('ApplyVoucherResult', [Cart, InvalidInput, ...voucherRefusals]);
export const RemoveVoucherResult = resultUnion('RemoveVoucherResult', [Cart]);
export const AdoptCartResult = resultUnion('AdoptCartResult', [Cart]);
export const RepeatOrderResult = resultUnion('RepeatOrderResult', [Cart, InvalidInput]);
export const AddToCartResult = resultUnion('AddToCartResult', [Cart, OutOfStock, ProductUnavailable, InvalidInput]);
export const SetCartLineQuantityResult = resultUnion('SetCartLineQuantityResult', [
  Cart,
  OutOfStock,
  ProductUnavailable,
  InvalidInput,
]);
export const RemoveCartLineResult = resultUnion('RemoveCartLineResult', [Cart]);
export const AcceptCartChangesResult = resultUnion('AcceptCartChangesResult', [Cart]);
