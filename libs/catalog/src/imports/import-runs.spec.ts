import { describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf, openBooksOf } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { EventDelivery } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { everyProductIn, holesOfStock, importedIn, importIn, importOf, shopSizeOf } from '../testing/index.js';
import type { ProductImport } from './import.types.js';
import { ProductImportsService } from './product-imports.service.js';

describe('the work on an import', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const imports = () => house.get(ProductImportsService);
  const start = (coop: TestCooperative, importId: string, skipsWrongRows = false) =>
    coop.run(() => imports().start({ importId, skipsWrongRows }));
  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const HEAD = 'Nama produk;Varian;SKU;Kategori;Satuan;Harga;Harga anggota;Stok awal;Modal;Berat (gram)';

  it('goes on where a killed worker stopped, and doubles nothing: before, within and after a batch', async () => {
    const coop = await shop();
    const rows = Array.from({ length: 350 }, (_, n) => `Barang ${n >> 1};V${n % 2};;Rak;pcs;1000;;2;500;`);
    const { id } = await importIn(coop, [HEAD, ...rows]);
    await start(coop, id);
    const run = () => house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: id });

    await run();
    expect((await importOf(coop, id)).progress).toMatchObject({ done: 100, total: 350 });
    await house.admin(
      `create function catalog.killed() returns trigger language plpgsql as $$ begin raise exception 'killed' using errcode = '57P01'; end $$`,
    );
    await house.admin(
      'create trigger killed before update on catalog.product_import_row for each row execute function catalog.killed()',
    );
    await expect(run()).rejects.toThrow('killed');
    expect(await shopSizeOf(coop)).toMatchObject({ products: 50, variants: 100, onHand: 200 });
    await house.admin('drop trigger killed on catalog.product_import_row');
    await house.admin('drop function catalog.killed');
    // The queue gives the job to another worker while the first is still at it, and calls it once too often at the end.
    await Promise.all([run(), run()]);
    await house.deliverEverything();
    await run();

    expect(await importOf(coop, id)).toMatchObject({
      state: 'DONE',
      newCount: 350,
      progress: { done: 350, total: 350 },
    });
    expect(await shopSizeOf(coop)).toEqual({ products: 175, variants: 350, shelves: 1, onHand: 700 });
    expect(await holesOfStock(coop)).toEqual([]);
    expect(await balanceOf(coop, '1-1510')).toEqual(rupiah(350_000));
  }, 60_000);

  it('stops after three failures nobody foresaw, says so, and can be started again', async () => {
    const coop = await shop();
    const { id } = await importIn(coop, ['Nama produk;Harga', 'Kopi;1000']);
    await start(coop, id);
    await house.admin(
      `create function catalog.broken() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$`,
    );
    await house.admin(
      'create trigger broken before insert on catalog.product for each row execute function catalog.broken()',
    );
    const run = () => house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: id });

    await expect(run()).rejects.toThrow();
    await expect(run()).rejects.toThrow();
    await run();
    expect(await importOf(coop, id)).toMatchObject({ state: 'STOPPED', problem: expect.stringContaining('gangguan') });
    await house.admin('drop trigger broken on catalog.product');
    await house.admin('drop function catalog.broken');

    expect(await start(coop, id)).toMatchObject({ state: 'RUNNING', problem: null });
    await house.deliverEverything();
    expect(await importOf(coop, id)).toMatchObject({ state: 'DONE' });
    expect(await everyProductIn(coop)).toHaveLength(1);
  });

  it('runs one import at a time, however often and by how many it is started, and can be cancelled midway', async () => {
    const coop = await shop();
    const rows = Array.from({ length: 250 }, (_, n) => `Barang ${n};1000`);
    const [a, b] = [
      await importIn(coop, ['Nama produk;Harga', ...rows]),
      await importIn(coop, ['Nama produk;Harga', 'Lain;1000']),
    ];

    const both = await Promise.all([start(coop, a.id), start(coop, a.id), start(coop, b.id)]);
    const running = both.filter((it) => 'state' in it) as ProductImport[];
    expect(new Set(running.map(({ id }) => id)).size).toBe(1);
    expect(both.filter((it) => 'code' in it).length + running.length).toBe(3);
    const { id } = running[0]!;
    const other = id === a.id ? b.id : a.id;
    expect(await start(coop, other)).toMatchObject({ code: 'IMPORT_RUNNING', importId: id });
    await coop.run(() => imports().cancel(id));
    await start(coop, a.id === id ? b.id : a.id);
    await house.deliverEverything();

    expect(await importOf(coop, id)).toMatchObject({ state: 'CANCELLED' });
    const c = await importIn(coop, ['Nama produk;Harga', ...rows.map((row) => `C ${row}`)]);
    await start(coop, c.id);
    await house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: c.id });
    await coop.run(() => imports().cancel(c.id));
    await house.deliverEverything();
    expect(await coop.run(() => imports().cancel(c.id))).toMatchObject({
      state: 'CANCELLED',
      progress: { done: 100, total: 250 },
    });
  });

  it('costs the same number of statements for a batch of 10 rows and of 100', async () => {
    const coop = await shop();
    const file = (count: number, word: string) => [
      HEAD,
      ...Array.from({ length: count }, (_, n) => `${word} ${n};;;Rak;pcs;${1000 + n};;2;500;`),
    ];
    await importedIn(coop, file(1, 'Awal'));
    const counts: number[] = [];
    for (const count of [10, 100]) {
      const { id } = await importIn(coop, file(count, `Isi ${count}`));
      await start(coop, id);
      const sent = await house.statementsOf(() =>
        house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: id }),
      );
      expect(await importOf(coop, id)).toMatchObject({ state: 'DONE' });
      counts.push(sent.length);
    }

    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(30);
    const few = await house.statementsOf(() => importIn(coop, file(10, 'Kering')));
    expect(await house.statementsOf(() => importIn(coop, file(1_000, 'Basah')))).toHaveLength(few.length);
  });
});
