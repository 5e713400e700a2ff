import { EventDelivery, type RequestContext } from '@lumbung/platform';
import { requestId } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { later } from '../house/moved-clock.js';
import { asking } from '../house/personas.js';
import { demoPhone } from '../people/names.js';
import type { Cast } from './cast.js';
import type { Timeline } from './timeline.js';
import type { PlannedOrder } from './year-plan.js';

interface Placed {
  readonly id: string;
  readonly token: string;
  readonly total: number;
}

const ORDER = '... on Order { id }';
const CART = '... on Cart { token total }';
const COURIERS = ['Pak Tukijan', 'Mas Rizky', 'Pak Ngatemin'] as const;

/** Puts the whole life of one order on the timeline; each step waits for the hour at which people would have done it. */
export function scheduleOrder(house: DemoHouse, cast: Cast, timeline: Timeline, order: PlannedOrder): void {
  const { chance, fate, paying, isCourier, placedAt } = order;
  let placed: Placed;
  let hour = placedAt;
  const next = (least: number, most: number, work: () => Promise<unknown>) => {
    hour = later(hour, chance.between(least, most));
    timeline.at(hour, work);
  };
  const staff = (name: string, input: object, role = 'CASHIER', selection = ORDER) =>
    house.api.mutate(cast.as(role), name, { orderId: placed.id, ...input }, selection);
  const request = (step: string) => requestId(step, cast.plan.slug, order.number);

  timeline.at(placedAt, async () => {
    placed = await place(house, cast, order);
  });
  if (fate === 'waiting') return;
  if (fate === 'cancelledByBuyer') {
    next(6, 40, () =>
      house.api.mutate(
        buyerOf(cast, order),
        'cancelMyOrder',
        { requestId: request('change of mind'), orderToken: placed.token, reason: 'CHANGED_MIND' },
        ORDER,
      ),
    );
    return;
  }
  if (fate === 'expired') {
    const minutes = paying === 'QRIS' ? 61 : 1441;
    next(minutes, minutes, () =>
      house.get(EventDelivery).runTask(cast.tenant.id, 'orders.expire', { orderId: placed.id }),
    );
    return;
  }

  if (paying === 'QRIS') next(2, 25, () => staff('confirmPayment', { requestId: request('paid') }));
  if (paying === 'BANK_TRANSFER') next(15, 300, () => staff('confirmPayment', { requestId: request('paid') }));
  if (fate === 'cancelledByShop') {
    const refundMethod = paying === 'CASH_AT_PICKUP' ? null : 'BANK_TRANSFER';
    const note = 'Barang ternyata rusak di gudang; kami sudah menghubungi pembeli.';
    next(20, 120, () =>
      staff('cancelOrder', { requestId: request('no stock'), reason: 'OUT_OF_STOCK', note, refundMethod }, 'MANAGER'),
    );
    return;
  }
  next(4, 50, () => staff('acceptOrder', {}));
  if (fate === 'onTheWay') {
    next(5, 20, () => staff('markOrderShipped', { courierName: chance.pick(COURIERS) }));
    return;
  }
  if (isCourier) {
    next(40, 180, () => staff('markOrderShipped', { courierName: chance.pick(COURIERS) }));
    next(20, 90, () => staff('handOverOrder', { requestId: request('handed over'), receivedBy: order.buyer.name }));
    next(600, 1800, () => staff('completeOrder', {}));
  } else {
    next(25, 150, () => staff('markOrderReady', {}));
    if (paying === 'CASH_AT_PICKUP') {
      next(60, 1200, () =>
        staff('confirmPayment', { requestId: request('paid'), amountReceived: cashGiven(placed.total) }),
      );
      next(1, 2, () => staff('handOverOrder', { requestId: request('handed over') }));
    } else {
      next(60, 1200, () => staff('handOverOrder', { requestId: request('handed over'), receivedBy: order.buyer.name }));
    }
  }
  if (fate === 'partlyRefunded' || fate === 'refunded')
    next(300, 2000, () => bringBack(house, cast, placed.id, request('brought back'), fate));
}

