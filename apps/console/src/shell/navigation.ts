import type { IconName } from '../ui/icons.js';
import type { ShellWords } from './id.js';

export interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly permission?: string;
  /** Pressed after `g`. */
  readonly key?: string;
  /** Only this very address, not those below it. */
  readonly isExact?: boolean;
  /** So much waits there to be done. */
  readonly alert?: number;
}

export interface PlaceGroup {
  readonly label?: string;
  readonly places: readonly Place[];
}

/** The rooms of a cooperative's desk, as far as this person may enter them. */
export function cooperativePlaces(words: ShellWords, slug: string, can: (permission: string) => boolean): PlaceGroup[] {
  const at = `/k/${slug}`;
  return allowed(can, [
    { places: [{ to: at, label: words.home, icon: 'home', key: 'b', isExact: true }] },
    {
      label: words.shop,
      places: [
        { to: `${at}/loket`, label: words.counter, icon: 'till', permission: 'orders.sell', key: 'k', isExact: true },
        { to: `${at}/loket/sesi`, label: words.drawers, icon: 'drawer', permission: 'payments.readDrawers' },
        { to: `${at}/toko/pesanan`, label: words.orders, icon: 'orders', permission: 'orders.read', key: 't' },
        { to: `${at}/toko/penjualan`, label: words.sales, icon: 'chart', permission: 'reporting.read', key: 'g' },
      ],
    },
    {
      label: words.savings,
      places: [
        { to: `${at}/loket/simpanan`, label: words.savingsDesk, icon: 'till', permission: 'savings.teller', key: 'i' },
        {
          to: `${at}/simpanan`,
          label: words.savingsAccounts,
          icon: 'ledger',
          permission: 'savings.view',
          key: 'r',
          isExact: true,
        },
        { to: `${at}/simpanan/berjangka`, label: words.termDeposits, icon: 'calendar', permission: 'savings.view' },
        { to: `${at}/simpanan/rencana`, label: words.savingsPlans, icon: 'gift', permission: 'savings.view' },
        { to: `${at}/simpanan/produk`, label: words.savingsProducts, icon: 'ledger', permission: 'savings.view' },
        { to: `${at}/uang/setoran`, label: words.deposits, icon: 'coin', permission: 'savings.view' },
        { to: `${at}/simpanan/perintah-tetap`, label: words.standing, icon: 'round', permission: 'savings.view' },
        { to: `${at}/simpanan/bagi-hasil`, label: words.profitShare, icon: 'chart', permission: 'savings.view' },
        { to: `${at}/simpanan/potong-gaji`, label: words.payroll, icon: 'paper', permission: 'intake.payroll' },
        { to: `${at}/uang/kolektor`, label: words.collectors, icon: 'external', permission: 'field.read' },
        { to: `${at}/uang/bukti-potong`, label: words.slips, icon: 'paper', permission: 'savings.view' },
      ],
    },
    {
      label: words.goods,
      places: [
        { to: `${at}/toko/produk`, label: words.products, icon: 'goods', permission: 'catalog.read', key: 'p' },
        { to: `${at}/toko/kategori`, label: words.categories, icon: 'shelf', permission: 'catalog.read' },
        { to: `${at}/toko/stok`, label: words.stock, icon: 'stock', permission: 'catalog.read', key: 's' },
        { to: `${at}/toko/harga`, label: words.prices, icon: 'tag', permission: 'catalog.read', key: 'h' },
        { to: `${at}/toko/penjual`, label: words.sellers, icon: 'shop', permission: 'sellers.read' },
      ],
    },
    {
      label: words.offers,
      places: [
        { to: `${at}/toko/promosi`, label: words.promotions, icon: 'gift', permission: 'promotions.read' },
        { to: `${at}/toko/putaran`, label: words.cycles, icon: 'round', permission: 'orders.read' },
        { to: `${at}/toko/pasar`, label: words.market, icon: 'council', permission: 'market.read' },
      ],
    },
    {
      label: words.money,
      places: [
        { to: `${at}/uang/belum-dikenali`, label: words.receipts, icon: 'coin', permission: 'payments.receipts' },
        { to: `${at}/uang/pencairan`, label: words.payouts, icon: 'swap', permission: 'payments.receipts' },
        { to: `${at}/uang/plafon`, label: words.credit, icon: 'calendar', permission: 'payments.credit' },
      ],
    },
    {
      label: words.books,
      places: [
        { to: `${at}/akuntansi/jurnal`, label: words.journals, icon: 'journal', permission: 'ledger.read', key: 'j' },
        { to: `${at}/akuntansi/manual`, label: words.manual, icon: 'paper', permission: 'ledger.read' },
        { to: `${at}/akuntansi/laporan`, label: words.statements, icon: 'chart', permission: 'ledger.read' },
        {
          to: `${at}/akuntansi/neraca-saldo`,
          label: words.trialBalance,
          icon: 'scale',
          permission: 'ledger.read',
          key: 'n',
        },
        { to: `${at}/akuntansi/buku-besar`, label: words.ledger, icon: 'ledger', permission: 'ledger.read', key: 'l' },
        { to: `${at}/akuntansi/kas-bank`, label: words.cashAndBank, icon: 'coin', permission: 'banking.read' },
        { to: `${at}/akuntansi/rekening-koran`, label: words.bankStatements, icon: 'swap', permission: 'banking.read' },
        { to: `${at}/akuntansi/aset`, label: words.assets, icon: 'goods', permission: 'assets.view' },
        { to: `${at}/akuntansi/koreksi`, label: words.reversals, icon: 'swap', permission: 'ledger.read' },
        { to: `${at}/akuntansi/tutup-hari`, label: words.dayEnds, icon: 'round', permission: 'dayEnd.view' },
        { to: `${at}/akuntansi/tutup-buku`, label: words.periods, icon: 'calendar', permission: 'ledger.read' },
        { to: `${at}/akuntansi/bukti`, label: words.proofs, icon: 'shield', permission: 'ledger.read' },
      ],
    },
    {
      label: words.office,
      places: [
        { to: `${at}/anggota`, label: words.members, icon: 'members', permission: 'membership.read', key: 'a' },
        { to: `${at}/audit`, label: words.audit, icon: 'shield', permission: 'reporting.audit' },
        ...(settingsPlaces(words, slug).some(({ permission }) => permission !== undefined && can(permission))
          ? [{ to: `${at}/pengaturan`, label: words.settings, icon: 'settings', key: 'u' } as const]
          : []),
      ],
    },
  ]);
}

