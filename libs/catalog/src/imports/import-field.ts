import { collapseSpaces, foldDiacritics } from '@lumbung/kernel';
import { registerEnumType } from '@nestjs/graphql';
import { namedField } from './named-columns.js';
import { nameKey } from './shop-state.js';

export const ImportField = {
  NAME: 'NAME',
  GROUP: 'GROUP',
  VARIANT: 'VARIANT',
  SKU: 'SKU',
  BARCODE: 'BARCODE',
  CATEGORY: 'CATEGORY',
  UNIT: 'UNIT',
  STEP: 'STEP',
  PRICE: 'PRICE',
  MEMBER_PRICE: 'MEMBER_PRICE',
  STOCK: 'STOCK',
  COST: 'COST',
  WEIGHT: 'WEIGHT',
  LOW_AT: 'LOW_AT',
  DESCRIPTION: 'DESCRIPTION',
  SELLER: 'SELLER',
  TAX: 'TAX',
  GOODS_KIND: 'GOODS_KIND',
  HALAL_NO: 'HALAL_NO',
  HALAL_UNTIL: 'HALAL_UNTIL',
  PIRT_NO: 'PIRT_NO',
  PIRT_UNTIL: 'PIRT_UNTIL',
  BPOM_NO: 'BPOM_NO',
  BPOM_UNTIL: 'BPOM_UNTIL',
  COMPOSITION: 'COMPOSITION',
  NET_CONTENT: 'NET_CONTENT',
  EXPIRES_ON: 'EXPIRES_ON',
  PRODUCTION_CODE: 'PRODUCTION_CODE',
  ATTRIBUTE: 'ATTRIBUTE',
  OPTION: 'OPTION',
} as const;
export type ImportField = keyof typeof ImportField;
registerEnumType(ImportField, {
  name: 'ImportField',
  description:
    'What a column of an imported file is taken for. Pictures are not among them: addresses of pictures are never fetched.',
  valuesMap: {
    NAME: { description: 'Nama produk.' },
    GROUP: {
      description: 'Kode induk: rows that share it are variants of one product; without it rows of one name are.',
    },
    VARIANT: { description: 'Name of the size or kind.' },
    SKU: { description: 'Code of the shop: a row whose code is known changes that variant.' },
    STEP: { description: 'Smallest step that can be bought.' },
    STOCK: { description: 'Stok awal: taken for goods that never moved, else left alone.' },
    COST: { description: 'Modal: whole rupiah that one unit of the opening stock cost.' },
    WEIGHT: { description: 'In grams, unless the cell says kg.' },
    TAX: { description: 'PPN; needs catalog.tax.' },
    ATTRIBUTE: {
      description: 'Of the product: the attribute whose name or code stands in the heading, such as `Atribut: Merek`.',
    },
    OPTION: { description: 'Of the variant: its value of the option in the heading, such as `Opsi: Ukuran`.' },
  },
});

/** Fields that stand under one heading each; of attributes and options there may be many. */
export type SingleField = Exclude<ImportField, 'ATTRIBUTE' | 'OPTION'>;

