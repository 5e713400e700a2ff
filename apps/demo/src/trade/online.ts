import { Chance } from '../house/chance.js';
import { place } from '../story/orders.js';
import type { Stocked } from '../story/shop.js';
import { FROM_THE_TRADE, type PlannedOrder } from '../story/year-plan.js';
import type { Scene } from './scene.js';

export interface OnlineWish {
  readonly stocked: Stocked;
  /** Whole rupiah that are bought at least; one piece where it is absent. */
  readonly worth?: number;
  readonly isCourier?: boolean;
  readonly codes?: readonly string[];
  readonly pickupSlot?: { readonly on: string; readonly from: string };
}

export interface Placed {
  readonly id: string;
  readonly token: string;
  readonly total: number;
}

/** One order of a member over the shop, beside those of the plan; it waits for its money. */
export function buyOnline(scene: Scene, name: string, wish: OnlineWish): Promise<Placed> {
  const chance = new Chance(`online ${scene.slug} ${name}`);
  const shopper = chance.pick(scene.shoppers);
  const { stocked, worth = 0, isCourier = false, codes, pickupSlot } = wish;
  const order: PlannedOrder = {
    number: FROM_THE_TRADE + chance.between(1, 900_000),
    placedAt: scene.house.clock.now(),
    buyer: { ...shopper, street: 'Gang Contoh 9' },
    lines: [{ stocked, quantity: Math.max(1, Math.ceil(worth / stocked.size.price)) }],
    ...{ paying: 'QRIS', isCourier, fate: 'completed', chance, codes, pickupSlot },
  };
  return place(scene.house, scene.cast, order);
}
