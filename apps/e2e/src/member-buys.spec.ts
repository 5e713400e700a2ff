import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { categoryIn, priceListIn, productIn } from '@lumbung/catalog/testing';
import { agreementIn, consignedProductIn, deliveredIn } from '@lumbung/consignment/testing';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, person, type TestPerson } from '@lumbung/identity/testing';
import { memberIn } from '@lumbung/membership/testing';
import { ProfileService } from '@lumbung/cooperatives';
import { rupiah } from '@lumbung/kernel';
import { DeliveryService } from '@lumbung/orders';
import { cartWith, openShop } from '@lumbung/orders/testing';
import { FakeProviders, openProvider } from '@lumbung/payments/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { voucherIn } from '@lumbung/promotions/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import type { Page } from 'playwright-core';
import { drawPicturesOf } from './arranged.js';
import { eventually, photo } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { flawsOf } from './wholesome.js';

const A_CHAPTER_MS = 90_000;

/** From a guest's cart to a paid order of a member; each chapter goes on where the last one ended. */
describe('a member who buys', () => {
  const providers = new FakeProviders();
  // Before the street, whose processes are told where the provider listens.
  beforeAll(async () => {
    process.env.PAYMENT_PROVIDER_URL = (await providers.start()).url;
  });
  afterAll(() => providers.stop());
  const street = openStreet({ hasDesk: false });
  let coop: TestCooperative;
  let member: TestPerson;
  let phone: Page;
  let total = 0;
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
  const sum = () => phone.locator('.cart-sum').innerText();
  const seen = async (name: string, page = phone) => {
    await picture(page, `buys-${name}`);
    expect(await flawsOf(page)).toEqual([]);
  };

  beforeAll(async () => {
    const council = await councilIn(street.house);
    coop = await street.house.cooperative();
    await openShop(coop);
    await openProvider(coop, providers);
    await verifiedIn(coop, council);
    const category = await categoryIn(coop, { name: 'Sembako', slug: 'sembako' });
    const rice = await productIn(coop, {
      ...{ name: 'Beras Pandan Wangi', slug: 'beras-pandan-wangi', categoryId: category.id },
      ...{ publicPrice: 78_500, memberPrice: 75_000, stock: 40, unitCost: 70_000 },
    });
    const riceId = rice.variants[0]?.id ?? '';
    await priceListIn(coop, { audience: 'MEMBER', entries: [{ variantId: riceId, minQuantity: 5, price: 72_000 }] });
    const seller = await sellerIn(coop, { name: 'Dapur Bu Lilik' });
    await agreementIn(coop);
    const cake = await consignedProductIn(coop, seller.id, {
      ...{ name: 'Kue Semprong', slug: 'kue-semprong', categoryId: category.id, publicPrice: 15_000 },
      variants: [{ weightGrams: 250 }],
    });
    await deliveredIn(coop, seller.id, [{ variantId: cake.variants[0]?.id ?? '', quantity: 20 }]);
    await voucherIn(coop, { name: 'Hemat November', basisPoints: 1_000, code: 'HEMAT10' });
    await drawPicturesOf(coop);
    member = await person(street.house, 'Umi Lestari');
    await memberIn(coop, { fullName: 'Umi Lestari', personId: member.id });
    await cartWith(coop, [{ variantId: riceId, quantity: 1 }], { personId: member.id });
    await coop.run(() =>
      street.house.get(DeliveryService).update({
        isCourierEnabled: true,
        zones: [{ regionCode: '35.75', fee: rupiah(8_000) }],
        expeditions: [
          {
            name: 'JNE REG',
            estimate: '2-3 hari',
            isActive: true,
            rates: [{ regionCode: '35', feePerKg: rupiah(9_000) }],
          },
        ],
      }),
    );
    await coop.run(() => street.house.get(ProfileService).update({ whatsapp: '+628000000199' }));
    phone = await street.phone();
  }, A_CHAPTER_MS);

  chapter('finds the goods of a neighbour by the filters of a list, and takes a filter off again', async () => {
    await phone.goto(shop('/cari'));
    await phone.getByText('Saring dan urutkan').click();
    await phone.getByRole('link', { name: /Dapur Bu Lilik/ }).click();
    await phone.getByRole('heading', { name: '1 barang' }).waitFor();
    await seen('1-filtered');

    await phone.getByRole('navigation', { name: 'Saringan yang dipakai' }).getByRole('link').click();
    await phone.getByRole('heading', { name: '2 barang' }).waitFor();
  });

  chapter('fills a cart as a guest, at the price of the public', async () => {
    await phone.goto(shop('/p/kue-semprong'));
    expect(await phone.locator('.seller-card').innerText()).toContain('Dapur Bu Lilik');
    await buy(phone, 2);
    await seen('2-seller-goods');
    await phone.goto(shop('/p/beras-pandan-wangi'));
    await buy(phone, 3);
    await phone.goto(shop('/keranjang'));

    expect(await sum()).toContain('Rp265.500');
    expect(await phone.locator('.cart-group h2').allInnerTexts()).toEqual([
      'Barang koperasi',
      'Dijual oleh Dapur Bu Lilik',
    ]);
    await seen('3-guest-cart');
  });

  chapter('logs in, and finds both of his carts in one, at the price of members', async () => {
    await phone.goto(shop('/masuk?ke=/checkout'));
    await phone.getByLabel('Nomor HP atau surel').fill(member.phone);
    await phone.getByLabel('Kata sandi').fill(PASSWORD);
    await phone.getByRole('button', { name: 'Masuk' }).last().click();

    await phone.getByText('sudah digabung').waitFor();
    expect(await quantityOf(phone, /Beras/)).toBe('4');
    expect(await sum()).toContain('Rp330.000');
    expect(await phone.getByText('Tambah 1 buah lagi untuk harga Rp72.000.').count()).toBe(1);
    await seen('4-merged');
  });

  chapter('takes one more, and pays less for each', async () => {
    await phone.getByRole('spinbutton', { name: /Beras/ }).fill('5');
    await phone.getByRole('spinbutton', { name: /Beras/ }).blur();

    await eventually(async () => expect(await sum()).toContain('Rp390.000'));
    await phone.goto(shop('/p/beras-pandan-wangi'));
    expect(await phone.getByRole('table', { name: 'Harga menurut jumlah' }).innerText()).toContain('Rp72.000');
    await seen('5-tiers');
  });

  chapter('is told why a voucher does nothing, and what the right one takes off', async () => {
    await phone.goto(shop('/keranjang'));
    await voucher(phone, 'SALAH');
    await phone.locator('#code-error').waitFor();
    await seen('6-voucher-refused');

    await voucher(phone, 'hemat10');
    await phone.getByText('Voucher HEMAT10').waitFor();
    expect(await sum()).toContain('−Rp39.000');
    expect(await sum()).toContain('Rp351.000');
    await seen('7-voucher');
  });

  chapter('orders to a virtual account; the sums on screen are those of the database', async () => {
    await phone.getByRole('link', { name: 'Lanjut ke pemesanan' }).click();
    expect(await phone.getByLabel('Nama', { exact: true }).inputValue()).toBe('Umi Lestari');
    await phone.getByRole('radio', { name: /Virtual account/ }).check();
    await phone.getByLabel('Bank', { exact: true }).selectOption('VA_BRI');
    await seen('8-checkout');
    await phone.getByRole('button', { name: 'Buat pesanan' }).last().click();

    await phone.getByRole('heading', { level: 1, name: 'Bayar ke virtual account' }).waitFor();
    const [order] = await street.house.admin<Record<string, string>>(
      'select subtotal, discount, total, price_class, payment_method from orders.shop_order where tenant_id = $1',
      [coop.id],
    );
    total = Number(order?.total);
    expect(order).toMatchObject({ subtotal: '390000', discount: '39000', total: '351000', price_class: 'MEMBER' });
    expect(await phone.locator('.slip-amount').innerText()).toContain('Rp351.000');
    expect([...providers.charges.values()]).toMatchObject([{ amount: 351_000, way: 'bank:bri' }]);
    await seen('9-payment');
  });

  chapter('pays there; the page learns of it by itself, also after it was closed', async () => {
    const address = phone.url();
    const [reference = ''] = providers.charges.keys();
    const news = providers.pay(reference);
    const answer = await fetch(`${street.gateway}/webhooks/payments/midtrans/${coop.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...news.headers },
      body: JSON.stringify(news.body),
    });

    expect(answer.status).toBe(200);
    await phone.locator('.stamp-good').waitFor({ timeout: 30_000 });
    await phone.goto('about:blank');
    await phone.goto(address);
    expect(await phone.locator('.stamp').innerText()).toMatch(/lunas/i);
    await seen('10-paid');
  });

  chapter('finds the order among his own, with every sum, and orders the same again', async () => {
    await phone.goto(shop('/saya/pesanan'));
    await seen('11-my-orders');
    await phone.getByRole('link', { name: /^Pesanan / }).click();
    const bill = await phone.locator('main').innerText();
    expect(bill).toContain('Rp351.000');
    expect(bill).toContain('−Rp39.000');
    expect(total).toBe(351_000);
    await seen('12-order');

    const proof = await phone.evaluate(
      async (address) => {
        const answer = await fetch(address);
        return [answer.headers.get('content-type'), (await answer.text()).slice(0, 5)];
      },
      `${new URL(phone.url()).pathname}/bukti.pdf`,
    );
    expect(proof).toEqual(['application/pdf', '%PDF-']);

    await phone.getByRole('button', { name: 'Pesan lagi' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Keranjang' }).waitFor();
    expect(await quantityOf(phone, /Beras/)).toBe('5');
  });

  chapter('who is no member and has no script orders by transfer, and sends a proof', async () => {
    const guest = await street.phone({ javaScriptEnabled: false });
    await guest.goto(shop('/p/kue-semprong'));
    await guest.getByRole('button', { name: 'Masukkan keranjang' }).click();
    await guest.getByRole('link', { name: 'Lanjut ke pemesanan' }).click();
    await guest.getByLabel('Nama', { exact: true }).fill('Siti Aminah');
    await guest.getByLabel('Nomor HP (WhatsApp)').fill('0800 0000 0905');
    await guest.getByRole('radio', { name: /Transfer/ }).check();
    await picture(guest, 'buys-13-checkout-without-script');
    await guest.getByRole('button', { name: 'Buat pesanan' }).last().click();
    await guest.getByRole('heading', { level: 1, name: 'Bayar dengan transfer' }).waitFor();

    await guest.getByText('Kirim bukti transfer').click();
    await guest
      .getByLabel('Foto atau PDF bukti transfer')
      .setInputFiles({ name: 'bukti.jpg', mimeType: 'image/jpeg', buffer: await photo() });
    await guest.getByRole('button', { name: 'Kirim bukti' }).click();
    await guest.getByText('Bukti sudah kami terima.').waitFor();
    await picture(guest, 'buys-14-proof');
    expect(
      await street.house.admin('select file_name, mime_type from payments.proof where tenant_id = $1', [coop.id]),
    ).toEqual([{ file_name: 'bukti.jpg', mime_type: 'image/jpeg' }]);
  });

  chapter('who is no member and has no script has it sent by an expedition, at the fee for his village', async () => {
    const guest = await street.phone({ javaScriptEnabled: false });
    await guest.goto(shop('/p/kue-semprong'));
    await guest.getByRole('button', { name: 'Masukkan keranjang' }).click();
    await guest.getByRole('link', { name: 'Lanjut ke pemesanan' }).click();
    await guest.getByLabel('Nama', { exact: true }).fill('Slamet Santoso');
    await guest.getByLabel('Nomor HP (WhatsApp)').fill('0800 0000 0906');
    await guest.getByRole('radio', { name: /JNE REG/ }).check();
    await guest.getByRole('radio', { name: /Transfer/ }).check();
    await guest.getByLabel('Kelurahan atau desa').fill('Trajeng');
    await guest.getByRole('button', { name: 'Cari wilayah' }).click();
    await guest
      .getByRole('radio', { name: /Trajeng/ })
      .first()
      .check();
    await guest.getByLabel('Jalan, nomor, RT/RW').fill('Jalan Contoh 3');
    await guest.getByRole('button', { name: 'Buat pesanan' }).last().click();
    await guest.getByText('Ongkir sudah dihitung.').waitFor();
    await picture(guest, 'buys-15-expedition');
    expect(await guest.locator('#ringkasan').innerText()).toContain('Rp24.000');
    await guest.getByRole('button', { name: 'Buat pesanan' }).last().click();

    await guest.getByRole('heading', { level: 1, name: 'Bayar dengan transfer' }).waitFor();
    const [order] = await street.house.admin<{ due: string; fee: string }>(
      'select total - unique_amount as due, shipping_fee as fee from orders.shop_order where tenant_id = $1 order by id desc limit 1',
      [coop.id],
    );
    expect(order).toEqual({ due: '24000', fee: '9000' });
  });

  chapter('agrees by WhatsApp: a numbered draft that holds the goods', async () => {
    const guest = await street.phone();
    await guest.goto(shop('/p/kue-semprong'));
    await buy(guest, 3);
    await guest.goto(shop('/checkout'));
    await guest.getByLabel('Nama', { exact: true }).fill('Nur Hidayah');
    await guest.getByLabel('Nomor HP (WhatsApp)').fill('0800 0000 0907');
    await guest.getByRole('button', { name: 'Pesan lewat WhatsApp' }).click();

    await guest.getByRole('heading', { level: 1, name: /^Draf / }).waitFor();
    expect(await guest.locator('main').innerText()).toMatch(/ditahan untuk Anda sampai pukul \d\d\.\d\d/);
    await seen('16-draft', guest);
    expect(
      await street.house.admin(
        `select state, channel from orders.shop_order where tenant_id = $1 and state = 'DRAFT'`,
        [coop.id],
      ),
    ).toEqual([{ state: 'DRAFT', channel: 'WHATSAPP' }]);
  });
});

async function buy(page: Page, count: number): Promise<void> {
  await page.getByRole('spinbutton', { name: 'Jumlah' }).fill(String(count));
  await page.getByRole('button', { name: 'Masukkan keranjang' }).click();
  await page.locator('.buy [role=status]').getByText('Sudah masuk keranjang.').waitFor();
}

async function voucher(page: Page, code: string): Promise<void> {
  await page.getByLabel('Kode voucher').fill(code);
  await page.getByRole('button', { name: 'Pakai' }).click();
}

function quantityOf(page: Page, name: RegExp): Promise<string> {
  return page.getByRole('spinbutton', { name }).inputValue();
}
