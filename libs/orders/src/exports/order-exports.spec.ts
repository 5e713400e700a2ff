import type { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { parse } from 'csv-parse/sync';
import { OrdersModule } from '../orders.module.js';
import { goodsIn, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import { OrderExportsService } from './order-exports.service.js';

describe('orders as a file', () => {
  const house = startHouse(OrdersModule);
  const personId = newId<'Person'>();
  const asOne = <T>(coop: TestCooperative, work: (exports: OrderExportsService) => T) =>
    coop.run(() => work(house.get(OrderExportsService)), ['OWNER'], { personId });
  const rowsOf = async (coop: TestCooperative, url: string): Promise<string[][]> => {
    const { content } = await asOne(coop, (exports) =>
      exports.open(new URL(url, 'http://x').searchParams.get('permit') as string),
    );
    return parse((await (content as Readable).toArray()).join(''), { bom: true, delimiter: ';' });
  };

  it('hold exactly what the board shows by the same filter, by order and by line, counted beforehand', async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    const [rice, oil] = [await goodsIn(coop, { name: 'Beras' }), await goodsIn(coop, { name: 'Minyak' })];
    const first = await orderIn(coop, [{ variantId: rice, quantity: 2 }, { variantId: oil }]);
    const second = await paidOrderIn(coop, [{ variantId: oil }]);
    const both = [{}, { statuses: ['AWAITING_PAYMENT'] as never }, { search: second.number }];

    const files = await Promise.all(both.map((filter) => asOne(coop, (exports) => exports.export(filter, 'ORDERS'))));
    const [heading, ...orders] = await rowsOf(coop, files[0]!.csvUrl);
    const lines = await asOne(coop, (exports) => exports.export(null, 'LINES'));
    const [, ...things] = await rowsOf(coop, lines.csvUrl);

    expect(files.map(({ rowCount }) => rowCount)).toEqual([2, 1, 1]);
    expect(heading?.slice(0, 3)).toEqual(['Nomor', 'Waktu', 'Status']);
    expect(orders.map(([number]) => number).sort()).toEqual([first.number, second.number].sort());
    expect(orders.find(([number]) => number === first.number)?.at(-2)).toBe(String(first.total));
    expect((await rowsOf(coop, files[1]!.csvUrl)).slice(1).map(([number]) => number)).toEqual([first.number]);
    expect((await rowsOf(coop, files[2]!.csvUrl)).slice(1).map(([number]) => number)).toEqual([second.number]);
    expect([lines.rowCount, things.length]).toEqual([3, 3]);
    expect(things.map((row) => [row[8], row[11]]).sort()).toEqual([
      ['Beras', '2'],
      ['Minyak', '1'],
      ['Minyak', '1'],
    ]);
    expect(JSON.stringify([orders, things])).not.toMatch(/08\d{4}|\+62/);
  });

  it('stay with the one who asked and within the cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    await openShop(coop);
    await orderIn(coop, [{ variantId: await goodsIn(coop) }]);
    const { csvUrl } = await asOne(coop, (exports) => exports.export(null, 'ORDERS'));
    const permit = new URL(csvUrl, 'http://x').searchParams.get('permit') as string;

    expect(csvUrl).toMatch(/^\/exports\/orders\?permit=/);
    await expect(coop.run(() => house.get(OrderExportsService).open(permit))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await asOne(other, (exports) => exports.export(null, 'ORDERS'))).toMatchObject({ rowCount: 0 });
    expect(['MEMBER', 'SELLER', 'CATALOG_EDITOR'].some((role) => permissionsOf([role]).has('orders.read'))).toBe(false);
  });
});
