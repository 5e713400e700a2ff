import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah, type Quantity } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { ConsignmentModule } from '../consignment.module.js';
import { consignedProductIn, soldIn, type TestSale } from '../testing/index.js';
import { ConsignmentService, type ConsignedSale } from './consignment.service.js';

describe('noting what sellers are owed', () => {
  const house = startHouse(ConsignmentModule);

  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    const { id: sellerId } = await sellerIn(coop);
    const { variants } = await consignedProductIn(coop, sellerId, { name: 'Bipang manis' });
    return { coop, sellerId, variantId: variants[0]!.id as string };
  };
  const record = (coop: TestCooperative, sale: ConsignedSale) =>
    coop.run(() => house.get(TenantDatabase).transaction((tx) => house.get(ConsignmentService).recordSale(tx, sale)));
  const takeBack = (
    coop: TestCooperative,
    { orderId, orderLineId }: TestSale,
    amount: Quantity,
    refundId: string = newId(),
  ) =>
    coop.run(() =>
      house.get(TenantDatabase).transaction((tx) =>
        house.get(ConsignmentService).recordReturn(tx, {
          orderId,
          refundId,
          returnedOn: '2026-11-21',
          lines: [{ orderLineId, quantity: amount }],
        }),
      ),
    );
  const saleOf = (sellerId: string, variantId: string, lines: number): ConsignedSale => ({
    orderId: newId(),
    orderNumber: 'P-00001',
    soldOn: '2026-11-21',
    memberId: null,
    lines: Array.from({ length: lines }, () => ({
      orderLineId: newId(),
      sellerId,
      variantId,
      quantity: quantity('1.5'),
      gross: rupiah(9_999),
      tax: rupiah(0),
      commissionBasisPoints: 1_500,
    })),
  });
  const owed = async (coop: TestCooperative) => {
    const [row] = await house.admin<{ owed: string }>(
      'select coalesce(sum(amount), 0) as owed from consignment.entry where tenant_id = $1',
      [coop.id],
    );
    return Number(row?.owed);
  };

  it('shares each line, keeps the names of the day and nothing of the buyer', async () => {
    const { coop, sellerId, variantId } = await shop();
    const sale = saleOf(sellerId, variantId, 2);

    const shares = await record(coop, sale);

    expect([...shares.values()]).toEqual([1, 2].map(() => ({ commission: rupiah(1_500), payable: rupiah(8_499) })));
    const rows = await house.admin('select * from consignment.entry where tenant_id = $1', [coop.id]);
    expect(rows[0]).toMatchObject({ product_name: 'Bipang manis', order_number: 'P-00001', quantity: '1.500' });
    expect(Object.keys(rows[0]!).filter((name) => /member|person|contact|phone|buyer/.test(name))).toEqual([]);
  });

  it('takes one statement for one line as for a hundred, and notes a repeated sale once', async () => {
    const { coop, sellerId, variantId } = await shop();
    const [one, many] = [saleOf(sellerId, variantId, 1), saleOf(sellerId, variantId, 100)];

    expect(await house.statementsOf(() => record(coop, one))).toHaveLength(3);
    expect(await house.statementsOf(() => record(coop, many))).toHaveLength(3);
    expect(await record(coop, one)).toEqual(await record(coop, one));

    expect(await owed(coop)).toBe(101 * 8_499);
  });

  it('takes back part by part, in three statements, to the last rupiah and not beyond', async () => {
    const { coop, sellerId, variantId } = await shop();
    const sale = await soldIn(coop, { sellerId, variantId, quantity: 3, gross: 10_000, points: 1_501 });
    const parts: (number | undefined)[] = [];
    for (let piece = 0; piece < 3; piece++)
      parts.push((await takeBack(coop, sale, quantity(1))).get(sale.orderLineId)?.payable.amount);

    expect(parts).toEqual([2_833, 2_833, 2_833]);
    expect(await owed(coop)).toBe(0);
    await expect(takeBack(coop, sale, quantity('0.001'))).rejects.toMatchObject({ code: 'CONFLICT' });
    const other = await soldIn(coop, { sellerId, variantId, quantity: 2 });
    expect(await house.statementsOf(() => takeBack(coop, other, quantity(1)))).toHaveLength(5);
  });

  it('notes a repeated return once, and lets one of two at once take the last piece', async () => {
    const { coop, sellerId, variantId } = await shop();
    const sale = await soldIn(coop, { sellerId, variantId, quantity: 2, gross: 20_000 });
    const refundId = newId();

    const first = await takeBack(coop, sale, quantity(1), refundId);
    expect(await takeBack(coop, sale, quantity(1), refundId)).toEqual(first);
    expect(await owed(coop)).toBe(8_500);
    const answers = await Promise.allSettled([takeBack(coop, sale, quantity(1)), takeBack(coop, sale, quantity(1))]);

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await owed(coop)).toBe(0);
  });

  it('does not know goods, sellers and sales of another cooperative', async () => {
    const [{ coop, sellerId, variantId }, other] = [await shop(), await house.cooperative()];
    const sale = await soldIn(coop, { sellerId, variantId });

    await expect(record(other, saleOf(sellerId, variantId, 1))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(takeBack(other, sale, quantity(1))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(takeBack(coop, { ...sale, orderLineId: newId() }, quantity(1))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await owed(coop)).toBe(8_500);
  });
});
