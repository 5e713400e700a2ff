import type {
  CartPartsFragment,
  CheckoutPageQuery,
  HomePageQuery,
  OrderPageQuery,
  PaymentMethod,
  PaymentPageQuery,
  PictureFragment,
  ProductCardFragment,
  ProductListFragment,
  ProductPageQuery,
  StorefrontFragment,
} from '@lumbung/web-api';
import type { BusinessDate, PhoneNumber } from '@lumbung/kernel';

/** An invented cooperative, as all our examples: no real person, no real number. */
export const banyuGembong: StorefrontFragment = {
  slug: 'banyu-gembong',
  name: 'Koperasi Konsumen Banyu Gembong',
  kind: 'CONSUMER',
  legalEntityNo: '518/BH/KWK.13/VII/1998',
  cooperativeRegistrationNo: '9999010010001',
  address: { formatted: 'Jl. Trajeng Indah No. 12, Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur 67133' },
  officers: [
    { fullName: 'Siti Aminah', office: 'CHAIR' },
    { fullName: 'Slamet Santoso', office: 'SECRETARY' },
    { fullName: 'Nur Hidayah', office: 'TREASURER' },
  ],
  verification: { councilName: 'Dekopinda Kota Contoh', verifiedOn: '2026-03-04' as BusinessDate },
  tagline: 'Sembako dan jajanan tetangga, dari koperasi sendiri.',
  accent: '#1f5f43',
  timeZone: 'Asia/Jakarta',
  phone: '+6280000000101' as PhoneNumber,
  whatsapp: '+6280000000101' as PhoneNumber,
  isAcceptingOrders: true,
  state: 'ACTIVE',
};

export const pickupPoint = {
  address: { formatted: 'Jl. Trajeng Indah No. 12, samping Masjid Al-Ikhlas' },
  note: 'Sebutkan nomor pesanan kepada kasir.',
};

export const openingHours: NonNullable<HomePageQuery['currentCooperative']>['openingHours'] = (
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const
).map((day) => ({ day, opensAt: '07:00', closesAt: '20:00' }));

export const categories: HomePageQuery['categories'] = [
  ['sembako', 'Sembako'],
  ['dapur', 'Dapur & bumbu'],
  ['minuman', 'Kopi, teh, susu'],
  ['kebersihan', 'Kebersihan rumah'],
  ['sekolah', 'Perlengkapan sekolah'],
  ['busana', 'Busana'],
  ['oleh-oleh', 'Oleh-oleh lokal'],
  ['kerajinan', 'Batik & kerajinan'],
].map(([slug = '', name = '']) => ({ slug, name, icon: null, productCount: 6 }));

export function picture(name: string): PictureFragment {
  return {
    alt: name,
    width: 640,
    height: 640,
    sources: [320, 640].map((width) => ({
      width,
      url: `/media/contoh/images/${encodeURIComponent(name)}-${width}.webp`,
    })),
  };
}

type Card = readonly [
  slug: string,
  name: string,
  category: string,
  publicPrice: number,
  memberPrice: number | null,
  unitPrice?: string,
];

const CARDS: readonly Card[] = [
  ['beras-premium', 'Beras premium 5 kg', 'sembako', 74_500, 71_500, 'Rp14.900/kg'],
  ['minyak-goreng-1-liter', 'Minyak goreng 1 liter', 'dapur', 16_000, 15_500, 'Rp16.000/l'],
  ['telur-ayam', 'Telur ayam 1 kg', 'sembako', 29_500, 28_500, 'Rp29.500/kg'],
  ['gula-pasir', 'Gula pasir 1 kg', 'sembako', 17_000, 16_400, 'Rp17.000/kg'],
  ['kopi-bubuk', 'Kopi bubuk 165 g', 'minuman', 15_500, 14_000, 'Rp93.939/kg'],
  ['bipang-manis', 'Bipang manis', 'oleh-oleh', 12_000, 11_000],
  ['kerupuk-kupang', 'Kerupuk kupang 200 g', 'oleh-oleh', 17_000, 15_500, 'Rp85.000/kg'],
  ['buku-tulis', 'Buku tulis 10 pcs', 'sekolah', 38_000, 36_000],
  ['batik-tulis', 'Batik tulis lokal', 'kerajinan', 275_000, 247_500],
  ['bandeng-duri-lunak', 'Bandeng duri lunak', 'oleh-oleh', 45_000, null],
];

export const cards: readonly ProductCardFragment[] = CARDS.map(
  ([slug, name, category, publicPrice, memberPrice, unitPrice], index) => ({
    slug,
    name,
    category: { slug: category },
    cover: null,
    publicPriceFrom: publicPrice,
    memberPriceFrom: memberPrice ?? publicPrice,
    priceFrom: publicPrice,
    stockState: index === 9 ? 'OUT' : 'IN_STOCK',
    variants: [{ name: '', unitLabel: 'pcs', unitPrice: unitPrice === undefined ? null : { label: unitPrice } }],
  }),
);

export const kitchen = { slug: 'dapur-bu-lilik', name: 'Dapur Bu Lilik' };

