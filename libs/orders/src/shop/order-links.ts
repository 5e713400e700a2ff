import { createHmac } from 'node:crypto';
import { Config, currentTenant } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

/**
 * The secret link of each order. The token is 256 bits reckoned from the master key and the order's id, so that it can
 * be shown again to those who may see it while the database keeps only its hash.
 */
@Injectable()
export class OrderLinks {
  constructor(private readonly config: Config) {}

  token(orderId: string): string {
    const key = Buffer.from(this.config.MASTER_KEY, 'base64');
    return createHmac('sha256', key).update(`order link ${currentTenant().id} ${orderId}`).digest('base64url');
  }

  /** The token of one person's cart here: the same on all his devices, and of use to nobody who is not signed in as him. */
  cartToken(personId: string): string {
    const key = Buffer.from(this.config.MASTER_KEY, 'base64');
    return createHmac('sha256', key).update(`cart link ${currentTenant().id} ${personId}`).digest('base64url');
  }

  /** Address of this cooperative's shop, without a slash at the end. */
  get shopUrl(): string {
    return this.config.SHOP_URL.replace('{slug}', currentTenant().slug);
  }
}