function buyerOf({ tenant }: Cast, { buyer }: PlannedOrder): RequestContext {
  return asking(buyer.persona, tenant);
}

/** Fills a cart and orders it at the total the checkout page shows. */
export async function place(house: DemoHouse, cast: Cast, order: PlannedOrder): Promise<Placed> {
  const { buyer, isCourier, paying, codes = [], pickupSlot } = order;
  const as = buyerOf(cast, order);
  let cart: { token: string; total: number } | undefined;
  for (const { stocked, quantity } of order.lines) {
    const input = { cartToken: cart?.token, variantId: stocked.variantId, quantity };
    cart = await house.api.mutate<{ token: string; total: number }>(as, 'addToCart', input, CART);
  }
  if (!cart) throw new Error('An order needs a line.');
  for (const code of codes)
    cart = await house.api.mutate<{ token: string; total: number }>(
      as,
      'applyVoucher',
      { cartToken: cart.token, code },
      CART,
      'CartVoucherInput',
    );
  const expectedTotal = isCourier ? await totalDelivered(house, as, cart.token, buyer.home) : cart.total;
  const fulfilment = isCourier
    ? {
        method: 'OWN_COURIER',
        address: { street: buyer.street, regionCode: buyer.home },
        note: 'Titip tetangga bila rumah kosong',
      }
    : { method: 'PICKUP', pickupSlot };
  return house.api.mutate<Placed>(
    as,
    'placeOrder',
    {
      requestId: requestId('order', cast.plan.slug, order.number),
      cartToken: cart.token,
      contact: { name: buyer.name, phone: demoPhone(buyer.phone) },
      fulfilment,
      paymentMethod: paying,
      expectedTotal,
    },
    '... on Order { id token total }',
  );
}

async function totalDelivered(
  house: DemoHouse,
  as: RequestContext,
  cartToken: string,
  destination: string,
): Promise<number> {
  const { checkoutOptions } = await house.api.query<{
    checkoutOptions: { fulfilments: { method: string; total: number | null }[] };
  }>(
    as,
    'query Total($cartToken: String!, $destination: RegionCode) { checkoutOptions(cartToken: $cartToken, destination: $destination) { fulfilments { method total } } }',
    { cartToken, destination },
  );
  return checkoutOptions.fulfilments.find(({ method }) => method === 'OWN_COURIER')?.total ?? 0;
}

/** People pay with notes: the next sum that notes make. */
function cashGiven(total: number): number {
  const note = total > 100_000 ? 50_000 : total > 20_000 ? 10_000 : 5_000;
  return Math.ceil(total / note) * note;
}

/** One line, or everything, comes back and its money is paid out of the till. */
async function bringBack(
  house: DemoHouse,
  cast: Cast,
  orderId: string,
  request: string,
  fate: 'partlyRefunded' | 'refunded',
): Promise<void> {
  const { managedOrder } = await house.api.query<{
    managedOrder: { payment: { refundable: number }; lines: { id: string; quantity: number; net: number }[] };
  }>(
    cast.as('MANAGER'),
    'query Back($id: ID!) { managedOrder(id: $id) { payment { refundable } lines { id quantity net } } }',
    { id: orderId },
  );
  const lines = fate === 'refunded' ? managedOrder.lines : managedOrder.lines.slice(0, 1);
  const sum = lines.reduce((total, line) => total + line.net, 0);
  const amount = fate === 'refunded' ? managedOrder.payment.refundable : Math.min(sum, managedOrder.payment.refundable);
  await house.api.mutate(
    cast.as('MANAGER'),
    'refundOrder',
    {
      requestId: request,
      orderId,
      amount,
      method: 'CASH',
      reason: fate === 'refunded' ? 'Salah beli, barang kembali utuh' : 'Satu barang tidak sesuai pesanan',
      returnedLines: lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
    },
    ORDER,
  );
}
