import { describe, expect, it } from '@jest/globals';
import { businessDate, Money, quantity, rupiah } from '@lumbung/kernel';
import { toText } from '../text/to-text.js';
import { amounts, invoiceInput, issuer, parcel, receiptInput, settlementInput } from '../testing/samples.js';
import { consignmentNote } from './consignment.js';
import { invoice } from './invoice.js';
import { productLabels, shelfCards } from './labels.js';
import { orderList } from './order-list.js';
import { deliveryNote, packingList } from './parcels.js';
import { poster } from './poster.js';
import { passbookPage } from './passbook-page.js';
import { receipt } from './receipt.js';
import { savingsStatement } from './savings-statement.js';
import { consignmentSettlement } from './settlement.js';

describe('a receipt (struk)', () => {
  it('says how many times it was printed before, and the first time nothing', () => {
    expect(toText(receipt(receiptInput()))).not.toContain('SALINAN');
    expect(toText(receipt(receiptInput({ copyNo: 3 })))).toContain('*SALINAN ke-3*');
    expect(toText(receipt(receiptInput({ copyNo: 3, locale: 'en' })))).toContain('*COPY no. 3*');
  });

  it('tells the time on the wall of the cooperative, with its zone', () => {
    expect(toText(receipt(receiptInput({ timeZone: 'Asia/Jayapura' })))).toContain('21 Nov 2026, 18.05 WIT');
  });

  it('leaves out what is nothing', () => {
    const bare = { subtotal: rupiah(220_500), discount: Money.zero, taxIncluded: Money.zero };
    const text = toText(
      receipt(
        receiptInput({
          amounts: { ...amounts, ...bare },
          memberNoMasked: null,
          saving: Money.zero,
          change: Money.zero,
          surplusPointsThisYear: null,
        }),
      ),
    );

    expect(text).not.toMatch(/Subtotal|PPN|Anggota|hemat|Kembali|Poin|Ongkir/);
  });

  it('shows the way from subtotal to total', () => {
    const online = {
      ...amounts,
      shippingFee: rupiah(10_000),
      shippingDiscount: rupiah(5_000),
      taxAdded: rupiah(1_100),
      uniqueAmount: rupiah(123),
      total: rupiah(226_723),
    };

    expect(toText(receipt(receiptInput({ amounts: online })))).toContain(
      [
        'Subtotal: Rp222.500',
        'Potongan: -Rp2.000',
        'PPN: Rp1.100',
        'Ongkir: Rp10.000',
        'Potongan ongkir: -Rp5.000',
        'Kode unik: Rp123',
        '*TOTAL: Rp226.723*',
      ].join('\n'),
    );
  });
});

describe('goods of a seller', () => {
  const lines = receiptInput().lines.map((line, index) => (index === 0 ? { ...line, seller: 'Dapur Bu Lilik' } : line));

  it('name him beneath their line on a receipt, and beside it on an invoice', () => {
    expect(toText(receipt(receiptInput({ lines })))).toContain(
      'Beras premium 5 kg\n  2 sak × 71.500 = 143.000\n  Dijual oleh Dapur Bu Lilik\nTelur ayam',
    );
    expect(toText(invoice(invoiceInput({ lines })))).toContain('Beras premium 5 kg · Dijual oleh Dapur Bu Lilik');
    expect(toText(receipt(receiptInput({ lines, locale: 'en' })))).toContain('Sold by Dapur Bu Lilik');
  });

  it('name him at the head of their parcel', () => {
    expect(toText(packingList({ issuer, parcels: [parcel({ seller: 'Dapur Bu Lilik' })] }))).toContain(
      'Dijual oleh: Dapur Bu Lilik',
    );
    expect(toText(packingList({ issuer, parcels: [parcel()] }))).not.toContain('Dijual oleh');
  });
});

describe('an invoice (faktur)', () => {
  it('shows the tax base, the other base of 11/12, the tax, and the total in words', () => {
    const text = toText(invoice(invoiceInput()));

    expect(text).toContain('DPP: Rp33.784\nDPP nilai lain (11/12): Rp30.969\nPPN 12%: Rp3.716');
    expect(text).toContain('Terbilang: dua ratus dua puluh ribu lima ratus rupiah');
  });

  it('knows goods whose full price is the base, and orders without tax', () => {
    const luxury = { base: rupiah(1_000_000), otherBase: null, ratePercent: 12, tax: rupiah(120_000) };

    expect(toText(invoice(invoiceInput({ taxes: [luxury] })))).not.toContain('nilai lain');
    expect(toText(invoice(invoiceInput({ taxes: [] })))).not.toContain('DPP');
  });

  it('is called a proof of order before it is paid, and asks nobody to sign', () => {
    const proof = invoice(invoiceInput({ kind: 'ORDER_PROOF' }));

    expect(proof.name).toBe('BUKTI PESANAN FK-2611-0007');
    expect(proof.sheets[0]?.blocks.map((block) => block.kind)).not.toContain('signatures');
  });
});

