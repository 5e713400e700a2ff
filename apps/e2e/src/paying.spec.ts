import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { categoryIn, productIn } from '@lumbung/catalog/testing';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { rupiah } from '@lumbung/kernel';
import { DeliveryService } from '@lumbung/orders';
import { openShop } from '@lumbung/orders/testing';
import { PaymentSettingsService } from '@lumbung/payments';
import { FakeProviders, openProvider } from '@lumbung/payments/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Page } from 'playwright-core';
import { drawPicturesOf } from './arranged.js';
import { decide, dialog, eventually, signIn, walkTo } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { flawsOf } from './wholesome.js';

const A_CHAPTER_MS = 90_000;
const PAUSE_MS = 10_500;

/** What a buyer can do about paying, with and without a script; each chapter goes on where the last one ended. */
describe('a buyer who pays', () => {
  const providers = new FakeProviders();
  // Before the street, whose processes are told where the provider listens.
  beforeAll(async () => {
    process.env.PAYMENT_PROVIDER_URL = (await providers.start()).url;
  });
  afterAll(() => providers.stop());
  const street = openStreet();
  let coop: TestCooperative;
  let cashier: Page;
  let phone: Page;
  let wide: Page;
  let buyer: Page;
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
  const shop = (path: string) => `${street.shopOf(coop.tenant.slug)}${path}`;
  const ask = <R extends object>(text: string): Promise<R[]> => street.house.admin<R>(text, [coop.id]);
  const main = (page: Page) => page.locator('main').innerText();
  /** The page as it is, on a phone and on a screen. */
  const look = async (name: string, address = buyer.url()) => {
    for (const [page, width] of [
      [phone, 360],
      [wide, 1366],
    ] as const) {
      await page.goto(address);
      await picture(page, `paying-${name}-${width}`);
      expect(await flawsOf(page)).toEqual([]);
    }
  };
  /** A guest whose scripts never arrive, with a sack of rice before him at the checkout. */
  const atCheckout = async (name: string, number: string) => {
    buyer = await street.phone({ javaScriptEnabled: false });
    await buyer.goto(shop('/p/beras-pandan-wangi'));
    await buyer.getByRole('button', { name: 'Masukkan keranjang' }).click();
    await buyer.getByRole('link', { name: 'Lanjut ke pemesanan' }).click();
    await buyer.getByLabel('Nama', { exact: true }).fill(name);
    await buyer.getByLabel('Nomor HP (WhatsApp)').fill(number);
  };
  const place = () => buyer.getByRole('button', { name: 'Buat pesanan' }).last().click();
  const check = () => buyer.getByRole('button', { name: 'Saya sudah bayar, periksa' }).click();
  const headed = (title: string) => buyer.getByRole('heading', { level: 1, name: title }).waitFor();
  const latest = async () => {
    const [order] = await ask<{ number: string; total: number; method: string; unique: number }>(
      `select number, total::int, payment_method as method, unique_amount::int as unique from orders.shop_order
        where tenant_id = $1 order by number desc limit 1`,
    );
    if (!order) throw new Error('Nobody ordered.');
    return order;
  };
  const atDesk = async (number: string) => {
    await cashier.goto(`${street.console}/k/${coop.tenant.slug}`);
    await walkTo(cashier, 'Pesanan');
    await cashier.getByRole('link', { name: number }).click();
    await dialog(cashier)
      .getByRole('heading', { name: `Pesanan ${number}` })
      .waitFor();
  };

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await openProvider(coop, providers);
    await verifiedIn(coop, await councilIn(street.house));
    const category = await categoryIn(coop, { name: 'Sembako', slug: 'sembako' });
    await productIn(coop, {
      ...{ name: 'Beras Pandan Wangi', slug: 'beras-pandan-wangi', categoryId: category.id },
      ...{ publicPrice: 78_500, stock: 40, unitCost: 70_000 },
    });
    await drawPicturesOf(coop);
    await coop.run(() =>
      street.house
        .get(DeliveryService)
        .update({ isCourierEnabled: true, zones: [{ regionCode: '35.75', fee: rupiah(8_000) }] }),
    );
    await coop.run(() =>
      street.house.get(PaymentSettingsService).update({ methods: [{ method: 'CASH_ON_DELIVERY', isEnabled: true }] }),
    );
    const staff = await staffOf(coop, ['OWNER'], 'Ratna Wahyuni');
    cashier = await street.desk();
    await cashier.goto(`${street.console}/masuk`);
    await signIn(cashier, staff.phone, PASSWORD);
    await cashier.waitForURL((url) => url.pathname !== '/masuk');
    [phone, wide] = [await street.phone(), await street.desk()];
  }, A_CHAPTER_MS);

  chapter('orders rice that the courier brings, to be paid at the door', async () => {
    await atCheckout('Siti Aminah', '0800 0000 0911');
    await buyer.getByRole('radio', { name: /Kurir koperasi/ }).check();
    await buyer.getByRole('radio', { name: /Bayar di tempat/ }).check();
    await buyer.getByLabel('Kelurahan atau desa').fill('Trajeng');
    await buyer.getByRole('button', { name: 'Cari wilayah' }).click();
    await buyer
      .getByRole('radio', { name: /Trajeng/ })
      .first()
      .check();
    await buyer.getByLabel('Jalan, nomor, RT/RW').fill('Jalan Contoh 5');
    await place();
    await buyer.getByText('Ongkir sudah dihitung.').waitFor();
    await place();

    await headed('Bayar waktu barang tiba');
    expect(await main(buyer)).toContain('Siapkan Rp86.500.');
    await look('1-cod');
    await buyer.getByRole('link', { name: 'Lihat pesanan' }).click();
    expect(await buyer.locator('.stamp').innerText()).toMatch(/pesanan baru/i);
  });

  chapter('gets it at the door, and the courier the money', async () => {
    const { number } = await latest();
    await atDesk(number);
    await decide(cashier, 'Terima pesanan', 'Pesanan diterima.');
    await decide(cashier, 'Kirim', 'Pesanan dalam pengiriman.');
    await decide(cashier, 'Konfirmasi pembayaran', 'Pembayaran dikonfirmasi dan dibukukan.');
    await decide(cashier, 'Serahkan', 'Pesanan sudah diserahkan.');
    await picture(cashier, 'paying-2-cod-desk');

    await buyer.reload();
    expect(await buyer.locator('.stamp').innerText()).toMatch(/tiba/i);
    expect(await main(buyer)).toContain('Bayar di tempat (COD), Lunas');
    await look('3-cod-arrived');
    expect(
      await ask(`select status, payment_state, captured::int, total::int from orders.shop_order where tenant_id = $1`),
    ).toEqual([{ status: 'ARRIVED', payment_state: 'CAPTURED', captured: 86_500, total: 86_500 }]);
  });

  chapter('is told at once when the provider gives no number, and what to do', async () => {
    await atCheckout('Slamet Santoso', '0800 0000 0912');
    await buyer.getByRole('radio', { name: /Virtual account/ }).check();
    await buyer.getByLabel('Bank', { exact: true }).selectOption('VA_CIMB');
    providers.trouble('REFUSE');
    await place();

    await headed('Bayar ke virtual account');
    expect(await main(buyer)).toContain('Pembayaran ini ditolak oleh penyedianya. Pilih cara bayar lain.');
    expect(providers.charges.size).toBe(0);
    await look('4-failed');
  });

  chapter('pays another way: the transfer has a unique amount, and everything else stays', async () => {
    await buyer.getByRole('link', { name: 'Ganti cara bayar' }).click();
    await headed('Ganti cara bayar');
    expect(await main(buyer)).toContain('Rp78.500');
    await look('5-change');
    await buyer.getByRole('radio', { name: /Transfer bank/ }).check();
    await buyer.getByRole('button', { name: 'Pakai cara bayar ini' }).click();

    await headed('Bayar dengan transfer');
    const { total, unique, method } = await latest();
    expect([method, total]).toEqual(['BANK_TRANSFER', 78_500 + unique]);
    expect(unique).toBeGreaterThan(0);
    expect(await main(buyer)).toContain(`Rp${total.toLocaleString('id-ID')}`);
    await look('6-transfer');
  });

  chapter('has the transfer confirmed, and finds the order paid', async () => {
    const { number } = await latest();
    await atDesk(number);
    await decide(cashier, 'Konfirmasi pembayaran', 'Pembayaran dikonfirmasi dan dibukukan.');

    await buyer.reload();
    expect(await buyer.locator('.stamp').innerText()).toMatch(/lunas/i);
    await buyer.getByRole('link', { name: 'Lihat pesanan' }).click();
    expect(await main(buyer)).toContain('Cara bayar diganti');
    expect(await main(buyer)).toContain('Virtual account → Transfer bank');
    await look('7-paid');
    const states = await ask<{ method: string; state: string }>(
      `select p.method, p.state from payments.payment p where p.tenant_id = $1 and p.method <> 'CASH_ON_DELIVERY' order by p.id`,
    );
    expect(states).toEqual([
      { method: 'VIRTUAL_ACCOUNT', state: 'VOIDED' },
      { method: 'BANK_TRANSFER', state: 'CAPTURED' },
    ]);
  });

  chapter('who has paid asks for it with one button, and is told until the money is there', async () => {
    await atCheckout('Nur Hidayah', '0800 0000 0913');
    await buyer.getByRole('radio', { name: /Virtual account/ }).check();
    await buyer.getByLabel('Bank', { exact: true }).selectOption('VA_BRI');
    await place();
    await headed('Bayar ke virtual account');
    await buyer.getByRole('link', { name: 'Lihat pesanan' }).click();
    await look('8-order-to-pay');

    await check();
    await buyer.getByText('Uangnya belum masuk. Bila Anda baru saja membayar').waitFor();
    const [reference = ''] = providers.charges.keys();
    providers.pay(reference);
    // At once: the house asks the provider again only after a while.
    await check();
    await buyer.getByText('Baru saja diperiksa: uangnya belum masuk.').waitFor();
    await look('9-not-yet');

    await new Promise((later) => setTimeout(later, PAUSE_MS));
    await check();
    await buyer
      .locator('.notice-good, .stamp', { hasText: /Uang Anda sudah masuk|Pesanan baru/i })
      .first()
      .waitFor();
    await eventually(async () => {
      await buyer.reload();
      expect(await buyer.locator('.stamp').innerText()).toMatch(/pesanan baru/i);
    });
    await look('10-checked');
    expect(await ask(`select sum(balance)::int as difference from ledger.balances($1, '9999-12-31')`)).toEqual([
      { difference: 0 },
    ]);
  });

  chapter('who has a script changes his mind, and the old number is closed', async () => {
    await atCheckout('Umi Lestari', '0800 0000 0914');
    await buyer.getByRole('radio', { name: /Virtual account/ }).check();
    await place();
    await headed('Bayar ke virtual account');
    await phone.goto(buyer.url());
    const [, reference = ''] = providers.charges.keys();

    await phone.getByRole('link', { name: 'Ganti cara bayar' }).click();
    await phone.getByRole('radio', { name: /Dompet digital/ }).check();
    await picture(phone, 'paying-11-choosing-360');
    expect(await flawsOf(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Pakai cara bayar ini' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Bayar dengan dompet digital' }).waitFor();

    expect([...providers.charges.values()].at(-1)).toMatchObject({ way: 'gopay', state: 'pending', amount: 78_500 });
    await eventually(() => Promise.resolve(expect(providers.charge(reference).state).toBe('expired')));
    await look('12-wallet', phone.url());
  });
});
