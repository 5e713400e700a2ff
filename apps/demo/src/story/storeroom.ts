import { requestId } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { asBusinessDate, later } from '../house/moved-clock.js';
import type { Cast } from './cast.js';
import type { Stocked } from './shop.js';
import type { Timeline } from './timeline.js';
import type { PlannedOrder } from './year-plan.js';

/** Goods of which little or nothing is left when the platform is first looked at. */
export const RUN_DOWN: Readonly<Record<string, { leave: number; reason: string; note: string }>> = {
  'roti-sisir': { leave: 0, reason: 'EXPIRED', note: 'Lewat tanggal, dibuang' },
  'otak-otak-bandeng': { leave: 0, reason: 'DAMAGED', note: 'Lemari es mati semalam' },
  'kacang-hijau': { leave: 2, reason: 'COUNT', note: 'Selisih stok opname' },
  'susu-segar': { leave: 3, reason: 'EXPIRED', note: 'Susu kemarin diolah menjadi pakan' },
  yogurt: { leave: 2, reason: 'EXPIRED', note: 'Lewat tanggal' },
  'kue-satru': { leave: 2, reason: 'DAMAGED', note: 'Kemasan sobek' },
  'teh-celup': { leave: 3, reason: 'COUNT', note: 'Selisih stok opname' },
  'seragam-sd': { leave: 1, reason: 'COUNT', note: 'Selisih stok opname' },
};

/** Opening stock: what the first weeks need and what shall be left in the end. */
export async function receiveOpeningStock(
  house: DemoHouse,
  cast: Cast,
  shelves: readonly Stocked[],
  orders: readonly PlannedOrder[],
): Promise<void> {
  const needed = soldBetween(orders, new Date(0), firstOfNextMonth(house.clock.now()));
  const lines = shelves.map((stocked) =>
    line(stocked, 6 + stocked.good.weekly + (needed.get(stocked.variantId) ?? 0), 0),
  );
  for (const [index, part] of partsOf(lines).entries()) {
    await receive(
      house,
      cast,
      requestId('opening stock', cast.plan.slug, index),
      part,
      'OPENING',
      'Stok awal saat pindah ke Lumbung',
    );
  }
}

/** On the first of each month what that month will sell is bought, a little dearer every time. */
export function scheduleRestocking(
  house: DemoHouse,
  cast: Cast,
  timeline: Timeline,
  shelves: readonly Stocked[],
  orders: readonly PlannedOrder[],
  begin: Date,
): void {
  let from = firstOfNextMonth(begin);
  for (let month = 1; from < house.today; month++) {
    const until = firstOfNextMonth(from);
    const needed = soldBetween(orders, from, until);
    const lines = shelves.flatMap((stocked) => {
      const many = needed.get(stocked.variantId);
      return many ? [line(stocked, many + 1, month)] : [];
    });
    const funding = month % 3 === 0 ? 'CASH' : month % 3 === 1 ? 'PAYABLE' : 'BANK';
    const day = asBusinessDate(from);
    timeline.at(from, async () => {
      for (const [index, part] of partsOf(lines).entries()) {
        await receive(
          house,
          cast,
          requestId('restock', cast.plan.slug, day, index),
          part,
          funding,
          'Belanja bulanan',
          'Grosir Sumber Contoh',
        );
      }
    });
    from = until;
  }
}

/** A few shelves are nearly empty at the end. */
export function scheduleShortages(house: DemoHouse, cast: Cast, timeline: Timeline, shelves: readonly Stocked[]): void {
  for (const stocked of shelves) {
    const end = RUN_DOWN[stocked.good.slug];
    if (!end || stocked !== shelves.find(({ good }) => good === stocked.good)) continue;
    timeline.at(later(house.today, -2), async () => {
      const available = await availableOf(house, cast, stocked);
      if (available <= end.leave) return;
      const input = {
        requestId: requestId('shortage', cast.plan.slug, stocked.good.slug),
        variantId: stocked.variantId,
        change: end.leave - available,
        reason: end.reason,
        note: end.note,
      };
      await house.api.mutate(cast.as('MANAGER'), 'adjustStock', input, '... on StockMovement { id }');
    });
  }
}

async function availableOf(house: DemoHouse, cast: Cast, { good, variantId }: Stocked): Promise<number> {
  const { product } = await house.api.query<{ product: { variants: { id: string; availableQuantity: number }[] } }>(
    cast.as('MANAGER'),
    'query Left($slug: Slug!) { product(slug: $slug) { variants { id availableQuantity } } }',
    { slug: good.slug },
  );
  return product.variants.find(({ id }) => id === variantId)?.availableQuantity ?? 0;
}

function line({ variantId, cost }: Stocked, quantity: number, month: number): object {
  return { variantId, quantity, unitCost: Math.round(cost * (0.97 + 0.0025 * month)) };
}

function receive(
  house: DemoHouse,
  cast: Cast,
  request: string,
  lines: readonly object[],
  funding: string,
  note: string,
  supplierName?: string,
): Promise<unknown> {
  return house.api.mutate(
    cast.as('MANAGER'),
    'receiveStock',
    { requestId: request, lines, funding, note, supplierName },
    '... on StockReceived { totalCost }',
  );
}

function soldBetween(orders: readonly PlannedOrder[], from: Date, until: Date): ReadonlyMap<string, number> {
  const sold = new Map<string, number>();
  for (const { placedAt, lines } of orders) {
    if (placedAt < from || placedAt >= until) continue;
    for (const { stocked, quantity } of lines)
      sold.set(stocked.variantId, (sold.get(stocked.variantId) ?? 0) + quantity);
  }
  return sold;
}

/** Five in the morning in Jakarta, before anybody orders. */
function firstOfNextMonth(from: Date): Date {
  const [year = 0, month = 0] = asBusinessDate(from).split('-').map(Number);
  return new Date(Date.UTC(year, month, 1, -2));
}

function partsOf<T>(lines: readonly T[], most = 100): T[][] {
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, index) =>
    lines.slice(index * most, (index + 1) * most),
  );
}
