import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';

export interface PublishedCounts {
  readonly staff: number;
  readonly members: number;
  readonly publishedProducts: number;
  readonly ordersLast30Days: number;
  readonly lastActivityOn: string | null;
}

/** What cooperatives let their council count. */
@Injectable()
export class CountsService {
  constructor(private readonly clock: Clock) {}

  /** Publishes the counts of the cooperative of this transaction; called by its own job, and safe to repeat. */
  async publish(
    tx: Tx,
    { staff, members, publishedProducts, ordersLast30Days, lastActivityOn }: PublishedCounts,
  ): Promise<void> {
    await tx.rows('select council.publish_counts($1, $2, $3, $4, $5, $6, $7) /* tenant_id = $1 */', [
      staff,
      members,
      publishedProducts,
      ordersLast30Days,
      lastActivityOn,
      this.clock.now(),
    ]);
  }
}
