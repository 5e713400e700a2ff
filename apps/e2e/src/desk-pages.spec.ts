import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { arrangedGoods, type ArrangedGoods } from './arranged-goods.js';
import { arrangedSeller, type ArrangedSeller } from './arranged-seller.js';
import { arrangedShop, type ArrangedShop } from './arranged.js';
import { A_PAGE_MS, LENIENT, walkOf } from './desk-walk.js';
import { openStreet } from './street.js';

type Address = (arranged: ArrangedShop) => string;

describe('the screens of the desk', () => {
  const street = openStreet();
  const { signedIn, flawsAt, flawsHere } = walkOf(street);
  let arranged: ArrangedShop;
  let seller: ArrangedSeller;
  let goods: ArrangedGoods;
  let stranger: Page;
  let owner: Page;
  let reviewer: Page;

  beforeAll(async () => {
    arranged = await arrangedShop(street.house);
    seller = await arrangedSeller(arranged.coop);
    goods = await arrangedGoods(arranged.coop);
    stranger = await street.desk(LENIENT);
    owner = await signedIn(arranged.owner);
    reviewer = await signedIn(arranged.reviewer);
  }, A_PAGE_MS);

  it.each<[string, string]>([
    ['door', '/masuk'],
    ['forgotten password', '/lupa-sandi'],
    ['new password', '/sandi-baru?token=tidak-dikenal'],
    ['invitation nobody knows', `/undangan/${'x'.repeat(43)}`],
  ])(
    '%s, for somebody who has not signed in',
    async (name, path) => {
      expect(await flawsAt(stranger, path, name)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it.each<[string, Address]>([
    ['home', () => ''],
    ['checklist', () => '/mulai'],
    ['orders', () => '/toko/pesanan'],
    ['products', () => '/toko/produk'],
    ['new product', () => '/toko/produk/baru'],
    ['one product', ({ product }) => `/toko/produk/${product.id}`],
    ['categories', () => '/toko/kategori'],
    ['attributes', () => '/toko/produk/atribut'],
    ['papers of goods', () => '/toko/produk/surat?hari=366'],
    ['imports', () => '/toko/produk/impor'],
    ['searches', () => '/toko/produk/pencarian'],
    ['promotions', () => '/toko/promosi'],
    ['new promotion', () => '/toko/promosi/baru'],
    ['ordering rounds', () => '/toko/putaran'],
    ['new ordering round', () => '/toko/putaran/baru'],
    ['common market', () => '/toko/pasar'],
    ['stock', () => '/toko/stok'],
    ['receive stock', () => '/toko/stok/terima'],
    ['stock movements', ({ product }) => `/toko/stok/riwayat?varian=${product.variantId}`],
    ['sales', () => '/toko/penjualan'],
    ['unidentified money', () => '/uang/belum-dikenali'],
    ['provider payouts', () => '/uang/pencairan'],
    ['credit lines', () => '/uang/plafon'],
    ['deduction lists', () => '/uang/plafon/potongan'],
    ['profile', () => '/pengaturan/profil'],
    ['payments', () => '/pengaturan/pembayaran'],
    ['delivery', () => '/pengaturan/pengiriman'],
    ['team', () => '/pengaturan/pengguna'],
    ['API keys', () => '/pengaturan/kunci-api'],
    ['security', () => '/pengaturan/keamanan'],
    ['screen that is not there', () => '/tidak-ada'],
    ['savings account whose id is none', () => '/simpanan/bukan-nomor'],
  ])(
    '%s, for the owner of a cooperative',
    async (name, address) => {
      expect(await flawsAt(owner, `/k/${arranged.slug}${address(arranged)}`, name)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it.each<[string, (seller: ArrangedSeller) => string]>([
    ['list', () => ''],
    ['new', () => '/baru'],
    ['application', ({ applicantId }) => `/${applicantId}`],
    ['data', ({ id }) => `/${id}`],
    ['goods', ({ id }) => `/${id}?bagian=barang`],
    ['notes', ({ id }) => `/${id}?bagian=titipan`],
    ['account', ({ id }) => `/${id}?bagian=rekening`],
    ['declarations', ({ id }) => `/${id}?bagian=omzet`],
    ['board of notes', () => '/titipan?status=semua'],
    ['new delivery', () => '/titipan/baru'],
    ['new return', () => '/titipan/baru?jenis=RETURN'],
    ['delivery to be counted', ({ noteId }) => `/titipan/${noteId}`],
    ['delivery that was counted', ({ countedNoteId }) => `/titipan/${countedNoteId}`],
    ['who is due', () => '/perhitungan'],
    ['balances', () => '/perhitungan?lihat=saldo'],
    ['settlements', () => '/perhitungan?lihat=perhitungan'],
    ['payouts', () => '/perhitungan?lihat=pembayaran'],
    ['one settlement', ({ settlementId }) => `/perhitungan/${settlementId}`],
    ['commissions', () => '/komisi'],
    ['declarations to chase', () => '/omzet'],
    ['declarations handed in', () => '/omzet?lihat=masuk'],
  ])(
    'seller, %s, for the owner of a cooperative',
    async (name, address) => {
      const path = `/k/${arranged.slug}/toko/penjual${address(seller)}`;

      expect(await flawsAt(owner, path, `seller-${name}`)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it.each<[string, (goods: ArrangedGoods) => string]>([
    ['one import with a wrong row', ({ importId }) => `produk/impor/${importId}`],
    ['drafts', () => 'produk?status=DRAFT'],
    ['stock at one place', ({ placeId }) => `stok?tempat=${placeId}`],
    ['stock of everything', () => 'stok?status=semua'],
    ['all stock movements', () => 'stok/riwayat'],
    ['to be ordered', () => 'stok/perlu-dipesan'],
    ['running out', () => 'stok/kedaluwarsa'],
    ['waited for', () => 'stok/ditunggu'],
    ['places', () => 'stok/tempat'],
    ['transfers', () => 'stok/kiriman'],
    ['new transfer', () => 'stok/kiriman/baru'],
    ['transfer being prepared', ({ draftId }) => `stok/kiriman/${draftId}`],
    ['transfer under way', ({ sentId }) => `stok/kiriman/${sentId}`],
    ['counts', () => 'stok/opname'],
    ['one count', ({ countId }) => `stok/opname/${countId}`],
    ['counting', ({ countId }) => `stok/opname/${countId}/hitung`],
    ['price grid', () => 'harga'],
    ['price lists', () => 'harga/daftar'],
    ['one price list', ({ priceListId }) => `harga/daftar/${priceListId}`],
    ['prices without effect', ({ priceListId }) => `harga/daftar/${priceListId}?tanpa-guna=ya`],
    ['tax', () => 'harga/pajak'],
    ['one promotion', ({ promotionId }) => `promosi/${promotionId}`],
    ['promotion being changed', ({ promotionId }) => `promosi/${promotionId}/ubah`],
  ])(
    'goods, %s, for the owner of a cooperative',
    async (name, address) => {
      expect(await flawsAt(owner, `/k/${arranged.slug}/toko/${address(goods)}`, `goods-${name}`)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'one order beside the board, for the owner of a cooperative',
    async () => {
      await owner.goto(`${street.console}/k/${arranged.slug}/toko/pesanan?pesanan=${arranged.orders.transfer.id}`);
      await owner.getByRole('dialog').getByRole('button', { name: 'Konfirmasi pembayaran' }).waitFor();

      expect(await flawsHere(owner, 'one order')).toEqual([]);
      await owner.getByRole('button', { name: 'Konfirmasi pembayaran' }).click();
      await owner.getByRole('dialog', { name: 'Konfirmasi pembayaran' }).waitFor();
      expect(await flawsHere(owner, 'confirm payment')).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'what can be no id names no page, at either desk',
    async () => {
      const nowhere = async (page: Page, path: string) => {
        await page.goto(street.console + path);
        await page.getByRole('heading', { level: 1, name: 'Halaman tidak ditemukan' }).waitFor();
      };
      for (const path of ['simpanan/bukan-nomor', 'anggota/123', 'akuntansi/jurnal/JU-000001'])
        await nowhere(owner, `/k/${arranged.slug}/${path}`);
      await nowhere(reviewer, '/dekopinda/koperasi/banyu-gembong');
    },
    A_PAGE_MS,
  );

  it.each<[string, Address]>([
    ['council home', () => ''],
    ['queue', () => '/pendaftaran'],
    ['one case', ({ caseId }) => `/pendaftaran/${caseId}`],
    ['cooperatives', () => '/koperasi'],
    ['one cooperative', ({ coop }) => `/koperasi/${coop.id}`],
    ['council team', () => '/tim'],
  ])(
    '%s, for a reviewer of the council',
    async (name, address) => {
      expect(await flawsAt(reviewer, `/dekopinda${address(arranged)}`, name)).toEqual([]);
    },
    A_PAGE_MS,
  );
});
