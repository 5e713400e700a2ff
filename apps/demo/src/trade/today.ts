import { later, moment } from '../house/moved-clock.js';
import { buyOnline } from './online.js';
import { isSunday } from './counter.js';
import type { Scene } from './scene.js';

const EXEMPT = ['beras-medium', 'gula-pasir', 'telur-ayam', 'garam-halus', 'susu-segar'];
const ROUND = ['otak-otak-bandeng', 'roti-sisir', 'yogurt'];

/** PPN of a cooperative that is PKP; basic foods are exempt (UU 42/2009 as changed by UU 7/2021, article 16B). */
export async function chargeTax(scene: Scene): Promise<void> {
  const since = scene.day(-370);
  await scene.does('OWNER', 'updateTaxSettings', { isPkp: true, pkpSince: since, pricesIncludeTax: true });
  const known = EXEMPT.filter((slug) => scene.stocked(slug).length > 0);
  const productIds = await Promise.all(known.map((slug) => scene.productId(slug)));
  await scene.does(
    'OWNER',
    'setTaxCategory',
    { productIds, category: 'EXEMPT' },
    '... on TaxCategorySet { __typename }',
  );
}

/** What stands open when the platform is first looked at: a round of ordering ahead, slots, expedition, the market. */
export function scheduleToday(scene: Scene): void {
  const { timeline, house } = scene;
  const minutesAgo = (minutes: number, work: () => Promise<unknown>) => timeline.at(later(house.today, -minutes), work);
  minutesAgo(26 * 60, () => announceRound(scene));
  minutesAgo(3, () => openWays(scene));
  minutesAgo(1, async () => {
    const stocked = scene.popular[1];
    if (stocked) await buyOnline(scene, 'slot', { stocked, pickupSlot: { on: nextOpenDay(scene), from: '09:00' } });
    await scene.does(
      'MANAGER',
      'updateMarketStall',
      { isOpen: true, offersAll: true },
      '... on MarketStall { isOpen }',
    );
  });
}

/** Buyers order until the cut-off what is made for them and fetched two days later. */
async function announceRound(scene: Scene): Promise<void> {
  const { today } = scene.house;
  const goods = ROUND.flatMap((slug) => scene.stocked(slug).slice(0, 1));
  const input = {
    ...scene.request('round'),
    name: 'Pra-pesan akhir pekan',
    note: 'Dibuat segar sesuai pesanan',
    opensAt: later(today, -60).toISOString(),
    closesAt: moment(today, 2, 18).toISOString(),
    pickupOn: scene.day(4),
    pickupNote: 'Ambil di toko mulai pukul 9',
    offers: goods.map(({ variantId }) => ({ variantId, most: 40 })),
  };
  const { id } = await scene.does('MANAGER', 'saveOrderCycle', input, '... on OrderCycle { id }');
  await scene.house.api.move(scene.cast.as('MANAGER'), 'publishOrderCycle', 'id', id);
}

async function openWays(scene: Scene): Promise<void> {
  const { plan } = scene.cast;
  const days = [1, 2, 3, 4, 5, 6, ...(plan.isOpenOnSunday ? [7] : [])];
  await scene.does(
    'MANAGER',
    'updateDeliverySettings',
    {
      pickupHours: days.flatMap((weekday) => [
        { weekday, from: '09:00', until: '11:00', capacity: 12 },
        { weekday, from: '14:00', until: '16:00', capacity: 12 },
      ]),
      pickupNoticeMinutes: 90,
      pickupDaysAhead: 5,
      expeditions: [
        {
          name: 'Ekspedisi Contoh Reguler',
          estimate: '2-3 hari',
          rates: [
            { regionCode: '35.75', feePerKg: 9_000 },
            { regionCode: '35', feePerKg: 14_000 },
            { regionCode: '33', feePerKg: 19_000 },
          ],
        },
      ],
    },
    '... on DeliverySettings { isCourierEnabled }',
  );
}

/** Tomorrow, or the day after where the shop is closed on Sundays. */
function nextOpenDay(scene: Scene): string {
  const tomorrow = scene.day(1);
  return !scene.cast.plan.isOpenOnSunday && isSunday(tomorrow) ? scene.day(2) : tomorrow;
}
