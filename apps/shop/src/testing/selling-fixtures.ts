import type { BusinessDate } from '@lumbung/kernel';
import type {
  OwnEntryFragment,
  OwnNoteFragment,
  OwnSellerFragment,
  SellerPageQuery,
  SellingDeclarationsPageQuery,
  SellingGoodsPageQuery,
  SellingSettlementPageQuery,
} from '@lumbung/web-api';
import * as fixtures from './fixtures.js';

const on = (day: string) => day as BusinessDate;
const home = { currentCooperative: fixtures.banyuGembong };
const lastPage = { hasNextPage: false, endCursor: null };

/** An invented seller, as all our examples. */
export const siti: OwnSellerFragment = {
  id: '0193a7b0-0000-7000-8000-00000000a001',
  slug: 'dapur-bu-siti',
  name: 'Dapur Bu Siti',
  goodsKind: 'Kue kering',
  story: 'Satru resep ibu saya.',
  state: 'ACTIVE',
  stateLabel: 'Aktif',
  appliedAt: '2026-11-01T02:00:00Z',
  sinceOn: on('2026-11-03'),
  phoneMasked: '+62 800 •••• 0123',
  bankName: 'Bank Contoh',
  bankHolder: 'Siti Aminah',
  bankAccountMasked: '••••9012',
  nationalIdMasked: null,
  npwpMasked: null,
  nib: null,
  pirtNo: null,
  halalCertificateNo: null,
  memberNo: null,
  photo: null,
  address: { formatted: 'Jl. Halmahera 12, Trajeng, Panggungrejo, Kota Pasuruan' },
  stateHistory: [{ toState: 'ACTIVE', at: '2026-11-03T02:00:00Z', reason: null }],
};

export const sellerPage: NonNullable<SellerPageQuery['seller']> = {
  slug: siti.slug,
  name: siti.name,
  goodsKind: siti.goodsKind,
  story: 'Satru resep ibu saya.\n\nDibuat setiap Senin.',
  place: 'Trajeng, Panggungrejo, Kota Pasuruan',
  sinceOn: on('2026-11-03'),
  photo: null,
};

export const satru: SellingGoodsPageQuery['mySellerProducts']['nodes'][number] = {
  id: '0193a7b0-0000-7000-8000-00000000a002',
  slug: 'kue-satru',
  name: 'Kue satru',
  state: 'PUBLISHED',
  cover: null,
  variants: [
    {
      id: '0193a7b0-0000-7000-8000-00000000a003',
      name: '250 gram',
      unit: 'PACK',
      publicPrice: 18_000,
      onHand: 7,
      sold: 2,
      isActive: true,
      commissionBasisPoints: 1_500,
    },
  ],
};

export const sale: OwnEntryFragment = {
  id: '0193a7b0-0000-7000-8000-00000000a004',
  kind: 'SALE',
  happenedOn: on('2026-11-21'),
  reference: 'P-2611-0042',
  productName: 'Kue satru',
  variantName: '250 gram',
  quantity: 2,
  unit: 'PACK',
  gross: 36_000,
  tax: 0,
  commission: 5_400,
  amount: 30_600,
  settlementId: null,
};

export const note: OwnNoteFragment = {
  id: '0193a7b0-0000-7000-8000-00000000a005',
  kind: 'DELIVERY',
  number: 'SJ-00001',
  state: 'DRAFT',
  stateLabel: 'Ditulis',
  isBySeller: true,
  text: null,
  cancelReason: null,
  draftedAt: '2026-11-20T02:00:00Z',
  draftedByName: 'Siti Aminah',
  decidedAt: null,
  decidedByName: null,
  lines: [
    {
      variantId: '0193a7b0-0000-7000-8000-00000000a003',
      productName: 'Kue satru',
      variantName: '250 gram',
      unit: 'PACK',
      quantity: 10,
      counted: null,
      expiresOn: on('2026-12-31'),
    },
  ],
};

const sums = {
  opening: 0,
  salesGross: 36_000,
  salesTax: 0,
  salesCommission: 5_400,
  returnsGross: 0,
  returnsTax: 0,
  returnsCommission: 0,
  payable: 30_600,
  paid: 0,
  closing: 30_600,
};

export const settlement: NonNullable<SellingSettlementPageQuery['mySellerSettlement']> = {
  ...sums,
  id: '0193a7b0-0000-7000-8000-00000000a006',
  number: 'PT-00001',
  fromOn: on('2026-11-01'),
  throughOn: on('2026-11-21'),
  closedAt: '2026-11-22T02:00:00Z',
  closedByName: 'Endang',
  paidOut: 30_600,
};