export const list: ProductListFragment = {
  nodes: [...cards],
  pageInfo: { hasNextPage: true, endCursor: 'halaman-2' },
  totalCount: 37,
  didYouMean: null,
  facets: {
    categories: [
      { category: { slug: 'sembako', name: 'Sembako' }, count: 20 },
      { category: { slug: 'oleh-oleh', name: 'Oleh-oleh lokal' }, count: 10 },
    ],
    sellers: [{ seller: kitchen, count: 3 }],
    attributes: [
      {
        code: 'rasa',
        name: 'Rasa',
        kind: 'CHOICE',
        unit: null,
        trueCount: 0,
        choices: [
          { id: '0193a7b0-0000-7000-8000-000000000201', name: 'Manis', count: 4 },
          { id: '0193a7b0-0000-7000-8000-000000000202', name: 'Pedas', count: 2 },
        ],
        ranges: [],
      },
      {
        code: 'isi',
        name: 'Isi',
        kind: 'NUMBER',
        unit: 'g',
        trueCount: 0,
        choices: [],
        ranges: [{ from: 100, below: 250, count: 3 }],
      },
      { code: 'tanpa-pengawet', name: 'Tanpa pengawet', kind: 'BOOLEAN', unit: null, trueCount: 5, choices: [], ranges: [] },
    ],
    priceRanges: [
      { from: null, below: 20_000, count: 21 },
      { from: 20_000, below: 50_000, count: 11 },
      { from: 50_000, below: null, count: 5 },
    ],
    inStockCount: 34,
    memberPriceCount: 29,
  },
};

export const rice: NonNullable<ProductPageQuery['product']> = {
  slug: 'beras-premium',
  name: 'Beras premium',
  description:
    'Beras pulen dari petani Gondangwetan, giling bulan ini. Bersih, tanpa pemutih.\n\nSimpan di tempat kering dan tertutup.',
  shareUrl: 'http://banyu-gembong.localhost:4100/p/beras-premium',
  stockState: 'IN_STOCK',
  category: { slug: 'sembako', name: 'Sembako', path: [{ slug: 'sembako', name: 'Sembako' }] },
  images: [],
  seller: kitchen,
  attributes: [{ code: 'asal', name: 'Asal', label: 'Gondangwetan' }],
  options: [
    {
      id: 'kemasan',
      name: 'Kemasan',
      values: [
        { id: 'k5', name: '5 kg' },
        { id: 'k10', name: '10 kg' },
        { id: 'k25', name: '25 kg' },
      ],
    },
  ],
  variants: [
    ['BRS-5', '5 kg', 5000, 74_500, 71_500, 24, 'Rp14.900/kg'],
    ['BRS-10', '10 kg', 10_000, 146_000, 140_500, 6, 'Rp14.600/kg'],
    ['BRS-25', '25 kg', 25_000, 358_000, 345_000, 0, 'Rp14.320/kg'],
  ].map(([sku, name, weightGrams, publicPrice, memberPrice, availableQuantity, label]) => ({
    id: `0193a7b0-0000-7000-8000-0000000000${String(weightGrams).slice(0, 2)}`,
    sku: String(sku),
    name: String(name),
    unitLabel: 'karung',
    quantityStep: 1,
    weightGrams: Number(weightGrams),
    publicPrice: Number(publicPrice),
    currentPublicPrice: Number(publicPrice),
    currentMemberPrice: Number(memberPrice),
    price: Number(publicPrice),
    priceClass: 'PUBLIC',
    priceTiers: [
      { minQuantity: 1, price: Number(publicPrice), priceClass: 'PUBLIC' },
      { minQuantity: 10, price: Number(publicPrice) - 2_000, priceClass: 'PUBLIC' },
    ],
    optionValues: [{ id: `k${weightGrams}`.slice(0, -3), optionId: 'kemasan' }],
    supplyMode: 'STOCK',
    availableFrom: null,
    unitPrice: { label: String(label) },
    availableQuantity: Number(availableQuantity),
    stockState: availableQuantity === 0 ? 'OUT' : Number(availableQuantity) < 10 ? 'LOW' : 'IN_STOCK',
    isActive: true,
  })),
  compliance: {
    halalCertificateNo: null,
    halalValidUntil: null,
    pirtNo: null,
    pirtValidUntil: null,
    bpomNo: null,
    bpomValidUntil: null,
    composition: null,
    netContent: '5 kg, 10 kg, 25 kg',
    expiresOn: null,
    productionCode: null,
    warnings: ['HALAL_MISSING'],
  },
};

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
  differences: [{ lineId: '2', kind: 'PRICE_UP', message: 'Telur ayam 1 kg: harga Rp28.000 menjadi Rp29.500.' }],
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
    { method: 'CASH_AT_PICKUP', label: 'Tunai saat ambil', isAvailable: true, note: null, channels: [] },
    { method: 'BANK_TRANSFER', label: 'Transfer bank', isAvailable: true, note: null, channels: [] },
    { method: 'QRIS', label: 'QRIS', isAvailable: true, note: null, channels: [] },
    {
      method: 'VIRTUAL_ACCOUNT',
      label: 'Virtual account',
      isAvailable: true,
      note: null,
      channels: [
        { channel: 'VA_BCA', label: 'BCA' },
        { channel: 'VA_BRI', label: 'BRI' },
      ],
    },
  ],
};

export const foundRegions = [
  { code: '35.75.04.1003', path: 'Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur' },
  { code: '35.75.04.1004', path: 'Bangilan, Panggungrejo, Kota Pasuruan, Jawa Timur' },
];

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
            }
          : null,
      proofs: [],
    },
  };
}

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
    methodLabel: 'Transfer bank',
    state: 'CAPTURED',
    stateLabel: 'Lunas',
    expiresAt: null,
    isPaid: true,
  },
  lines: cart.lines.map(({ id, variant, quantity, unitPrice, total }) => ({
    id,
    returnedQuantity: 0,
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
      lines: [
        { orderLineId: '3', productName: 'Bipang manis', variantName: '', unitLabel: 'bungkus', quantity: 3 },
      ],
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
  return token === 'selesai' ? { ...order, state: 'COMPLETED', status: 'COMPLETED', allowedActions: [] } : order;
}
