import { currentContext, currentTenant, TokenBuckets } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

/** Wrong codes that one address may try in a minute; a generated code is one of 31^10, so this is plenty of patience. */
const PER_MINUTE = 20;

/**
 * Counts unknown codes per caller and cooperative, so that nobody finds a voucher by trying. Kept in this process: with
 * several processes each grants as much. Known codes cost nothing.
 */
@Injectable()
export class WrongCodes {
  private readonly buckets = new TokenBuckets();

  /** Seconds until this caller may name codes again; 0 when he may now. */
  wait(): number {
    return this.buckets.take(this.caller(), PER_MINUTE, 0).remaining > 0
      ? 0
      : this.buckets.take(this.caller(), PER_MINUTE, 1).retryAfterSeconds;
  }

  note(count: number): void {
    for (let tried = 0; tried < count; tried++) this.buckets.take(this.caller(), PER_MINUTE, 1);
  }

  private caller(): string {
    const { address, principal } = currentContext() ?? {};
    return `${currentTenant().id} ${address ?? principal?.personId ?? ''}`;
  }
}