const payout = {
  id: '0193a7b0-0000-7000-8000-00000000a007',
  number: 'BT-00001',
  amount: 30_600,
  method: 'CASH',
  savingsAccountNo: null,
  paidOn: on('2026-11-22'),
  state: 'PAID',
  note: null,
  settlementId: settlement.id,
  settlementNumber: settlement.number,
};

export const letter = { id: '0193a7b0-0000-7000-8000-00000000a008', fileName: 'surat.pdf' };

export const declaration: SellingDeclarationsPageQuery['myTurnoverDeclarations']['nodes'][number] = {
  id: '0193a7b0-0000-7000-8000-00000000a009',
  year: 2026,
  isWithinLimit: true,
  declaredOn: on('2026-11-20'),
  recordedByName: 'Siti Aminah',
  statement: 'Saya menyatakan bahwa peredaran bruto usaha saya pada tahun pajak 2026 tidak melebihi Rp500.000.000.',
  letters: [letter],
};

/** What the stand-in answers a seller. */
export const sellingAnswers: Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => object>> = {
  SellersPage: () => ({
    ...home,
    shopSellers: { nodes: [{ ...sellerPage, productCount: 3 }], pageInfo: lastPage },
  }),
  SellerPage: () => ({ ...home, seller: sellerPage, products: fixtures.list }),
  ApplyPage: ({ isSignedIn }) => ({
    ...home,
    ...(isSignedIn === true && { mySeller: null, me: { person: { phone: null } } }),
    regions: fixtures.foundRegions,
  }),
  ApplyAsSeller: () => ({ applyAsSeller: { __typename: 'Seller' } }),
  SellingHomePage: () => ({
    ...home,
    mySeller: { name: siti.name, slug: siti.slug, state: 'ACTIVE' },
    mySellerBalance: {
      owed: 30_600,
      payable: 0,
      openCount: 1,
      settlementPeriod: 'MONTHLY',
      settledThrough: on('2026-10-31'),
    },
    mySellerEntries: { nodes: [sale] },
    mySellerPayouts: { nodes: [payout] },
    myTurnoverDeclarations: { nodes: [] },
  }),
  SellingGoodsPage: () => ({ ...home, mySellerProducts: { nodes: [satru], pageInfo: lastPage } }),
  ProposePage: () => ({
    ...home,
    mySeller: { state: 'ACTIVE' },
    mySellerBalance: { sellerId: siti.id },
    categories: [],
  }),
  ProposeMyProduct: () => ({ proposeMyProduct: { __typename: 'MySellerProduct', id: satru.id } }),
  SellingNotesPage: () => ({ ...home, mySellerNotes: { nodes: [note], pageInfo: lastPage } }),
  SellingNotePage: () => ({ ...home, mySellerNote: note }),
  DraftDeliveryPage: () => ({ ...home, mySellerProducts: { nodes: [satru] } }),
  DraftMyDelivery: () => ({ draftMyDelivery: { __typename: 'ConsignmentNote', id: note.id } }),
  CancelMyDelivery: () => ({
    cancelMyDelivery: { __typename: 'ConsignmentNoteDecided', code: 'X', message: 'Surat sudah dihitung.' },
  }),
  SellingSalesPage: () => ({ ...home, mySellerEntries: { nodes: [sale], pageInfo: lastPage } }),
  SellingSettlementsPage: () => ({
    ...home,
    mySellerStatement: { ...sums, fromOn: on('2026-11-01'), throughOn: on('2026-11-21'), lineCount: 1 },
    mySellerSettlements: { nodes: [settlement], pageInfo: lastPage },
  }),
  SellingSettlementPage: () => ({
    ...home,
    mySellerSettlement: settlement,
    mySellerEntries: { nodes: [sale], pageInfo: lastPage },
  }),
  SellingPayoutsPage: () => ({
    ...home,
    mySellerPayoutAccounts: [],
    mySellerPayouts: { nodes: [payout], pageInfo: lastPage },
  }),
  SellingProfilePage: () => ({ ...home, mySellerBalance: { sellerId: siti.id }, mySeller: siti }),
  UpdateMySeller: () => ({ updateMySeller: { __typename: 'Seller' } }),
  SellingDeclarationsPage: () => ({ ...home, myTurnoverDeclarations: { nodes: [declaration] } }),
  SellingLetters: () => ({
    myTurnoverDeclarations: {
      nodes: [{ letters: [{ id: letter.id, url: `/turnover-letters/${letter.id}?permit=a` }] }],
    },
  }),
  SellingSettlementPaper: ({ id }) => ({
    mySellerSettlement: id === settlement.id ? { paperUrl: '/papers/settlements?permit=a' } : null,
  }),
  DeclareMyTurnover: () => ({ declareMyTurnover: { __typename: 'TurnoverDeclaration' } }),
};
