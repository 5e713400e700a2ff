import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn } from '@lumbung/council/testing';
import { councilStaff, PASSWORD, type TestPerson } from '@lumbung/identity/testing';
import { aBankAccount, aStaticQris } from '@lumbung/payments/testing';
import type { Page } from 'playwright-core';
import { PAPER } from '@lumbung/cooperatives/testing';
import { decide, dialog, eventually, photo, rowOf, signIn, told, walkTo } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';

const A_CHAPTER_MS = 90_000;
const NAME = 'Koperasi Konsumen Melati Trajeng (contoh)';
const SLUG = 'melati-trajeng';
const OWNER = { name: 'Ratna Wahyuni', phone: '0800 0000 0901', password: 'Lumbung padi 9 petak' };
const CASHIER = { name: 'Dewi Lestari', phone: '0800 0000 0902', password: 'Laci kasir 4 kunci' };

/** One cooperative from its first day to its first sale; each chapter goes on where the last one ended. */
describe('the first sale of a new cooperative', () => {
  const street = openStreet();
  let reviewer: TestPerson;
  let owner: Page;
  let cashier: Page;
  let guest: Page;
  let orderAddress: string;
  let orderNumber: string;
  let due: number;
  let broken = '';

  /** Of this cooperative, past every wall: `$1` is its id. */
  const ask = async <R extends object>(text: string): Promise<R[]> => {
    const [tenant] = await street.house.admin<{ id: string }>('select id from platform.tenant where slug = $1', [SLUG]);
    return street.house.admin<R>(text, [tenant?.id]);
  };
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
  const desk = (path: string) => `${street.console}/k/${SLUG}${path}`;
  const shop = (path: string) => `${street.shopOf(SLUG)}${path}`;

  beforeAll(async () => {
    const council = await councilIn(street.house);
    reviewer = await councilStaff(street.house, council.id, ['COUNCIL_REVIEWER'], 'Sulastri Rahayu');
  });

  chapter('begins on a phone: a cooperative signs up on the platform site and has a draft shop at once', async () => {
    const page = await street.phone();
    await page.goto(street.site);
    await page.getByRole('link', { name: 'Daftarkan koperasi' }).first().click();
    await page.waitForURL(/daftar/);

    await page.getByLabel('Nama lengkap koperasi').fill(NAME);
    await page.getByLabel('Nomor badan hukum').fill('AHU-0012345.AH.01.26 Tahun 2026');
    await page.getByLabel('Kelurahan atau desa').fill('Trajeng');
    await page
      .getByRole('radio', { name: /Trajeng/ })
      .first()
      .check();
    await page.getByLabel('Jalan, nomor, RT/RW').fill('Jalan Contoh Melati 7');
    await page.getByLabel('Ketua').fill(OWNER.name);
    await page.getByLabel('Sekretaris').fill('Agus Prasetyo');
    await page.getByLabel('Bendahara').fill('Endang Susanti');
    await page.getByLabel('Nama alamat').fill(SLUG);
    await page.getByLabel('Nama', { exact: true }).fill(OWNER.name);
    await page.getByLabel('Nomor HP (WhatsApp)').fill(OWNER.phone);
    await page.getByLabel('Kata sandi').fill(OWNER.password);
    await page.getByLabel(/Saya berhak mewakili/).check();
    await picture(page, 'story-1-sign-up');
    await page.getByRole('button', { name: 'Daftarkan koperasi' }).last().click();

    await page.getByRole('heading', { name: 'Koperasi Anda sudah terdaftar' }).waitFor();
    expect(await page.getByRole('link', { name: 'Buka meja kerja' }).getAttribute('href')).toBe(desk('/mulai'));
    expect(await street.house.admin('select state from platform.tenant where slug = $1', [SLUG])).toEqual([
      { state: 'DRAFT' },
    ]);
  });

  chapter('shows nothing of the draft to strangers', async () => {
    const page = await street.phone();
    const answer = await page.goto(shop('/'));

    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Toko belum aktif');
    expect(await page.getByText(NAME).count()).toBe(0);
  });

  chapter('hands its papers in at the desk', async () => {
    owner = await street.desk();
    await owner.goto(desk('/mulai'));
    await signIn(owner, OWNER.phone, OWNER.password);
    await owner.getByRole('heading', { level: 1, name: 'Mulai di sini' }).waitFor();
    await picture(owner, 'story-2-checklist');

    await owner.goto(desk('/pengaturan/profil'));
    await owner.getByLabel(/^Tanggal badan hukum/).fill('2 mei 2019');
    await owner.getByRole('button', { name: 'Simpan' }).first().click();
    await told(owner, 'Tersimpan');
    await owner.getByRole('button', { name: 'Tambah pengurus' }).click();
    const supervisor = owner
      .getByRole('listitem')
      .filter({ has: owner.locator('[name^=office]') })
      .last();
    await supervisor.getByLabel('Jabatan').selectOption({ label: 'Pengawas' });
    await supervisor.getByLabel('Nama').fill('Bambang Mulyono');
    await owner.locator('#pengurus').getByRole('button', { name: 'Simpan' }).click();
    await owner.locator('#pengurus').getByRole('button', { name: 'Simpan', disabled: true }).waitFor();
    await owner.getByLabel('Jenis dokumen').selectOption({ label: 'SK badan hukum' });
    await owner
      .locator('#dokumen input[type=file]')
      .setInputFiles({ name: 'SK-badan-hukum.pdf', mimeType: 'application/pdf', buffer: PAPER });
    await owner.getByRole('link', { name: /SK badan hukum/ }).waitFor();
    await picture(owner, 'story-3-papers');

    await owner.goto(desk('/mulai'));
    await owner.getByLabel(/^Pesan untuk pemeriksa/).fill('Mohon diperiksa, terima kasih.');
    await owner.getByRole('button', { name: 'Ajukan sekarang' }).click();
    await told(owner, 'Pengajuan terkirim ke Dekopinda.');
    expect(await owner.getByText('Status verifikasi').locator('..').innerText()).toContain('Diajukan');
  });

  chapter('is verified by the reviewer of the council', async () => {
    const page = await street.desk();
    await page.goto(`${street.console}/dekopinda/pendaftaran`);
    await signIn(page, reviewer.phone, PASSWORD);
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    expect(await page.getByRole('link', { name: /SK badan hukum/ }).count()).toBe(1);

    await decide(page, 'Mulai periksa', 'Anda menjadi pemeriksa pendaftaran ini.');
    await decide(page, 'Verifikasi', 'Koperasi terverifikasi. Tokonya tampil untuk umum.');

    await picture(page, 'story-4-verified');
    expect(await street.house.admin('select state from platform.tenant where slug = $1', [SLUG])).toEqual([
      { state: 'ACTIVE' },
    ]);
  });

  chapter('puts a product with a photo on its shelf', async () => {
    await owner.goto(desk('/toko/kategori'));
    await owner.getByRole('button', { name: 'Tambah kategori' }).first().click();
    await dialog(owner).getByLabel('Nama').fill('Sembako');
    await dialog(owner).getByRole('button', { name: 'Simpan' }).click();
    await told(owner, 'Tersimpan');

    await owner.goto(desk('/toko/produk/baru'));
    await owner
      .locator('input[type=file]')
      .setInputFiles({ name: 'beras.jpg', mimeType: 'image/jpeg', buffer: await photo() });
    await owner.getByRole('img', { name: 'foto 1' }).waitFor();
    await owner.getByLabel('Nama barang').fill('Beras Pandan Wangi');
    await owner.getByLabel(/^Kategori/).selectOption({ label: 'Sembako' });
    await owner.getByLabel(/^Nama varian/).fill('5 kg');
    await owner.getByLabel('Harga umum').fill('78.500');
    await owner.getByLabel(/^Harga anggota/).fill('75rb');
    await owner.getByRole('button', { name: 'Simpan rancangan' }).click();

    await owner.getByRole('heading', { level: 1, name: 'Beras Pandan Wangi' }).waitFor();
    await owner.getByText('Dijual').first().waitFor();
    await picture(owner, 'story-5-product');
    expect(await ask('select state from catalog.product where tenant_id = $1')).toEqual([{ state: 'PUBLISHED' }]);
  });

  chapter('takes in stock, which the books tell at once', async () => {
    await owner.goto(desk('/toko/stok/terima'));
    await owner.getByLabel(/^Tambah barang ke daftar/).fill('pandan');
    await owner.getByRole('option', { name: /Beras Pandan Wangi/ }).click();
    await owner.getByLabel(/^Jumlah/).fill('10');
    await owner.getByLabel('Harga beli per satuan').fill('70.000');
    await owner.getByRole('radio', { name: /^Stok awal/ }).check();
    await owner.getByRole('button', { name: 'Bukukan penerimaan' }).click();
    await told(owner, 'Barang diterima, Rp700.000 dibukukan.');

    const [stock] = await ask<{ on_hand: string; value: string }>(
      'select on_hand, value from catalog.stock where tenant_id = $1',
    );
    expect([Number(stock?.on_hand), Number(stock?.value)]).toEqual([10, 700_000]);
  });

  chapter('says how buyers pay: its own QRIS and its bank account', async () => {
    await owner.goto(desk('/pengaturan/pembayaran'));
    await owner.getByLabel('Teks QRIS').fill(aStaticQris());
    await owner.getByRole('button', { name: 'Periksa dan simpan QRIS' }).click();
    await told(owner, 'QRIS tersimpan.');
    await owner.getByText('KOPERASI MELATI').waitFor();
    await owner.getByLabel('Nama bank').fill(aBankAccount.bankName);
    await owner.getByLabel('Nomor rekening').fill(aBankAccount.accountNo);
    await owner.getByLabel('Atas nama').fill(aBankAccount.holderName);
    const bank = owner.locator('form', { has: owner.getByLabel('Nama bank') });
    await bank.getByRole('button', { name: 'Simpan' }).click();
    await bank.getByRole('button', { name: 'Simpan', disabled: true }).waitFor();

    await picture(owner, 'story-6-payments');
    // Virtual accounts and e-wallets wait for a payment provider.
    expect(await owner.getByText('lengkapi dahulu di bawah').count()).toBe(2);
  });

  chapter('invites a cashier, who comes in by the link', async () => {
    await owner.goto(desk('/pengaturan/pengguna'));
    await owner.getByRole('button', { name: 'Undang rekan' }).click();
    await dialog(owner).getByLabel('Nama lengkap').fill(CASHIER.name);
    await dialog(owner).getByLabel('Telepon').fill(CASHIER.phone);
    await dialog(owner)
      .getByRole('checkbox', { name: /^Kasir/ })
      .check();
    await dialog(owner).getByRole('button', { name: 'Buat undangan' }).click();
    await owner.getByText('Undangan siap dikirim').first().waitFor();
    const link = await dialog(owner).getByRole('code').innerText();
    await dialog(owner).getByRole('button', { name: 'Tutup' }).click();

    cashier = await street.desk();
    await cashier.goto(link);
    await cashier.getByLabel(/^Nomor HP/).fill(CASHIER.phone);
    await cashier.getByLabel('Kata sandi baru').fill(CASHIER.password);
    await cashier.getByRole('button', { name: 'Buat akun dan terima' }).click();

    await cashier.waitForURL(desk(''));
    await picture(cashier, 'story-7-cashier');
    expect(await cashier.locator('.side-role').first().innerText()).toBe('Kasir');
  });

  chapter(
    'is found by a guest on a small phone whose scripts never arrive, who puts two sacks into the cart',
    async () => {
      guest = await street.phone({ javaScriptEnabled: false });
      await eventually(async () => expect((await guest.goto(shop('/')))?.status()).toBe(200));
      await guest.getByRole('searchbox', { name: 'Cari barang' }).fill('bras pandan');
      await guest.getByRole('button', { name: 'Cari' }).click();
      await picture(guest, 'story-8-found');
      await guest.getByRole('link', { name: /Beras Pandan Wangi/ }).click();
      await guest.getByRole('heading', { level: 1, name: 'Beras Pandan Wangi' }).waitFor();
      expect(await guest.locator('.product-price').innerText()).toContain('Rp78.500');
      await picture(guest, 'story-9-product');

      await guest.getByRole('spinbutton', { name: 'Jumlah' }).fill('2');
      await guest.getByRole('button', { name: 'Masukkan keranjang' }).click();

      await guest.getByRole('heading', { level: 1, name: 'Keranjang' }).waitFor();
      expect(await guest.locator('.cart-sum').innerText()).toContain('Rp157.000');
      await picture(guest, 'story-10-cart');
    },
  );

  chapter(
    'takes the order: by phone number, to be paid by transfer of an amount that is this order’s own',
    async () => {
      await guest.getByRole('link', { name: 'Lanjut ke pemesanan' }).click();
      await guest.getByLabel('Nama', { exact: true }).fill('Siti Aminah');
      await guest.getByLabel('Nomor HP (WhatsApp)').fill('0800 0000 0903');
      await guest.getByRole('radio', { name: /Transfer/ }).check();
      await picture(guest, 'story-11-checkout');
      await guest.getByRole('button', { name: 'Buat pesanan' }).last().click();

      await guest.getByRole('heading', { level: 1, name: 'Bayar dengan transfer' }).waitFor();
      await picture(guest, 'story-12-payment');
      const [order] = await ask<{ number: string; total: string; unique_amount: string }>(
        'select number, total, unique_amount from orders.shop_order where tenant_id = $1',
      );
      due = Number(order?.total);
      orderNumber = String(order?.number);
      expect(due).toBe(157_000 + Number(order?.unique_amount));
      expect(Number(order?.unique_amount)).toBeGreaterThan(0);
      const slip = await guest.locator('main').innerText();
      expect(slip).toContain(due.toLocaleString('id-ID').replace(/^/, 'Rp'));
      expect(slip).toContain('1234 5678 90');
    },
  );

  chapter('keeps the order under a secret address, which opens on any device', async () => {
    await guest.getByRole('link', { name: 'Lihat pesanan' }).click();
    orderAddress = guest.url();
    const elsewhere = await street.desk();
    await elsewhere.goto(orderAddress);

    expect(orderAddress).toMatch(/\/pesanan\/[\w-]{20,}$/);
    expect(await elsewhere.locator('.stamp').innerText()).toMatch(/menunggu pembayaran/i);
    expect(await elsewhere.locator('main').innerText()).not.toContain('0800 0000 0903');
    expect(await ask('select on_hand::int, reserved::int from catalog.stock where tenant_id = $1')).toEqual([
      { on_hand: 10, reserved: 2 },
    ]);
    await picture(guest, 'story-13-order');
  });

  chapter('confirms the money at the cash desk, and hands the goods over', async () => {
    await walkTo(cashier, 'Pesanan');
    await cashier.getByRole('link', { name: orderNumber }).click();
    await dialog(cashier)
      .getByRole('heading', { name: `Pesanan ${orderNumber}` })
      .waitFor();
    await picture(cashier, 'story-14-board');
    await decide(cashier, 'Konfirmasi pembayaran', 'Pembayaran dikonfirmasi dan dibukukan.');
    await decide(cashier, 'Terima pesanan', 'Pesanan diterima.');
    await decide(cashier, 'Siap diambil', 'Pesanan siap diambil.');
    await decide(cashier, 'Serahkan', 'Pesanan sudah diserahkan.');

    await picture(cashier, 'story-15-handed-over');
    await guest.goto(orderAddress);
    expect(await guest.locator('.stamp').innerText()).toMatch(/selesai/i);
    await picture(guest, 'story-16-completed');
  });

  chapter('ends with books that balance and stock that has moved', async () => {
    await walkTo(owner, 'Neraca saldo');
    await owner.getByText('Debit dan kredit seimbang.').waitFor();
    const totals = await owner.locator('tfoot td').allInnerTexts();
    await picture(owner, 'story-17-trial-balance');
    await walkTo(owner, 'Stok');
    const row = await rowOf(owner, 'Beras Pandan Wangi');
    await picture(owner, 'story-18-stock');

    expect(totals[0]).toBe(totals[1]);
    expect(row.join(' ')).toMatch(/\b8\b/);
    expect(await ask(`select sum(balance)::int as difference from ledger.balances($1, '9999-12-31')`)).toEqual([
      { difference: 0 },
    ]);
    expect(await ask('select on_hand::int, reserved::int, value::int from catalog.stock where tenant_id = $1')).toEqual(
      [{ on_hand: 8, reserved: 0, value: 560_000 }],
    );
    expect(due).toBeGreaterThan(157_000);
  });
});
