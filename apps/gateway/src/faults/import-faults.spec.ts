import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { holesOfStock, importIn } from '@lumbung/catalog/testing';
import { ProductImportsService } from '@lumbung/catalog';
import { rupiah } from '@lumbung/kernel';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { startGateway } from '../testing/gateway-house.js';
import { Brake } from './brake.js';
import { build, startProcess, type Running } from './process.js';

const ROWS = 1_000;
const DONE_BEFORE = 200;
const SLOW_MACHINE_MS = 120_000;

describe('a worker that dies while it imports', () => {
  const house = startGateway();
  const brake = new Brake(house);
  const running: Running[] = [];

  beforeAll(build, 60_000);
  afterEach(async () => {
    await brake.release();
    for (const process of running.splice(0)) {
      process.kill('SIGKILL');
      await process.ended;
    }
  });

  const start = async () => {
    const process = await startProcess('worker', house.config);
    running.push(process);
    return process;
  };

  it(
    'is followed by another that goes on where it stopped: every product once, every unit of stock once, books in balance',
    async () => {
      const coop = await house.cooperative();
      await openBooksOf(coop);
      const rows = Array.from(
        { length: ROWS },
        (_, n) => `Barang ${n >> 1};V${n % 2};Rak ${(n >> 1) % 5};${1000 + n};2;500`,
      );
      const { id } = await importIn(coop, ['Nama produk;Varian;Kategori;Harga;Stok awal;Modal', ...rows]);
      const look = async () => {
        const [row] = await house.admin<{ state: string; done: number }>(
          'select state, done_count as done from catalog.product_import where id = $1',
          [id],
        );
        return row as { state: string; done: number };
      };
      const until = async (isReached: () => Promise<boolean>) => {
        for (const end = Date.now() + 60_000; !(await isReached()); await sleep(20))
          if (Date.now() > end) throw new Error(`It stayed at ${JSON.stringify(await look())}.`);
      };

      // In the middle of the batch after these, however quick the worker is.
      await brake.holdWhen(
        'catalog.product_import',
        `old.done_count >= ${DONE_BEFORE} and new.done_count > old.done_count`,
      );
      const first = await start();
      await coop.run(() => house.get(ProductImportsService).start({ importId: id }));
      await until(() => brake.isWaitedFor());
      first.kill('SIGKILL');
      await first.ended;
      await brake.release();
      const between = await look();
      await start();
      await until(async () => (await look()).state === 'DONE');

      expect(between).toEqual({ state: 'RUNNING', done: DONE_BEFORE });
      const [counted] = await house.admin(
        `select (select count(*)::int from catalog.product where tenant_id = $1) as products, (select count(*)::int from catalog.product_variant where tenant_id = $1) as variants,
                (select count(*)::int from catalog.category where tenant_id = $1) as shelves, (select sum(on_hand)::int from catalog.stock where tenant_id = $1) as stock`,
        [coop.id],
      );
      expect(counted).toEqual({ products: ROWS / 2, variants: ROWS, shelves: 5, stock: ROWS * 2 });
      expect(await holesOfStock(coop)).toEqual([]);
      expect([await balanceOf(coop, '1-1510'), await trialDifference(coop)]).toEqual([rupiah(ROWS * 1_000), 0]);
    },
    SLOW_MACHINE_MS,
  );
});
