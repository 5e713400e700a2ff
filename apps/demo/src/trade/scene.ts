import { requestId } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { asBusinessDate, moment } from '../house/moved-clock.js';
import type { Cast } from '../story/cast.js';
import type { Shopper } from '../story/members.js';
import type { Stocked } from '../story/shop.js';
import { RUN_DOWN } from '../story/storeroom.js';
import type { Timeline } from '../story/timeline.js';

/** What the trade beside the ordinary orders is told with. */
export class Scene {
  constructor(
    readonly house: DemoHouse,
    readonly cast: Cast,
    readonly timeline: Timeline,
    readonly shelves: readonly Stocked[],
    readonly shoppers: readonly Shopper[],
  ) {}

  get slug(): string {
    return this.cast.plan.slug;
  }

  /** Days from the day of loading, and the time in Jakarta. What lies ahead never happens. */
  on(days: number, hour: number, work: () => Promise<unknown>, minute = 0): void {
    this.timeline.at(moment(this.house.today, days, hour, minute), work);
  }

  day(days: number): string {
    return asBusinessDate(this.house.today, days);
  }

  /** A mutation in the name of whoever holds the role; its requestId is made of the words. */
  does<T = { id: string }>(role: string, operation: string, input: object, selection = '', type?: string): Promise<T> {
    return this.house.api.mutate<T>(this.cast.as(role), operation, input, selection, type);
  }

  request(...words: (string | number)[]): { requestId: string } {
    return { requestId: requestId('trade', this.slug, ...words) };
  }

  /** Goods that sell well and are never run down, the best first. */
  get popular(): readonly Stocked[] {
    return this.shelves
      .filter(({ good, size }) => !(good.slug in RUN_DOWN) && size === good.sizes[0])
      .sort((a, b) => b.good.weekly - a.good.weekly);
  }

  /** One of the goods by name, where this cooperative sells it. */
  stocked(slug: string): readonly Stocked[] {
    return this.shelves.filter(({ good }) => good.slug === slug);
  }

  async productId(slug: string): Promise<string> {
    const { product } = await this.house.api.query<{ product: { id: string } }>(
      this.cast.as('MANAGER'),
      'query Product($slug: Slug!) { product(slug: $slug) { id } }',
      { slug },
    );
    return product.id;
  }
}

export interface Sold {
  readonly id: string;
  readonly token: string;
  readonly total: number;
  readonly lines: readonly { readonly id: string; readonly quantity: number; readonly net: number }[];
}

export const SOLD = '... on Order { id token total lines { id quantity net } }';

/** Goods over the counter, paid on the spot. */
export function sell(
  scene: Scene,
  words: readonly (string | number)[],
  lines: readonly { variantId: string; quantity: number }[],
  more: object = { payment: 'QRIS' },
): Promise<Sold> {
  return scene.does<Sold>('CASHIER', 'sellAtCounter', { ...scene.request('counter', ...words), lines, ...more }, SOLD);
}
