import { beforeAll, describe, expect, it } from '@jest/globals';
import { locationIn, placesOf, stockAt, type TestProduct } from '@lumbung/catalog/testing';
import { PASSWORD, staffOf, type TestPerson } from '@lumbung/identity/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Page } from 'playwright-core';
import { dialog, rowOf, signIn, told } from './desk-steps.js';
import { storeroomIn } from './storeroom-arranged.js';
import { openStreet } from './street.js';
import { picture, PHONE } from './visitor.js';
import { flawsOf, settled, structureOf } from './wholesome.js';

const A_CHAPTER_MS = 90_000;
/** axe makes script of text, which Trusted Types forbid. */
const LENIENT = { bypassCSP: true };

/** One evening in the storeroom; each chapter goes on where the last one ended. */
describe('a storeroom that is counted, and prices that change', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let rice: TestProduct;
  let oil: TestProduct;
  let sugar: TestProduct;
  let owner: Page;
  let phone: Page;
  let countPath = '';
  let broken = '';

  const chapter = (promise: string, work: () => Promise<void>) =>
    it(
      promise,
      async () => {
        expect(broken).toBe('');
        broken = promise;
        await work();
        broken = '';
      },
      A_CHAPTER_MS,
    );
  const at = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
  const idOf = ({ variants }: TestProduct, index = 0) => variants[index]?.id ?? '';

  /** By axe at the width of the desk, by the eye at that of a phone. */
  async function seen(name: string, page = owner): Promise<void> {
    await settled(page);
    await picture(page, `storeroom-${name}`);
    const flaws = await flawsOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    flaws.push(...(await structureOf(page)));
    await picture(page, `storeroom-${name}-360`);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(flaws).toEqual([]);
  }

  async function atDesk(who: TestPerson, page: Page): Promise<Page> {
    await page.goto(`${street.console}/masuk`);
    await signIn(page, who.phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
    return page;
  }

  beforeAll(async () => {
    ({ coop, rice, oil, sugar } = await storeroomIn(street.house));
    owner = await atDesk(await staffOf(coop, ['OWNER'], 'Ratna Wahyuni'), await street.desk(LENIENT));
    phone = await atDesk(await staffOf(coop, ['CASHIER'], 'Dewi Lestari'), await street.desk({ ...PHONE, ...LENIENT }));
  }, A_CHAPTER_MS);

  chapter('gains a second place, which the stock list then shows', async () => {
    await owner.goto(at('/toko/stok/tempat'));
    await owner.getByRole('button', { name: 'Tambah tempat' }).click();
    await dialog(owner).getByLabel('Nama').fill('Gudang belakang');
    await dialog(owner)
      .getByRole('checkbox', { name: /Barang di sini dijual/ })
      .uncheck();
    await dialog(owner).getByRole('button', { name: 'Simpan' }).click();
    await told(owner, 'Tempat disimpan.');
    await seen('places');

    const store = await coop.house.admin<{ id: string }>(
      `select id from catalog.location where tenant_id = $1 and name = 'Gudang belakang'`,
      [coop.id],
    );
    await stockAt(coop, store[0]?.id ?? '', idOf(rice), 6);
    await locationIn(coop, { name: 'Kios pasar', kind: 'SHOP' });
    await owner.goto(at('/toko/stok'));
    await owner.getByText('Toko 40 · Gudang belakang 6').waitFor();
    await seen('stock');

    await owner.getByLabel('Tempat').selectOption({ label: 'Gudang belakang' });
    await owner.getByRole('columnheader', { name: 'Di Gudang belakang' }).waitFor();
    await owner.getByRole('row').filter({ hasText: 'Minyak Goreng' }).waitFor({ state: 'detached' });
    await seen('stock-of-a-place');
  });

  chapter('says how a variant is sold beyond what is there', async () => {
    await owner.goto(at('/toko/stok'));
    await owner.getByRole('button', { name: 'Atur jual lebih dahulu untuk Minyak Goreng' }).click();
    await dialog(owner)
      .getByRole('radio', { name: /Boleh pesan dahulu/ })
      .check();
    await dialog(owner)
      .getByLabel(/Paling banyak dijanjikan/)
      .fill('5');
    await seen('sell-ahead');
    await dialog(owner).getByRole('button', { name: 'Simpan' }).click();
    await told(owner, 'Cara menjual disimpan.');

    expect((await rowOf(owner, 'Minyak Goreng')).join(' ')).toContain('0 dari 5');
  });

  chapter('takes goods in at a place, with the day until which they are good', async () => {
    await owner.goto(at('/toko/stok/terima'));
    await owner.getByLabel(/^Tambah barang ke daftar/).fill(sugar.variants[0]?.sku ?? '');
    await owner.keyboard.press('Enter');
    await owner.getByLabel(/^Jumlah/).fill('5');
    await owner.getByText('Kedaluwarsa dan kode batch').click();
    await owner.getByLabel(/^Kedaluwarsa tanggal/).fill('+20');
    await owner.getByLabel(/^Kode batch/).fill('G-17');
    await seen('receive');
    await owner.getByRole('button', { name: 'Bukukan penerimaan' }).click();
    await told(owner, 'Barang diterima');

    await owner.goto(at('/toko/stok/kedaluwarsa'));
    expect((await rowOf(owner, 'Gula Pasir')).join(' ')).toMatch(/20 hari lagi.*G-17/s);
    await seen('expiring');
  });

  chapter('is told what to buy once a reorder point is reached', async () => {
    await owner.goto(at('/toko/stok/perlu-dipesan'));
    await owner.getByRole('button', { name: 'Atur titik pesan' }).first().click();
    await dialog(owner)
      .getByLabel(/^Barang/)
      .fill('minyak');
    await owner.getByRole('option', { name: /Minyak Goreng/ }).click();
    await dialog(owner)
      .getByLabel(/^Pesan bila tinggal/)
      .fill('15');
    await dialog(owner)
      .getByLabel(/^Isi sampai/)
      .fill('50');
    await seen('reorder-point');
    await dialog(owner).getByRole('button', { name: 'Simpan' }).click();
    await told(owner, 'Titik pesan disimpan.');

    expect((await rowOf(owner, 'Minyak Goreng')).join(' ')).toMatch(/Toko.*38/s);
    await seen('reorder');
    await owner.goto(at('/toko/stok/ditunggu'));
    await owner.getByRole('heading', { name: 'Tidak ada pembeli yang menunggu' }).waitFor();
    await seen('waiting');
  });

  chapter('begins a count of one shelf, without saying what the books expect', async () => {
    await owner.goto(at('/toko/stok/opname'));
    await owner.getByRole('button', { name: 'Mulai opname' }).first().click();
    await dialog(owner)
      .getByLabel(/^Kategori/)
      .selectOption({ label: 'Sembako' });
    await dialog(owner)
      .getByRole('checkbox', { name: /Hitung tanpa melihat catatan/ })
      .check();
    await seen('start-count');
    await dialog(owner).getByRole('button', { name: 'Mulai opname' }).click();
    await owner.getByRole('link', { name: 'Hitung dengan HP' }).waitFor();
    countPath = new URL(owner.url()).pathname;

    expect(countPath).toMatch(/\/toko\/stok\/opname\/[\w-]+$/);
  });

  chapter('is counted on a small phone: searched, scanned, tapped, and once more on another shelf', async () => {
    await phone.goto(`${street.console}${countPath}/hitung`);
    await phone.getByText('0 dari 4').waitFor();
    await seenOnPhone('counting');

    await phone.getByLabel('Barang apa yang Anda hitung?').fill('pandan wangi');
    const option = phone.getByRole('option', { name: /5 kg/ });
    expect(await option.innerText()).not.toContain('40');
    await option.click();
    await phone.getByLabel('Ada berapa?').fill('38');
    await seenOnPhone('counting-one');
    await phone.getByRole('button', { name: 'Simpan' }).click();
    await phone.getByText('Beras Pandan Wangi 5 kg: 38 buah tersimpan.').waitFor();

    await phone.getByLabel('Barang apa yang Anda hitung?').fill('BRS-10');
    await phone.keyboard.press('Enter');
    await phone.getByLabel('Ada berapa?').fill('40');
    await phone.keyboard.press('Enter');
    await phone.getByText('Beras Pandan Wangi 10 kg: 40 buah tersimpan.').waitFor();

    await phone.getByRole('button', { name: 'Hitung Gula Pasir' }).click();
    await phone.getByLabel('Ada berapa?').fill('15');
    await phone.getByRole('button', { name: 'Simpan' }).click();
    await phone.getByRole('button', { name: 'Hitung lagi Gula Pasir' }).click();
    await phone.getByText('Sudah dihitung 15 buah oleh Dewi Lestari.').waitFor();
    await phone.getByLabel('Ada berapa?').fill('10');
    await phone.getByText('Tercatat menjadi 25 buah.').waitFor();
    await seenOnPhone('counting-again');
    await phone.getByRole('button', { name: 'Simpan' }).click();

    await phone.getByText('Gula Pasir: 25 buah tersimpan.').waitFor();
    expect(await phone.locator('body').innerText()).not.toContain('Menurut buku');
    await seenOnPhone('counted');
  });

  chapter('is closed with what is missing, after saying what that means', async () => {
    await owner.goto(`${street.console}${countPath}`);
    await owner.getByText('3 dari 4').waitFor();
    await owner.getByRole('button', { name: /^Berselisih/ }).click();
    expect((await rowOf(owner, 'Beras Pandan Wangi 5 kg')).join(' ')).toMatch(/40.*38.*−2.*Rp140\.000/s);
    await seen('count');

    await owner.getByRole('button', { name: 'Tutup opname' }).click();
    const asked = dialog(owner);
    await asked.getByText(/kurang Rp140\.000, lebih Rp0/).waitFor();
    await asked.getByText('1 macam belum dihitung').waitFor();
    await seen('close-count');
    await asked.getByRole('button', { name: 'Tutup opname' }).click();
    await told(owner, 'Opname ditutup, selisih dibukukan.');

    await owner.getByRole('link', { name: 'Lihat jurnal selisih' }).click();
    await owner.getByText('5-1040').first().waitFor();
    expect(await owner.locator('main').innerText()).toMatch(/5-1040[\s\S]*Rp140\.000/);
    await owner.goto(at(`/toko/stok/riwayat?varian=${idOf(rice)}`));
    expect((await rowOf(owner, 'Hasil hitung')).join(' ')).toMatch(/Toko.*−2/s);
    await seen('movements');
    expect(await placesOf(coop, idOf(rice))).toEqual({ Toko: 38, 'Gudang belakang': 6 });
    expect(await placesOf(coop, idOf(oil))).toEqual({ Toko: 12 });
  });

  chapter('sends goods to the shop; what was lost on the way is booked with its reason', async () => {
    await owner.goto(at('/toko/stok/kiriman'));
    await owner.getByRole('link', { name: 'Kiriman baru' }).first().click();
    await owner.getByLabel('Dari').selectOption({ label: 'Gudang belakang' });
    await owner.getByLabel('Cari atau pindai barang').fill('BRS-5');
    await owner.keyboard.press('Enter');
    await owner.getByLabel(/^Jumlah/).fill('4');
    await seen('new-transfer');
    await owner.getByRole('button', { name: 'Simpan rancangan' }).click();
    await told(owner, 'Rancangan disimpan.');
    await owner.getByRole('button', { name: 'Kirim barang' }).click();
    await dialog(owner).getByRole('button', { name: 'Kirim barang' }).click();
    await told(owner, 'Barang dikirim.');

    await owner.getByLabel(/^Tiba/).fill('3');
    await owner.getByLabel('Sebab selisih').selectOption({ label: 'Hilang' });
    await owner.getByText(/1 macam berselisih/).waitFor();
    await seen('receive-transfer');
    await owner.getByRole('button', { name: 'Terima barang' }).click();
    await told(owner, 'Barang diterima.');

    await seen('transfer');
    expect(await placesOf(coop, idOf(rice))).toEqual({ Toko: 41, 'Gudang belakang': 2 });
    await owner.goto(at('/toko/stok/kiriman'));
    expect((await rowOf(owner, 'Gudang belakang → Toko')).join(' ')).toContain('Diterima');
    await seen('transfers');
  });

  chapter('changes three prices by keys alone, looked at before they are saved together', async () => {
    const other = await owner.context().newPage();
    await other.goto(at('/toko/harga'));
    await other.getByLabel('Harga biasa Gula Pasir').waitFor();

    await owner.goto(at('/toko/harga'));
    await owner.getByLabel('Harga biasa Beras Pandan Wangi 5 kg').focus();
    const { keyboard } = owner;
    await keyboard.type('80000');
    await keyboard.press('ArrowRight');
    await keyboard.type('76rb');
    await keyboard.press('Enter');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Enter');
    await keyboard.type('17.000');
    await keyboard.press('ArrowDown');
    await keyboard.type('18500');
    await keyboard.press('Escape');
    await keyboard.type('18000');
    await keyboard.press('Enter');
    await owner.getByText('3 barang berubah harganya, belum disimpan.').waitFor();
    await seen('price-grid');
    await owner.getByRole('button', { name: 'Periksa perubahan' }).press('Enter');
    await dialog(owner).getByText('+1,91%').waitFor();
    await seen('price-preview');
    await dialog(owner).getByRole('button', { name: 'Simpan 3 harga' }).press('Enter');
    await told(owner, '3 harga disimpan.');

    expect(await pricesNow()).toEqual({
      'BRS-5': [80_000, 76_000],
      'BRS-10': [78_500, 75_000],
      gula: [17_000, null],
      minyak: [18_000, null],
    });

    await other.getByLabel('Harga biasa Gula Pasir').fill('16500');
    await other.getByRole('button', { name: 'Periksa perubahan' }).click();
    await other.getByRole('button', { name: 'Tetap ubah' }).waitFor();
    await picture(other, 'storeroom-price-outdated');
    expect(await other.getByRole('row').filter({ hasText: 'Gula Pasir' }).innerText()).toContain('Sekarang Rp17.000');
    await other.getByRole('button', { name: 'Pakai yang sekarang' }).click();
    await other.getByText('Belum ada harga yang diubah.').waitFor();
    await other.close();
  });

  chapter('raises what is in sight by percent, rounded to whole steps', async () => {
    await owner.goto(at('/toko/harga'));
    await owner.getByRole('button', { name: 'Naikkan/turunkan %' }).click();
    await dialog(owner).getByLabel('Persen').fill('10');
    await dialog(owner).getByLabel('Bulatkan').selectOption({ label: 'Ke Rp500 terdekat' });
    await seen('raise');
    await dialog(owner).getByRole('button', { name: 'Hitung harga baru' }).click();

    expect(await owner.getByLabel('Harga biasa Gula Pasir').inputValue()).toBe('18.500');
    await owner.getByRole('button', { name: 'Batalkan semua' }).click();
    expect(await owner.getByLabel('Harga biasa Gula Pasir').inputValue()).toBe('17.000');
  });

  chapter('keeps a list of prices for larger quantities, and says which of them have no effect', async () => {
    await owner.goto(at('/toko/harga/daftar'));
    await seen('no-price-lists');
    await owner.getByRole('button', { name: 'Daftar harga baru' }).first().click();
    await dialog(owner).getByLabel('Nama').fill('Harga grosir');
    await dialog(owner).getByRole('button', { name: 'Simpan' }).click();
    await owner.getByRole('heading', { level: 1, name: /Harga grosir/ }).waitFor();
    await owner.getByRole('button', { name: 'Tambah harga' }).first().click();
    await dialog(owner)
      .getByLabel(/^Cari atau pindai/)
      .fill('gula');
    await owner.getByRole('option', { name: /Gula Pasir/ }).click();
    await dialog(owner).getByLabel('Harga per satuan').fill('17.500');
    await dialog(owner).getByRole('button', { name: 'Tambah tingkat' }).click();
    await dialog(owner)
      .getByLabel(/^Mulai jumlah/)
      .last()
      .fill('10');
    await dialog(owner).getByLabel('Harga per satuan').last().fill('15.500');
    await seen('price-tiers');
    await dialog(owner).getByRole('button', { name: 'Simpan' }).click();
    await told(owner, 'Harga disimpan, tetapi 1 tidak berpengaruh.');

    await owner.getByText('Tidak berpengaruh', { exact: true }).waitFor();
    await seen('price-list');
    await owner.goto(at('/toko/harga/daftar'));
    await owner.getByRole('link', { name: 'Harga grosir' }).waitFor();
    await seen('price-lists');
  });

  chapter('says whether value added tax is charged, and which goods are free of it', async () => {
    await owner.goto(at('/toko/harga/pajak'));
    await owner.getByRole('radio', { name: /^PKP/ }).check();
    await owner.getByLabel('Dikukuhkan sejak').fill('1 jan 2026');
    await owner.getByRole('button', { name: 'Simpan' }).click();
    await told(owner, 'Pengaturan pajak disimpan.');
    await owner.getByRole('checkbox', { name: 'Pilih Beras Pandan Wangi' }).check();
    await owner.getByRole('checkbox', { name: 'Pilih Gula Pasir' }).check();
    await seen('tax');
    await owner.getByRole('button', { name: 'Terapkan golongan' }).click();
    await dialog(owner).getByText('2 barang menjadi: Bebas PPN.').waitFor();
    await dialog(owner).getByRole('button', { name: 'Terapkan golongan' }).click();
    await told(owner, '2 barang diganti golongannya.');

    expect((await rowOf(owner, 'Beras Pandan Wangi')).join(' ')).toContain('Bebas PPN');
  });

  async function seenOnPhone(name: string): Promise<void> {
    await settled(phone);
    await picture(phone, `storeroom-${name}`);
    expect([...(await flawsOf(phone)), ...(await structureOf(phone))]).toEqual([]);
  }

  async function pricesNow(): Promise<Record<string, [number, number | null]>> {
    const names: Record<string, string> = {
      [idOf(rice)]: 'BRS-5',
      [idOf(rice, 1)]: 'BRS-10',
      [idOf(oil)]: 'minyak',
      [idOf(sugar)]: 'gula',
    };
    const rows = await coop.house.admin<{ id: string; price: number; member: number | null }>(
      'select id, public_price::int as price, member_price::int as member from catalog.product_variant where tenant_id = $1',
      [coop.id],
    );
    return Object.fromEntries(rows.map(({ id, price, member }) => [names[id], [price, member]]));
  }
});
