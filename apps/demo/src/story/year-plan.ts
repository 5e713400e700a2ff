import type { Plan } from '../cooperatives/plans.js';
import { Chance } from '../house/chance.js';
import { later, moment } from '../house/moved-clock.js';
import type { Persona } from '../house/personas.js';
import { inventedName } from '../people/names.js';
import { homeOf, streetOf, type Shopper } from './members.js';
import { busyness, demandFor } from './seasons.js';
import type { Stocked } from './shop.js';

export type Fate =
  | 'completed'
  | 'cancelledByBuyer'
  | 'cancelledByShop'
  | 'expired'
  | 'partlyRefunded'
  | 'refunded'
  | 'waiting'
  | 'onTheWay';
export type Paying = 'CASH_AT_PICKUP' | 'QRIS' | 'BANK_TRANSFER';

export interface Buyer {
  readonly name: string;
  readonly phone: number;
  readonly home: string;
  readonly street: string;
  /** Null for guests; one of them joins in the course of the year. */
  persona: Persona | null;
}

export interface PlannedOrder {
  readonly number: number;
  readonly placedAt: Date;
  readonly buyer: Buyer;
  readonly lines: readonly { readonly stocked: Stocked; readonly quantity: number }[];
  readonly paying: Paying;
  readonly isCourier: boolean;
  readonly fate: Fate;
  /** Vouchers laid beside the goods. */
  readonly codes?: readonly string[];
  /** When it is fetched, where the shop asks for an hour. */
  readonly pickupSlot?: { readonly on: string; readonly from: string };
  /** What this order's small delays are drawn from. */
  readonly chance: Chance;
}

/** Orders beside the plan of the year are numbered from here. */
export const FROM_THE_TRADE = 1_000_000;

/** The shop opens for orders so many days after its sign-up. */
export const FIRST_ORDER_AFTER = 8;

const FATES: readonly (readonly [Fate, number])[] = [
  ['completed', 87],
  ['cancelledByBuyer', 4],
  ['cancelledByShop', 3],
  ['expired', 3],
  ['partlyRefunded', 2],
  ['refunded', 1],
];
const PAYING: readonly (readonly [Paying, number])[] = [
  ['CASH_AT_PICKUP', 46],
  ['QRIS', 34],
  ['BANK_TRANSFER', 20],
];
const GUESTS = 25;

/** What is still going on when the platform is first looked at: minutes ago, how it is paid, whether anybody pays. */
const RIGHT_NOW: readonly (readonly [minutesAgo: number, Paying, isCourier: boolean, Fate])[] = [
  [640, 'BANK_TRANSFER', false, 'waiting'],
  [420, 'QRIS', true, 'completed'],
  [330, 'CASH_AT_PICKUP', false, 'completed'],
  [260, 'QRIS', false, 'completed'],
  [185, 'BANK_TRANSFER', true, 'waiting'],
  [120, 'QRIS', true, 'onTheWay'],
  [75, 'CASH_AT_PICKUP', false, 'completed'],
  [48, 'QRIS', false, 'completed'],
  [26, 'BANK_TRANSFER', false, 'waiting'],
  [9, 'QRIS', false, 'waiting'],
  [4, 'CASH_AT_PICKUP', false, 'completed'],
];

export interface PlannedYear {
  /** In the order they are placed. */
  readonly orders: readonly PlannedOrder[];
  /** A guest who buys all year and joins half way. */
  readonly joiner: Buyer;
}

/** Every order of the year. */
export function planYear(
  plan: Plan,
  shelves: readonly Stocked[],
  shoppers: readonly Shopper[],
  { begin, now }: { begin: Date; now: Date },
): PlannedYear {
  const chance = new Chance(`year ${plan.slug}`);
  const guests = guestsOf(plan, chance);
  const joiner = guests[0] as Buyer;
  const pickBuyer = (): Buyer =>
    chance.percent(70) ? asBuyer(chance.pick(shoppers), chance) : chance.percent(12) ? joiner : chance.pick(guests);
  const days = Math.floor((now.getTime() - begin.getTime()) / 86_400_000);
  // The shop grows, and its last weeks are the busiest, so that the desks show something.
  const calendar = Array.from({ length: days }, (_, index) => ({
    day: moment(begin, index, 12),
    growth: 1 + (0.6 * index) / days + (days - index <= 21 ? 2 : 0),
  }));
  const past = Array.from({ length: plan.orders - RIGHT_NOW.length }, () => {
    const { day } = chance.weighted(calendar, (it) => busyness(it.day) * it.growth);
    return moment(day, 0, chance.between(6, 19), chance.between(0, 59));
  })
    .filter((placedAt) => placedAt.getTime() < now.getTime() - 12 * 3_600_000)
    .sort((a, b) => a.getTime() - b.getTime())
    .map((placedAt) => {
      const [paying] = chance.weighted(PAYING, ([, weight]) => weight);
      const [fate] = chance.weighted(FATES, ([, weight]) => weight);
      const isCourier = paying !== 'CASH_AT_PICKUP' && chance.percent(48);
      return {
        placedAt,
        paying,
        isCourier,
        fate: fate === 'expired' && paying === 'CASH_AT_PICKUP' ? 'cancelledByShop' : fate,
      } as const;
    });
  const present = RIGHT_NOW.map(([minutesAgo, paying, isCourier, fate]) => ({
    placedAt: later(now, -minutesAgo),
    paying,
    isCourier,
    fate,
  }));
  const orders = [...past, ...present].map((order, index) => ({
    ...order,
    number: index + 1,
    buyer: pickBuyer(),
    lines: linesOn(order.placedAt, shelves, chance),
    chance: new Chance(`order ${plan.slug} ${index}`),
  }));
  return { orders, joiner };
}

function linesOn(day: Date, shelves: readonly Stocked[], chance: Chance): PlannedOrder['lines'] {
  const count = chance.weighted([1, 2, 3, 4, 5, 6, 8], (it) => 9 - it);
  const lines = new Map<string, { stocked: Stocked; quantity: number }>();
  // Smaller sizes stand first and sell more.
  const wanted = shelves.map((stocked) => ({
    stocked,
    weight: demandFor(stocked.good, day) / (1 + 2 * stocked.good.sizes.indexOf(stocked.size)),
  }));
  for (let i = 0; i < count; i++) {
    const { stocked } = chance.weighted(wanted, ({ weight }) => weight);
    const many = stocked.size.price < 25_000 ? 4 : stocked.size.price < 80_000 ? 2 : 1;
    lines.set(stocked.variantId, { stocked, quantity: chance.between(1, many) });
  }
  return [...lines.values()];
}

function guestsOf(plan: Plan, chance: Chance): Buyer[] {
  return Array.from({ length: GUESTS }, (_, index) => ({
    name: inventedName(chance),
    phone: 7000 + Number(plan.number) * 40 + index,
    home: homeOf(plan, chance),
    street: streetOf(chance),
    persona: null,
  }));
}

function asBuyer({ name, phone, home, persona }: Shopper, chance: Chance): Buyer {
  return { name, phone, home, street: streetOf(chance), persona };
}
