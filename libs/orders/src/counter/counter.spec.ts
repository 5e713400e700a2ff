import { describe, expect, it } from '@jest/globals';
import type { VariantId } from '@lumbung/catalog';
import { productIn } from '@lumbung/catalog/testing';
import { agreementIn, consignedProductIn, deliveredIn } from '@lumbung/consignment/testing';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { creditIn } from '@lumbung/payments/testing';
import { permissionsOf, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { promotionIn, voucherIn } from '@lumbung/promotions/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import type { Order } from '../order/order.schema.js';
import { OrdersModule } from '../orders.module.js';
import { OrdersService } from '../order/orders.service.js';
import { Cashier, goodsIn, granted, openShop } from '../testing/index.js';
import { CounterBasketService } from './counter-basket.service.js';

describe('selling over the counter (loket)', () => {
  const house = startHouse(OrdersModule);

  const arranged = async (float = 100_000) => {
    const coop = await house.cooperative();
    await openShop(coop);
    const cashier = new Cashier(coop);
    await cashier.open(float);
    return { coop, cashier };
  };
  const stockOf = async (variantId: string) =>
    (await house.admin<object>('select on_hand, reserved from catalog.stock where variant_id = $1', [variantId]))[0];
  const counted = async (coop: TestCooperative, table: string) =>
    Number(
      (await house.admin<{ n: string }>(`select count(*) as n from ${table} where tenant_id = $1`, [coop.id]))[0]?.n,
    );

  it('sells to anybody, gives change, and is done with: paid, handed over, booked, in the drawer', async () => {
    const { coop, cashier } = await arranged();
    const rice = await goodsIn(coop, { price: 12_500, cost: 10_000, stock: 5, name: 'Beras' });

    const order = granted(
      await cashier.sell([{ variantId: rice, quantity: 3 }], { amountTendered: rupiah(50_000) }),
    ) as Order;

    expect(order).toMatchObject({
      number: 'P-00001',
      channel: 'COUNTER',
      status: 'COMPLETED',
      fulfilmentState: 'HANDED_OVER',
      total: 37_500,
      uniqueAmount: 0,
      payment: { state: 'CAPTURED', method: 'CASH_AT_PICKUP', amount: 37_500 },
      receipt: { number: 'S-00001', cashierName: 'Wulan Contoh', amountTendered: 50_000, change: 12_500 },
      contact: { name: 'Pembeli umum', phoneMasked: '' },
      history: [{ label: 'Pesanan dibuat' }, { label: 'Dijual dan diserahkan di loket', actorName: 'Wulan Contoh' }],
    });
    expect(await stockOf(rice)).toEqual({ on_hand: '2.000', reserved: '0.000' });
    expect(await cashier.drawer()).toMatchObject({
      expected: 137_500,
      movements: [{ kind: 'SALE', amount: 37_500, reference: `order:${order.id}` }],
    });
    expect(await balanceOf(coop, '4-2010')).toEqual(rupiah(0));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('tells the rest of the house once', async () => {
    const { coop, cashier } = await arranged();
    await cashier.sell([{ variantId: await goodsIn(coop) }]);

    const told = await house.admin<{ name: string }>(
      `select type as name from platform.outbox_event where tenant_id = $1 and type like 'order.%' order by id`,
      [coop.id],
    );

    expect(told.map(({ name }) => name)).toEqual(['order.placed', 'order.paid', 'order.handedOver', 'order.completed']);
  });

  it('asks for an open drawer before it takes cash, and for none otherwise', async () => {
    const { coop } = await arranged();
    const rice = await goodsIn(coop, { stock: 5 });
    const other = new Cashier(coop);

    expect(await other.sell([{ variantId: rice }])).toMatchObject({ code: 'DRAWER_NOT_OPEN' });
    expect(await other.sell([{ variantId: rice }], { payment: 'QRIS' })).toMatchObject({ status: 'COMPLETED' });
    expect(await other.sell([{ variantId: rice }], { payment: 'BANK_TRANSFER' })).toMatchObject({ uniqueAmount: 0 });
    expect(await stockOf(rice)).toEqual({ on_hand: '3.000', reserved: '0.000' });
    expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(10_000));
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(10_000));
  });

  it('knows a member by number or id: his price, his discounts, his patronage', async () => {
    const { coop, cashier } = await arranged();
    const personId = newId<'Person'>() as PersonId;
    const member = await memberIn(coop, { fullName: 'Siti Aminah', personId });
    const rice = await goodsIn(coop, { price: 12_500, memberPrice: 12_000, stock: 9 });
    await promotionIn(coop, { name: 'Diskon anggota', membersOnly: true, basisPoints: 1_000 });

    const asked = { memberNo: member.memberNo.replace(/^0+/, '') };
    const basket = await cashier.price([{ variantId: rice, quantity: 2 }], asked);
    const order = granted(
      await cashier.sell([{ variantId: rice, quantity: 2 }], { ...asked, expectedTotal: basket.total }),
    );

    expect(basket).toMatchObject({
      member: { fullName: 'Siti Aminah', memberNo: member.memberNo },
      priceClass: 'MEMBER',
      subtotal: rupiah(24_000),
      discount: rupiah(2_400),
      total: rupiah(21_600),
      memberSavings: rupiah(1_000),
      canSell: true,
      lines: [{ unitPrice: rupiah(12_000), publicUnitPrice: rupiah(12_500), isAvailable: true, problem: null }],
    });
    expect(order).toMatchObject({ total: 21_600, priceClass: 'MEMBER', contact: { name: 'Siti Aminah' } });
    expect(await balanceOf(coop, '4-1010')).toEqual(rupiah(0));
    const told = await house.admin<{ payload: object }>(
      `select payload from platform.outbox_event where tenant_id = $1 and type = 'order.completed'`,
      [coop.id],
    );
    expect(told).toMatchObject([{ payload: { memberId: member.id, goodsTotal: 21_600 } }]);
    const own = await coop.run(() => house.get(OrdersService).mine({ first: 5 }), [], { personId });
    expect(own.nodes).toHaveLength(1);
    expect(await cashier.sell([{ variantId: rice }], { memberId: member.id })).toMatchObject({ priceClass: 'MEMBER' });
  });

  it('refuses a number nobody has, and somebody who left', async () => {
    const { coop, cashier } = await arranged();
    const rice = await goodsIn(coop);
    const left = await memberIn(coop);
    await house.admin(`update membership.member set status = 'INACTIVE' where id = $1`, [left.id]);

    expect(await cashier.sell([{ variantId: rice }], { memberNo: '9999' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'memberNo',
    });
    expect(await cashier.sell([{ variantId: rice }], { memberId: left.id })).toMatchObject({ field: 'memberId' });
    expect(await cashier.price([], { memberNo: '9999' })).toMatchObject({ member: null, lines: [], canSell: false });
  });

  it('takes a voucher, and says why it does not', async () => {
    const { coop, cashier } = await arranged();
    const rice = await goodsIn(coop, { price: 20_000, stock: 5 });
    const { code } = await voucherIn(coop, { kind: 'AMOUNT', amount: rupiah(5_000), codeUses: 1 });

    const order = granted(await cashier.sell([{ variantId: rice }], { voucherCodes: [code.toLowerCase()] }));
    const again = await cashier.sell([{ variantId: rice }], { voucherCodes: [code] });
    const basket = await cashier.price([{ variantId: rice }], { voucherCodes: [code] });

    expect(order).toMatchObject({ total: 15_000, discount: 5_000, discounts: [{ amount: 5_000 }] });
    expect(again).toMatchObject({ code: 'VOUCHER_USED_UP' });
    expect(basket).toMatchObject({ total: rupiah(20_000), refusedVouchers: [{ code: 'VOUCHER_USED_UP' }] });
    expect(await stockOf(rice)).toEqual({ on_hand: '4.000', reserved: '0.000' });
  });

  it('sells on the credit of a member, up to its end', async () => {
    const { coop, cashier } = await arranged();
    const { id: memberId, memberNo } = await memberIn(coop);
    await creditIn(coop, { memberId, memberNo, limit: rupiah(30_000) });
    const rice = await goodsIn(coop, { price: 20_000, stock: 5 });
    const onCredit = { memberNo, payment: 'MEMBER_CREDIT' } as const;

    expect(await cashier.price([{ variantId: rice }], { memberNo })).toMatchObject({
      member: { creditLeft: rupiah(30_000) },
      payments: ['CASH', 'BANK_TRANSFER', 'QRIS', 'MEMBER_CREDIT'],
    });
    expect(await cashier.sell([{ variantId: rice }], onCredit)).toMatchObject({ status: 'COMPLETED' });
    expect(await cashier.sell([{ variantId: rice }], onCredit)).toMatchObject({
      code: 'CREDIT_LIMIT_EXCEEDED',
      available: rupiah(10_000),
    });
    expect(await cashier.sell([{ variantId: rice }], { payment: 'MEMBER_CREDIT' })).toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
    });
    expect(await balanceOf(coop, '1-1410')).toEqual(rupiah(20_000));
    expect(await stockOf(rice)).toEqual({ on_hand: '4.000', reserved: '0.000' });
  });

  it("books a seller's goods to what he is owed and the commission", async () => {
    const { coop, cashier } = await arranged();
    await agreementIn(coop, { commissionBasisPoints: 1_500 });
    const seller = await sellerIn(coop);
    const cake = await consignedProductIn(coop, seller.id, { publicPrice: 10_000 });
    const cakeId = cake.variants[0]?.id as VariantId;
    await deliveredIn(coop, seller.id, [{ variantId: cakeId, quantity: 5 }]);
    const rice = await goodsIn(coop, { price: 20_000, cost: 15_000 });

    granted(await cashier.sell([{ variantId: cakeId, quantity: 2 }, { variantId: rice }]));

    expect(await balanceOf(coop, '2-1050')).toEqual(rupiah(17_000));
    expect(await balanceOf(coop, '4-2030')).toEqual(rupiah(3_000));
    expect(await trialDifference(coop)).toBe(0);
    expect(await cashier.drawer()).toMatchObject({ cashSales: 40_000 });
  });

  it('gives the last unit to one of two cashiers', async () => {
    const { coop, cashier } = await arranged();
    const second = new Cashier(coop);
    await second.open();
    const last = await goodsIn(coop, { stock: 1 });

    const answers = await Promise.all([cashier.sell([{ variantId: last }]), second.sell([{ variantId: last }])]);

    expect(answers.filter((answer) => 'number' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'OUT_OF_STOCK')).toHaveLength(1);
    expect(await stockOf(last)).toEqual({ on_hand: '0.000', reserved: '0.000' });
    const drawers = [await cashier.drawer(), await second.drawer()];
    expect(drawers.reduce((sum, it) => sum + (it?.cashSales ?? 0), 0)).toBe(10_000);
  });

  it('names every line of which too little lies here, also of goods that could be sold ahead', async () => {
    const { coop, cashier } = await arranged();
    const [rice, oil] = [await goodsIn(coop, { stock: 2 }), await goodsIn(coop, { stock: 1 })];
    await house.admin(`update catalog.stock set backorder_limit = 50 where variant_id = $1`, [oil]);
    const wanted = [
      { variantId: rice, quantity: 3 },
      { variantId: oil, quantity: 2 },
    ];

    const refusal = await cashier.sell(wanted);

    expect(refusal).toMatchObject({
      code: 'OUT_OF_STOCK',
      shortages: [
        { variantId: rice, quantityAvailable: quantity(2) },
        { variantId: oil, quantityAvailable: quantity(1) },
      ],
    });
    expect(await cashier.price(wanted)).toMatchObject({
      canSell: false,
      lines: [{ problem: expect.stringContaining('Sisa 2') }, { problem: expect.stringContaining('Sisa 1') }],
    });
    expect(await counted(coop, 'orders.shop_order')).toBe(0);
    expect(await cashier.drawer()).toMatchObject({ expected: 100_000 });
  });

  it('does one sale of a request asked four times at once, and refuses another wish under its id', async () => {
    const { coop, cashier } = await arranged();
    const rice = await goodsIn(coop, { stock: 9 });
    const requestId = newId();

    const answers = await Promise.all([1, 2, 3, 4].map(() => cashier.sell([{ variantId: rice }], { requestId })));

    expect(new Set(answers.map((answer) => (answer as Order).id)).size).toBe(1);
    expect(await stockOf(rice)).toEqual({ on_hand: '8.000', reserved: '0.000' });
    expect(await cashier.drawer()).toMatchObject({ cashSales: 10_000 });
    await expect(cashier.sell([{ variantId: rice, quantity: 2 }], { requestId })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('refuses too little money, another total than was told, parts of a step, nothing and nonsense', async () => {
    const { coop, cashier } = await arranged();
    const rice = await goodsIn(coop, { price: 10_000 });
    const kilo = [{ variantId: rice }];

    expect(await cashier.sell(kilo, { amountTendered: rupiah(9_999) })).toMatchObject({
      code: 'PAYMENT_AMOUNT_MISMATCH',
      amountDue: rupiah(10_000),
    });
    expect(await cashier.sell(kilo, { payment: 'QRIS', amountTendered: rupiah(10_001) })).toMatchObject({
      code: 'PAYMENT_AMOUNT_MISMATCH',
    });
    expect(await cashier.sell(kilo, { expectedTotal: rupiah(9_000) })).toMatchObject({
      code: 'PRICE_CHANGED',
      actualTotal: rupiah(10_000),
    });
    expect(await cashier.sell([{ variantId: rice, quantity: 0.5 }])).toMatchObject({ field: 'lines.0.quantity' });
    expect(await cashier.sell([{ variantId: rice, quantity: 0 }])).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await cashier.sell([])).toMatchObject({ field: 'lines' });
    expect(await cashier.sell([{ variantId: newId() }])).toMatchObject({ code: 'PRODUCT_UNAVAILABLE' });
    expect(await counted(coop, 'payments.payment')).toBe(0);
    expect(await cashier.drawer()).toMatchObject({ expected: 100_000 });
  });

  it('counts a variant that was scanned twice as one', async () => {
    const { coop, cashier } = await arranged();
    const rice = await goodsIn(coop, { stock: 3 });

    const order = granted(await cashier.sell([{ variantId: rice }, { variantId: rice, quantity: 2 }]));

    expect(order).toMatchObject({ lineCount: 1, lines: [{ quantity: 3 }] });
  });

  it('shows the QRIS of the cooperative for exactly the amount', async () => {
    const { cashier } = await arranged();
    const qris = await cashier.run(() => house.get(CounterBasketService).qris(rupiah(37_500)));

    expect(qris).toMatchObject({ merchantName: 'KOPERASI MELATI', payload: expect.stringContaining('540537500') });
  });

  it('is for those who sell', () => {
    expect(permissionsOf(['CASHIER'])).toContain('orders.sell');
    expect(permissionsOf(['MANAGER'])).toContain('orders.sell');
    for (const role of ['TREASURER', 'SUPERVISOR', 'CATALOG_EDITOR', 'LOAN_OFFICER', 'SELLER', 'MEMBER'])
      expect(permissionsOf([role])).not.toContain('orders.sell');
  });

  it('knows neither goods nor members of another cooperative', async () => {
    const { coop } = await arranged();
    const rice = await goodsIn(coop);
    const member = await memberIn(coop);
    const stranger = (await arranged()).cashier;
    const own = await goodsIn(stranger.coop);

    expect(await stranger.sell([{ variantId: rice }])).toMatchObject({ code: 'PRODUCT_UNAVAILABLE' });
    expect(await stranger.sell([{ variantId: own }], { memberId: member.id })).toMatchObject({ field: 'memberId' });
    expect(await stranger.price([{ variantId: rice }])).toMatchObject({
      lines: [],
      unknownVariantIds: [rice],
      canSell: false,
    });
    expect(await stockOf(rice)).toEqual({ on_hand: '10.000', reserved: '0.000' });
  });

  it('sends as many statements for one line as for twelve', async () => {
    const { coop, cashier } = await arranged();
    const twelve = await Promise.all(
      Array.from({ length: 12 }, async () => ({
        variantId: (await productIn(coop, { stock: 9, unitCost: 5_000 })).variants[0]?.id as string,
      })),
    );
    // What the screen asks for; before it, the keys of the cooperative are fetched once.
    const paths = new Set(['id', 'number', 'total', 'receipt', 'receipt.change']);
    granted(await cashier.sell(twelve));
    const sales = [];
    const prices = [];
    for (const wanted of [twelve.slice(0, 1), twelve]) {
      sales.push(await house.statementsOf(async () => granted(await cashier.sell(wanted, {}, paths))));
      prices.push(await house.statementsOf(() => cashier.price(wanted, { memberNo: '0001' })));
    }

    expect(sales[0]?.length).toBe(sales[1]?.length);
    expect(sales[1]?.length).toBeLessThanOrEqual(27);
    expect(prices[0]?.length).toBe(prices[1]?.length);
    expect(prices[1]?.filter((text) => !/^(begin|commit)/i.test(text)).length).toBeLessThanOrEqual(4);
  });
});
