import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { TenantDatabase, type Tx } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { countersOf, productIn } from '../testing/index.js';
import { OutOfStock } from './stock.schema.js';
import { StockService, type VariantId } from './stock.service.js';

const LATER = new Date('2026-11-21T03:00:00Z');

describe('holding goods for an order', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const within = <T>(coop: TestCooperative, work: (tx: Tx, stock: StockService) => Promise<T>) =>
    coop.run(() => house.get(TenantDatabase).transaction((tx) => work(tx, house.get(StockService))));
  const reserve = (coop: TestCooperative, orderId: string, ...wanted: [VariantId, number][]) =>
    within(coop, (tx, stock) =>
      stock.reserve(
        tx,
        wanted.map(([variantId, amount]) => ({ variantId, quantity: quantity(amount) })),
        { orderId, expiresAt: LATER },
      ),
    );

  it('holds what is free, and names every line of which less is there', async () => {
    const coop = await house.cooperative();
    const [rice, sugar] = [
      await productIn(coop, { name: 'Beras', stock: 5 }),
      await productIn(coop, { name: 'Gula', stock: 1 }),
    ];
    const [riceId, sugarId] = [rice.variants[0]!.id, sugar.variants[0]!.id];

    const refusal = await reserve(coop, newId(), [riceId, 2], [sugarId, 2]);
    const held = await reserve(coop, newId(), [riceId, 2], [sugarId, 1]);

    expect(refusal).toMatchObject({
      code: 'OUT_OF_STOCK',
      shortages: [
        { variantId: sugarId, productName: 'Gula', quantityWanted: quantity(2), quantityAvailable: quantity(1) },
      ],
    });
    expect(held).toBeNull();
    expect(await countersOf(coop, riceId)).toMatchObject({ onHand: 5, reserved: 2 });
  });

  it('gives the last one to exactly one of fifty buyers', async () => {
    const coop = await house.cooperative();
    const { id } = (await productIn(coop, { stock: 1 })).variants[0]!;

    const answers = await Promise.all(Array.from({ length: 50 }, () => reserve(coop, newId(), [id, 1])));

    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer instanceof OutOfStock)).toHaveLength(49);
    expect(await countersOf(coop, id)).toMatchObject({ onHand: 1, reserved: 1 });
  });

  it('serves two buyers who want the same things in opposite order', async () => {
    const coop = await house.cooperative();
    const ids = (
      await productIn(coop, { stock: 40, variants: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })
    ).variants.map(({ id }) => id);
    const there = ids.map((id): [VariantId, number] => [id, 1]);
    const back = [...there].reverse();

    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => reserve(coop, newId(), ...(n % 2 ? there : back))),
    );

    expect(answers.every((answer) => answer === null)).toBe(true);
    for (const id of ids) expect(await countersOf(coop, id)).toMatchObject({ reserved: 40 });
  });

  it('sends as many statements for thirty lines as for one', async () => {
    const coop = await house.cooperative();
    const many = await productIn(coop, { variants: Array.from({ length: 30 }, (_, n) => ({ name: `ukuran ${n}` })) });
    const all = many.variants.map(({ id }): [VariantId, number] => [id, 1]);

    const one = await house.statementsOf(() => reserve(coop, newId(), all[0]!));
    const thirty = await house.statementsOf(() => reserve(coop, newId(), ...all));

    expect(one).toHaveLength(4); // BEGIN, lock, hold, COMMIT
    expect(thirty).toHaveLength(4);
  });

  it('shows in the shop at once when nothing is left, and when it is free again', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop, { stock: 2 });
    const state = async () =>
      (
        await house.admin<{ state: string }>(`select card->>'stockState' as state from catalog.product where id = $1`, [
          product.id,
        ])
      )[0]?.state;
    const orderId = newId();

    await reserve(coop, orderId, [product.variants[0]!.id, 2]);
    const whileHeld = await state();
    await within(coop, (tx, stock) => stock.release(tx, orderId));
    await within(coop, (tx, stock) => stock.release(tx, orderId));

    expect([whileHeld, await state()]).toEqual(['OUT', 'IN_STOCK']);
    expect(await countersOf(coop, product.variants[0]!.id)).toMatchObject({ onHand: 2, reserved: 0 });
  });

  it('does not know the goods of another cooperative', async () => {
    const [mine, other] = [await house.cooperative(), await house.cooperative()];
    const theirs = (await productIn(other)).variants[0]!.id;

    await expect(reserve(mine, newId(), [theirs, 1])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets goods leave once, at what they cost, and refuses to let go of them twice', async () => {
    const coop = await house.cooperative();
    const { id } = (await productIn(coop, { stock: 3 })).variants[0]!;
    await house.admin('update catalog.stock set value = 1000, average_cost = 333 where variant_id = $1', [id]);
    const [first, second] = [newId(), newId()];
    await reserve(coop, first, [id, 2]);
    await reserve(coop, second, [id, 1]);
    const issue = (orderId: string) => within(coop, (tx, stock) => stock.issue(tx, orderId));

    const sold = await issue(first);
    const again = await issue(first);
    const rest = await issue(second);

    expect(sold).toMatchObject([{ cost: rupiah(667) }]);
    expect(again).toEqual(sold);
    expect(rest).toMatchObject([{ cost: rupiah(333) }]);
    expect(await countersOf(coop, id)).toEqual({ onHand: 0, reserved: 0, value: 0 });
  });

  it('takes goods back at their cost, in parts that sum to the whole, and never more than were sold', async () => {
    const coop = await house.cooperative();
    const { id } = (await productIn(coop, { stock: 3 })).variants[0]!;
    await house.admin('update catalog.stock set value = 1000, average_cost = 333 where variant_id = $1', [id]);
    const orderId = newId();
    await reserve(coop, orderId, [id, 3]);
    await within(coop, (tx, stock) => stock.issue(tx, orderId));
    const bring = (amount: number) =>
      within(coop, (tx, stock) => stock.returnGoods(tx, orderId, [{ variantId: id, quantity: quantity(amount) }]));

    const costs = [(await bring(1))[0]!.cost.amount, (await bring(2))[0]!.cost.amount];

    expect(costs).toEqual([333, 667]);
    expect(await countersOf(coop, id)).toEqual({ onHand: 3, reserved: 0, value: 1000 });
    await expect(bring(1)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('does not issue what was released', async () => {
    const coop = await house.cooperative();
    const { id } = (await productIn(coop)).variants[0]!;
    const orderId = newId();
    await reserve(coop, orderId, [id, 1]);
    await within(coop, (tx, stock) => stock.release(tx, orderId));

    await expect(within(coop, (tx, stock) => stock.issue(tx, orderId))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('refuses the run-time role any hand on the counters', async () => {
    const coop = await house.cooperative();
    const { id } = (await productIn(coop)).variants[0]!;

    await expect(
      within(coop, (tx) =>
        tx.rows('update catalog.stock set on_hand = 99 where tenant_id = $1 and variant_id = $2', [id]),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
