import { TenantDatabase, translate, type Locale } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { sentenceOf, type StoredProblem } from '../imports/import-reads.service.js';
import { minQuantityOf } from '../price-lists/entry-changes.js';
import type { ManagedProductFilter } from '../products/product-filters.js';
import { ProductListsService } from '../products/product-lists.service.js';
import type { Unit } from '../shared/enums.js';
import { unitLabel } from '../shared/labels.js';
import { IMPORT_HEADINGS, PRICES_PAGE, STOCK_AT_PAGE, STOCK_PAGE, WRONG_ROWS_PAGE } from './export-statements.js';
import { productHeadings, productLines } from './product-sheet.js';
import type { Page } from './table-writer.js';

const ROWS_PER_PAGE = 500;
const PRODUCTS_PER_PAGE = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const WISHES = {
  wanted: { sheet: true, counters: true, category: true, seller: true, attributes: false },
  facets: false,
  totalCount: false,
};

const WORDS = {
  id: {
    stock: [
      'Nama produk',
      'Varian',
      'SKU',
      'Satuan',
      'Kategori',
      'Penjual',
      'Stok',
      'Dipesan',
      'Tersedia',
      'Modal rata-rata',
      'Nilai',
    ],
    prices: ['Nama produk', 'Varian', 'SKU', 'Satuan', 'Mulai jumlah', 'Harga daftar', 'Harga', 'Harga anggota'],
  },
  en: {
    stock: [
      'Product name',
      'Variant',
      'SKU',
      'Unit',
      'Category',
      'Seller',
      'Stock',
      'Reserved',
      'Available',
      'Average cost',
      'Value',
    ],
    prices: ['Product name', 'Variant', 'SKU', 'Unit', 'From quantity', 'List price', 'Price', 'Member price'],
  },
} as const;

interface KeyedRow {
  readonly name: string;
  readonly variant: string;
  readonly sku: string;
  readonly unit: Unit;
  readonly key: string;
  readonly keyId: string;
}
type StockRow = KeyedRow & {
  category: string | null;
  seller: string | null;
  onHand: string;
  reserved: string;
  available: string;
  averageCost: number | null;
  value: number;
};
type PriceRow = KeyedRow & { minQuantity: string; price: number; publicPrice: number; memberPrice: number | null };
type WrongRow = { line: number; cells: string[]; problems: StoredProblem[] };

/** What a file of the catalogue holds. */
export type FileContent =
  | { readonly kind: 'products'; readonly filter: ManagedProductFilter }
  | { readonly kind: 'stock'; readonly locationId: string | null }
  | { readonly kind: 'prices'; readonly priceListId: string }
  | { readonly kind: 'wrongRows'; readonly importId: string };

/** The lines of each kind of file, headings first; page by page, each page costing the same wherever it lies. */
@Injectable()
export class ExportPages {
  constructor(
    private readonly db: TenantDatabase,
    private readonly lists: ProductListsService,
  ) {}

  of(content: FileContent, locale: Locale): AsyncGenerator<Page> {
    switch (content.kind) {
      case 'products':
        return this.products(content.filter, locale);
      case 'stock':
        return this.stock(content.locationId, locale);
      case 'prices':
        return this.prices(content.priceListId, locale);
      case 'wrongRows':
        return this.wrongRows(content.importId, locale);
    }
  }

  private async *products(filter: ManagedProductFilter, locale: Locale): AsyncGenerator<Page> {
    yield [productHeadings(locale)];
    for (let after: string | null | undefined; after !== null;) {
      const page = await this.lists.managed(filter, 'NAME', { first: PRODUCTS_PER_PAGE, after }, WISHES);
      yield page.nodes.flatMap((product) => productLines(product, locale));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
  }

  private async *stock(locationId: string | null, locale: Locale): AsyncGenerator<Page> {
    yield [[...WORDS[locale].stock]];
    for (let last: StockRow | undefined, isMore = true; isMore;) {
      const key = [last?.key ?? '', last?.keyId ?? FIRST_ID, ROWS_PER_PAGE];
      const rows: StockRow[] = await (locationId === null
        ? this.db.read<StockRow>(STOCK_PAGE, key)
        : this.db.read<StockRow>(STOCK_AT_PAGE, [...key, locationId]));
      yield rows.map((row) => [
        row.name,
        row.variant,
        row.sku,
        unitLabel(row.unit, locale),
        row.category,
        row.seller,
        Number(row.onHand),
        Number(row.reserved),
        Number(row.available),
        row.averageCost,
        row.value,
      ]);
      last = rows.at(-1);
      isMore = rows.length === ROWS_PER_PAGE;
    }
  }

  private async *prices(priceListId: string, locale: Locale): AsyncGenerator<Page> {
    yield [[...WORDS[locale].prices]];
    for (let last: PriceRow | undefined, isMore = true; isMore;) {
      const rows: PriceRow[] = await this.db.read<PriceRow>(PRICES_PAGE, [
        priceListId,
        last?.key ?? '',
        last?.keyId ?? FIRST_ID,
        last?.minQuantity ?? '0',
        ROWS_PER_PAGE,
      ]);
      yield rows.map((row) => [
        row.name,
        row.variant,
        row.sku,
        unitLabel(row.unit, locale),
        minQuantityOf(row.minQuantity),
        row.price,
        row.publicPrice,
        row.memberPrice,
      ]);
      last = rows.at(-1);
      isMore = rows.length === ROWS_PER_PAGE;
    }
  }

  private async *wrongRows(importId: string, locale: Locale): AsyncGenerator<Page> {
    const [table] = await this.db.read<{ headings: string[] }>(IMPORT_HEADINGS, [importId]);
    yield [[...(table?.headings ?? []), translate('import.reasons', locale)]];
    for (let line = 0, isMore = true; isMore;) {
      const rows = await this.db.read<WrongRow>(WRONG_ROWS_PAGE, [importId, line, ROWS_PER_PAGE]);
      yield rows.map(({ cells, problems }) => [
        ...cells,
        problems.map((problem) => sentenceOf(problem, locale)).join(' '),
      ]);
      line = rows.at(-1)?.line ?? line;
      isMore = rows.length === ROWS_PER_PAGE;
    }
  }
}