/** What is sold and how it is described: tabs below the goods. */
export function productPlaces(words: ShellWords, slug: string, can: (permission: string) => boolean): Place[] {
  const at = `/k/${slug}/toko/produk`;
  const common = { icon: 'goods', permission: 'catalog.read' } as const;
  return [
    { ...common, to: at, label: words.productList, isExact: true },
    { ...common, to: `${at}/atribut`, label: words.attributes },
    { ...common, to: `${at}/surat`, label: words.goodsPapers },
    { ...common, to: `${at}/impor`, label: words.imports, permission: 'catalog.edit' },
    { ...common, to: `${at}/pencarian`, label: words.searches },
  ].filter(({ permission }) => can(permission));
}

/** Where goods lie, go and are counted: tabs below the stock. */
export function stockPlaces(words: ShellWords, slug: string): Place[] {
  const at = `/k/${slug}/toko/stok`;
  const common = { icon: 'stock', permission: 'catalog.read' } as const;
  return [
    { ...common, to: at, label: words.stockList, isExact: true },
    { ...common, to: `${at}/opname`, label: words.counts },
    { ...common, to: `${at}/kiriman`, label: words.transfers },
    { ...common, to: `${at}/perlu-dipesan`, label: words.reorder },
    { ...common, to: `${at}/kedaluwarsa`, label: words.expiring },
    { ...common, to: `${at}/ditunggu`, label: words.waitingGoods },
    { ...common, to: `${at}/tempat`, label: words.locations },
  ];
}

