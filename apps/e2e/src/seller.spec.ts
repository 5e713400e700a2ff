import { beforeAll, describe, expect, it } from '@jest/globals';
import { categoryIn } from '@lumbung/catalog/testing';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, person, staffOf, type TestPerson } from '@lumbung/identity/testing';
import { openShop } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Page } from 'playwright-core';
import { decide, dialog, eventually, photo, rowOf, signIn, told, walkTo } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { flawsOf } from './wholesome.js';

const A_CHAPTER_MS = 90_000;
const SHOP_NAME = 'Dapur Bu Siti';
const GOODS = 'Kue satru kacang hijau';

/** A neighbour who sells through the cooperative, from the application to the money in her hand. */
describe('a seller of consigned goods', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let baker: TestPerson;
  let siti: Page;
  let owner: Page;
  let cashier: Page;
  let guest: Page;
  let orderNumber: string;
  let noteNumber: string;
  let broken = '';

  /** Does not wait in vain for what an earlier chapter left undone. */
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
  const desk = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
  const shop = (path: string) => `${street.shopOf(coop.tenant.slug)}${path}`;
  const balanceOf = async (account: string): Promise<number> => {
    const [row] = await street.house.admin<{ balance: number }>(
      `select b.balance::int from ledger.balances($1, '9999-12-31') b join ledger.account a on a.tenant_id = $1 and a.id = b.account_id where a.number = $2`,
      [coop.id, account],
    );
    return Math.abs(row?.balance ?? 0);
  };

  async function atDesk({ phone }: TestPerson): Promise<Page> {
    const page = await street.desk();
    await page.goto(desk(''));
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
    return page;
  }

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    await categoryIn(coop, { name: 'Jajanan', slug: 'jajanan' });
    baker = await person(street.house, 'Siti Aminah');
    owner = await atDesk(await staffOf(coop, ['OWNER'], 'Ratna Wahyuni'));
    cashier = await atDesk(await staffOf(coop, ['CASHIER'], 'Dewi Lestari'));
  }, A_CHAPTER_MS);

  chapter('applies on her phone, and reads that the application is being read', async () => {
    siti = await street.phone();
    await siti.goto(shop('/'));
    await siti.getByRole('link', { name: 'Jadi penjual' }).click();
    await picture(siti, 'seller-1-invited');
    await siti.locator('main').getByRole('link', { name: 'Masuk' }).click();
    await siti.getByLabel('Nomor HP atau surel').fill(baker.phone);
    await siti.getByLabel('Kata sandi').fill(PASSWORD);
    await siti.locator('main').getByRole('button', { name: 'Masuk' }).click();

    await siti.getByRole('heading', { level: 1, name: 'Jadi penjual' }).waitFor();
    await siti.getByRole('button', { name: 'Kirim permohonan' }).last().click();
    await siti.getByRole('alert').getByRole('link', { name: 'Isi nama usaha.' }).waitFor();
    await siti.waitForLoadState();
    await picture(siti, 'seller-2-missing');
    await siti.getByLabel('Nama usaha').fill(SHOP_NAME);
    await siti.getByLabel('Yang Anda jual').fill('Kue kering');
    await siti.getByLabel(/^Cerita usaha Anda/).fill('Satru resep ibu saya, dari kacang hijau Pasuruan.');
    await siti.getByLabel('Kelurahan atau desa').fill('Trajeng');
    await siti
      .getByRole('radio', { name: /Trajeng/ })
      .first()
      .check();
    await siti.getByLabel('Jalan, nomor, RT/RW').fill('Jalan Contoh 3');
    await siti.getByLabel(/^Bank/).fill('Bank Contoh');
    await siti.getByLabel(/^Nomor rekening/).fill('1234 5678 9012');
    await siti.getByLabel(/^Atas nama/).fill('Siti Aminah');
    await picture(siti, 'seller-3-application');
    await siti.getByRole('button', { name: 'Kirim permohonan' }).last().click();

    await siti.getByRole('heading', { name: 'Permohonan Anda sedang dibaca' }).waitFor();
    await picture(siti, 'seller-4-waiting');
  });

  chapter('is taken on at the desk, for 15 % of what is sold', async () => {
    await walkTo(owner, 'Penjual');
    await picture(owner, 'seller-5-sellers');
    expect((await rowOf(owner, SHOP_NAME)).join(' ')).toMatch(/Menunggu persetujuan/i);
    await owner.getByRole('link', { name: SHOP_NAME }).click();
    await owner.getByRole('heading', { level: 1, name: SHOP_NAME }).waitFor();
    expect(await owner.locator('main').innerText()).not.toContain('123456789012');
    await owner.getByRole('button', { name: 'Setujui', exact: true }).click();
    await dialog(owner).getByRole('button', { name: 'Setujui', exact: true }).click();
    await told(owner, 'Penjual disetujui.');

    await owner.getByRole('button', { name: 'Sepakati komisi' }).click();
    await dialog(owner).getByLabel('Komisi (%)').fill('15');
    await dialog(owner)
      .getByLabel(/^Dihitung setiap/)
      .selectOption({ label: 'Bila diminta' });
    await dialog(owner)
      .getByText('Dari barang Rp10.000: Rp1.500 tinggal di koperasi, Rp8.500 untuk penjual.')
      .waitFor();
    await picture(owner, 'seller-6-agreement');
    await dialog(owner).getByRole('button', { name: 'Sepakati komisi' }).click();
    await told(owner, 'Kesepakatan dicatat.');

    await picture(owner, 'seller-7-seller');
  });

  chapter('proposes goods with the camera of her phone, and announces ten of them', async () => {
    await siti.goto(shop('/jadi-penjual'));
    await siti.getByRole('link', { name: 'Buka Jualan saya' }).click();
    await siti.getByRole('heading', { level: 1, name: 'Jualan saya' }).waitFor();
    await picture(siti, 'seller-8-home');
    await siti.getByRole('link', { name: 'Tambah barang' }).click();
    await siti.waitForURL(/\/barang\/baru$/);
    await siti
      .getByLabel(/^Foto barang/)
      .setInputFiles({ name: 'satru.jpg', mimeType: 'image/jpeg', buffer: await photo() });
    await siti.getByText('Foto siap dikirim').waitFor();
    await siti.getByLabel('Nama barang').fill(GOODS);
    await siti.getByLabel('Harga jual').fill('18.000');
    await siti.getByLabel('Dijual per').selectOption({ label: 'bungkus' });
    await siti.getByLabel(/^Rak di toko/).selectOption({ label: 'Jajanan' });
    await siti.getByLabel(/^Baik digunakan sebelum/).fill('31-12-2099');
    await picture(siti, 'seller-9-proposal');
    await siti.getByRole('button', { name: 'Kirim ke petugas' }).click();
    await siti.getByText('Barang terkirim. Petugas memeriksanya').waitFor();
    await siti.getByText('Menunggu petugas').waitFor();
    await picture(siti, 'seller-10-goods');

    await siti.getByRole('link', { name: 'Titipkan barang' }).click();
    await siti.getByLabel('Jumlah bungkus').fill('10');
    await siti.getByLabel(/^Baik digunakan sebelum/).fill('31-12-2099');
    await picture(siti, 'seller-11-delivery');
    await siti.getByRole('button', { name: 'Buat surat titip' }).click();
    await siti.getByRole('heading', { level: 1, name: /^Surat titip SJ-/ }).waitFor();
    noteNumber = /SJ-\d+/.exec(await siti.locator('h1').innerText())?.[0] ?? '';
    await picture(siti, 'seller-12-note');
  });

  chapter('has her goods published, and nine of the ten counted in', async () => {
    await owner.goto(desk('/toko/penjual'));
    await owner.getByRole('link', { name: SHOP_NAME }).click();
    await owner.getByRole('button', { name: 'Barang', exact: true }).click();
    await owner.getByRole('link', { name: GOODS }).click();
    await owner.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await told(owner, 'Barang sekarang dijual di toko.');

    await owner.goto(desk('/toko/penjual'));
    await walkToTab(owner, 'Surat titip');
    await picture(owner, 'seller-13-board');
    await owner.getByRole('link', { name: noteNumber }).click();
    await owner.getByLabel(/^Hitungan Kue satru/).fill('9');
    await owner.getByText('1 baris berbeda dari yang tertulis').waitFor();
    await picture(owner, 'seller-14-counting');
    await owner.getByRole('button', { name: 'Terima titipan' }).click();
    await told(owner, `Titipan ${noteNumber} diterima.`);
    await owner.getByText('Selesai').first().waitFor();

    await siti.reload();
    expect(await siti.locator('.counts').innerText()).toMatch(/10 bungkus\s+9 bungkus/);
    await picture(siti, 'seller-15-counted');
    expect(await balanceOf('2-1050')).toBe(0);
  });

  chapter('is found by a guest on her own page, who orders two', async () => {
    guest = await street.phone();
    await guest.goto(shop('/'));
    await guest.getByRole('contentinfo').getByRole('link', { name: 'Penjual', exact: true }).click();
    await guest.getByRole('link', { name: SHOP_NAME }).click();
    await guest.getByRole('heading', { level: 1, name: SHOP_NAME }).waitFor();
    await eventually(async () => {
      await guest.reload();
      expect(await guest.getByRole('link', { name: GOODS }).count()).toBe(1);
    }, 60_000);
    await picture(guest, 'seller-16-page');
    expect(await guest.locator('main').innerText()).not.toContain('Jalan Contoh 3');
    await guest.getByRole('link', { name: GOODS }).click();
    // Loaded with its script, which stays on the page where the plain form goes to the cart.
    await guest.waitForURL(/\/p\//);
    await guest.getByRole('spinbutton', { name: 'Jumlah' }).fill('2');
    await guest.getByRole('button', { name: 'Masukkan keranjang' }).click();
    await guest.getByText('Sudah masuk keranjang.').waitFor();
    await guest.goto(shop('/checkout'));
    await guest.getByLabel('Nama', { exact: true }).fill('Umi Lestari');
    await guest.getByLabel('Nomor HP (WhatsApp)').fill('0800 0000 0913');
    await guest.getByRole('radio', { name: /Transfer/ }).check();
    await guest.getByRole('button', { name: 'Buat pesanan' }).last().click();
    await guest.getByRole('heading', { level: 1, name: /Bayar/ }).waitFor();
    const [order] = await street.house.admin<{ number: string }>(
      'select number from orders.shop_order where tenant_id = $1',
      [coop.id],
    );
    orderNumber = order?.number ?? '';
  });

  chapter('sees the sale on her phone as soon as the cashier has the money', async () => {
    await walkTo(cashier, 'Pesanan');
    await cashier.getByRole('link', { name: orderNumber }).click();
    await decide(cashier, 'Konfirmasi pembayaran', 'Pembayaran dikonfirmasi dan dibukukan.');

    expect([await balanceOf('2-1050'), await balanceOf('4-2030')]).toEqual([30_600, 5_400]);
    await siti.goto(shop('/saya/jualan'));
    expect(await siti.locator('.balance').innerText()).toContain('Rp30.600');
    expect(await siti.locator('main').innerText()).toContain('Rp36.000');
    await picture(siti, 'seller-17-sold');
    await siti.getByRole('link', { name: 'Penjualan', exact: true }).click();
    expect(await siti.locator('.entries').innerText()).toContain('+Rp30.600');
    expect(await siti.locator('main').innerText()).not.toContain('Umi');
    await picture(siti, 'seller-18-sales');
  });

  chapter('is settled with and paid, each time with the consequence said before', async () => {
    await walkToTab(owner, 'Perhitungan');
    await owner.getByRole('button', { name: 'Semua penjual' }).click();
    await picture(owner, 'seller-19-balances');
    await owner.getByRole('button', { name: `Hitung titipan ${SHOP_NAME}` }).click();
    await dialog(owner).getByText('1 baris dikunci dalam satu perhitungan. Hak penjual menjadi Rp30.600.').waitFor();
    await picture(owner, 'seller-20-settle');
    await dialog(owner).getByRole('button', { name: 'Hitung', exact: true }).click();
    await told(owner, 'Perhitungan PT-00001 ditutup.');
    await owner.getByRole('heading', { level: 1, name: 'Perhitungan PT-00001' }).waitFor();
    await picture(owner, 'seller-21-settlement');

    await owner.getByRole('button', { name: 'Bayar', exact: true }).click();
    await dialog(owner).getByText('Rp30.600 keluar dan dibukukan ke utang titipan (2-1050).').waitFor();
    await picture(owner, 'seller-22-pay');
    await dialog(owner).getByRole('button', { name: 'Bayar', exact: true }).click();
    await told(owner, 'Pembayaran BT-00001 sebesar Rp30.600 dibukukan.');
    const paper = owner.getByRole('link', { name: /^Cetak atau simpan PDF/ });
    expect(await fileAt(owner, (await paper.getAttribute('href')) ?? '')).toEqual(['application/pdf', '%PDF-']);
  });

  chapter('reads the payout and a balance of nothing; the books agree', async () => {
    await siti.goto(shop('/saya/jualan'));
    expect(await siti.locator('.balance .sum').innerText()).toBe('Rp0');
    expect(await siti.locator('.balance').innerText()).toContain('Pembayaran terakhir Rp30.600');
    await picture(siti, 'seller-24-paid');
    await siti.getByRole('link', { name: 'Pembayaran', exact: true }).click();
    expect(await siti.locator('.entries').innerText()).toMatch(/BT-00001[\s\S]*Tunai[\s\S]*Rp30\.600/);
    await picture(siti, 'seller-25-payouts');
    await siti.getByRole('link', { name: 'untuk perhitungan PT-00001' }).click();
    await siti.getByRole('heading', { level: 1, name: 'Perhitungan PT-00001' }).waitFor();
    await picture(siti, 'seller-26-statement');

    const paper = await siti.getByRole('link', { name: 'Unduh perhitungan (PDF)' }).getAttribute('href');
    expect(await fileAt(siti, paper ?? '')).toEqual(['application/pdf', '%PDF-']);

    expect([await balanceOf('2-1050'), await balanceOf('4-2030')]).toEqual([0, 5_400]);
  });

  chapter('declares her turnover and hands in the signed letter, which the office opens', async () => {
    await siti.goto(shop('/saya/jualan/omzet'));
    await siti.getByRole('radio', { name: /tidak lebih dari Rp500 juta/ }).check();
    await siti.getByRole('button', { name: 'Nyatakan' }).click();
    await siti.getByText('Pernyataan tersimpan.').waitFor();
    await siti.getByText('Unggah surat bertanda tangan').click();
    await siti
      .getByLabel(/^Foto atau PDF surat/)
      .setInputFiles({ name: 'surat.jpg', mimeType: 'image/jpeg', buffer: await photo() });
    await picture(siti, 'seller-27-letter');
    expect(await flawsOf(siti)).toEqual([]);
    await siti.getByRole('button', { name: 'Kirim surat' }).click();
    await siti.getByText('Surat tersimpan.').waitFor();
    await picture(siti, 'seller-28-letter-sent');
    const own = await siti.getByRole('link', { name: 'surat.jpg' }).getAttribute('href');
    expect((await fileAt(siti, own ?? ''))[0]).toBe('image/jpeg');

    await owner.goto(desk('/toko/penjual/omzet?lihat=masuk'));
    const letter = owner.getByRole('link', { name: /^surat\.jpg/ });
    expect((await fileAt(owner, (await letter.getAttribute('href')) ?? ''))[0]).toBe('image/jpeg');
    await picture(owner, 'seller-29-letters');
    await owner
      .getByLabel(/^Unggah surat/)
      .setInputFiles({ name: 'halaman 2.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await told(owner, 'Surat tersimpan.');
    await owner.getByRole('button', { name: 'Hapus halaman 2.pdf' }).click();
    await dialog(owner).getByLabel('Alasan').fill('Salah berkas');
    await picture(owner, 'seller-30-remove-letter');
    expect(await flawsOf(owner)).toEqual([]);
    await dialog(owner).getByRole('button', { name: 'Hapus surat', exact: true }).click();
    await told(owner, 'Surat dihapus.');
    await owner.setViewportSize({ width: 360, height: 740 });
    await picture(owner, 'seller-31-letters-narrow');
    expect(await flawsOf(owner)).toEqual([]);
  });
});

/** What lies at an address, for whoever looks at this page: its type and its first signs. */
function fileAt(page: Page, address: string): Promise<(string | null)[]> {
  return page.evaluate(async (path) => {
    const answer = await fetch(path);
    return [answer.headers.get('content-type'), (await answer.text()).slice(0, 5)];
  }, address);
}

/** A tab below the sellers. */
async function walkToTab(page: Page, tab: string): Promise<void> {
  await page.locator('.subnav').getByRole('link', { name: tab, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: tab }).waitFor();
}
