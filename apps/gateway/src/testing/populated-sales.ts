import { agreementIn, consignedProductIn, deliveredIn } from '@lumbung/consignment/testing';
import { PAPER } from '@lumbung/cooperatives/testing';
import { memberIn } from '@lumbung/membership/testing';
import { stallIn } from '@lumbung/market/testing';
import { ReturnPhotos } from '@lumbung/orders';
import { completedOrderIn, orderIn, paidOrderIn } from '@lumbung/orders/testing';
import { PaymentProofs } from '@lumbung/payments';
import { FakeProviders, openProvider } from '@lumbung/payments/testing';
import { codesIn, promotionIn } from '@lumbung/promotions/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { PayoutAccounts } from '@lumbung/consignment';
import { savingsAccountIn } from '@lumbung/savings/testing';
import { SellersService } from '@lumbung/sellers';
import { letterIn, sellerIn } from '@lumbung/sellers/testing';
import sharp from 'sharp';
import { asked, type Desk } from './desk.js';

const CONTACT = { name: 'Siti Aminah', phone: '+628000000101' };
const ORDER = '... on Order { id number token total lines { id } parcels { id } }';

interface Placed {
  readonly id: string;
  readonly number: string;
  readonly token: string;
  readonly total: number;
  readonly lines: readonly { readonly id: string }[];
  readonly parcels: readonly { readonly id: string }[];
}

/** A seller with an account, his terms, goods of his that were delivered, sold, settled and partly paid out. */
export async function consignmentOf(desk: Desk, name: string): Promise<void> {
  const { coop } = desk;
  const account = await savingsAccountIn(coop, { name: `Hasil jualan ${name}` });
  const seller = await sellerIn(coop, { name: `Dapur ${name}`, withAccount: true, memberId: account.memberId });
  await agreementIn(coop);
  const cake = await consignedProductIn(coop, seller.id, { name: `Kue ${name}`, publicPrice: 10_000 });
  const variantId = cake.variants[0]?.id ?? '';
  await deliveredIn(coop, seller.id, [{ variantId, quantity: 20 }]);
  await completedOrderIn(coop, [{ variantId, quantity: 2 }]);
  await desk.does('settleConsignment', asked({ sellerId: seller.id, throughOn: '2026-11-21' }));
  await desk.does('payOutConsignment', asked({ sellerId: seller.id, method: 'CASH', amount: 5_000 }));
  await coop.run(async () =>
    coop.house.get(PayoutAccounts).choose(await coop.house.get(SellersService).one(undefined, seller.id), account.id),
  );
  await letterIn(coop, seller.id);
}

/** Goods of a seller on the shelf, at the ordinary terms; answers their only variant. */
export async function consignedGoods(coop: TestCooperative): Promise<string> {
  const seller = await sellerIn(coop);
  await agreementIn(coop);
  const cake = await consignedProductIn(coop, seller.id, { name: 'Kue lapis', publicPrice: 12_000 });
  const variantId = cake.variants[0]?.id ?? '';
  await deliveredIn(coop, seller.id, [{ variantId, quantity: 2_000 }]);
  return variantId;
}

/** A code that gives 10 %, and an order that used it. */
export async function promotedOrder(desk: Desk, variantId: string): Promise<void> {
  const promotion = await promotionIn(desk.coop, { needsCode: true, maxUsesPerPerson: 5, name: 'Promo Lebaran' });
  await desk.does('updatePromotion', {
    promotionId: promotion.id,
    terms: { kind: 'PERCENTAGE', scope: 'LINES', basisPoints: 1000, productIds: [await productOf(desk, variantId)] },
  });
  const [code] = await codesIn(desk.coop, promotion, { code: `HEMAT${desk.coop.id.slice(-6).toUpperCase()}` });
  const { token } = await desk.does<{ token: string }>(
    'addToCart',
    { variantId, quantity: 1 },
    '... on Cart { token }',
  );
  const used = { cartToken: token, code };
  const cart = await desk.does<{ total: number }>('applyVoucher', used, '... on Cart { total }', 'CartVoucherInput');
  await placed(desk, token, cart.total, { paymentMethod: 'CASH_AT_PICKUP' });
}

