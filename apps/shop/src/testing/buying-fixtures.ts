import type { BusinessDate } from '@lumbung/kernel';
import type {
  CartPartsFragment,
  CheckoutPageQuery,
  OrderPageQuery,
  PaymentMethod,
  PaymentPageQuery,
} from '@lumbung/web-api';
import { kitchen } from './fixtures.js';

export const cart: CartPartsFragment = {
  token: 'keranjang-contoh',
  lines: [
    cartLine('1', 'beras-premium', 'Beras premium', '5 kg', 'sembako', 74_500, 1),
    cartLine('2', 'telur-ayam', 'Telur ayam', '1 kg', 'sembako', 29_500, 2),
    cartLine('3', 'bipang-manis', 'Bipang manis', '', 'oleh-oleh', 12_000, 3),
  ],
  lineCount: 3,
  subtotal: 169_500,
  discount: 5_000,
  discounts: [
    {
      promotionId: '0193a7b0-0000-7000-8000-000000000301',
      code: 'HEMAT5',
      name: 'Hemat November',
      explanation: 'Potongan Rp5.000 untuk belanja mulai Rp100.000.',
      amount: 5_000,
    },
  ],
  voucherCodes: ['HEMAT5', 'LAMA'],
  refusedVouchers: [{ voucherCode: 'LAMA', message: 'Voucher ini sudah lewat masa berlakunya.' }],
  taxAdded: 0,
  taxIncluded: 4_000,
  total: 164_500,
  memberSavings: 8_000,
  priceClass: 'PUBLIC',
  differences: [
    {
      lineId: '2',
      kind: 'PRICE_UP',
      message: 'Telur ayam 1 kg: harga Rp28.000 menjadi Rp29.500.',
      priceBefore: 28_000,
      priceNow: 29_500,
    },
  ],
  canCheckOut: true,
};

function cartLine(
  id: string,
  slug: string,
  name: string,
  variant: string,
  category: string,
  price: number,
  quantity: number,
): CartPartsFragment['lines'][number] {
  return {
    id: `0193a7b0-0000-7000-8000-00000000000${id}`,
    quantity,
    unitPrice: price,
    total: price * quantity,
    discount: 0,
    discountExplanation: null,
    isAvailable: true,
    variant: {
      id: `0193a7b0-0000-7000-8000-00000000010${id}`,
      name: variant,
      unitLabel: variant === '' ? 'bungkus' : 'pak',
      quantityStep: 1,
      availableQuantity: 20,
      supplyMode: 'STOCK',
      availableFrom: null,
      priceTiers: [
        { minQuantity: 1, price },
        { minQuantity: 5, price: price - 500 },
      ],
      product: { slug, name, category: { slug: category }, cover: null, seller: id === '3' ? kitchen : null },
    },
  };
}

export const EXPRESS = '0193a7b0-0000-7000-8000-000000000401';

export const checkoutOptions: NonNullable<CheckoutPageQuery['checkoutOptions']> = {
  cart: { ...cart, differences: [] },
  fulfilments: [
    { method: 'PICKUP', label: 'Ambil sendiri', isAvailable: true, fee: 0, note: null, total: 164_500, services: [] },
    {
      method: 'OWN_COURIER',
      label: 'Kurir koperasi',
      isAvailable: true,
      fee: null,
      note: 'Senin sampai Sabtu, hari yang sama.',
      total: null,
      services: [],
    },
    {
      method: 'EXPEDITION',
      label: 'Ekspedisi',
      isAvailable: true,
      fee: null,
      note: null,
      total: null,
      services: [{ id: EXPRESS, name: 'JNE REG', estimate: '2-3 hari', fee: null, total: null }],
    },
  ],
  pickupSlots: [
    { on: '2026-11-23' as BusinessDate, from: '09:00', until: '11:00', left: 3 },
    { on: '2026-11-24' as BusinessDate, from: '14:00', until: '16:00', left: 8 },
  ],
  payments: [
    {
      method: 'CASH_AT_PICKUP',
      label: 'Tunai saat ambil',
      isAvailable: true,
      note: null,
      channels: [],
      savingsAccounts: [],
    },
    {
      method: 'BANK_TRANSFER',
      label: 'Transfer bank',
      isAvailable: true,
      note: null,
      channels: [],
      savingsAccounts: [],
    },
    { method: 'QRIS', label: 'QRIS', isAvailable: true, note: null, channels: [], savingsAccounts: [] },
    {
      method: 'VIRTUAL_ACCOUNT',
      label: 'Virtual account',
      isAvailable: true,
      note: null,
      savingsAccounts: [],
      channels: [
        { channel: 'VA_BCA', label: 'BCA' },
        { channel: 'VA_BRI', label: 'BRI' },
      ],
    },
  ],
};

