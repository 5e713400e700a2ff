import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, TenantDatabase, translate, type Locale } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { sentenceOf, type StoredProblem } from '../imports/import-reads.service.js';
import { minQuantityOf } from '../price-lists/entry-changes.js';
import { entryLines } from '../price-lists/price-list-statements.js';
import type { PriceListEntryFilter } from '../price-lists/price-lists.schema.js';
import { managedHits } from '../products/managed-question.js';
import type { ManagedProductFilter } from '../products/product-filters.js';
import { ProductListsService } from '../products/product-lists.service.js';
import type { Unit } from '../shared/enums.js';
import { unitLabel } from '../shared/labels.js';
import { chosenBy, type MovementFilter } from '../stock/chosen-movements.js';
import { IMPORT_HEADINGS, MOVEMENTS_PAGE, stockPage, WRONG_ROWS_PAGE } from './export-statements.js';
import { MORE_COLUMNS, moreColumnsOf, type MoreColumnsRow } from './more-columns.js';
import { productHeadings, productLines } from './product-sheet.js';
import {
  goodsHeadings,
  movementHeadings,
  movementLine,
  stockHeadings,
  stockLine,
  type MovementRow,
  type StockRow,
} from './stock-sheets.js';
import type { Cell, Page } from './table-writer.js';

const ROWS_PER_PAGE = 500;
const PRODUCTS_PER_PAGE = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const WISHES = {
  wanted: { sheet: true, counters: true, category: true, seller: true, attributes: true },
  facets: false,
  totalCount: false,
};

const PRICES = {
  id: ['Mulai jumlah', 'Harga daftar', 'Harga', 'Harga anggota'],
  en: ['From quantity', 'List price', 'Price', 'Member price'],
} as const;

interface PriceRow {
  readonly name: string;
  readonly variant: string;
  readonly sku: string;
  readonly unit: Unit;
  readonly key: string;
  readonly keyId: string;
  readonly minQuantity: string;
  readonly price: number;
  readonly publicPrice: number;
  readonly memberPrice: number | null;
}
type WrongRow = { line: number; cells: string[]; problems: StoredProblem[] };

/** What a file of the catalogue holds: a list, and the filter under which it was looked at. */
export type FileContent =
  | { readonly kind: 'products'; readonly filter: ManagedProductFilter }
  | { readonly kind: 'stock'; readonly filter: ManagedProductFilter }
  | { readonly kind: 'movements'; readonly filter: MovementFilter }
  | { readonly kind: 'prices'; readonly priceListId: string; readonly filter: PriceListEntryFilter }
  | { readonly kind: 'wrongRows'; readonly importId: string };

/** The lines of each kind of file, headings first; page by page, each page costing the same wherever it lies. */
@Injectable()
export class ExportPages {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly lists: ProductListsService,
  ) {}

  of(content: FileContent, locale: Locale): AsyncGenerator<Page> {
    switch (content.kind) {
      case 'products':
        return this.products(content.filter, locale);
      case 'stock':
        return this.stock(content.filter, locale);
      case 'movements':
        return this.movements(content.filter, locale);
      case 'prices':
        return this.prices(content.priceListId, content.filter, locale);
      case 'wrongRows':
        return this.wrongRows(content.importId, locale);
    }
  }

  private async *products(filter: ManagedProductFilter, locale: Locale): AsyncGenerator<Page> {
    const [found] = await this.db.read<MoreColumnsRow>(...managedHits(filter, MORE_COLUMNS));
    const more = moreColumnsOf(found ?? { attributes: [], options: [] });
    yield [productHeadings(more, locale)];
    for (let after: string | null | undefined; after !== null;) {
      const page = await this.lists.managed(filter, 'NAME', { first: PRODUCTS_PER_PAGE, after }, WISHES);
      yield page.nodes.flatMap((product) => productLines(product, more, locale));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
  }

  private stock(filter: ManagedProductFilter, locale: Locale): AsyncGenerator<Page> {
    const question = stockPage(filter.locationId != null);
    return paged<StockRow>(
      stockHeadings(locale),
      (last) =>
        this.db.read(
          ...managedHits(filter, question, {
            key: last?.key ?? '',
            keyId: last?.keyId ?? FIRST_ID,
            limit: ROWS_PER_PAGE,
          }),
        ),
      (row) => stockLine(row, locale),
    );
  }

  private async *movements(filter: MovementFilter, locale: Locale): AsyncGenerator<Page> {
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    yield* paged<MovementRow>(
      movementHeadings(locale),
      (last) => this.db.read(MOVEMENTS_PAGE, [...chosenBy(filter), last?.id ?? null, ROWS_PER_PAGE]),
      (row) => movementLine(row, zone, locale),
    );
  }

  private async *prices(priceListId: string, filter: PriceListEntryFilter, locale: Locale): AsyncGenerator<Page> {
    const text = entryLines(filter.onlyConflicts ?? false);
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    yield* paged<PriceRow>(
      [...goodsHeadings(locale), ...PRICES[locale]],
      (last) =>
        this.db.read(text, [
          today,
          priceListId,
          filter.search?.trim() || null,
          last?.key ?? '',
          last?.keyId ?? FIRST_ID,
          last?.minQuantity ?? '0',
          ROWS_PER_PAGE,
        ]),
      (row) => [
        row.name,
        row.variant,
        row.sku,
        unitLabel(row.unit, locale),
        minQuantityOf(row.minQuantity),
        row.price,
        row.publicPrice,
        row.memberPrice,
      ],
    );
  }

  private async *wrongRows(importId: string, locale: Locale): AsyncGenerator<Page> {
    const [table] = await this.db.read<{ headings: string[] }>(IMPORT_HEADINGS, [importId]);
    yield* paged<WrongRow>(
      [...(table?.headings ?? []), translate('import.reasons', locale)],
      (last) => this.db.read(WRONG_ROWS_PAGE, [importId, last?.line ?? 0, ROWS_PER_PAGE]),
      ({ cells, problems }) => [...cells, problems.map((problem) => sentenceOf(problem, locale)).join(' ')],
    );
  }
}

/** Headings, then page after page: `read` gets the last row of the page before and answers at most ROWS_PER_PAGE. */
async function* paged<Row>(
  headings: readonly Cell[],
  read: (last: Row | undefined) => Promise<Row[]>,
  lineOf: (row: Row) => Cell[],
): AsyncGenerator<Page> {
  yield [headings];
  for (let last: Row | undefined, isMore = true; isMore;) {
    const rows: Row[] = await read(last);
    yield rows.map(lineOf);
    last = rows.at(-1);
    isMore = rows.length === ROWS_PER_PAGE;
  }
}