/** What goods cost: tabs below the prices. */
export function pricePlaces(words: ShellWords, slug: string): Place[] {
  const at = `/k/${slug}/toko/harga`;
  const common = { icon: 'tag', permission: 'catalog.read' } as const;
  return [
    { ...common, to: at, label: words.priceGrid, isExact: true },
    { ...common, to: `${at}/daftar`, label: words.priceLists },
    { ...common, to: `${at}/pajak`, label: words.tax },
  ];
}

/** Who sells through the cooperative: tabs below the sellers. */
export function sellerPlaces(words: ShellWords, slug: string): Place[] {
  const at = `/k/${slug}/toko/penjual`;
  const common = { icon: 'shop', permission: 'sellers.read' } as const;
  return [
    { ...common, to: at, label: words.sellerList, isExact: true },
    { ...common, to: `${at}/titipan`, label: words.consignmentNotes },
    { ...common, to: `${at}/perhitungan`, label: words.settlements },
    { ...common, to: `${at}/komisi`, label: words.commissions },
    { ...common, to: `${at}/omzet`, label: words.turnover },
  ];
}

/** What members may owe: tabs below the credit lines. */
export function creditPlaces(words: ShellWords, slug: string): Place[] {
  const at = `/k/${slug}/uang/plafon`;
  const common = { icon: 'calendar', permission: 'payments.credit' } as const;
  return [
    { ...common, to: at, label: words.creditLines, isExact: true },
    { ...common, to: `${at}/potongan`, label: words.deductions },
  ];
}

/** What can be set up, each on a page of its own below the settings. */
export function settingsPlaces(words: ShellWords, slug: string): Place[] {
  const at = `/k/${slug}/pengaturan`;
  return [
    { to: `${at}/profil`, label: words.profile, icon: 'paper', permission: 'cooperatives.read' },
    { to: `${at}/pembayaran`, label: words.payments, icon: 'ledger', permission: 'payments.configure' },
    { to: `${at}/pengiriman`, label: words.delivery, icon: 'external', permission: 'orders.read' },
    { to: `${at}/pengguna`, label: words.team, icon: 'members', permission: 'identity.read' },
    { to: `${at}/kunci-api`, label: words.keys, icon: 'settings', permission: 'identity.issueKey' },
  ];
}

export function councilPlaces(words: ShellWords, can: (permission: string) => boolean): PlaceGroup[] {
  return allowed(can, [
    { places: [{ to: '/dekopinda', label: words.home, icon: 'home', key: 'b', isExact: true }] },
    {
      label: words.council,
      places: [
        { to: '/dekopinda/pendaftaran', label: words.queue, icon: 'paper', permission: 'council.read', key: 'p' },
        { to: '/dekopinda/koperasi', label: words.cooperatives, icon: 'shop', permission: 'council.read', key: 'k' },
        { to: '/dekopinda/tim', label: words.councilTeam, icon: 'members', permission: 'council.read', key: 't' },
      ],
    },
  ]);
}

/** The same rooms, with how much waits in one of them. */
export function withAlert(groups: readonly PlaceGroup[], to: string, alert: number): PlaceGroup[] {
  return groups.map((group) => ({
    ...group,
    places: group.places.map((place) => (place.to === to ? { ...place, alert } : place)),
  }));
}

function allowed(can: (permission: string) => boolean, groups: PlaceGroup[]): PlaceGroup[] {
  return groups
    .map((group) => ({
      ...group,
      places: group.places.filter((place) => place.permission === undefined || can(place.permission)),
    }))
    .filter((group) => group.places.length > 0);
}
