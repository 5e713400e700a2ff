import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, notFound, TenantDatabase, type Locale } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CatalogPermission } from '../catalog.permissions.js';
import type { ManagedProductFilter } from '../products/product-filters.js';
import { ProductListsService } from '../products/product-lists.service.js';
import { PRICE_LIST, STOCK_AT_COUNT, STOCK_COUNT } from './export-statements.js';
import { ExportPages, type FileContent } from './export-pages.js';
import type { TableExport } from './exports.types.js';
import { FileLinks } from './file-links.js';
import { FileOpening, tableFile, type OpenedFile } from './file-opening.js';
import { templateLines } from './product-sheet.js';
import type { Page } from './table-writer.js';

/** Lists as files: exactly what is filtered, made when they are opened. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly lists: ProductListsService,
    private readonly pages: ExportPages,
    private readonly links: FileLinks,
    private readonly opening: FileOpening,
  ) {}

  /** The products that `managedProducts` finds by this filter, one row for each variant. One statement, for the count. */
  async products(filter: ManagedProductFilter): Promise<TableExport> {
    const { products, variants } = await this.lists.managedCount(filter);
    return this.answer({ kind: 'products', filter }, `Barang ${this.today()}`, variants, products);
  }

  /** What is in stock with its value at average cost, everywhere or at one place. Throws NOT_FOUND for an unknown place. */
  async stock(locationId: string | null): Promise<TableExport> {
    const place =
      locationId === null
        ? undefined
        : await this.db.readRow<{ name: string }>(
            'select name from catalog.location where tenant_id = $1 and id = $2',
            [locationId],
          );
    if (locationId !== null && !place) throw notFound();
    const row = await this.db.readRow<{ count: number }>(
      locationId === null ? STOCK_COUNT : STOCK_AT_COUNT,
      locationId === null ? [] : [locationId],
    );
    return this.answer(
      { kind: 'stock', locationId },
      `Stok ${place ? `${place.name} ` : ''}${this.today()}`,
      row?.count ?? 0,
    );
  }

  /** The prices of a list beside the ordinary ones. Throws NOT_FOUND. */
  async priceList(priceListId: string): Promise<TableExport> {
    const list = await this.db.readRow<{ name: string; count: number }>(PRICE_LIST, [priceListId]);
    if (!list) throw notFound();
    return this.answer({ kind: 'prices', priceListId }, `Daftar harga ${list.name}`, list.count);
  }

  /** The file behind an address that one of the above gave out; see FileOpening. */
  open(permit: string): Promise<OpenedFile> {
    return this.opening.open<FileContent>(permit, {
      kinds: ['products', 'stock', 'prices', 'wrongRows'],
      permission: CatalogPermission.Read,
      pagesOf: (content, locale) => this.pages.of(content, locale),
    });
  }

  /** An empty table for an import, with an example. Holds nothing of any cooperative. */
  template(format: 'csv' | 'xlsx', locale: Locale): Promise<OpenedFile> {
    return tableFile(
      format,
      locale === 'id' ? 'Contoh impor barang' : 'Product import template',
      once(templateLines(locale)),
    );
  }

  private answer(
    content: FileContent,
    name: string,
    rowCount: number,
    productCount: number | null = null,
  ): TableExport {
    return { rowCount, productCount, ...this.links.of(content, name, rowCount) };
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

async function* once(page: Page): AsyncGenerator<Page> {
  yield page;
}
