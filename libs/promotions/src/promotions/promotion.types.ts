import { BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SalesChannel } from '../reckoning/basket.js';
import { GiftRule, PromotionKind, PromotionScope, PromotionState } from '../reckoning/offer.js';

@ObjectType({ description: 'A product or a shelf a promotion names.' })
export class PromotionTarget {
  @Field(() => ID) id: string;
  @Field() name: string;
}

@ObjectType({ description: 'A voucher action or a rule that takes something off by itself. Amounts are whole rupiah.' })
export class Promotion {
  readonly __typename: 'Promotion';

  @Field(() => ID) id: string;
  @Field({ description: 'What buyers are told, such as "Panen Raya".' }) name: string;
  @Field(() => String, { nullable: true, description: 'For the staff alone.' }) note: string | null;
  @Field(() => PromotionState) state: PromotionState;
  @Field() stateLabel: string;
  @Field({ description: 'It works today: active, within its days, and not used up.' }) isWorking: boolean;
  @Field({ description: 'It works only with the code of a voucher.' }) needsCode: boolean;
  @Field({ description: 'What it does, in a sentence for buyers.' }) summary: string;

  @Field(() => PromotionKind) kind: PromotionKind;
  @Field(() => PromotionScope) scope: PromotionScope;
  @Field(() => Int, { nullable: true, description: 'Hundredths of a percent: 1000 is 10 %.' }) basisPoints:
    number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'The most it takes off one order.' }) cap: number | null;
  @Field(() => RupiahScalar, { nullable: true }) amount: number | null;
  @Field(() => Int, { nullable: true, description: 'So many pieces are paid …' }) buyQuantity: number | null;
  @Field(() => Int, { nullable: true, description: '… for so many free ones.' }) getQuantity: number | null;
  @Field(() => GiftRule, { nullable: true }) gift: GiftRule | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How often the set counts in one order; null for as often as it fits.',
  })
  mostSets: number | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What the goods must be worth together, before any discount.',
  })
  minimum: number | null;
  @Field(() => [PromotionTarget], {
    description: 'Goods it is for; all goods when it names no product, shelf or seller.',
  })
  products: PromotionTarget[];
  @Field(() => [PromotionTarget], { description: 'Shelves it is for, each with those below.' })
  categories: PromotionTarget[];
  @Field(() => [ID], { description: 'Ids of `sellers`.' }) sellerIds: string[];
  @Field(() => [PromotionTarget], { description: 'Sellers whose goods it is for.' }) sellers: PromotionTarget[];
  @Field(() => [PromotionTarget], { description: 'The free products of OTHER_PRODUCT.' })
  giftProducts: PromotionTarget[];

  @Field() membersOnly: boolean;
  @Field() firstOrderOnly: boolean;
  @Field(() => [SalesChannel], { description: 'Where it counts; empty for everywhere.' }) channels: SalesChannel[];
  @Field(() => BusinessDateScalar, { description: "Its first day, in the cooperative's zone." }) startsOn: string;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Its last day; null for none.' }) endsOn:
    string | null;
  @Field(() => Int, { nullable: true, description: 'How many orders may use it.' }) maxUses: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many orders of one person, told by membership, account or telephone number.',
  })
  maxUsesPerPerson: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'What it may cost altogether.' }) budget: number | null;
  @Field({ description: 'It does not go together with any other; the buyer gets whatever takes off more.' })
  isExclusive: boolean;
  @Field(() => Int, { description: 'The higher works first among its like.' }) priority: number;

  @Field(() => Int, { description: 'Orders that use it, those given up not counted.' }) uses: number;
  @Field(() => RupiahScalar, { description: 'What it took off so far, orders given up not counted.' }) spent: number;
  @Field(() => Int, {
    description: 'Of these, orders that were given up and paid after all, when others had taken the last use.',
  })
  usesBeyond: number;
  @Field(() => RupiahScalar, { description: 'What those took off.' }) spentBeyond: number;
  @Field({ description: 'Somebody used it once: what it gives is fixed.' }) areTermsFixed: boolean;
  @Field(() => Int, { description: 'Codes made for it.' }) voucherCount: number;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => DateTimeScalar) updatedAt: string;
}

@ObjectType({ description: 'A page of promotions.' })
export class PromotionConnection extends Connection(Promotion) {}

@ObjectType({ description: 'One use of a promotion by an order.' })
export class Redemption {
  @Field(() => ID) id: string;
  @Field(() => ID) orderId: string;
  @Field(() => String, { nullable: true, description: 'The code that was named.' }) code: string | null;
  @Field(() => RupiahScalar, { description: 'Everything it took off.' }) amount: number;
  @Field(() => RupiahScalar, { description: 'The part of it that was delivery.' }) shipping: number;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => DateTimeScalar) redeemedAt: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the order was given up and the use given back.' })
  releasedAt: string | null;
}

@ObjectType({ description: 'A page of uses, newest first.' })
export class RedemptionConnection extends Connection(Redemption) {}
