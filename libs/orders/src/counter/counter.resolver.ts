import type { Money } from '@lumbung/kernel';
import { QrisPayment } from '@lumbung/payments';
import { Allow, RupiahScalar, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CounterBasketService } from './counter-basket.service.js';
import { CounterBasket, CounterBasketInput, SellAtCounterInput, SellAtCounterResult } from './counter.schema.js';
import { CounterService } from './counter.service.js';

@Resolver()
export class CounterResolver {
  constructor(
    private readonly counter: CounterService,
    private readonly baskets: CounterBasketService,
  ) {}

  @Query(() => CounterBasket, {
    description: '[permission: orders.sell] What this basket would cost at the counter now. Nothing is held by it.',
  })
  @Allow('orders.sell')
  counterBasket(@Args('input') input: CounterBasketInput): Promise<CounterBasket> {
    return this.baskets.price(input);
  }

  @Query(() => QrisPayment, {
    nullable: true,
    description: "[permission: orders.sell] The cooperative's QRIS for exactly this amount; null where it keeps none.",
  })
  @Allow('orders.sell')
  counterQris(@Args('amount', { type: () => RupiahScalar }) amount: Money): Promise<QrisPayment | null> {
    return this.baskets.qris(amount);
  }

  @Mutation(() => SellAtCounterResult, {
    description:
      '[permission: orders.sell] Sells over the counter: paid, booked, handed over and finished in one transaction. Cash needs an open drawer. Safe to repeat by requestId.',
  })
  @Allow('orders.sell')
  sellAtCounter(@Args('input') input: SellAtCounterInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.counter.sell(input, selectedFields(info));
  }
}
