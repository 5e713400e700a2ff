import { describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { column } from '../model/blocks.js';
import { FORMATS } from '../model/format.js';
import { invoice } from '../papers/invoice.js';
import { productLabels, shelfCards } from '../papers/labels.js';
import { memberCards } from '../papers/member-card.js';
import { deliveryNote } from '../papers/parcels.js';
import { receipt } from '../papers/receipt.js';
import { tableReport } from '../papers/table-report.js';
import { readPdf } from '../testing/read-pdf.js';
import { bought, invoiceInput, issuer, parcel, receiptInput } from '../testing/samples.js';
import { toPdf } from './to-pdf.js';

const about = {
  issuer,
  title: 'Kartu stok',
  about: [],
  madeAt: new Date('2026-11-21T10:00:00Z'),
  timeZone: 'Asia/Jakarta',
} as const;
const columns = [column('Barang', 70), column('Stok', 30, 'right')];

describe('making a PDF', () => {
  it('makes the strip of a roll as high as what stands on it', async () => {
    const many = Array.from({ length: 20 }, () => bought('Kopi', '1', 'pcs', 500));

    const short = readPdf(await toPdf(receipt(receiptInput()), 'ROLL_58'));
    const long = readPdf(await toPdf(receipt(receiptInput({ lines: many })), 'ROLL_58'));

    expect(short.pages).toEqual([[58, 124]]);
    // Twenty items of two lines, instead of the eight lines of three.
    expect(long.pages).toEqual([[58, 124 + (40 - 8) * 3.5]]);
    const [[width] = [0]] = readPdf(await toPdf(receipt(receiptInput()), 'ROLL_80')).pages;
    expect(width).toBe(80);
  });

  it('writes the receipt as the printer would', async () => {
    const { texts } = readPdf(await toPdf(receipt(receiptInput({ copyNo: 2 })), 'ROLL_58'));

    expect(texts[0]).toMatchInlineSnapshot(`
      "Koperasi Konsumen Banyu Gembong
      (contoh)
      NIK 9999010203040
      Jl. Contoh No. 12, Kel. Trajeng,
      Kec. Panggungrejo, Kota Pasuruan
      67133
      Telp. 0800-0000-001
      --------------------------------
      STRUK
      *** SALINAN ke-2 ***
      No.    : TK-2611-000123
      Waktu  : 21 Nov 2026, 16.05 WIB
      Kasir  : Lilik
      Anggota: ••••0123
      --------------------------------
      Beras premium 5 kg
        2 sak × 71.500         143.000
      Telur ayam
        1,5 kg × 28.000         42.000
        Potongan                -2.000
      Keripik tempe “Bu Sulastri” rasa
      daun jeruk, bungkus besar
        3 pcs × 12.500          37.500
      --------------------------------
      Subtotal               Rp222.500
      Potongan                -Rp2.000
      TOTAL                  Rp220.500
      Tunai                  Rp250.000
      Kembali                 Rp29.500
      Termasuk PPN             Rp3.716
      Anda hemat              Rp10.500
      Poin SHU 2026: 1.250
      Terima kasih telah berbelanja."
    `);
  });

  it('writes an invoice on A4, numbered', async () => {
    const { pages, texts } = readPdf(await toPdf(invoice(invoiceInput()), 'A4'));

    expect(pages).toEqual([[210, 297]]);
    expect(texts[0]).toMatchInlineSnapshot(`
      "Koperasi Konsumen Banyu Gembong (contoh)
      NIK 9999010203040 · NPWP 00.000.000.0-000.000
      Jl. Contoh No. 12, Kel. Trajeng, Kec. Panggungrejo, Kota Pasuruan 67133
      Telp. 0800-0000-001
      FAKTUR
      No.
      FK-2611-0007
      Pesanan
      PS-2611-000045
      Tanggal
      21 November 2026
      Jatuh tempo
      5 Desember 2026
      Pembayaran
      Transfer Bank Contoh
      Pembeli
      Warung Sutinah
      Anggota
      ••••0456
      Alamat
      Jl. Contoh Gang 3 No. 8, Kel. 
      Kebonsari, Kota Pasuruan
      Telp.
      0800-0000-002
      Barang
      Jumlah
      Harga
      Potongan
      Nilai
      Beras premium 5 kg
      2 sak
      Rp71.500
      Rp143.000
      Telur ayam
      1,5 kg
      Rp28.000
      -Rp2.000
      Rp42.000
      Keripik tempe “Bu Sulastri” rasa daun jeruk, 
      bungkus besar
      3 pcs
      Rp12.500
      Rp37.500
      Subtotal
      Rp222.500
      Potongan
      -Rp2.000
      TOTAL
      Rp220.500
      DPP
      Rp33.784
      DPP nilai lain (11/12)
      Rp30.969
      PPN 12%
      Rp3.716
      Terbilang: dua ratus dua puluh ribu lima ratus rupiah
      Catatan: Barang yang sudah dibuka tidak dapat ditukar.
      Periksa keaslian
      Penerima
      Warung Sutinah
      Hormat kami
      Lilik Wahyuni
      FAKTUR FK-2611-0007
      Hal 1 / 1"
    `);
  });

  it('repeats the heading of a table on every page and tears no row', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`Barang ${index + 1}`, String(index)]);

    const { pages, texts } = readPdf(await toPdf(tableReport({ ...about, columns, rows }), 'A4_LANDSCAPE'));

    expect(pages.every(([width, height]) => width === 297 && height === 210)).toBe(true);
    expect(texts.length).toBeGreaterThan(3);
    for (const [index, text] of texts.entries()) {
      expect(text).toContain('Stok');
      expect(text).toContain(`Hal ${index + 1} / ${texts.length}`);
    }
    expect(texts.join('\n').match(/Barang \d+/g)).toEqual(rows.map(([name]) => name));
  });

  it('counts the pages of each sheet of a batch for itself', async () => {
    const { texts } = readPdf(
      await toPdf(deliveryNote({ issuer, parcels: [parcel(), parcel({ number: 'PKT-2' })] }), 'A4'),
    );

    expect(texts.map((text) => text.includes('Hal 1 / 1'))).toEqual([true, true]);
    expect(texts[1]).toContain('PKT-2');
  });

  it('cuts a cell that is longer than a page, and goes on', async () => {
    const rows = [
      ['kata '.repeat(5_000), '1'],
      ['Gula', '2'],
    ];

    const { texts } = readPdf(await toPdf(tableReport({ ...about, columns, rows }), 'A4'));

    expect(texts.length).toBeLessThan(4);
    expect(texts.join('\n')).toContain('Gula');
  });

  it('prints labels on their own paper, or 21 on a page', async () => {
    const label = { name: 'Keripik tempe', price: rupiah(12_500), barcode: '8991234567891', copies: 22 };
    const document = productLabels({ labels: [label] });

    expect(readPdf(await toPdf(document, 'LABEL_58X40')).pages).toEqual(Array.from({ length: 22 }, () => [58, 40]));
    const sheets = readPdf(await toPdf(document, 'A4_LABELS'));
    expect(sheets.pages).toEqual([
      [210, 297],
      [210, 297],
    ]);
    expect(sheets.texts[0]?.match(/Keripik tempe/g)).toHaveLength(21);
  });

  it('prints member cards on card paper, or ten on a page', async () => {
    const card = {
      memberName: 'Siti Aminah',
      memberNo: '0012',
      kind: null,
      joinedOn: null,
      code: `K1${'A'.repeat(55)}`,
    };
    const document = memberCards({ cooperativeName: 'Koperasi Contoh', cards: Array.from({ length: 11 }, () => card) });

    const single = readPdf(await toPdf(document, 'CARD_86X54'));
    const sheets = readPdf(await toPdf(document, 'A4_CARDS'));

    expect([single.pages.length, single.pages[0], sheets.pages.length]).toEqual([11, [86, 54], 2]);
    expect(single.texts[0]).toMatch(/Koperasi Contoh[^]*KARTU ANGGOTA[^]*Siti Aminah[^]*0012/);
    expect(sheets.texts[0]?.match(/Siti Aminah/g)).toHaveLength(10);
  });

  it('keeps a name too long for its label to two lines, and the price readable', async () => {
    const name = 'Keripik tempe rasa daun jeruk '.repeat(8);
    const cards = [{ name, unit: null, publicPrice: rupiah(12_500), memberPrice: null, barcode: '8991234567891' }];

    const [text = ''] = readPdf(await toPdf(shelfCards({ cards }), 'LABEL_58X40')).texts;

    expect(text.split('\n')).toHaveLength(4);
    expect(text).toContain('…');
    expect(text).toContain('Rp12.500');
    expect(text).toContain('8991234567891');
  });

  it('prints what the fonts have, and a likeness of the rest', async () => {
    const { texts } = readPdf(await toPdf(invoice(invoiceInput({ note: 'Crème “Łódź” 🍘' })), 'A4'));

    expect(texts[0]).toContain('Crème “Lódz” ?');
  });

  it('gives the same bytes for the same document', async () => {
    for (const format of FORMATS) {
      const document = receipt(receiptInput());
      expect((await toPdf(document, format)).equals(await toPdf(document, format))).toBe(true);
    }
  });

  it('opens also when there is nothing to print', async () => {
    expect(readPdf(await toPdf(shelfCards({ cards: [] }), 'A4_LABELS')).pages).toHaveLength(1);
    expect(readPdf(await toPdf(deliveryNote({ issuer, parcels: [] }), 'ROLL_58')).pages).toHaveLength(1);
  });
});
