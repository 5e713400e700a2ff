import { Task } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { OrderAheadService } from './order-ahead.service.js';

/** What the clock does with goods sold ahead. */
@Injectable()
export class OrderAheadJobs {
  constructor(private readonly ahead: OrderAheadService) {}

  @Task('catalog.endPreorder')
  async endPreorder({ variantId }: { variantId: string }): Promise<void> {
    await this.ahead.endPreorder(variantId);
  }
}
