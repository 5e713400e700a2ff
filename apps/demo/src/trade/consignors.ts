import type { Good } from '../goods/good.js';

/** A neighbour who sells through a cooperative: invented, like what she makes. */
export interface Consignor {
  readonly name: string;
  readonly goodsKind: string;
  readonly story: string;
  readonly phone: number;
  /** Basis points of the price that the cooperative keeps; absent where the cooperative's own terms count. */
  readonly commission?: number;
  readonly goods: readonly Good[];
}

const homemade = { memberDiscountPercent: 0, costPercent: 82, weekly: 4 } as const;

const DAPUR_MELATI: Consignor = {
  name: 'Dapur Bu Melati (contoh)',
  goodsKind: 'Sambal dan lauk kering',
  story: 'Berawal dari pesanan arisan, kini dua tetangga ikut memasak setiap Selasa.',
  phone: 8001,
  goods: [
    {
      ...homemade,
      slug: 'sambal-bawang-bu-melati',
      sku: 'SBBM',
      name: 'Sambal bawang',
      shelf: 'bumbu-dapur',
      description: 'Sambal bawang goreng, pedas, tahan satu bulan di lemari es. Titipan anggota.',
      sizes: [{ name: '150 g', unit: 'PIECE', price: 18_000, weightGrams: 190, content: [150, 'GRAM'] }],
      papers: { pirt: 'valid', halal: 'valid', netContent: '150 g', composition: 'Cabai, bawang merah, minyak, garam' },
      drawing: { shape: 'jar', inks: 'kitchen', label: 'Bawang', emblem: 'chilli' },
    },
    {
      ...homemade,
      slug: 'kering-tempe-bu-melati',
      sku: 'KTBM',
      name: 'Kering tempe',
      shelf: 'bumbu-dapur',
      description: 'Tempe iris tipis, manis pedas. Titipan anggota.',
      sizes: [{ name: '200 g', unit: 'PACK', price: 16_000, weightGrams: 210, content: [200, 'GRAM'] }],
      papers: { pirt: 'valid', halal: 'valid', netContent: '200 g', composition: 'Tempe, gula, cabai, garam' },
      drawing: { shape: 'pouch', inks: 'kitchen', label: 'Tempe', emblem: 'bean' },
    },
  ],
};

const KERIPIK_TETANGGA: Consignor = {
  name: 'Keripik Tetangga (contoh)',
  goodsKind: 'Keripik dan camilan',
  story: 'Singkong dari kebun sendiri, digoreng pagi hari.',
  phone: 8002,
  commission: 1_200,
  goods: [
    {
      ...homemade,
      slug: 'keripik-singkong-tetangga',
      sku: 'KSTT',
      name: 'Keripik singkong',
      shelf: 'kue-camilan',
      description: 'Keripik singkong tipis, tiga rasa. Titipan anggota.',
      sizes: (['Asin', 'Balado', 'Keju'] as const).map(
        (name) => ({ name, unit: 'PACK', price: 12_500, weightGrams: 210, content: [200, 'GRAM'] }) as const,
      ),
      papers: { pirt: 'valid', halal: 'valid', netContent: '200 g', composition: 'Singkong, minyak, bumbu' },
      drawing: { shape: 'pouch', inks: 'treats', label: 'Keripik', emblem: 'leaf' },
    },
  ],
};

const JAHIT_BERSAMA: Consignor = {
  name: 'Jahit Bersama (contoh)',
  goodsKind: 'Jahitan rumah tangga',
  story: 'Empat penjahit yang berbagi satu ruang depan dan tiga mesin.',
  phone: 8003,
  commission: 1_000,
  goods: [
    {
      ...homemade,
      slug: 'tas-belanja-jahit-bersama',
      sku: 'TBJB',
      name: 'Tas belanja kain',
      shelf: 'rumah-tangga',
      description: 'Tas kain perca, kuat sampai sepuluh kilogram. Titipan anggota.',
      sizes: (['Kecil', 'Besar'] as const).map(
        (name, index) => ({ name, unit: 'PIECE', price: 25_000 + index * 10_000, weightGrams: 150 }) as const,
      ),
      drawing: { shape: 'tablecloth', inks: 'school', emblem: 'flower' },
    },
  ],
};

/** Who sells through which cooperative, by its address. */
export const CONSIGNORS: Readonly<Record<string, readonly Consignor[]>> = {
  'banyu-gembong': [DAPUR_MELATI, KERIPIK_TETANGGA, JAHIT_BERSAMA],
  'susu-lereng-arjuna': [{ ...KERIPIK_TETANGGA, phone: 8012, commission: undefined }],
  'amanah-sae': [
    {
      ...JAHIT_BERSAMA,
      phone: 8023,
      commission: undefined,
      goods: JAHIT_BERSAMA.goods.map((good) => ({ ...good, shelf: 'kerajinan' })),
    },
    { ...KERIPIK_TETANGGA, phone: 8022 },
  ],
};