describe('papers of a parcel', () => {
  it('print one sheet for each parcel of a batch', () => {
    const parcels = [parcel(), parcel({ number: 'PKT-2' }), parcel({ number: 'PKT-3' })];

    expect(packingList({ issuer, parcels }).sheets).toHaveLength(3);
    expect(deliveryNote({ issuer, parcels: [parcel()] }).name).toBe('SURAT JALAN PKT-2611-00081');
  });

  it('tell the packer the shelf and the courier what to collect, and nobody the prices', () => {
    const packing = toText(packingList({ issuer, parcels: [parcel()] }));
    const delivery = toText(deliveryNote({ issuer, parcels: [parcel()] }));

    expect(packing).toContain('- Beras premium 5 kg, Kode BRS-P5, Rak A-01, Jumlah 2 sak');
    expect(packing).not.toContain('Rp');
    expect(delivery.match(/Rp[\d.]+/g)).toEqual(['Rp185.000']);
    expect(toText(deliveryNote({ issuer, parcels: [parcel({ toCollect: null })] }))).not.toContain('COD');
  });

  it('print without bars a number that has none', () => {
    const [sheet] = packingList({ issuer, parcels: [parcel({ number: 'PKT–1' })] }).sheets;

    expect(sheet?.blocks.map((block) => block.kind)).not.toContain('barcode');
  });
});

describe('papers of a consignment (titip jual)', () => {
  const note = {
    issuer,
    number: 'TT-1',
    on: businessDate('2026-11-03'),
    seller: { name: 'Sulastri' },
    countedBy: 'Lilik',
    lines: [
      {
        name: 'Keripik',
        sku: null,
        quantity: quantity(50),
        unit: 'pcs',
        sellingPrice: rupiah(12_500),
        commissionBasisPoints: 1_250,
      },
    ],
  } as const;

  it('say whose the goods are and at what commission when they come, and not when they go', () => {
    expect(toText(consignmentNote({ ...note, direction: 'IN' }))).toContain('Komisi 12,5%');
    expect(toText(consignmentNote({ ...note, direction: 'IN' }))).toContain('Barang tetap milik penitip');
    expect(toText(consignmentNote({ ...note, direction: 'OUT' }))).not.toMatch(/Komisi|milik/);
  });

  it('settle what was sold, less commission, and say in words what is owed and what was paid of it', () => {
    const text = toText(consignmentSettlement(settlementInput()));

    expect(text).toContain('Masa: 1 November 2026 s.d. 30 November 2026');
    expect(text).toContain('*TOTAL, Penjualan Rp775.000, Komisi Rp116.250, Hak penitip Rp658.750*');
    expect(text).toContain('Sisa perhitungan sebelumnya: Rp32.500');
    expect(text).toContain('Sudah dibayar: -Rp20.000');
    expect(text).toContain('*Harus dibayar: Rp671.250*');
    expect(text).toContain('enam ratus tujuh puluh satu ribu dua ratus lima puluh rupiah');
    expect(text).toContain('Dibayarkan Rp600.000');
    expect(text).toContain('*Sisa yang harus dibayar: Rp71.250*');
    expect(text).not.toContain('PPN');
  });

  it('have a column for the PPN of a seller who charges it, and say when he was paid too much', () => {
    const [line] = settlementInput().lines;
    const lines = [{ ...line!, tax: rupiah(63_250) }];
    const sums = { tax: rupiah(63_250), closing: rupiah(-10_000), payouts: [] };

    const text = toText(consignmentSettlement({ ...settlementInput(), ...sums, lines }));

    expect(text).toContain('PPN Rp63.250');
    expect(text).toContain('*Lebih bayar, dipotong dari penjualan berikutnya: Rp10.000*');
    expect(text).not.toContain('Terbilang');
  });

  it('leave nothing to be paid where the next settlement carries it on', () => {
    const text = toText(consignmentSettlement({ ...settlementInput(), isCarriedOn: true }));

    expect(text).toContain('Sisanya dilanjutkan di perhitungan berikutnya.');
    expect(text).not.toContain('Sisa yang harus dibayar');
  });

  it('speak English where asked', () => {
    expect(toText(consignmentSettlement(settlementInput('en')))).toContain("Consignor's share: Rp658,750");
  });
});

