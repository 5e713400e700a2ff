import { describe, expect, it } from '@jest/globals';
import { deliveryNote } from '../papers/parcels.js';
import { receipt } from '../papers/receipt.js';
import { issuer, parcel, receiptInput } from '../testing/samples.js';
import { toText } from './to-text.js';

describe('sending a document by WhatsApp', () => {
  it('writes a receipt without columns, what matters in bold', () => {
    const link = { url: 'https://banyu-gembong.example/s/8f3kq', caption: 'Cek struk ini' };

    expect(toText(receipt(receiptInput({ link })))).toMatchInlineSnapshot(`
      "*Koperasi Konsumen Banyu Gembong (contoh)*
      NIK 9999010203040
      Jl. Contoh No. 12, Kel. Trajeng, Kec. Panggungrejo, Kota Pasuruan 67133
      Telp. 0800-0000-001

      No.: TK-2611-000123
      Waktu: 21 Nov 2026, 16.05 WIB
      Kasir: Lilik
      Anggota: ••••0123

      Beras premium 5 kg
        2 sak × 71.500 = 143.000
      Telur ayam
        1,5 kg × 28.000 = 42.000
        Potongan -2.000
      Keripik tempe “Bu Sulastri” rasa daun jeruk, bungkus besar
        3 pcs × 12.500 = 37.500

      Subtotal: Rp222.500
      Potongan: -Rp2.000
      *TOTAL: Rp220.500*

      Tunai: Rp250.000
      Kembali: Rp29.500
      Termasuk PPN: Rp3.716
      Anda hemat: Rp10.500

      Poin SHU 2026: 1.250

      Cek struk ini
      https://banyu-gembong.example/s/8f3kq

      Terima kasih telah berbelanja."
    `);
  });

  it('writes rows of a table as a list, and leaves out what is to be signed', () => {
    expect(toText(deliveryNote({ issuer, parcels: [parcel()] }))).toMatchInlineSnapshot(`
      "*Koperasi Konsumen Banyu Gembong (contoh)*
      NIK 9999010203040
      Jl. Contoh No. 12, Kel. Trajeng, Kec. Panggungrejo, Kota Pasuruan 67133
      Telp. 0800-0000-001

      *SURAT JALAN*

      Paket: PKT-2611-00081
      Pesanan: PS-2611-000045
      Tanggal: 21 November 2026
      Dari: Gudang Trajeng
      Kurir: Kurir koperasi
      Berat: 11,85 kg
      Penerima: Sutinah
      Telp.: 0800-0000-002
      Alamat: Jl. Contoh Gang 3 No. 8 (depan musala), Kel. Kebonsari, Kota Pasuruan 67114

      PKT-2611-00081

      - Beras premium 5 kg, Kode BRS-P5, Jumlah 2 sak
      - Telur ayam, Kode TLR-1, Jumlah 1,5 kg

      *Tagih saat diterima (COD): Rp185.000*

      Catatan: Telur dibungkus terpisah."
    `);
  });

  it('does not let a star in a name end the bold', () => {
    const name = 'Koperasi *Bintang* (contoh)';

    const text = toText(receipt(receiptInput({ issuer: { ...issuer, name } })));

    expect(text.split('\n')[0]).toBe('*Koperasi Bintang (contoh)*');
  });

  it('leaves out a code that is no link: nobody can read it', () => {
    const link = { url: '00020101021226', caption: 'QRIS' };

    expect(toText(receipt(receiptInput({ link })))).not.toContain('QRIS');
  });
});
