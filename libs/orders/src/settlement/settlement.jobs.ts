import { Task } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CancelService } from './cancel.service.js';

/** What the clock does with orders. */
@Injectable()
export class SettlementJobs {
  constructor(private readonly cancels: CancelService) {}

  @Task('orders.expire')
  async expire({ orderId }: { orderId: string }): Promise<void> {
    await this.cancels.expire(orderId);
  }
}
