/** Chance that can be repeated: set FAULT_SEED to the seed a failed run printed. */
export class Chance {
  private state: number;

  constructor(readonly seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000_007)) {
    this.state = seed >>> 0;
  }

  /** A fraction from 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let bits = this.state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  one<T>(things: readonly T[]): T {
    return things[this.between(0, things.length - 1)] as T;
  }
}
