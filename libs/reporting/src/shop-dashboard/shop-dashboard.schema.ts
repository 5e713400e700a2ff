import { ProductVariant } from '@lumbung/catalog';
import { MemberStatusCount } from '@lumbung/membership';
import { BusinessDateScalar, RupiahScalar } from '@lumbung/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One business day of the shop.' })
export class DailySales {
  @Field(() => BusinessDateScalar) businessDate: string;
  @Field(() => RupiahScalar, { description: 'Captured that day minus refunded that day.' }) sales: number;
  @Field(() => Int, { description: 'Placed that day.' }) orders: number;
}

@ObjectType({ description: "First page of a cooperative's shop desk." })
export class ShopDashboard {
  @Field(() => BusinessDateScalar) businessDate: string;
  @Field(() => RupiahScalar, { description: 'Captured today minus refunded today.' }) salesToday: number;
  @Field(() => RupiahScalar) salesYesterday: number;
  @Field(() => Int, { description: 'Placed today.' }) ordersToday: number;
  @Field(() => Int, {
    description:
      'From NEW to SHIPPED, whole or in part: everything paid or to be paid with the goods that is not yet over.',
  })
  ordersToHandle: number;
  @Field(() => Int) ordersAwaitingPayment: number;
  @Field(() => [DailySales], { description: 'Last 14 business days, oldest first.' }) salesByDay: DailySales[];
  @Field(() => Int, { description: 'Sold variants that are LOW or OUT.' }) lowStockCount: number;
  @Field(() => [ProductVariant], { description: 'The ten most urgent, LOW or OUT.' }) lowStock: ProductVariant[];
  @Field(() => [MemberStatusCount]) members: MemberStatusCount[];
}
