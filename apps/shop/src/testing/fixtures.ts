import type {
  HomePageQuery,
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
      {
        code: 'tanpa-pengawet',
        name: 'Tanpa pengawet',
        kind: 'BOOLEAN',
        unit: null,
        trueCount: 5,
        choices: [],
        ranges: [],
      },
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

export const foundRegions = [
  { code: '35.75.04.1003', path: 'Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur' },
  { code: '35.75.04.1004', path: 'Bangilan, Panggungrejo, Kota Pasuruan, Jawa Timur' },
];
