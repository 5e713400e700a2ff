const MINUTE_MS = 60_000;
const MOST_PER_GENERATION = 20_000;

interface Bucket {
  level: number;
  at: number;
}

/** What came of taking from a bucket. */
export interface Taken {
  readonly isGranted: boolean;
  /** Whole units left. */
  readonly remaining: number;
  /** Seconds until the same would be granted; 0 when it was. */
  readonly retryAfterSeconds: number;
}

/**
 * Buckets that refill steadily: each holds what it regains in one minute. Kept in this process, in two generations, so
 * that memory is bounded: when the young one is full the old one is forgotten. Whoever rested a minute has a full bucket
 * anyway, forgotten or not.
 */
export class TokenBuckets {
  private young = new Map<string, Bucket>();
  private old = new Map<string, Bucket>();

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly mostPerGeneration = MOST_PER_GENERATION,
  ) {}

  /** Takes `amount` out of the bucket of `name`. One who asks for more than a bucket can hold waits until it is full. */
  take(name: string, perMinute: number, amount: number): Taken {
    const bucket = this.of(name, perMinute);
    const now = this.now();
    bucket.level = Math.min(perMinute, bucket.level + ((now - bucket.at) * perMinute) / MINUTE_MS);
    bucket.at = now;
    const needed = Math.min(amount, perMinute);
    if (bucket.level < needed) {
      const seconds = ((needed - bucket.level) * 60) / perMinute;
      return {
        isGranted: false,
        remaining: Math.max(0, Math.floor(bucket.level)),
        retryAfterSeconds: Math.max(1, Math.ceil(seconds)),
      };
    }
    bucket.level -= amount;
    return { isGranted: true, remaining: Math.max(0, Math.floor(bucket.level)), retryAfterSeconds: 0 };
  }

  get size(): number {
    return this.young.size + this.old.size;
  }

  private of(name: string, perMinute: number): Bucket {
    const known = this.young.get(name);
    if (known) return known;
    const bucket = this.old.get(name) ?? { level: perMinute, at: this.now() };
    this.old.delete(name);
    if (this.young.size >= this.mostPerGeneration) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(name, bucket);
    return bucket;
  }
}
