import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { FORMATS } from '../model/format.js';
import { invoice } from '../papers/invoice.js';
import { shelfCards } from '../papers/labels.js';
import { receipt } from '../papers/receipt.js';
import { rupiah } from '@lumbung/kernel';
import { bought, invoiceInput, issuer, receiptInput } from '../testing/samples.js';
import { toHtml } from './to-html.js';

const card = {
  name: 'Gula pasir',
  unit: 'kg',
  publicPrice: rupiah(17_000),
  memberPrice: rupiah(16_500),
  barcode: '8991234567891',
};

describe('printing from the browser', () => {
  it('gives a roll the width of the paper and the height of what stands on it', () => {
    const many = Array.from({ length: 20 }, () => bought('Kopi', '1', 'pcs', 500));

    for (const [format, width] of [
      ['ROLL_58', 58],
      ['ROLL_80', 80],
    ] as const) {
      for (const input of [receiptInput(), receiptInput({ lines: many })]) {
        const { html, stylesheet } = toHtml(receipt(input), format);

        const lines = html.match(/<div class="line/g)?.length ?? 0;
        const tall = html.match(/<div class="line[^"]* tall"/g)?.length ?? 0;
        const height = Math.ceil(2 * 4 + (lines + tall) * 3.5);
        expect(stylesheet).toContain(`@page h${height}{size:${width}mm ${height}mm;margin:0}`);
        expect(html).toContain(`class="strip h${height}"`);
      }
    }
  });

  it('names pages in millimetres only', () => {
    for (const format of FORMATS) {
      expect(toHtml(shelfCards({ cards: [card] }), format).stylesheet).toMatch(/@page[^{]*\{size:[\d.]+mm \d+mm;/);
    }
  });

  it('needs no script and no style attribute, and says which style its policy must allow', () => {
    for (const format of FORMATS) {
      const { html, stylesheet, stylesheetHash } = toHtml(invoice(invoiceInput()), format);

      expect(html).not.toMatch(/<script| style=| on\w+=|javascript:|data:/);
      expect(html).toContain(`<style>${stylesheet}</style>`);
      expect(stylesheetHash).toBe(`sha256-${createHash('sha256').update(stylesheet).digest('base64')}`);
    }
  });

  it('can leave the style to an address of the caller', () => {
    const { html } = toHtml(invoice(invoiceInput()), 'A4', { stylesheetUrl: '/print/a4.css?v=1&w="2"' });

    expect(html).toContain('<link rel="stylesheet" href="/print/a4.css?v=1&amp;w=&quot;2&quot;">');
    expect(html).not.toContain('<style>');
  });

  it('lets no name become markup', () => {
    const name = `<script>alert("1")</script> & 'x'`;
    const input = { issuer: { ...issuer, name }, lines: [bought(name, '1', '<b>', 1_000)], copyNo: 1 };

    for (const format of FORMATS) {
      const { html } = toHtml(invoice(invoiceInput(input)), format);
      const receiptHtml = toHtml(receipt(receiptInput(input)), format).html;
      expect(html + receiptHtml).not.toMatch(/<script|<b>/);
      expect(html).toMatch(/&lt;script&gt;|&lt;script/);
    }
  });

  it('draws a receipt line by line, spaces and all', () => {
    const { html } = toHtml(receipt(receiptInput()), 'ROLL_58');
    const lines = [...html.matchAll(/<div class="line([^"]*)">([^<]*)<\/div>/g)];

    expect(lines.map(([, classes, text]) => `${text}${classes ? ` «${classes.trim()}»` : ''}`).slice(-9))
      .toMatchInlineSnapshot(`
      [
        "Potongan                -Rp2.000",
        "TOTAL                  Rp220.500 «strong tall»",
        "Tunai                  Rp250.000",
        "Kembali                 Rp29.500",
        "Termasuk PPN             Rp3.716",
        "Anda hemat              Rp10.500",
        "Poin SHU 2026: 1.250",
        "",
        "Terima kasih telah berbelanja. «center»",
      ]
    `);
  });

  it('writes an invoice with headings, columns and page numbers', () => {
    const { html, stylesheet } = toHtml(
      invoice(invoiceInput({ lines: [bought('Kopi', '2', 'pcs', 15_500)], link: null })),
      'A4',
    );

    expect(stylesheet).toContain('content:"Hal " counter(page) " / " counter(pages)');
    expect(html.slice(html.indexOf('<section'), html.indexOf('</section>'))).toMatchInlineSnapshot(`
      "<section class="sheet">
      <header class="letterhead"><p class="issuer">Koperasi Konsumen Banyu Gembong (contoh)</p><p>NIK 9999010203040 · NPWP 00.000.000.0-000.000</p><p>Jl. Contoh No. 12, Kel. Trajeng, Kec. Panggungrejo, Kota Pasuruan 67133</p><p>Telp. 0800-0000-001</p></header>
      <div class="title"><h1>FAKTUR</h1></div>
      <div class="facts"><dl><div><dt>No.</dt><dd>FK-2611-0007</dd></div><div><dt>Pesanan</dt><dd>PS-2611-000045</dd></div><div><dt>Tanggal</dt><dd>21 November 2026</dd></div><div><dt>Jatuh tempo</dt><dd>5 Desember 2026</dd></div><div><dt>Pembayaran</dt><dd>Transfer Bank Contoh</dd></div></dl><dl><div><dt>Pembeli</dt><dd>Warung Sutinah</dd></div><div><dt>Anggota</dt><dd>••••0456</dd></div><div><dt>Alamat</dt><dd>Jl. Contoh Gang 3 No. 8, Kel. Kebonsari, Kota Pasuruan</dd></div><div><dt>Telp.</dt><dd>0800-0000-002</dd></div></dl></div>
      <table class="table"><colgroup><col class="w47"><col class="w16"><col class="w18"><col class="w20"></colgroup><thead><tr><th scope="col" class="left">Barang</th><th scope="col" class="right">Jumlah</th><th scope="col" class="right">Harga</th><th scope="col" class="right">Nilai</th></tr></thead><tbody><tr><td class="left">Kopi</td><td class="right">2 pcs</td><td class="right">Rp15.500</td><td class="right">Rp31.000</td></tr></tbody></table>
      <dl class="totals"><div><dt>Subtotal</dt><dd>Rp222.500</dd></div><div><dt>Potongan</dt><dd>-Rp2.000</dd></div><div class="strong"><dt>TOTAL</dt><dd>Rp220.500</dd></div></dl>
      <dl class="totals"><div><dt>DPP</dt><dd>Rp33.784</dd></div><div><dt>DPP nilai lain (11/12)</dt><dd>Rp30.969</dd></div><div><dt>PPN 12%</dt><dd>Rp3.716</dd></div></dl>
      <p class="words"><span>Terbilang:</span> dua ratus dua puluh ribu lima ratus rupiah</p>
      <p class="text normal left">Catatan: Barang yang sudah dibuka tidak dapat ditukar.</p>
      <div class="signatures"><div><p>Penerima</p><p class="line">Warung Sutinah</p></div><div><p>Hormat kami</p><p class="line">Lilik Wahyuni</p></div></div>
      "
    `);
  });

  it('sets 21 labels on a page', () => {
    const { html } = toHtml(shelfCards({ cards: Array.from({ length: 22 }, () => card) }), 'A4_LABELS');

    expect(html.match(/class="grid"/g)).toHaveLength(2);
    expect(html.match(/class="label"/g)).toHaveLength(22);
  });
});
