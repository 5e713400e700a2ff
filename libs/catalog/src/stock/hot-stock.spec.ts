import { describe, expect, it } from '@jest/globals';
import { newId, quantity } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { countersOf, holesOfStock, productIn, withStock } from '../testing/index.js';
import { OutOfStock } from './stock.schema.js';
import type { VariantId } from './stock.service.js';

describe('many who want the same goods at once', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const reserve = (coop: TestCooperative, ...variantIds: VariantId[]) => {
    const orderId = newId();
    const lines = variantIds.map((variantId) => ({ variantId, quantity: quantity(1) }));
    return withStock(coop, async (tx, stock) => ({
      orderId,
      refusal: await stock.reserve(tx, lines, { orderId, expiresAt: new Date() }),
    }));
  };

  /** Three times as many at once as there are connections: more would only wait for one, and on a busy machine too long. */
  const together = async <T>(works: readonly (() => Promise<T>)[]): Promise<T[]> => {
    const [answers, rest] = [[] as T[], [...works.entries()]];
    const next = async (): Promise<void> => {
      for (let work = rest.shift(); work; work = rest.shift()) answers[work[0]] = await work[1]();
    };
    await Promise.all(Array.from({ length: 48 }, next));
    return answers;
  };

  it('gives a hot thing to exactly one hundred of three hundred buyers', async () => {
    const coop = await house.cooperative();
    const { id } = (await productIn(coop, { stock: 100 })).variants[0]!;

    const answers = await together(Array.from({ length: 300 }, () => () => reserve(coop, id)));

    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(100);
    expect(answers.filter(({ refusal }) => refusal instanceof OutOfStock)).toHaveLength(200);
    expect(await countersOf(coop, id)).toMatchObject({ onHand: 100, reserved: 100 });
  }, 60_000);

  it('serves two hundred pairs who want two things in opposite order, none of whom hears of a deadlock', async () => {
    const coop = await house.cooperative();
    const [a, b] = (await productIn(coop, { stock: 400, variants: [{ name: 'a' }, { name: 'b' }] })).variants.map(
      ({ id }) => id,
    ) as [VariantId, VariantId];

    const answers = await together(
      Array.from({ length: 400 }, (_, n) => () => (n % 2 ? reserve(coop, a, b) : reserve(coop, b, a))),
    );
    const ends = await together(
      answers.map(
        ({ orderId }, n) =>
          () =>
            withStock(coop, (tx, stock) =>
              n % 2 ? stock.issue(tx, orderId) : stock.release(tx, orderId).then(() => []),
            ),
      ),
    );

    expect(answers.every(({ refusal }) => refusal === null)).toBe(true);
    expect(ends.flat()).toHaveLength(400);
    for (const id of [a, b]) expect(await countersOf(coop, id)).toMatchObject({ onHand: 200, reserved: 0 });
    expect(await holesOfStock(coop)).toEqual([]);
  }, 120_000);

  it('sends as many statements for thirty lines as for one, whatever is done', async () => {
    const coop = await house.cooperative();
    const ids = (
      await productIn(coop, { stock: 9, variants: Array.from({ length: 30 }, (_, n) => ({ name: `${n}` })) })
    ).variants.map(({ id }) => id);
    const countOf = async (wanted: VariantId[]) => {
      let [first, second] = ['', ''];
      const lines = wanted.map((variantId) => ({ variantId, quantity: quantity(1) }));
      const sent = async (work: () => Promise<unknown>) => (await house.statementsOf(work)).length;
      const reserved = await sent(async () => (first = (await reserve(coop, ...wanted)).orderId));
      second = (await reserve(coop, ...wanted)).orderId;
      return {
        reserved,
        issued: await sent(() => withStock(coop, (tx, stock) => stock.issue(tx, first))),
        returned: await sent(() => withStock(coop, (tx, stock) => stock.returnGoods(tx, first, lines))),
        released: await sent(() => withStock(coop, (tx, stock) => stock.release(tx, second))),
      };
    };

    const [one, thirty] = [await countOf(ids.slice(0, 1)), await countOf(ids)];

    expect(one).toEqual({ reserved: 4, issued: 7, returned: 6, released: 4 });
    expect(thirty).toEqual(one);
  });
});
