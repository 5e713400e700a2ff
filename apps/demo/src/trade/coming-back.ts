import { later } from '../house/moved-clock.js';
import { asking } from '../house/personas.js';
import { buyOnline, type Placed } from './online.js';
import { sell, type Scene, type Sold } from './scene.js';

/** What came back, what somebody wants to bring back, and an order that goes out in two parcels. */
export function scheduleReturns(scene: Scene): void {
  const [first, second] = scene.popular;
  if (!first || !second) return;
  let broken: Sold;
  let unwanted: Sold;
  scene.on(-20, 9, () => scene.does('MANAGER', 'updateOrderSettings', { returnWithinDays: 7, acceptWithinHours: 24 }));
  scene.on(-8, 13, async () => {
    broken = await sell(scene, ['broken'], [{ variantId: first.variantId, quantity: 2 }]);
  });
  scene.on(-7, 10, () => takeBack(scene, broken));
  scene.on(-2, 13, async () => {
    unwanted = await sell(scene, ['unwanted'], [{ variantId: second.variantId, quantity: 2 }]);
  });
  scene.on(-1, 17, () =>
    scene.house.api.mutate(
      asking(null, scene.cast.tenant),
      'requestOrderReturn',
      {
        ...scene.request('wants back'),
        orderToken: unwanted.token,
        reason: 'Salah ukuran, kemasan masih utuh',
        lines: [{ orderLineId: unwanted.lines[0]?.id, quantity: 1 }],
      },
      '',
    ),
  );
  let parted: Placed;
  scene.timeline.at(later(scene.house.today, -160), async () => {
    parted = await buyOnline(scene, 'two parcels', { stocked: first, worth: 2 * first.size.price, isCourier: true });
  });
  scene.timeline.at(later(scene.house.today, -140), () => sendInTwo(scene, parted));
}

/** One of two is broken: the staff agree, take it back and pay its price out of the till. */
async function takeBack(scene: Scene, { id, lines }: Sold): Promise<void> {
  const line = lines[0] as Sold['lines'][number];
  const agreed = {
    ...scene.request('agreed'),
    ...{ orderId: id, reason: 'Kemasan bocor', lines: [{ orderLineId: line.id, quantity: 1 }] },
  };
  const { returns } = await scene.does<{ returns: { id: string }[] }>(
    'CASHIER',
    'createOrderReturn',
    agreed,
    '... on Order { returns { id } }',
  );
  await scene.does('MANAGER', 'receiveOrderReturn', {
    ...scene.request('came back'),
    ...{ returnId: returns[0]?.id, refundMethod: 'CASH' },
    lines: [{ orderLineId: line.id, resellable: 0, damaged: 1 }],
  });
}

async function sendInTwo(scene: Scene, { id }: Placed): Promise<void> {
  await scene.does('CASHIER', 'confirmPayment', { ...scene.request('parted paid'), orderId: id });
  type Accepted = { lines: { id: string }[]; parcels: { id: string }[] };
  const parts = '... on Order { lines { id } parcels { id } }';
  const accepted = await scene.does<Accepted>('CASHIER', 'acceptOrder', { orderId: id }, parts);
  const half = {
    ...scene.request('parted'),
    ...{ parcelId: accepted.parcels[0]?.id, lines: [{ orderLineId: accepted.lines[0]?.id, quantity: 1 }] },
  };
  const split = await scene.does<Accepted>('CASHIER', 'splitParcel', half, parts);
  const sent = { parcelId: split.parcels[0]?.id, courierName: 'Mas Rizky', service: 'Kurir toko' };
  await scene.does('CASHIER', 'packParcel', { parcelId: sent.parcelId });
  await scene.does('CASHIER', 'shipParcel', sent);
}
