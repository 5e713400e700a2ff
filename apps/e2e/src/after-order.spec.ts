import { beforeAll, describe, expect, it } from '@jest/globals';
import { backorderIn } from '@lumbung/catalog/testing';
import { agreementIn, consignedProductIn, deliveredIn } from '@lumbung/consignment/testing';
import { ProfileService } from '@lumbung/cooperatives';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { rupiah } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { DeliveryService } from '@lumbung/orders';
import { completedOrderIn, goodsIn, openShop, paidOrderIn } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { drawPicturesOf } from './arranged.js';
import { dialog, eventually, photo, signIn, told } from './desk-steps.js';
import { openStreet } from './street.js';
import { DESK, picture, PHONE } from './visitor.js';
import { atRest, flawsOf, structureOf } from './wholesome.js';

const A_CHAPTER_MS = 90_000;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** What becomes of orders after they were placed; each chapter goes on where the last one ended. */
describe('after the order', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let desk: Page;
  let phone: Page;
  let placed = { id: '', number: '', token: '' };
  let done = { number: '', token: '' };
  const paid: { number: string }[] = [];
  let broken = '';

  const chapter = (promise: string, work: () => Promise<void>) =>
    it(
      promise,
      async () => {
        expect(broken).toBe('');
        broken = promise;
        await work().catch(async (error: unknown) => {
          await picture(desk, 'after-order-broken-desk');
          await picture(phone, 'after-order-broken-phone');
          throw error;
        });
        broken = '';
      },
      A_CHAPTER_MS,
    );
  const ask = <R extends object>(text: string): Promise<R[]> => street.house.admin<R>(text, [coop.id]);
  const shop = (path: string) => `${street.shopOf(coop.tenant.slug)}${path}`;
  const board = () => desk.goto(`${street.console}/k/${coop.tenant.slug}/toko/pesanan`);
  const sheet = (number: string): Locator => desk.getByRole('dialog', { name: `Pesanan ${number}` });
  const openOrder = async (number: string) => {
    await board();
    await desk.getByRole('table').getByRole('link', { name: number, exact: true }).click();
    await sheet(number).waitFor();
  };
  /** Looks at a page at both widths; only where scripts run a tool can look too. */
  const looked = async (page: Page, name: string) => {
    await atRest(page);
    const flaws: string[] = [];
    for (const { viewport } of [DESK, PHONE]) {
      await page.setViewportSize(viewport ?? { width: 360, height: 740 });
      flaws.push(...(viewport === DESK.viewport ? await flawsOf(page) : await structureOf(page)));
      await picture(page, `after-order-${name}-${viewport?.width}`);
    }
    await page.setViewportSize((page === desk ? DESK : PHONE).viewport ?? { width: 360, height: 740 });
    expect(flaws).toEqual([]);
  };

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    const rice = await goodsIn(coop, { name: 'Beras', price: 70_000, cost: 60_000, stock: 20 });
    const fish = await goodsIn(coop, { name: 'Bandeng Presto', price: 35_000, stock: 0 });
    await backorderIn(coop, fish, 10);
    const seller = await sellerIn(coop, { name: 'Dapur Bu Lilik' });
    await agreementIn(coop);
    const cake = await consignedProductIn(coop, seller.id, {
      ...{ name: 'Kue Semprong', slug: 'kue-semprong', publicPrice: 15_000 },
    });
    const cakeId = cake.variants[0]?.id ?? '';
    await deliveredIn(coop, seller.id, [{ variantId: cakeId, quantity: 20 }]);
    await drawPicturesOf(coop);
    for (const variantId of [rice, fish])
      paid.push(await paidOrderIn(coop, [{ variantId, quantity: 2 }, { variantId: cakeId }]));
    done = await completedOrderIn(coop, [{ variantId: cakeId, quantity: 2 }, { variantId: rice }]);
    await coop.run(() =>
      street.house.get(DeliveryService).update({
        ...{ isCourierEnabled: true, zones: [{ regionCode: '35.75', fee: rupiah(8_000) }], pickupNoticeMinutes: 0 },
        pickupHours: EVERY_DAY.map((weekday) => ({ weekday, from: '08:00', until: '23:59', capacity: 5 })),
      }),
    );
    await coop.run(() => street.house.get(ProfileService).update({ whatsapp: '+628000000199' }));
    const owner = await staffOf(coop, ['OWNER'], 'Ratna Wahyuni');
    phone = await street.phone();
    desk = await street.desk();
    await desk.goto(`${street.console}/masuk`);
    await signIn(desk, owner.phone, PASSWORD);
    await desk.waitForURL((url) => url.pathname !== '/masuk');
  }, A_CHAPTER_MS);

  chapter('a guest without scripts chooses the hours in which he fetches his order', async () => {
    const guest = await street.phone({ javaScriptEnabled: false });
    await guest.goto(shop('/p/kue-semprong'));
    await guest.getByRole('spinbutton', { name: 'Jumlah' }).fill('3');
    await guest.getByRole('button', { name: 'Masukkan keranjang' }).click();
    await guest.getByRole('link', { name: 'Lanjut ke pemesanan' }).click();
    await guest.getByLabel('Nama', { exact: true }).fill('Siti Aminah');
    await guest.getByLabel('Nomor HP (WhatsApp)').fill('0800 0000 0905');
    await guest.getByLabel('Jam pengambilan').selectOption({ index: 2 });
    await guest.getByRole('radio', { name: /Transfer/ }).check();
    await picture(guest, 'after-order-1-slot');
    await guest.getByRole('button', { name: 'Buat pesanan' }).last().click();
    await guest.getByRole('heading', { level: 1, name: 'Bayar dengan transfer' }).waitFor();

    const [order] = await ask<{ id: string; number: string; hours: string }>(
      `select id, number, pickup_from || '-' || pickup_until as hours from orders.shop_order where tenant_id = $1 order by id desc limit 1`,
    );
    expect(order?.hours).toBe('08:00:00-23:59:00');
    placed = {
      id: order?.id ?? '',
      number: order?.number ?? '',
      token: new URL(guest.url()).pathname.split('/')[2] ?? '',
    };
    await phone.goto(shop(`/pesanan/${placed.token}`));
    expect(await phone.locator('main').innerText()).toMatch(/pukul 08.00–23.59/);
    expect(await phone.locator('main').innerText()).toContain('Dijual oleh Dapur Bu Lilik');
    await looked(phone, '2-order');
  });

  chapter('an officer sees what a change would do before he makes it: one less, and to the door', async () => {
    await openOrder(placed.number);
    expect(await sheet(placed.number).innerText()).toContain('Dijual oleh Dapur Bu Lilik');
    await sheet(placed.number).getByRole('button', { name: 'Ubah pesanan' }).click();
    await dialog(desk)
      .getByLabel(/^Kue Semprong/)
      .fill('2');
    await dialog(desk)
      .getByRole('checkbox', { name: /Ubah cara terima/ })
      .check();
    await dialog(desk)
      .getByRole('radio', { name: /Kurir koperasi/ })
      .check();
    await dialog(desk)
      .getByLabel(/^Jalan dan nomor/)
      .fill('Jalan Contoh 7');
    await dialog(desk)
      .getByLabel(/^Kelurahan atau desa/)
      .fill('Trajeng');
    await desk
      .getByRole('option', { name: /Trajeng/ })
      .first()
      .click();
    await dialog(desk).getByText('Ongkir sesudah diubah').waitFor();
    await eventually(async () => expect(await dialog(desk).locator('.sums').innerText()).toContain('Rp38.000'));
    const sums = await dialog(desk).locator('.sums').innerText();
    expect(sums).toContain('Rp45.000');
    expect(sums).toContain('−Rp7.000');
    expect(
      await ask(`select shipping_fee::int as fee from orders.shop_order where tenant_id = $1 and id = '${placed.id}'`),
    ).toEqual([{ fee: 0 }]);
    await looked(desk, '3-change');
    await dialog(desk).getByLabel('Alasan perubahan').scrollIntoViewIfNeeded();
    await picture(desk, 'after-order-3-dry-run');
    await dialog(desk).getByLabel('Alasan perubahan').fill('Pembeli menelepon');
    await dialog(desk).getByRole('button', { name: 'Ubah pesanan', exact: true }).click();
    await told(desk, 'Pesanan diubah.');

    expect(
      await ask(
        `select fulfilment_method as way, (total - unique_amount)::int as due, pickup_on from orders.shop_order where tenant_id = $1 and id = '${placed.id}'`,
      ),
    ).toEqual([{ way: 'OWN_COURIER', due: 38_000, pickup_on: null }]);
    await sheet(placed.number).getByText('Jalan Contoh 7').waitFor();
    await looked(desk, '4-changed');
    await phone.reload();
    expect(await phone.locator('main').innerText()).toContain('Ambil sendiri → Kurir koperasi');
    expect(await phone.locator('main').innerText()).toContain('Jalan Contoh 7');
  });

  chapter('an officer gives up what has not come of a paid order, and its money goes back', async () => {
    const number = paid[1]?.number ?? '';
    await openOrder(number);
    await sheet(number).getByText('Belum datang').waitFor();
    await sheet(number).getByRole('button', { name: 'Ubah pesanan' }).click();
    await dialog(desk)
      .getByLabel(/^Bandeng Presto/)
      .fill('0');
    await dialog(desk)
      .getByText(/Rp70\.000 dikembalikan kepada pembeli/)
      .waitFor();
    await dialog(desk).getByRole('radio', { name: 'Transfer bank' }).check();
    await looked(desk, '5-given-up');
    await dialog(desk).getByLabel('Alasan perubahan').fill('Ikan tidak datang');
    await dialog(desk).getByRole('button', { name: 'Ubah pesanan', exact: true }).click();
    await told(desk, 'Pesanan diubah.');

    expect(await ask('select amount::int, method from orders.refund where tenant_id = $1')).toEqual([
      { amount: 70_000, method: 'BANK_TRANSFER' },
    ]);
    expect(await trialDifference(coop)).toBe(0);
  });

  chapter('prints the receipts of several orders at once', async () => {
    await board();
    for (const { number } of paid) await desk.getByRole('checkbox', { name: `Pilih ${number}` }).check();
    await desk.getByRole('button', { name: 'Struk (2)' }).click();
    const link = desk.getByRole('link', { name: /Struk 58 mm/ });
    await link.waitFor();
    await looked(desk, '6-receipts');
    const paper = await desk.evaluate(
      async (address) => (await fetch(address)).text(),
      (await link.getAttribute('href')) ?? '',
    );

    for (const name of ['Beras', 'Bandeng Presto', 'Dijual oleh Dapur Bu Lilik']) expect(paper).toContain(name);
  });

  chapter('a buyer without scripts asks for a return, with photos of what is wrong', async () => {
    const guest = await street.phone({ javaScriptEnabled: false });
    await guest.goto(shop(`/pesanan/${done.token}`));
    await guest.getByText('Minta retur').first().click();
    await guest.getByLabel('Apa yang salah dengan barangnya?').fill('Kuenya remuk');
    await guest.getByRole('button', { name: 'Minta retur' }).click();
    await guest.getByText('Isi jumlah paling sedikit satu barang').waitFor();
    expect(await guest.getByLabel('Apa yang salah dengan barangnya?').inputValue()).toBe('Kuenya remuk');
    await picture(guest, 'after-order-7-return-refused');

    await guest.getByLabel('Kue Semprong').fill('1');
    const sack = await photo();
    for (const [index, buffer] of [sack, await sharp(sack).flip().toBuffer()].entries())
      await guest
        .getByLabel(`Foto ${index + 1}`, { exact: true })
        .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer });
    await picture(guest, 'after-order-8-return-form');
    await guest.getByRole('button', { name: 'Minta retur' }).click();
    await guest.getByText('Permintaan retur sudah terkirim.').waitFor();
    await picture(guest, 'after-order-9-return-asked');

    await phone.goto(shop(`/pesanan/${done.token}`));
    const shown = phone.getByRole('img', { name: /untuk retur R-00001/ });
    await shown.first().scrollIntoViewIfNeeded();
    await eventually(async () =>
      expect(await shown.evaluateAll((all) => all.map((it) => (it as HTMLImageElement).naturalWidth))).toEqual([
        320, 320,
      ]),
    );
    await phone.getByText('Minta retur').first().click();
    await looked(phone, '10-return');
  });

  chapter('an officer looks at the photos, agrees, takes the goods and gives the money back', async () => {
    await openOrder(done.number);
    const shown = sheet(done.number).getByRole('img', { name: /dari pembeli, retur R-00001/ });
    await shown.first().scrollIntoViewIfNeeded();
    await eventually(async () =>
      expect(await shown.evaluateAll((all) => all.map((it) => (it as HTMLImageElement).naturalWidth))).toEqual([
        320, 320,
      ]),
    );
    await looked(desk, '11-photos');
    await sheet(done.number).getByRole('button', { name: 'Setujui retur' }).click();
    await dialog(desk).getByRole('button', { name: 'Setujui retur', exact: true }).click();
    await told(desk, 'Retur disetujui.');
    await sheet(done.number).getByRole('button', { name: 'Terima barang retur' }).click();
    await dialog(desk).getByRole('radio', { name: 'Tunai dari kas' }).check();
    await looked(desk, '12-receive');
    await dialog(desk).getByRole('button', { name: 'Terima barang retur', exact: true }).click();
    await told(desk, 'Barang retur diterima dan dibukukan.');

    await phone.goto(shop(`/pesanan/${done.token}`));
    expect(await phone.locator('main').innerText()).toContain('Uang kembali: Rp15.000');
    await looked(phone, '13-money-back');
    expect(await trialDifference(coop)).toBe(0);
  });

  chapter('a draft out of WhatsApp becomes an order with a payment', async () => {
    await phone.goto(shop('/p/kue-semprong'));
    await phone.getByRole('spinbutton', { name: 'Jumlah' }).fill('2');
    await phone.getByRole('button', { name: 'Masukkan keranjang' }).click();
    await phone.locator('.buy [role=status]').getByText('Sudah masuk keranjang.').waitFor();
    await phone.goto(shop('/checkout'));
    await phone.getByLabel('Nama', { exact: true }).fill('Nur Hidayah');
    await phone.getByLabel('Nomor HP (WhatsApp)').fill('0800 0000 0907');
    await phone.getByLabel('Jam pengambilan').selectOption({ index: 1 });
    await phone.getByRole('button', { name: 'Pesan lewat WhatsApp' }).click();
    await phone.getByRole('heading', { level: 1, name: /^Draf / }).waitFor();
    await looked(phone, '14-draft');
    const [draft] = await ask<{ number: string }>(
      `select number from orders.shop_order where tenant_id = $1 and state = 'DRAFT'`,
    );

    await openOrder(draft?.number ?? '');
    await sheet(draft?.number ?? '')
      .getByRole('button', { name: 'Jadikan pesanan' })
      .click();
    await dialog(desk).getByRole('radio', { name: 'Transfer bank' }).check();
    await looked(desk, '15-confirm-draft');
    await dialog(desk).getByRole('button', { name: 'Jadikan pesanan', exact: true }).click();
    await told(desk, 'Draf menjadi pesanan.');

    await phone.reload();
    await phone.getByRole('link', { name: 'Bayar sekarang' }).waitFor();
    expect(
      await ask(
        `select state, channel, payment_method as method from orders.shop_order where tenant_id = $1 and number = '${draft?.number}'`,
      ),
    ).toEqual([{ state: 'PLACED', channel: 'WHATSAPP', method: 'BANK_TRANSFER' }]);
    await looked(phone, '16-no-longer-a-draft');
  });
});