describe('labels, cards and posters', () => {
  it('print the member price first where there is one', () => {
    const card = { name: 'Gula', unit: 'kg', publicPrice: rupiah(17_000), memberPrice: rupiah(16_500), barcode: null };

    expect(toText(shelfCards({ cards: [card] }))).toBe('*Gula*\n\n*Anggota Rp16.500*\n\nUmum Rp17.000 per kg');
  });

  it('repeat a label as often as asked, within reason', () => {
    const label = { name: 'Kopi', price: null, barcode: null };

    expect(productLabels({ labels: [{ ...label, copies: 3 }, label] }).sheets).toHaveLength(4);
    expect(productLabels({ labels: [{ ...label, copies: 0 }] }).sheets).toHaveLength(0);
    expect(productLabels({ labels: [{ ...label, copies: 1e9 }] }).sheets).toHaveLength(500);
  });

  it('print the address beneath the code of a poster, for those who type', () => {
    const text = toText(poster({ issuer, url: 'https://banyu-gembong.example' }));

    expect(text).toContain('Belanja dari HP');
    expect(text).toContain('banyu-gembong.example\nhttps://banyu-gembong.example');
  });
});

describe('a list of orders', () => {
  it('sums its orders and says when there are none', () => {
    const order = {
      number: 'PS-1',
      placedAt: new Date('2026-11-21T09:05:00Z'),
      buyer: 'Siti',
      itemCount: 2,
      total: rupiah(125_000),
      payment: 'QRIS, lunas',
      status: 'Siap diambil',
    };
    const list = {
      issuer,
      about: [['Lokasi', 'Toko']] as const,
      madeAt: order.placedAt,
      timeZone: 'Asia/Jakarta' as const,
    };

    expect(toText(orderList({ ...list, orders: [order, order] }))).toContain('*TOTAL, Nilai Rp250.000*');
    expect(toText(orderList({ ...list, orders: [] }))).toContain('Tidak ada data.');
  });

  it('of a savings account states the balance before, every line with the one behind it, and the sums', () => {
    const said = toText(
      savingsStatement({
        issuer,
        account: { number: 'S-000123', productName: 'Tabungan', memberName: 'Siti', memberNo: '0001' },
        from: businessDate('2026-11-01'),
        to: businessDate('2026-11-22'),
        opening: rupiah(100_000),
        lines: [LINE, { ...LINE, text: 'Penarikan', amount: rupiah(-20_000) }],
        madeAt: new Date('2026-11-22T02:00:00Z'),
        timeZone: 'Asia/Jakarta',
      }),
    );

    for (const text of ['REKENING KORAN', 'Saldo awal', 'Setoran (Kas)', 'Rp150.000', 'Rp130.000', 'Saldo akhir'])
      expect(said).toContain(text);
  });

  it('lays the lines of a passbook where the page has them, and lower behind the fold', () => {
    const layout = {
      widthMm: 140,
      heightMm: 100,
      leftMm: 5,
      topMm: 10,
      lineMm: 5,
      linesPerPage: 10,
      foldAfterLine: 5,
      foldMm: 12,
    };
    const line = { ...LINE, balanceAfter: rupiah(150_000), actor: 'Dewi Lestari' };
    const lines = [
      { ...line, line: 5 },
      { ...line, line: 6, amount: rupiah(-1_500), text: '<b>Penarikan & biaya' },
    ];

    const { html, stylesheet } = passbookPage(layout, lines, 'S-000123', 'id');

    expect(stylesheet).toContain('.l5{top:30mm}\n.l6{top:47mm}');
    expect(html).toMatch(/class="row l5">22\/11\/26 Setoran {24,}50\.000 +150\.000 DL</);
    expect(html).toContain('&lt;b&gt;Penarikan &amp;');
    expect(html).not.toContain('style=');
  });
});

const LINE = {
  bookedOn: businessDate('2026-11-22'),
  text: 'Setoran',
  counter: 'Kas',
  receiptNumber: 'BKM-261122-3K7QM2X',
  amount: rupiah(50_000),
};