export function paymentOrder(
  method: PaymentMethod,
  expiresAt: string | null = '2026-11-22T09:05:00Z',
): NonNullable<PaymentPageQuery['order']> {
  return {
    number: 'P-2611-0042',
    token: 'pesanan-contoh',
    status: method === 'CASH_AT_PICKUP' ? 'NEW' : 'AWAITING_PAYMENT',
    state: 'PLACED',
    total: method === 'BANK_TRANSFER' ? 169_737 : 169_500,
    uniqueAmount: method === 'BANK_TRANSFER' ? 237 : 0,
    payment: {
      method,
      methodLabel: method,
      state: 'PENDING',
      stateLabel: 'Menunggu pembayaran',
      amount: method === 'BANK_TRANSFER' ? 169_737 : 169_500,
      isPaid: false,
      expiresAt: method === 'CASH_AT_PICKUP' ? null : expiresAt,
      qris:
        method === 'QRIS'
          ? {
              payload:
                '00020101021226570011ID.CONTOH.WWW011893600000000000000102150000000000000010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000010303UMI52045411530336054061695005802ID5913BANYU GEMBONG6008PASURUAN61056713363046C4F',
              merchantName: 'BANYU GEMBONG',
              nmid: 'ID0000000000001',
            }
          : null,
      bankAccount:
        method === 'BANK_TRANSFER'
          ? { bankName: 'Bank Contoh', accountNo: '0000123456789', holderName: 'Koperasi Banyu Gembong' }
          : null,
      instructions:
        method === 'VIRTUAL_ACCOUNT'
          ? {
              channel: 'VA_BCA',
              label: 'BCA',
              accountNo: '8812345678901234',
              billerCode: null,
              qrPayload: null,
              deeplinkUrl: null,
              isReady: true,
              hasFailed: false,
              hasEnded: false,
            }
          : null,
      proofs: [],
    },
  };
}

export const PHOTO = '0193a7b0-0000-7000-8000-000000000601';

