import { Chance } from '../house/chance.js';
import { sell, type Scene } from './scene.js';

const DAYS_AT_THE_COUNTER = 8;
const FLOAT = 200_000;
const NOTES = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100] as const;
/** So many days ago a note was given out too many. */
const DAY_OF_THE_DIFFERENCE = 5;

/** A drawer that was opened every morning, sold from, emptied into the safe and counted; today's stands open. */
export function scheduleCounter(scene: Scene): void {
  const { cast } = scene;
  const chance = new Chance(`counter ${scene.slug}`);
  const opens = Number(cast.plan.opensAt.slice(0, 2));
  let drawerId = '';
  scene.on(-DAYS_AT_THE_COUNTER - 1, 9, async () => {
    drawerId = (await scene.does('MANAGER', 'saveDrawer', { name: 'Laci depan' }, '... on Drawer { id }')).id;
    const lines = scene.popular.slice(0, 8).map(({ variantId, cost }) => ({ variantId, quantity: 30, unitCost: cost }));
    const bought = { ...scene.request('for the counter'), lines, funding: 'CASH', note: 'Tambahan untuk loket' };
    await scene.does('MANAGER', 'receiveStock', bought);
  });
  for (let day = -DAYS_AT_THE_COUNTER; day <= 0; day++) {
    if (!cast.plan.isOpenOnSunday && isSunday(scene.day(day))) continue;
    scene.on(day, opens, () =>
      scene.does('CASHIER', 'openDrawer', { ...scene.request('drawer', day), drawerId, openingFloat: FLOAT }),
    );
    for (let sale = 0; sale < 3; sale++) {
      const { variantId } = chance.pick(scene.popular.slice(0, 8));
      const lines = [{ variantId, quantity: chance.between(1, 2) }];
      const payment = sale === 2 ? 'QRIS' : 'CASH';
      scene.on(day, opens + 1 + sale * 2, () => sell(scene, [day, sale], lines, { payment }), chance.between(0, 59));
    }
    if (day < 0) scene.on(day, opens + 8, () => close(scene, day));
  }
}

/** Counts the drawer as its notes lie in it. */
async function close(scene: Scene, day: number): Promise<void> {
  const { myDrawerSession } = await scene.house.api.query<{ myDrawerSession: { expected: number } }>(
    scene.cast.as('CASHIER'),
    'query Mine { myDrawerSession { expected } }',
  );
  const isOff = day === -DAY_OF_THE_DIFFERENCE;
  const denominations = notesOf(myDrawerSession.expected - (isOff ? 5_000 : 0));
  const note = isOff ? 'Kurang Rp5.000, kemungkinan salah kembalian' : null;
  await scene.does('CASHIER', 'closeDrawer', { ...scene.request('count', day), denominations, note });
}

export function notesOf(amount: number): { denomination: number; pieces: number }[] {
  let rest = amount;
  return NOTES.flatMap((denomination) => {
    const pieces = Math.floor(rest / denomination);
    rest -= pieces * denomination;
    return pieces > 0 ? [{ denomination, pieces }] : [];
  });
}

export function isSunday(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
}