/** The headings of our own files in their order, and what else people and market places write over such columns. */
export const HEADINGS: Record<SingleField, { id: string; en: string; others?: string }> = {
  NAME: {
    id: 'Nama produk',
    en: 'Product name',
    others: 'nama|nama barang|barang|produk|name|item name|title|judul|nama item',
  },
  GROUP: {
    id: 'Kode induk',
    en: 'Parent SKU',
    others: 'sku induk|kode produk|parent sku reference no|group sku|kode variasi induk|parent',
  },
  VARIANT: {
    id: 'Varian',
    en: 'Variant',
    others: 'variasi|nama varian|nama variasi|variation|variation name|variant name|ukuran|option|opsi|tipe',
  },
  SKU: {
    id: 'SKU',
    en: 'SKU',
    others:
      'kode|kode barang|kode sku|nama sku|sku name|seller sku|item code|code|nomor sku|sku penjual|kode variasi|sku produk',
  },
  BARCODE: {
    id: 'Barcode',
    en: 'Barcode',
    others: 'kode batang|ean|upc|gtin|ean13|kode barcode|gtin (global trade item number)',
  },
  CATEGORY: {
    id: 'Kategori',
    en: 'Category',
    others: 'rak|kelompok|jenis|category name|nama kategori|etalase|golongan',
  },
  UNIT: { id: 'Satuan', en: 'Unit', others: 'unit jual|uom|sat|satuan jual' },
  STEP: { id: 'Kelipatan jual', en: 'Sale step', others: 'kelipatan|langkah|quantity step' },
  PRICE: {
    id: 'Harga',
    en: 'Price',
    others: 'harga jual|harga umum|harga satuan|selling price|public price|harga (rp)|harga jual (rp)|retail price',
  },
  MEMBER_PRICE: { id: 'Harga anggota', en: 'Member price', others: 'harga khusus anggota|harga member' },
  STOCK: {
    id: 'Stok awal',
    en: 'Opening stock',
    others: 'stok|stock|jumlah stok|qty|quantity|jumlah|sisa stok|kuantitas|saldo awal',
  },
  COST: {
    id: 'Modal',
    en: 'Cost',
    others: 'harga modal|harga beli|harga pokok|hpp|cost price|purchase price|buying price|unit cost',
  },
  WEIGHT: {
    id: 'Berat (gram)',
    en: 'Weight (gram)',
    others: 'berat|weight|berat/gram|berat produk|weight (g)|berat (g)|berat paket',
  },
  LOW_AT: { id: 'Batas stok rendah', en: 'Low stock at', others: 'stok minimum|stok minimal|minimum stock|min stock' },
  DESCRIPTION: {
    id: 'Deskripsi',
    en: 'Description',
    others: 'keterangan|deskripsi produk|deskripsi barang|product description|detail',
  },
  SELLER: { id: 'Penjual', en: 'Seller', others: 'penitip|umkm|pemasok konsinyasi|consignor|nama penjual' },
  TAX: { id: 'PPN', en: 'VAT', others: 'pajak|tax|kategori pajak|tax category' },
  GOODS_KIND: { id: 'Jenis barang', en: 'Kind of goods', others: 'goods kind' },
  HALAL_NO: {
    id: 'No. sertifikat halal',
    en: 'Halal certificate',
    others: 'halal|sertifikat halal|nomor halal|no halal',
  },
  HALAL_UNTIL: { id: 'Halal sampai', en: 'Halal until', others: 'halal berlaku sampai|masa berlaku halal' },
  PIRT_NO: { id: 'No. PIRT', en: 'PIRT', others: 'p-irt|pirt|nomor pirt|sppirt|spp-irt' },
  PIRT_UNTIL: { id: 'PIRT sampai', en: 'PIRT until', others: 'pirt berlaku sampai|masa berlaku pirt' },
  BPOM_NO: { id: 'No. BPOM', en: 'BPOM', others: 'nomor bpom|bpom md|izin edar|no izin edar' },
  BPOM_UNTIL: { id: 'BPOM sampai', en: 'BPOM until', others: 'bpom berlaku sampai' },
  COMPOSITION: { id: 'Komposisi', en: 'Composition', others: 'bahan|ingredients' },
  NET_CONTENT: { id: 'Isi bersih', en: 'Net content', others: 'netto|berat bersih|net weight' },
  EXPIRES_ON: {
    id: 'Kedaluwarsa',
    en: 'Expires on',
    others: 'kadaluarsa|kadaluwarsa|expired|expiry|tanggal kedaluwarsa|exp date',
  },
  PRODUCTION_CODE: { id: 'Kode produksi', en: 'Production code', others: 'batch|kode batch' },
};

export const IMPORT_FIELDS = Object.keys(ImportField) as ImportField[];
export const SINGLE_FIELDS = Object.keys(HEADINGS) as SingleField[];

/** Of the product itself; the rest is of its variants. */
export const PRODUCT_FIELDS = [
  'NAME',
  'CATEGORY',
  'DESCRIPTION',
  'SELLER',
  'TAX',
  'GOODS_KIND',
  'HALAL_NO',
  'HALAL_UNTIL',
  'PIRT_NO',
  'PIRT_UNTIL',
  'BPOM_NO',
  'BPOM_UNTIL',
  'COMPOSITION',
  'NET_CONTENT',
  'EXPIRES_ON',
  'PRODUCTION_CODE',
] as const satisfies readonly ImportField[];

/** A heading without marks, stars and letter case: `Nama Produk*` and `nama produk` are one. */
const plain = (heading: string): string =>
  collapseSpaces(
    foldDiacritics(heading)
      .toLowerCase()
      .replace(/[*:_."]+/g, ' '),
  );

const KNOWN = new Map<string, SingleField>();
for (const field of SINGLE_FIELDS) {
  const { id, en, others } = HEADINGS[field];
  for (const heading of [id, en, field, ...(others?.split('|') ?? [])]) KNOWN.set(plain(heading), field);
}

/** What each heading is probably meant for; each field goes to the first column that fits it, the rest stay null. */
export function guessMapping(headings: readonly string[]): (ImportField | null)[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const named = namedField(heading);
    const field = named?.field ?? KNOWN.get(plain(heading)) ?? KNOWN.get(plain(withoutBrackets(heading))) ?? null;
    const isInKilograms = field === 'WEIGHT' && /\bkg\b|kilo/i.test(heading);
    const key = named ? `${field} ${nameKey(named.name)}` : (field ?? '');
    if (field === null || isInKilograms || taken.has(key)) return null;
    taken.add(key);
    return field;
  });
}

const withoutBrackets = (heading: string): string => heading.replace(/\s*\([^)]*\)\s*/g, ' ');

/** How many headings of a line we know; the line with the most is the one of the headings. */
export function knownHeadings(cells: readonly string[]): number {
  return guessMapping(cells).filter((field) => field !== null).length;
}