export const order: NonNullable<OrderPageQuery['order']> = {
  number: 'P-2611-0042',
  token: 'pesanan-contoh',
  publicUrl: 'http://banyu-gembong.localhost:4100/pesanan/pesanan-contoh',
  whatsappUrl: null,
  placedAt: '2026-11-21T03:12:00Z',
  status: 'PROCESSING',
  statusLabel: 'Diproses',
  allowedActions: ['CANCEL'],
  state: 'ACCEPTED',
  subtotal: 169_500,
  discount: 0,
  discounts: [],
  taxAdded: 0,
  taxIncluded: 0,
  shippingFee: 0,
  shippingDiscount: 0,
  uniqueAmount: 237,
  total: 169_737,
  memberSavings: 8_000,
  note: null,
  cancelNote: null,
  payment: {
    method: 'BANK_TRANSFER',
    savingsAccountNo: null,
    methodLabel: 'Transfer bank',
    state: 'CAPTURED',
    stateLabel: 'Lunas',
    expiresAt: null,
    isPaid: true,
    instructions: null,
    proofs: [],
  },
  lines: cart.lines.map(({ id, variant, quantity, unitPrice, total }) => ({
    id,
    returnedQuantity: 0,
    returnableQuantity: quantity,
    isAwaited: false,
    seller: variant.product.seller && { name: variant.product.seller.name },
    productName: variant.product.name,
    variantName: variant.name,
    unitLabel: variant.unitLabel,
    quantity,
    unitPrice,
    total,
    variant: { product: { slug: variant.product.slug } },
  })),
  contact: { name: 'Umi Lestari', phoneMasked: '+62 800 •••• 0123' },
  fulfilment: {
    method: 'PICKUP',
    methodLabel: 'Ambil sendiri',
    address: null,
    courierName: null,
    expeditionName: null,
    pickup: { on: '2026-11-23' as BusinessDate, from: '09:00', until: '11:00' },
  },
  parcels: [
    {
      number: 'K-2611-0007',
      state: 'SHIPPED',
      stateLabel: 'Dikirim',
      sellerName: kitchen.name,
      courierName: 'JNE',
      service: 'REG',
      waybillNo: 'CGK000000001',
      shippedAt: '2026-11-21T05:00:00Z',
      lines: [{ orderLineId: '3', productName: 'Bipang manis', variantName: '', unitLabel: 'bungkus', quantity: 3 }],
    },
    {
      number: 'K-2611-0008',
      state: 'PENDING',
      stateLabel: 'Menunggu dikemas',
      sellerName: null,
      courierName: null,
      service: null,
      waybillNo: null,
      shippedAt: null,
      lines: [{ orderLineId: '1', productName: 'Beras premium', variantName: '5 kg', unitLabel: 'pak', quantity: 1 }],
    },
  ],
  returnWindow: {
    isOpen: false,
    until: null,
    obstacle: 'NOT_WITH_BUYER',
    message: 'Retur dapat diminta setelah barangnya Anda terima.',
  },
  returns: [],
  refunds: [
    {
      id: '0193a7b0-0000-7000-8000-000000000501',
      amount: 12_000,
      method: 'CASH',
      reason: 'Satu bungkus sobek.',
      refundedAt: '2026-11-21T06:00:00Z',
    },
  ],
  history: [
    { at: '2026-11-21T03:12:00Z', label: 'Pesanan dibuat', status: 'AWAITING_PAYMENT', note: null },
    { at: '2026-11-21T03:40:00Z', label: 'Pembayaran diterima', status: 'NEW', note: null },
    { at: '2026-11-21T03:44:00Z', label: 'Diterima toko', status: 'PROCESSING', note: 'Sedang disiapkan.' },
  ],
  receipt: {
    number: 'K-2611-0031',
    issuedAt: '2026-11-21T03:40:00Z',
    cashierName: 'Lilik',
    totalInWords: 'seratus enam puluh sembilan ribu tujuh ratus tiga puluh tujuh rupiah',
  },
};

/** The order of the example, complete or still a draft where its secret address says so. */
export function orderAt(token: string | undefined): typeof order {
  if (token === 'draf') {
    const payment = { ...order.payment, state: 'PENDING' as const, isPaid: false, expiresAt: '2026-11-21T03:42:00Z' };
    return { ...order, number: 'D-2611-0003', state: 'DRAFT', status: 'DRAFT', payment, parcels: [], refunds: [] };
  }
  const done = { ...order, state: 'COMPLETED' as const, status: 'COMPLETED' as const, allowedActions: [] };
  const until = '2026-11-28T03:44:00Z';
  if (token === 'selesai') return { ...done, returnWindow: { isOpen: true, until, obstacle: null, message: null } };
  if (token !== 'lewat') return order;
  const message = 'Batas waktu retur sudah lewat pada 28 Nov 2026, 10.44 WIB.';
  return {
    ...done,
    returnWindow: { isOpen: false, until, obstacle: 'WINDOW_CLOSED', message },
    returns: [
      {
        number: 'R-2611-0001',
        stateLabel: 'Diajukan',
        reason: 'Sobek',
        askedAt: '2026-11-22T03:44:00Z',
        decisionNote: null,
        refunded: 0,
        photos: [{ id: PHOTO, width: 1280, height: 960 }],
        lines: [],
      },
    ],
  };
}
