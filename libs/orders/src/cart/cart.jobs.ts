import { EveryNight } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CartService } from './cart.service.js';

/** What the clock does with carts. */
@Injectable()
export class CartJobs {
  constructor(private readonly carts: CartService) {}

  @EveryNight('orders.forgetCarts')
  async forget(): Promise<void> {
    await this.carts.forget();
  }
}
