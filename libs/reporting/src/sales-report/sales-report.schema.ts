import { OrderChannel, OrderStatusCount } from '@lumbung/orders';
import { BusinessDateScalar, QuantityScalar, RupiahScalar } from '@lumbung/platform';
import type { BusinessDate } from '@lumbung/kernel';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsString } from 'class-validator';

export enum SalesStepLength {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}
registerEnumType(SalesStepLength, {
  name: 'SalesStepLength',
  description: 'How long one step of a report is; weeks begin on Monday.',
});

@InputType({ description: 'From one business day to another, both inside; at most 366 days.' })
export class SalesReportInput {
  @Field(() => BusinessDateScalar)
  @IsString()
  from: BusinessDate;

  @Field(() => BusinessDateScalar)
  @IsString()
  to: BusinessDate;

  @Field(() => SalesStepLength, { defaultValue: SalesStepLength.DAY })
  @IsEnum(SalesStepLength)
  by: `${SalesStepLength}`;
}

@ObjectType({ description: 'Sales of one period.' })
export class SalesFigures {
  @Field(() => BusinessDateScalar) from: BusinessDate;
  @Field(() => BusinessDateScalar) to: BusinessDate;
  @Field(() => RupiahScalar, { description: 'Captured in it minus refunded in it, each on its own day.' })
  sales: number;
  @Field(() => Int, { description: 'Orders placed in it, also those that came to nothing.' }) placed: number;
  @Field(() => Int, { description: 'Orders paid in it.' }) paid: number;
  @Field(() => RupiahScalar, { description: 'Captured ÷ orders paid, whole rupiah, half up; 0 without any.' })
  averageBasket: number;
  @Field(() => RupiahScalar, { description: 'Of the sales, what members bought.' }) memberSales: number;
}

@ObjectType({ description: 'One day, week or month of a report.' })
export class SalesStep {
  @Field(() => BusinessDateScalar, { description: 'Its first day inside the report.' }) from: BusinessDate;
  @Field(() => RupiahScalar) sales: number;
  @Field(() => Int, { description: 'Orders paid in it.' }) paid: number;
}

@ObjectType({ description: 'What came in by one channel.' })
export class ChannelSales {
  @Field(() => OrderChannel) channel: `${OrderChannel}`;
  @Field(() => RupiahScalar) sales: number;
  @Field(() => Int, { description: 'Orders paid.' }) paid: number;
}

@ObjectType({ description: 'How well one variant sold.' })
export class BestSeller {
  @Field(() => ID) variantId: string;
  @Field(() => ID, { nullable: true, description: 'For links; null when the product is gone.' })
  productId: string | null;
  @Field() name: string;
  @Field(() => QuantityScalar, { description: 'Sold minus brought back.' }) quantity: number;
  @Field() unitLabel: string;
  @Field(() => RupiahScalar, { description: 'After discounts, minus refunded.' }) sales: number;
}

@ObjectType({ description: 'Sales from one day to another, beside the same time before.' })
export class SalesReport {
  @Field(() => SalesFigures) now: SalesFigures;
  @Field(() => SalesFigures, { description: 'As many days, right before.' }) before: SalesFigures;
  @Field(() => [SalesStep], { description: 'Oldest first, none left out.' }) steps: SalesStep[];
  @Field(() => [ChannelSales], { description: 'All channels.' }) channels: ChannelSales[];
  @Field(() => [OrderStatusCount], { description: 'Where the orders that were placed in it stand now.' })
  orders: OrderStatusCount[];
  @Field(() => [BestSeller], { description: 'The ten that brought most, of orders paid in it.' })
  bestSellers: BestSeller[];
}
