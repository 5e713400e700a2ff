import { beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD } from '@lumbung/identity/testing';
import type { Page } from 'playwright-core';
import { arrangedMember, type ArrangedMember } from './arranged-member.js';
import { arrangedSeller, type ArrangedSeller } from './arranged-seller.js';
import { arrangedShop, type ArrangedShop } from './arranged.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { flawsOf } from './wholesome.js';

const A_PAGE_MS = 60_000;

describe('the pages of shop and platform site on a phone of 360 px', () => {
  const street = openStreet({ hasDesk: false });
  let arranged: ArrangedShop;
  let seller: ArrangedSeller;
  let phone: Page;
  let sellersPhone: Page;
  let member: ArrangedMember;
  let membersPhone: Page;

  const site = (path: string) => () => `${street.site}${path}`;
  const shop = (path: (arranged: ArrangedShop) => string) => () => `${street.shopOf(arranged.slug)}${path(arranged)}`;

  beforeAll(async () => {
    arranged = await arrangedShop(street.house);
    seller = await arrangedSeller(arranged.coop);
    phone = await street.phone();
    sellersPhone = await street.phone();
    await sellersPhone.goto(shop(() => '/masuk?ke=/saya/jualan')());
    await sellersPhone.getByLabel('Nomor HP atau surel').fill(seller.person.phone);
    await sellersPhone.getByLabel('Kata sandi').fill(PASSWORD);
    await sellersPhone.locator('main').getByRole('button', { name: 'Masuk' }).click();
    await sellersPhone.waitForURL(/jualan/);
    member = await arrangedMember(arranged.coop);
    membersPhone = await street.phone();
    await membersPhone.goto(shop(() => '/masuk?ke=/saya')());
    await membersPhone.getByLabel('Nomor HP atau surel').fill(member.person.phone);
    await membersPhone.getByLabel('Kata sandi').fill(PASSWORD);
    await membersPhone.locator('main').getByRole('button', { name: 'Masuk' }).click();
    await membersPhone.waitForURL(/saya$/);
  }, A_PAGE_MS);

  it(
    'would not overlook a page that goes wrong',
    async () => {
      await phone.goto(shop(() => '/tentang')());
      await phone.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<h1 style="width: 400px">Dua</h1><img src="/aset/tidak-ada.png">',
        );
        void Promise.reject(new Error('nobody caught this'));
      });
      await phone.waitForLoadState('networkidle');

      const troubles = street.takeTroubles().join('\n');
      for (const trouble of ['CSP: style-src', 'nobody caught this', '404 GET']) expect(troubles).toContain(trouble);
      const flaws = (await flawsOf(phone)).join('\n');
      for (const flaw of ['2 h1', 'axe image-alt']) expect(flaws).toContain(flaw);
    },
    A_PAGE_MS,
  );

  it(
    'tells, without leaving the page, that something came into the cart',
    async () => {
      await phone.goto(shop(({ product }) => `/p/${product.slug}`)());
      await phone.getByRole('button', { name: 'Masukkan keranjang' }).click();

      const said = phone.locator('.buy [role=status]');
      await said.getByText('Sudah masuk keranjang.').waitFor();
      expect(await said.innerText()).toBe('Sudah masuk keranjang. Keranjang');
      expect(await phone.locator('[data-count]').innerText()).toBe('1');
    },
    A_PAGE_MS,
  );

  it(
    'shows another size without leaving the page, and puts that into the cart',
    async () => {
      await phone.goto(shop(({ product }) => `/p/${product.slug}`)());
      await phone.getByRole('link', { name: /10 kg/ }).click();
      await phone.locator('.pick[aria-current]', { hasText: '10 kg' }).waitFor();

      expect(phone.url()).toContain('?kode=');
      expect(await phone.locator('.pick:focus').innerText()).toContain('10 kg');
      await phone.getByRole('button', { name: 'Masukkan keranjang' }).click();
      await phone.locator('.buy [role=status]').getByText('Sudah masuk keranjang.').waitFor();
      await phone.goto(shop(() => '/keranjang')());
      expect(await phone.locator('.cart-what a').allInnerTexts()).toContain('Beras Pandan Wangi 10 kg');
    },
    A_PAGE_MS,
  );

  it(
    'takes the wish to bring goods back, and shows it at the order',
    async () => {
      await phone.goto(shop(({ orders }) => `/pesanan/${orders.completed.token}`)());
      await phone.getByText('Minta retur').first().click();
      await phone.getByRole('spinbutton', { name: /Beras/ }).fill('1');
      await phone.getByLabel('Apa yang salah dengan barangnya?').fill('Karungnya sobek.');
      await picture(phone, 'shop-ask-return');
      await phone.getByRole('button', { name: 'Minta retur' }).click();

      await phone.getByText('Permintaan retur sudah terkirim.').waitFor();
      expect(await phone.locator('main').innerText()).toContain('Karungnya sobek.');
      await picture(phone, 'shop-asked-return');
      expect(await flawsOf(phone)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it.each<[string, () => string]>([
    ['platform home', site('/')],
    ['sign-up', site('/daftar')],
    ['welcome after sign-up', site('/daftar/selesai?toko=melati')],
    ['directory', site('/koperasi')],
    ['privacy', site('/privasi')],
    ['status', site('/status')],
    ['shop home', shop(() => '/')],
    ['category', shop(({ category }) => `/k/${category}`)],
    ['product', shop(({ product }) => `/p/${product.slug}`)],
    ['search', shop(() => '/cari?q=beras')],
    ['search without a find', shop(() => '/cari?q=zzzzzz')],
    ['cart', shop(() => '/keranjang')],
    ['checkout', shop(() => '/checkout')],
    ['payment by transfer', shop(({ orders }) => `/bayar/${orders.transfer.token}`)],
    ['payment by QRIS', shop(({ orders }) => `/bayar/${orders.qris.token}`)],
    ['another way to pay', shop(({ orders }) => `/bayar/${orders.qris.token}/ganti`)],
    ['payment in cash', shop(({ orders }) => `/bayar/${orders.cash.token}`)],
    ['payment that has come', shop(({ orders }) => `/bayar/${orders.paid.token}`)],
    ['order to be paid', shop(({ orders }) => `/pesanan/${orders.transfer.token}`)],
    ['order that is complete', shop(({ orders }) => `/pesanan/${orders.completed.token}`)],
    ['about', shop(() => '/tentang')],
    ['application for membership', shop(() => '/anggota/daftar')],
    ['link to apply by that is no longer good', shop(() => '/anggota/daftar?tautan=x')],
    ['link of a member', shop(({ memberLink }) => memberLink)],
    ['link of a member that is no longer good', shop(() => '/undangan-anggota/x')],
    ['application that was asked back', shop(({ applicationToken }) => `/anggota/permohonan/${applicationToken}`)],
    ['log in', shop(() => '/masuk')],
    ['page that is not there', shop(() => '/p/tidak-ada')],
  ])(
    '%s: no flaw that axe knows, one h1, in Indonesian, nothing at the side',
    async (name, address) => {
      await phone.goto(address());

      await picture(phone, `shop-${name}`);
      expect(await flawsOf(phone)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it.each<[string, (seller: ArrangedSeller) => string]>([
    ['home', () => '/saya/jualan'],
    ['goods', () => '/saya/jualan/barang'],
    ['new goods', () => '/saya/jualan/barang/baru'],
    ['deliveries', () => '/saya/jualan/titipan'],
    ['new delivery', () => '/saya/jualan/titipan/baru'],
    ['announced delivery', ({ noteId }) => `/saya/jualan/titipan/${noteId}`],
    ['counted delivery', ({ countedNoteId }) => `/saya/jualan/titipan/${countedNoteId}`],
    ['sales', () => '/saya/jualan/penjualan'],
    ['settlements', () => '/saya/jualan/perhitungan'],
    ['one settlement', ({ settlementId }) => `/saya/jualan/perhitungan/${settlementId}`],
    ['payouts', () => '/saya/jualan/pembayaran'],
    ['declarations of turnover', () => '/saya/jualan/omzet'],
    ['profile', () => '/saya/jualan/profil'],
    ['application', () => '/jadi-penjual'],
    ['page in the shop', ({ slug }) => `/penjual/${slug}`],
    ['list of sellers', () => '/penjual'],
  ])(
    'seller, %s: no flaw that axe knows, one h1, in Indonesian, nothing at the side',
    async (name, address) => {
      await sellersPhone.goto(shop(() => address(seller))());

      await picture(sellersPhone, `shop-seller-${name}`);
      expect(await flawsOf(sellersPhone)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it.each<[string, (member: ArrangedMember) => string]>([
    ['home', () => '/saya'],
    ['accounts', () => '/saya/simpanan'],
    ['passbook', ({ account }) => `/saya/simpanan/${account}`],
    ['line of a passbook', ({ account }) => `/saya/simpanan/${account}/baris/1`],
    ['mandatory savings', () => '/saya/simpanan/wajib'],
    ['transfer', () => '/saya/kirim'],
    ['announced deposits', () => '/saya/setor'],
    ['new deposit', () => '/saya/setor/baru'],
    ['announced deposit', ({ depositId }) => `/saya/setor/${depositId}`],
    ['security', () => '/saya/keamanan'],
    ['new PIN', () => '/saya/keamanan/pin'],
    ['planned savings', () => '/saya/rencana'],
    ['proofs of tax', () => '/saya/bukti-potong'],
    ['term deposits', () => '/saya/berjangka'],
    ['term deposit', ({ certificateNo }) => `/saya/berjangka/${certificateNo}`],
    ['standing instructions', () => '/saya/otomatis'],
    ['new standing instruction', () => '/saya/otomatis/baru'],
    ['card', () => '/saya/kartu'],
    ['data', () => '/saya/profil'],
    ['wish to change data', () => '/saya/profil/ubah'],
    ['wish to change heirs', () => '/saya/profil/waris'],
    ['consent', () => '/saya/profil/persetujuan'],
    ['own data', () => '/saya/profil/data'],
  ])(
    'member, %s: no flaw that axe knows, one h1, in Indonesian, nothing at the side',
    async (name, address) => {
      await membersPhone.goto(shop(() => address(member))());

      await picture(membersPhone, `shop-member-${name}`);
      expect(await flawsOf(membersPhone)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'member, paying with savings at checkout: what stands on it, and room for the PIN',
    async () => {
      await membersPhone.goto(shop(({ product }) => `/p/${product.slug}`)());
      await membersPhone.getByRole('button', { name: 'Masukkan keranjang' }).click();
      await membersPhone.locator('.buy-said a').waitFor();
      await membersPhone.goto(shop(() => '/checkout')());
      await membersPhone.getByText('Dipotong langsung dari simpanan Anda.').click();

      await picture(membersPhone, 'shop-member-pay-by-savings');
      expect(await membersPhone.locator('main').innerText()).toContain('PIN simpanan');
      expect(await flawsOf(membersPhone)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'says what is missing at checkout, with a way to each field',
    async () => {
      await phone.goto(shop(() => '/checkout')());
      await phone.getByRole('button', { name: 'Buat pesanan' }).last().click();
      await phone.getByRole('alert').waitFor();

      await picture(phone, 'shop-checkout-errors');
      expect(await phone.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
        'Isi nama Anda.',
        'Isi nomor HP Indonesia, misalnya 0812 3456 7890.',
      ]);
      expect(await flawsOf(phone)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'can be walked from product to payment by keyboard alone',
    async () => {
      const page = await street.desk();
      await page.goto(shop(({ product }) => `/p/${product.slug}`)());
      await tabTo(page, 'Masukkan keranjang');
      await page.keyboard.press('Enter');
      await page.locator('.buy-said a').waitFor();
      await tabTo(page, 'Keranjang');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Keranjang' }).waitFor();
      await tabTo(page, 'Lanjut ke pemesanan');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Pemesanan' }).waitFor();
      await tabTo(page, 'Nama');
      await page.keyboard.type('Siti Aminah');
      await tabTo(page, 'Nomor HP (WhatsApp)');
      await page.keyboard.type('0800 0000 0904');
      await tabTo(page, 'Tunai saat ambil');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, 'Buat pesanan');
      await page.keyboard.press('Enter');

      await page.getByRole('heading', { level: 1, name: 'Bayar dengan transfer' }).waitFor();
    },
    A_PAGE_MS,
  );
});

const MOST_STOPS = 60;

/** Presses Tab until what is named so has the focus, and makes sure that one sees where one is. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const { label, isSeen } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
      const { outlineStyle, boxShadow } = getComputedStyle(
        element.matches('.choice input') ? (element.closest('.choice') ?? element) : element,
      );
      const text = element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText;
      return { label: text.trim(), isSeen: outlineStyle !== 'none' || boxShadow !== 'none' };
    });
    if (!label.startsWith(name)) continue;
    expect(isSeen).toBe(true);
    return;
  }
  throw new Error(`Tab did not come to ${name} within ${MOST_STOPS} stops.`);
}
