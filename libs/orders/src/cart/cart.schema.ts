import { OutOfStock, PriceClass, ProductVariant } from '@lumbung/catalog';
import { quantity, type Money, type Quantity } from '@lumbung/kernel';
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
  @Field({ description: 'Still sold, and as much as wanted is there.' }) isAvailable: boolean;
}

@ObjectType({ description: 'A cart, known by its secret token; prices are those of the viewer, now.' })
export class Cart {
  readonly __typename = 'Cart';
  @Field({ description: 'The secret by which the cart is known; shown to its holder only.' }) token: string;
  @Field(() => [CartLine]) lines: CartLine[];
  @Field(() => Int) lineCount: number;
  @Field(() => RupiahScalar) subtotal: Money;
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

export const AddToCartResult = resultUnion('AddToCartResult', [Cart, OutOfStock, ProductUnavailable, InvalidInput]);
export const SetCartLineQuantityResult = resultUnion('SetCartLineQuantityResult', [
  Cart,
  OutOfStock,
  ProductUnavailable,
  InvalidInput,
]);
export const RemoveCartLineResult = resultUnion('RemoveCartLineResult', [Cart]);
export const AcceptCartChangesResult = resultUnion('AcceptCartChangesResult', [Cart]);
