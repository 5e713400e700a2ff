import { businessDate, Money, parsePhoneNumber, quantity, rupiah, type Locale } from '@lumbung/kernel';
import type { BoughtLine, Issuer, OrderAmounts } from '../papers/common.js';
import type { InvoiceInput } from '../papers/invoice.js';
import type { Parcel } from '../papers/parcels.js';
import type { ReceiptInput } from '../papers/receipt.js';
import type { SettlementInput } from '../papers/settlement.js';

// Invented people and bodies only.

export const issuer: Issuer = {
  name: 'Koperasi Konsumen Banyu Gembong (contoh)',
  registrationNo: '9999010203040',
  address: 'Jl. Contoh No. 12, Kel. Trajeng, Kec. Panggungrejo, Kota Pasuruan 67133',
  phone: parsePhoneNumber('+628000000001'),
  taxIdNo: '00.000.000.0-000.000',
};

export function bought(name: string, count: string, unit: string, unitPrice: number, discount = 0): BoughtLine {
  const many = quantity(count);
  const price = rupiah(unitPrice);
  return { name, quantity: many, unit, unitPrice: price, total: price.timesQuantity(many), discount: rupiah(discount) };
}

export const lines: readonly BoughtLine[] = [
  bought('Beras premium 5 kg', '2', 'sak', 71_500),
  bought('Telur ayam', '1.5', 'kg', 28_000, 2_000),
  bought('Keripik tempe “Bu Sulastri” rasa daun jeruk, bungkus besar', '3', 'pcs', 12_500),
];

export const amounts: OrderAmounts = {
  subtotal: rupiah(222_500),
  discount: rupiah(2_000),
  shippingFee: Money.zero,
  shippingDiscount: Money.zero,
  taxAdded: Money.zero,
  taxIncluded: rupiah(3_716),
  uniqueAmount: Money.zero,
  total: rupiah(220_500),
};

export function receiptInput(changes: Partial<ReceiptInput> = {}): ReceiptInput {
  return {
    issuer,
    number: 'TK-2611-000123',
    soldAt: new Date('2026-11-21T09:05:00Z'),
    timeZone: 'Asia/Jakarta',
    cashier: 'Lilik',
    memberNoMasked: '••••0123',
    lines,
    amounts,
    payments: [{ method: 'Tunai', amount: rupiah(250_000) }],
    change: rupiah(29_500),
    saving: rupiah(10_500),
    surplusPointsThisYear: 1_250,
    ...changes,
  };
}

export function invoiceInput(changes: Partial<InvoiceInput> = {}): InvoiceInput {
  return {
    issuer,
    kind: 'INVOICE',
    number: 'FK-2611-0007',
    orderNo: 'PS-2611-000045',
    issuedOn: businessDate('2026-11-21'),
    dueOn: businessDate('2026-12-05'),
    buyer: {
      name: 'Warung Sutinah',
      address: 'Jl. Contoh Gang 3 No. 8, Kel. Kebonsari, Kota Pasuruan',
      phone: parsePhoneNumber('+628000000002'),
      memberNoMasked: '••••0456',
    },
    lines,
    amounts,
    taxes: [{ base: rupiah(33_784), otherBase: rupiah(30_969), ratePercent: 12, tax: rupiah(3_716) }],
    payment: 'Transfer Bank Contoh',
    note: 'Barang yang sudah dibuka tidak dapat ditukar.',
    link: { url: 'https://banyu-gembong.example/cek/FK-2611-0007', caption: 'Periksa keaslian' },
    signedBy: 'Lilik Wahyuni',
    ...changes,
  };
}

export function parcel(changes: Partial<Parcel> = {}): Parcel {
  return {
    number: 'PKT-2611-00081',
    orderNo: 'PS-2611-000045',
    on: businessDate('2026-11-21'),
    from: 'Gudang Trajeng',
    recipient: {
      name: 'Sutinah',
      phone: parsePhoneNumber('+628000000002'),
      address: 'Jl. Contoh Gang 3 No. 8 (depan musala), Kel. Kebonsari, Kota Pasuruan 67114',
    },
    courier: 'Kurir koperasi',
    weightGrams: 11_850,
    lines: [
      { name: 'Beras premium 5 kg', sku: 'BRS-P5', quantity: quantity(2), unit: 'sak', shelf: 'A-01' },
      { name: 'Telur ayam', sku: 'TLR-1', quantity: quantity('1.5'), unit: 'kg', shelf: 'B-03' },
    ],
    note: 'Telur dibungkus terpisah.',
    toCollect: rupiah(185_000),
    ...changes,
  };
}

export function settlementInput(locale: Locale = 'id'): SettlementInput {
  return {
    locale,
    issuer,
    number: 'TJ-2611-0003',
    on: businessDate('2026-12-01'),
    from: businessDate('2026-11-01'),
    until: businessDate('2026-11-30'),
    seller: { name: 'Sulastri (Keripik Bu Sulastri)', address: 'Kel. Mayangan', memberNoMasked: '••••0078' },
    lines: [
      {
        name: 'Keripik tempe daun jeruk',
        sold: quantity(48),
        returned: quantity(2),
        gross: rupiah(575_000),
        tax: Money.zero,
        commission: rupiah(86_250),
        payable: rupiah(488_750),
      },
      {
        name: 'Keripik singkong balado',
        sold: quantity(20),
        returned: quantity(0),
        gross: rupiah(200_000),
        tax: Money.zero,
        commission: rupiah(30_000),
        payable: rupiah(170_000),
      },
    ],
    gross: rupiah(775_000),
    tax: Money.zero,
    commission: rupiah(116_250),
    payable: rupiah(658_750),
    opening: rupiah(32_500),
    paid: rupiah(20_000),
    closing: rupiah(671_250),
    payouts: [{ number: 'BT-00007', on: businessDate('2026-12-02'), by: 'Tunai', amount: rupiah(600_000) }],
    isCarriedOn: false,
    signedBy: 'Lilik Wahyuni',
  };
}
