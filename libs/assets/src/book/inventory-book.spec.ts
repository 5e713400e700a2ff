import { describe, expect, it } from '@jest/globals';
import { newId, type BusinessDate } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { readTable, type Table } from '@lumbung/documents';
import { startHouse } from '@lumbung/platform/testing';
import { AssetsModule } from '../assets.module.js';
import { AssetsService } from '../register/assets.service.js';
import { fixedAssetIn } from '../testing/index.js';
import { InventoryBookService } from './inventory-book.service.js';

const on = (text: string) => text as BusinessDate;
const issuer = async () => ({ name: 'Koperasi Contoh', registrationNo: null, address: null });

describe('the inventory book', () => {
  const house = startHouse(AssetsModule);
  const book = () => house.get(InventoryBookService);

  async function arranged() {
    const coop = await house.cooperative();
    await openBooksOf(coop, on('2026-01-01'));
    const [cupboard, mistake] = [
      await fixedAssetIn(coop, { name: 'Lemari', place: 'Kantor' }),
      await fixedAssetIn(coop, { name: 'Salah' }),
    ];
    await fixedAssetIn(coop, { name: 'Timbangan', acquiredOn: on('2026-06-10') });
    await coop.run(() =>
      house
        .get(AssetsService)
        .dispose({ requestId: newId(), assetId: cupboard.id, on: on('2026-11-20'), reason: 'Dijual' }),
    );
    await coop.run(() =>
      house.get(AssetsService).cancel({ requestId: newId(), assetId: mistake.id, reason: 'Salah catat' }),
    );
    return coop;
  }

  it('has what the cooperative owns and what it parted with, page by page, without mistakes', async () => {
    const coop = await arranged();

    const first = await coop.run(() => book().page({ first: 1 }, null));
    const rest = await coop.run(() => book().page({ first: 5, after: first.lines.pageInfo.endCursor }, null));

    expect(first.title).toBe('Buku Inventaris');
    expect(first.headings).toHaveLength(first.lines.nodes[0]?.cells.length ?? 0);
    expect(first.lines.nodes[0]?.cells.slice(0, 8)).toEqual([
      'AT-0001',
      '15 Januari 2026',
      'Lemari',
      'Inventaris',
      '',
      'Hibah',
      'Kantor',
      '2.400.000',
    ]);
    expect(first.lines.nodes[0]?.cells.at(-1)).toBe('Dilepas 20 November 2026: Dijual');
    expect(rest.lines.nodes.map(({ cells }) => cells[2])).toEqual(['Timbangan']);
  });

  it('is of a period, and comes as a workbook that adds up and as PDF', async () => {
    const coop = await arranged();
    const period = { from: on('2026-06-01'), to: null };

    expect((await coop.run(() => book().page({ first: 5 }, period))).lines.nodes).toHaveLength(1);
    const [xlsx, pdf] = [
      await coop.run(() => book().file('xlsx', null, issuer)),
      await coop.run(() => book().file('pdf', period, issuer)),
    ];
    const { rows } = (await readTable(
      content(xlsx),
      (cells) => cells.filter((cell) => cell === 'Kondisi').length,
    )) as Table;
    expect(rows.map(({ cells }) => cells[7])).toEqual(['2400000', '2400000', '4800000']);
    expect(content(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('knows nothing of another cooperative', async () => {
    await arranged();
    const other = await house.cooperative();
    expect((await other.run(() => book().page({ first: 5 }, null))).lines.nodes).toEqual([]);
  });
});

const content = (file: object): Buffer => (file as { content: Buffer }).content;
