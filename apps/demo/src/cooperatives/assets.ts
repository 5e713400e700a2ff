/** Something lasting a cooperative had when it came, in whole rupiah and months; `usedMonths` of its life were over. */
export interface OldAsset {
  readonly name: string;
  readonly category: 'VEHICLE' | 'EQUIPMENT';
  readonly cost: number;
  readonly lifeMonths: number;
  readonly usedMonths: number;
  readonly place: string;
  readonly condition?: 'GOOD' | 'WORN';
  readonly serialNo?: string;
}

/** Bought or given in the year, so many days before the day of loading. */
export interface NewAsset extends Omit<OldAsset, 'usedMonths'> {
  readonly daysAgo: number;
  readonly funding: 'BANK' | 'CASH' | 'GRANT';
}

export interface Assets {
  readonly old: readonly OldAsset[];
  readonly bought: readonly NewAsset[];
  /** The place of an old one in the list, with what became of it. */
  readonly sold?: {
    readonly which: number;
    readonly daysAgo: number;
    readonly proceeds: number;
    readonly reason: string;
  };
}

/** What was written off before it came into the register: its life is spent evenly. */
export function writtenOffBefore({ cost, lifeMonths, usedMonths }: OldAsset): number {
  return Math.round((cost * usedMonths) / lifeMonths);
}

const equipment = (
  name: string,
  [cost, lifeMonths, usedMonths]: readonly [number, number, number],
  place: string,
): OldAsset => ({ name, category: 'EQUIPMENT', cost, lifeMonths, usedMonths, place });

const BANYU_GEMBONG: Assets = {
  old: [
    equipment('Etalase kaca dan rak toko', [9_600_000, 96, 39], 'Toko'),
    equipment('Lemari pendingin minuman', [7_200_000, 60, 30], 'Toko'),
    { ...equipment('Komputer kasir dan printer struk', [5_400_000, 36, 8], 'Loket'), serialNo: 'CONTOH-PC-01' },
    { ...equipment('Timbangan digital dan meja timbang', [4_200_000, 84, 24], 'Gudang'), condition: 'WORN' },
  ],
  bought: [
    {
      name: 'Sepeda motor antar',
      category: 'VEHICLE',
      cost: 9_600_000,
      lifeMonths: 60,
      place: 'Garasi toko',
      daysAgo: 210,
      funding: 'BANK',
      serialNo: 'CONTOH-RODA-01',
    },
    {
      name: 'Tenda dan meja pasar anggota',
      category: 'EQUIPMENT',
      cost: 3_000_000,
      lifeMonths: 48,
      place: 'Gudang',
      daysAgo: 120,
      funding: 'GRANT',
    },
  ],
  sold: { which: 3, daysAgo: 55, proceeds: 2_750_000, reason: 'Dijual kepada anggota, diganti timbangan pinjaman' },
};

const SUSU_LERENG_ARJUNA: Assets = {
  old: [
    {
      name: 'Mobil tangki susu',
      category: 'VEHICLE',
      cost: 85_000_000,
      lifeMonths: 100,
      usedMonths: 24,
      place: 'Pos pusat',
      serialNo: 'CONTOH-TANGKI-01',
    },
    equipment('Tangki pendingin susu', [36_000_000, 120, 30], 'Pos pusat'),
    equipment('Alat uji susu', [8_000_000, 80, 16], 'Laboratorium pos'),
  ],
  bought: [],
};

const AMANAH_SAE: Assets = {
  old: [
    equipment('Meja, kursi, dan lemari arsip', [9_600_000, 96, 40], 'Kantor'),
    equipment('Komputer dan printer buku tabungan', [7_200_000, 48, 20], 'Kantor'),
    equipment('Brankas', [5_200_000, 104, 20], 'Kantor'),
  ],
  bought: [
    {
      name: 'Sepeda petugas lapangan',
      category: 'VEHICLE',
      cost: 2_400_000,
      lifeMonths: 48,
      place: 'Kantor',
      daysAgo: 160,
      funding: 'CASH',
    },
  ],
};

/** By the address of the cooperative; the old ones sum to what its books brought along, which a spec holds together. */
export const ASSETS: Readonly<Record<string, Assets>> = {
  'banyu-gembong': BANYU_GEMBONG,
  'susu-lereng-arjuna': SUSU_LERENG_ARJUNA,
  'amanah-sae': AMANAH_SAE,
};