/** Money through a provider with news of it, a proof of a transfer, money nobody knows, and what the provider paid over. */
export async function moneyOfAllKinds(desk: Desk, variantId: string): Promise<void> {
  const { house, coop } = desk;
  const fake = await new FakeProviders().start();
  try {
    await openProvider(coop, fake);
    const { token } = await desk.does<{ token: string }>(
      'addToCart',
      { variantId, quantity: 1 },
      '... on Cart { token }',
    );
    await placed(desk, token, 15_000, { paymentMethod: 'VIRTUAL_ACCOUNT', paymentChannel: 'VA_BCA' });
    const charge = [...fake.charges.keys()].at(-1) ?? '';
    const { body } = fake.pay(charge);
    const headers = { 'content-type': 'application/json' };
    await fetch(`${await house.url()}/webhooks/payments/midtrans/${coop.id}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    await house.deliverEverything();
  } finally {
    await fake.stop();
  }
  const waiting = await orderIn(coop, [{ variantId }]);
  await coop.run(() => coop.house.get(PaymentProofs).put(waiting.id, { fileName: 'bukti.pdf', content: PAPER }));
  await desk.does('recordReceipt', asked({ amount: 12_345, money: 'BANK', payer: 'SITI A' }));
  const settled = { provider: 'MIDTRANS', gross: 15_000, fee: 4_000, paymentIds: await providerPayments(desk) };
  await desk.does('recordProviderPayout', asked(settled));
}

/** A drawer that was opened, sold from and closed, and one that stands open. */
export async function counterOf(desk: Desk, variantId: string): Promise<void> {
  const drawer = await desk.does('saveDrawer', { name: 'Laci 1' }, '... on Drawer { id }');
  const open = () =>
    desk.does('openDrawer', asked({ drawerId: drawer.id, openingFloat: 100_000 }), '... on DrawerSession { id }');
  await open();
  const sale = { lines: [{ variantId, quantity: 1 }], payment: 'CASH', amountTendered: 20_000 };
  await desk.does('sellAtCounter', asked(sale));
  await desk.does('moveDrawerCash', asked({ kind: 'TO_BANK', amount: 10_000, note: 'Setor' }));
  await desk.does('closeDrawer', asked({ denominations: [{ denomination: 5_000, pieces: 21 }] }));
  await open();
}

/** A member who buys on credit, and the list by which it is deducted from her wages. */
export async function creditOf(desk: Desk, name: string, variantId: string): Promise<void> {
  const member = await memberIn(desk.coop, { fullName: `Kredit ${name}`, personId: desk.person.id });
  await desk.does('updatePaymentSettings', { methods: [{ method: 'MEMBER_CREDIT', isEnabled: true }] });
  await desk.does('setMemberCredit', { memberId: member.id, limit: 500_000, employer: 'Dinas Contoh' });
  const bought = { lines: [{ variantId, quantity: 1 }], payment: 'MEMBER_CREDIT', memberId: member.id };
  await desk.does('sellAtCounter', asked(bought));
  const list = await desk.does(
    'drawUpDeductions',
    asked({ period: '2026-11', employer: 'Dinas Contoh' }),
    '... on DeductionList { id }',
  );
  await desk.does('sendDeductions', asked({ listId: list.id }), '', 'MoveDeductionsInput');
  await desk.does('receiveDeductions', asked({ listId: list.id, money: 'BANK' }));
}

/** An order that was packed into two parcels, one that came back in part (with a photo), one that was changed, and a draft out of a chat. */
export async function ordersOfAllKinds(desk: Desk, variantId: string): Promise<void> {
  const { coop } = desk;
  const paid = await paidOrderIn(coop, [{ variantId, quantity: 4 }]);
  const accepted = await desk.does<Placed>('acceptOrder', { orderId: paid.id }, ORDER);
  const halves = [{ orderLineId: accepted.lines[0]?.id, quantity: 2 }];
  await desk.does('splitParcel', asked({ parcelId: accepted.parcels[0]?.id, lines: halves }));
  const done = await completedOrderIn(coop, [{ variantId, quantity: 3 }]);
  const lines = [{ orderLineId: done.lines[0]?.id, quantity: 1 }];
  const wanted = { ...asked({}), orderToken: done.token };
  await coop.run(async () => coop.house.get(ReturnPhotos).put(wanted, await photo()));
  await desk.does('requestOrderReturn', { ...wanted, reason: 'Pecah', lines });
  await desk.does('createOrderReturn', asked({ orderId: done.id, reason: 'Pecah', lines }));
  await desk.does(
    'refundOrder',
    asked({ orderId: done.id, amount: 1_000, method: 'BANK_TRANSFER', reason: 'Maaf', returnedLines: lines }),
  );
  const open = await orderIn(coop, [{ variantId, quantity: 3 }]);
  const less = [{ orderLineId: open.lines[0]?.id, quantity: 1 }];
  await desk.does('applyOrderChange', asked({ orderId: open.id, lines: less, reason: 'Permintaan pembeli' }));
  await desk.does('updateCooperativeProfile', { whatsapp: '+628000000102' });
  await desk.house.deliverEverything();
  const { token } = await desk.does<{ token: string }>('addToCart', { variantId }, '... on Cart { token }');
  const draft = asked({ cartToken: token, contact: CONTACT, fulfilment: { method: 'PICKUP' } });
  await desk.does('draftOrderForWhatsapp', draft, '', 'DraftOrderInput');
}

/** A stall in the common market with one thing withheld, a basket and an order of the market, and an open round. */
export async function marketOf(desk: Desk, variantId: string, productId: string): Promise<void> {
  const { house, coop } = desk;
  await stallIn(coop);
  await desk.does('chooseMarketOffers', { productIds: [productId], isOffered: true });
  await house.deliverEverything();
  const add = (more: object = {}) =>
    desk.does<{ token: string; total: number }>(
      'addToMarketBasket',
      { cooperative: coop.tenant.slug, variantId, ...more },
      '... on MarketBasket { token total }',
    );
  const basket = await add();
  const parts = [
    {
      cooperative: coop.tenant.slug,
      fulfilment: { method: 'PICKUP' },
      paymentMethod: 'BANK_TRANSFER',
      expectedTotal: basket.total,
    },
  ];
  await desk.does('placeMarketOrder', asked({ basketToken: basket.token, contact: CONTACT, parts }));
  await add();
  const round = {
    name: 'Pra-pesan Sabtu',
    opensAt: '2026-11-21T01:00:00Z',
    closesAt: '2026-11-23T02:00:00Z',
    pickupOn: '2026-11-25',
    offers: [{ variantId, most: 5 }],
  };
  const cycle = await desk.does('saveOrderCycle', asked(round), '... on OrderCycle { id }');
  await desk.moves('publishOrderCycle', 'id', cycle.id);
  await house.deliverEverything();
}

/** Every way the goods can reach a buyer. From here on whoever fetches must name an hour. */
export async function waysToBuyers(desk: Desk): Promise<void> {
  const hours = [{ weekday: 6, from: '08:00', until: '11:00', capacity: 5 }];
  const rates = [{ regionCode: '35.75', feePerKg: 9_000 }];
  const zones = [{ regionCode: '35.75', fee: 5_000 }];
  await desk.does('updateDeliverySettings', {
    isPickupEnabled: true,
    isCourierEnabled: true,
    zones,
    pickupHours: hours,
    expeditions: [{ name: 'Kirim Contoh', rates }],
  });
  await desk.does('updateOrderSettings', { returnWithinDays: 7 });
}

function placed(desk: Desk, cartToken: string, expectedTotal: number, way: object): Promise<Placed> {
  const wish = { cartToken, expectedTotal, contact: CONTACT, fulfilment: { method: 'PICKUP' }, ...way };
  return desk.does<Placed>('placeOrder', asked(wish), ORDER);
}

async function productOf(desk: Desk, variantId: string): Promise<string> {
  const [row] = await desk.house.admin<{ id: string }>(
    'select product_id as id from catalog.product_variant where id = $1',
    [variantId],
  );
  return row?.id ?? '';
}

async function providerPayments(desk: Desk): Promise<string[]> {
  const rows = await desk.house.admin<{ id: string }>(
    'select payment_id as id from payments.charge where tenant_id = $1',
    [desk.coop.id],
  );
  return rows.map(({ id }) => id);
}

/** A photo of something red. */
function photo(): Promise<Buffer> {
  return sharp({ create: { width: 400, height: 300, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer();
}
