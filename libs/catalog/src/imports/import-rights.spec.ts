import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { openBooksOf } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { importIn } from '../testing/index.js';
import { ImportReadsService } from './import-reads.service.js';
import type { CheckProductImportInput } from './imports.schema.js';
import { ProductImportsService } from './product-imports.service.js';

describe('who may import, and what', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const imports = () => house.get(ProductImportsService);
  const start = (coop: TestCooperative, importId: string, skipsWrongRows = false) =>
    coop.run(() => imports().start({ importId, skipsWrongRows }));
  const check = (coop: TestCooperative, input: CheckProductImportInput) => coop.run(() => imports().check(input));
  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };

  it('two cooperatives do not see each other, nor does another cooperative know the id', async () => {
    const [mine, other] = [await shop(), await shop()];
    const { id } = await importIn(mine, ['Nama produk;Harga;Alasan', 'Kopi;x;']);

    for (const work of [
      () => imports().start({ importId: id }),
      () => imports().check({ importId: id }),
      () => imports().cancel(id),
      () => house.get(ImportReadsService).one(id),
    ]) {
      await expect(other.run<Promise<unknown>>(work)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await other.run(() => house.get(ImportReadsService).problems(id, { first: 10 }))).nodes).toEqual([]);
    expect((await other.run(() => house.get(ImportReadsService).list({ first: 10 }))).nodes).toEqual([]);
    expect((await mine.run(() => house.get(ImportReadsService).list({ first: 10 }))).nodes).toMatchObject([{ id }]);
    await expect(start(mine, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for those who edit the catalogue, and nobody changes by a file what he may not change by hand', async () => {
    const coop = await shop();

    for (const roles of [['CASHIER'], ['SUPERVISOR'], ['MEMBER'], ['SELLER']]) {
      await expect(importIn(coop, ['Nama produk;Harga', 'Kopi;1000'], roles)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(permissionsOf(roles).has('catalog.edit')).toBe(false);
    }
    const editor = await importIn(coop, ['Nama produk;Harga;PPN', 'Kopi;1000;Bebas PPN'], ['CATALOG_EDITOR']);
    expect(editor.columns.map(({ field }) => field)).toEqual(['NAME', 'PRICE', null]);
    const wish = { importId: editor.id, mapping: ['NAME', 'PRICE', 'TAX'] as ('NAME' | 'PRICE' | 'TAX')[] };
    expect(await coop.run(() => imports().check(wish), ['CATALOG_EDITOR'])).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'mapping.2',
    });
    expect(await check(coop, wish)).toMatchObject({ newCount: 1 });
  });
});
