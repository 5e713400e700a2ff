import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf, type TestPerson } from '@lumbung/identity/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { DeliveryService } from '@lumbung/orders';
import { goodsIn, openShop, orderIn, paidOrderIn } from '@lumbung/orders/testing';
import { ReceiptsService } from '@lumbung/payments';
import { UserError } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Locator, Page } from 'playwright-core';
import { drawPicturesOf } from './arranged.js';
import { dialog, signIn, told } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';

const A_CHAPTER_MS = 90_000;
const ADDRESS = { street: 'Jalan Contoh 1', regionCode: '35.75.04.1003' };

describe('the desk of orders', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let owner: TestPerson;
  let page: Page;
  let order: { id: string; number: string };
  let waiting: { id: string; number: string; total: number };

  const ask = <R extends object>(text: string): Promise<R[]> => street.house.admin<R>(text, [coop.id]);
  const desk = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
  const sheet = (): Locator => page.getByRole('dialog', { name: `Pesanan ${order.number}` });
  const parcel = (index: number): Locator => sheet().locator('.parcel').nth(index);

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    await coop.run(() =>
      street.house
        .get(DeliveryService)
        .update({ isCourierEnabled: true, zones: [{ regionCode: '35', fee: rupiah(5_000) }] }),
    );
    const rice = await goodsIn(coop, { name: 'Beras', price: 70_000, cost: 60_000, stock: 10 });
    const oil = await goodsIn(coop, { name: 'Minyak', price: 18_000, cost: 15_000, stock: 10 });
    await drawPicturesOf(coop);
    const paid = await paidOrderIn(
      coop,
      [
        { variantId: rice, quantity: 1 },
        { variantId: oil, quantity: 2 },
      ],
      { fulfilment: { method: 'OWN_COURIER', address: ADDRESS }, expectedTotal: rupiah(111_000) },
    );
    order = { id: paid.id, number: paid.number };
    const unpaid = await orderIn(coop, [{ variantId: oil }]);
    waiting = { id: unpaid.id, number: unpaid.number, total: Number(unpaid.total) };
    const noted = await coop.run(() =>
      street.house
        .get(ReceiptsService)
        .note({ requestId: newId(), amount: rupiah(20_000), money: 'BANK', payer: 'SITI AMINAH' }),
    );
    if (noted instanceof UserError) throw new Error(noted.code);
    owner = await staffOf(coop, ['OWNER'], 'Ratna Wahyuni');
    page = await street.desk();
    await page.goto(`${street.console}/masuk`);
    await signIn(page, owner.phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
  }, A_CHAPTER_MS);

  it(
    'splits an order into two parcels and sends them, one with a waybill',
    async () => {
      await page.goto(desk('/toko/pesanan'));
      await page.getByRole('checkbox', { name: `Pilih ${order.number}` }).check();
      await page.getByRole('button', { name: 'Terima 1 pesanan' }).click();
      await told(page, '1 pesanan diterima.');
      await picture(page, 'orders-desk-1-board');

      await page.getByRole('link', { name: order.number }).click();
      await parcel(0).waitFor();
      await parcel(0)
        .getByRole('button', { name: /^Pecah/ })
        .click();
      await dialog(page)
        .getByLabel(/^Pindahkan: Minyak/)
        .fill('2');
      await dialog(page).getByRole('button', { name: 'Pecah', exact: true }).click();
      await told(page, 'Kiriman dipecah.');
      await parcel(1).waitFor();
      await picture(page, 'orders-desk-2-split');

      for (const index of [0, 1]) {
        await parcel(index)
          .getByRole('button', { name: /^Kemas/ })
          .click();
        await dialog(page).getByRole('button', { name: 'Kemas', exact: true }).click();
        await parcel(index).getByText('Dikemas', { exact: true }).waitFor();
      }
      await parcel(0)
        .getByRole('button', { name: /^Kirim/ })
        .click();
      await dialog(page)
        .getByLabel(/^Nomor resi/)
        .fill('JP1234567890');
      await dialog(page)
        .getByLabel(/^Layanan/)
        .fill('JNE REG');
      await dialog(page).getByRole('button', { name: 'Kirim', exact: true }).click();
      await parcel(0).getByText('JP1234567890').waitFor();
      await sheet().getByText('Dikirim sebagian').first().waitFor();
      await picture(page, 'orders-desk-3-partly-shipped');

      await parcel(1)
        .getByRole('button', { name: /^Kirim/ })
        .click();
      await dialog(page).getByRole('button', { name: 'Kirim', exact: true }).click();
      await parcel(1).getByText('Dikirim', { exact: true }).waitFor();
      for (const index of [0, 1]) {
        await parcel(index)
          .getByRole('button', { name: /^Serahkan/ })
          .click();
        await dialog(page).getByRole('button', { name: 'Serahkan', exact: true }).click();
        await parcel(index).getByText('Diserahkan', { exact: true }).waitFor();
      }
      expect(await ask('select status from orders.shop_order where tenant_id = $1 order by number limit 1')).toEqual([
        { status: 'ARRIVED' },
      ]);
    },
    A_CHAPTER_MS,
  );

  it(
    'takes one thing back damaged and gives its money back',
    async () => {
      await sheet().getByRole('button', { name: 'Catat retur' }).click();
      await dialog(page)
        .getByLabel(/^Kembali: Minyak/)
        .fill('1');
      await dialog(page).getByLabel('Apa yang salah').fill('Botol bocor');
      await dialog(page).getByRole('button', { name: 'Catat retur', exact: true }).click();
      await told(page, 'Retur dicatat.');

      await sheet().getByRole('button', { name: 'Terima barang retur' }).click();
      await dialog(page)
        .getByLabel(/^Layak jual/)
        .fill('0');
      await dialog(page)
        .getByLabel(/^Rusak/)
        .fill('1');
      await dialog(page).getByRole('radio', { name: 'Tunai dari kas' }).check();
      await picture(page, 'orders-desk-4-return');
      await dialog(page).getByRole('button', { name: 'Terima barang retur', exact: true }).click();
      await told(page, 'Barang retur diterima dan dibukukan.');
      await picture(page, 'orders-desk-5-returned');

      expect(await ask('select amount::int, method from orders.refund where tenant_id = $1')).toEqual([
        { amount: 18_000, method: 'CASH' },
      ]);
      expect(
        await ask(
          `select s.on_hand::int as "onHand" from catalog.stock s
             join catalog.product_variant v on v.tenant_id = $1 and v.id = s.variant_id
             join catalog.product p on p.tenant_id = $1 and p.id = v.product_id and p.name = 'Minyak'
            where s.tenant_id = $1`,
        ),
      ).toEqual([{ onHand: 8 }]);
      expect(await ask(`select sum(balance)::int as difference from ledger.balances($1, '9999-12-31')`)).toEqual([
        { difference: 0 },
      ]);
    },
    A_CHAPTER_MS,
  );

  it(
    'finds the order for money that came without a purpose',
    async () => {
      await page.goto(desk(''));
      const rooms = page.getByRole('navigation', { name: 'Menu utama' });
      const room = rooms.getByRole('link', { name: 'Uang belum dikenali 1 perlu diurus' });
      await room.click();
      await page.getByRole('heading', { level: 1, name: 'Uang belum dikenali' }).waitFor();
      await picture(page, 'orders-desk-6-receipts');

      await page.getByRole('button', { name: /^Pakai UM-00001/ }).click();
      await dialog(page).getByLabel('Pesanan').fill(waiting.number);
      await page.getByRole('option', { name: new RegExp(waiting.number) }).click();
      await dialog(page)
        .getByText(/Kelebihan/)
        .waitFor();
      await picture(page, 'orders-desk-7-apply');
      await dialog(page).getByRole('button', { name: 'Pakai untuk pesanan', exact: true }).click();
      await told(page, `Pesanan ${waiting.number} sudah dibayar.`);

      expect(
        await ask('select reason, state, amount::int from payments.receipt where tenant_id = $1 order by number'),
      ).toEqual([
        { reason: 'NOTED', state: 'MATCHED', amount: 20_000 },
        { reason: 'EXCESS', state: 'UNMATCHED', amount: 20_000 - waiting.total },
      ]);
      await decideRefund();
      expect(await ask(`select sum(balance)::int as difference from ledger.balances($1, '9999-12-31')`)).toEqual([
        { difference: 0 },
      ]);
    },
    A_CHAPTER_MS,
  );

  /** What was too much goes back, and nothing waits any more. */
  async function decideRefund(): Promise<void> {
    await page.getByRole('button', { name: /^Kembalikan UM-/ }).click();
    await dialog(page).getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await told(page, 'Uang dikembalikan dan dibukukan.');
    await page.getByRole('heading', { name: 'Tidak ada uang yang perlu diurus' }).waitFor();
  }
});
