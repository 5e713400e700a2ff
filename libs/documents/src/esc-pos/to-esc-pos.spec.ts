import { describe, expect, it } from '@jest/globals';
import { text } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { receipt } from '../papers/receipt.js';
import { bought, receiptInput } from '../testing/samples.js';
import { toEscPos } from './to-esc-pos.js';

const NAMES: Record<string, string> = { '\x1b': '‹ESC›', '\x1d': '‹GS›' };

/** The bytes as a person can read them. */
function readable(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x1b\x1d]/g, (sign) => NAMES[sign] ?? '')
    .replace(/[\x00-\x09\x0b-\x1f\x7f-\xff]/g, (sign) => `‹${sign.charCodeAt(0)}›`);
}

function page(...blocks: Document['sheets'][number]['blocks']): Document {
  return { name: 'x', locale: 'id', sheets: [{ blocks }], isNumbered: false, madeAt: null };
}

describe('printing a receipt on a thermal printer', () => {
  it('sends 32 columns to a roll of 58 mm', () => {
    const bytes = toEscPos(receipt(receiptInput()), 'ROLL_58');

    expect(readable(bytes)).toMatchInlineSnapshot(`
      "‹ESC›@‹ESC›t‹0›‹ESC›a‹1›‹ESC›E‹1›Koperasi Konsumen Banyu Gembong
      ‹ESC›E‹0›‹ESC›a‹0›‹ESC›a‹1›‹ESC›E‹1›(contoh)
      ‹ESC›E‹0›‹ESC›a‹0›‹ESC›a‹1›NIK 9999010203040
      ‹ESC›a‹0›‹ESC›a‹1›Jl. Contoh No. 12, Kel. Trajeng,
      ‹ESC›a‹0›‹ESC›a‹1›Kec. Panggungrejo, Kota Pasuruan
      ‹ESC›a‹0›‹ESC›a‹1›67133
      ‹ESC›a‹0›‹ESC›a‹1›Telp. 0800-0000-001
      ‹ESC›a‹0›--------------------------------
      No.    : TK-2611-000123
      Waktu  : 21 Nov 2026, 16.05 WIB
      Kasir  : Lilik
      Anggota: ****0123
      --------------------------------
      Beras premium 5 kg
        2 sak x 71.500         143.000
      Telur ayam
        1,5 kg x 28.000         42.000
        Potongan                -2.000
      Keripik tempe "Bu Sulastri" rasa
      daun jeruk, bungkus besar
        3 pcs x 12.500          37.500
      --------------------------------
      Subtotal               Rp222.500
      Potongan                -Rp2.000
      ‹ESC›E‹1›‹GS›!‹1›TOTAL                  Rp220.500
      ‹GS›!‹0›‹ESC›E‹0›Tunai                  Rp250.000
      Kembali                 Rp29.500
      Termasuk PPN             Rp3.716
      Anda hemat              Rp10.500
      Poin SHU 2026: 1.250

      ‹ESC›a‹1›Terima kasih telah berbelanja.
      ‹ESC›a‹0›‹ESC›d‹4›"
    `);
  });

  it('sends 48 columns to a roll of 80 mm, says which copy, lets the printer draw the code, and cuts', () => {
    const link = { url: 'https://banyu-gembong.example/s/8f3kq', caption: 'Cek struk ini' };

    const bytes = toEscPos(receipt(receiptInput({ copyNo: 2, link, locale: 'en' })), 'ROLL_80');

    expect(readable(bytes)).toMatchInlineSnapshot(`
      "‹ESC›@‹ESC›t‹0›‹ESC›a‹1›‹ESC›E‹1›Koperasi Konsumen Banyu Gembong (contoh)
      ‹ESC›E‹0›‹ESC›a‹0›‹ESC›a‹1›Reg. no. 9999010203040
      ‹ESC›a‹0›‹ESC›a‹1›Jl. Contoh No. 12, Kel. Trajeng, Kec.
      ‹ESC›a‹0›‹ESC›a‹1›Panggungrejo, Kota Pasuruan 67133
      ‹ESC›a‹0›‹ESC›a‹1›Phone 0800-0000-001
      ‹ESC›a‹0›------------------------------------------------
      ‹ESC›a‹1›‹ESC›E‹1›RECEIPT
      ‹ESC›E‹0›‹ESC›a‹0›‹ESC›a‹1›‹ESC›E‹1›*** COPY no. 2 ***
      ‹ESC›E‹0›‹ESC›a‹0›No.    : TK-2611-000123
      Time   : 21 Nov 2026, 16:05 WIB
      Cashier: Lilik
      Member : ****0123
      ------------------------------------------------
      Beras premium 5 kg
        2 sak x 71,500                         143,000
      Telur ayam
        1.5 kg x 28,000                         42,000
        Discount                                -2,000
      Keripik tempe "Bu Sulastri" rasa daun jeruk,
      bungkus besar
        3 pcs x 12,500                          37,500
      ------------------------------------------------
      Subtotal                               Rp222,500
      Discount                                -Rp2,000
      ‹ESC›E‹1›‹GS›!‹1›TOTAL                                  Rp220,500
      ‹GS›!‹0›‹ESC›E‹0›Tunai                                  Rp250,000
      Change                                  Rp29,500
      VAT included                             Rp3,716
      You saved                               Rp10,500
      SHU points 2026: 1,250

      ‹ESC›a‹1›‹GS›(k‹4›‹0›1A2‹0›‹GS›(k‹3›‹0›1C‹6›‹GS›(k‹3›‹0›1E1‹GS›(k(‹0›1P0https://banyu-gembong.example/s/8f3kq‹GS›(k‹3›‹0›1Q0
      ‹ESC›a‹0›‹ESC›a‹1›Cek struk ini
      ‹ESC›a‹0›
      ‹ESC›a‹1›Thank you for shopping with us.
      ‹ESC›a‹0›‹GS›VB‹0›"
    `);
  });

  it('opens the drawer once and first, only when asked', () => {
    const kick = Buffer.from([0x1b, 0x70, 0, 25, 250]);
    const document = receipt(receiptInput());

    expect(toEscPos(document, 'ROLL_58').includes(kick)).toBe(false);
    expect(toEscPos(document, 'ROLL_58', { opensDrawer: true }).indexOf(kick)).toBe(5);
  });

  it('cuts on 80 mm, feeds on 58 mm, and does as it is told', () => {
    const cut = Buffer.from([0x1d, 0x56, 66, 0]);
    const document = page(text('Halo'));

    expect(toEscPos(document, 'ROLL_80').subarray(-4)).toEqual(cut);
    expect(toEscPos(document, 'ROLL_58').includes(cut)).toBe(false);
    expect(toEscPos(document, 'ROLL_58', { cuts: true }).subarray(-4)).toEqual(cut);
  });

  it('lets no name open the drawer', () => {
    const kick = '\x1bp\x00\x19\xfa';
    const input = receiptInput({ cashier: kick, thanks: kick, lines: [bought(`Gula${kick}`, '1', kick, 17_000)] });

    const bytes = toEscPos(receipt(input), 'ROLL_58').toString('latin1');

    expect(bytes).not.toContain('\x1bp');
  });

  it('prints the digits alone where the bars would be wider than the paper', () => {
    const isBars = (bytes: Buffer) => bytes.includes(Buffer.from([0x1d, 0x6b]));

    expect(isBars(toEscPos(page({ kind: 'barcode', text: '8991234567891' }), 'ROLL_58'))).toBe(true);
    const long = toEscPos(page({ kind: 'barcode', text: 'A-VERY-LONG-CODE-0001' }), 'ROLL_58');
    expect(isBars(long)).toBe(false);
    expect(long.toString('latin1')).toContain('A-VERY-LONG-CODE-0001');
  });
});
