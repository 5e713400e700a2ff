import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, notFound, TenantDatabase, type Locale } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CatalogPermission } from '../catalog.permissions.js';
import { entryCount } from '../price-lists/price-list-statements.js';
import type { PriceListEntryFilter } from '../price-lists/price-lists.schema.js';
import { managedHits } from '../products/managed-question.js';
import type { ManagedProductFilter } from '../products/product-filters.js';
import { ProductListsService } from '../products/product-lists.service.js';
import { chosenBy, type MovementFilter } from '../stock/chosen-movements.js';
import { ExportPages, type FileContent } from './export-pages.js';
import { MOVEMENT_COUNT, stockCount } from './export-statements.js';
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

  /**
   * The variants of the products that `managedProducts` finds by this filter, with their value at average cost: those that
   * are sold, and those that are not any more but still lie there. With a place, what lies there or is watched there.
   * Throws NOT_FOUND for an unknown place.
   */
  async stock(filter: ManagedProductFilter): Promise<TableExport> {
    const place = await this.placeOf(filter.locationId);
    const row = await this.db.readRow<{ count: number }>(...managedHits(filter, stockCount(place !== null)));
    return this.answer(
      { kind: 'stock', filter },
      ['Stok', place, this.today()].filter(Boolean).join(' '),
      row?.count ?? 0,
    );
  }

  /** The movements that `stockMovements` finds by this filter, newest first. Throws NOT_FOUND for an unknown place. */
  async movements(filter: MovementFilter): Promise<TableExport> {
    const place = await this.placeOf(filter.locationId);
    const row = await this.db.readRow<{ count: number }>(MOVEMENT_COUNT, chosenBy(filter));
    const name = ['Riwayat stok', place, this.today()].filter(Boolean).join(' ');
    return this.answer({ kind: 'movements', filter }, name, row?.count ?? 0);
  }

  /** The prices of a list that `priceListEntries` finds by this filter, beside the ordinary ones. Throws NOT_FOUND. */
  async priceList(priceListId: string, filter: PriceListEntryFilter): Promise<TableExport> {
    const list = await this.db.readRow<{ name: string; count: number }>(entryCount(filter.onlyConflicts ?? false), [
      this.today(),
      priceListId,
      filter.search?.trim() || null,
    ]);
    if (!list) throw notFound();
    return this.answer({ kind: 'prices', priceListId, filter }, `Daftar harga ${list.name}`, list.count);
  }

  /** The file behind an address that one of the above gave out; see FileOpening. */
  open(permit: string): Promise<OpenedFile> {
    return this.opening.open<FileContent>(permit, {
      kinds: ['products', 'stock', 'movements', 'prices', 'wrongRows'],
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

  private async placeOf(locationId: string | null | undefined): Promise<string | null> {
    if (locationId == null) return null;
    const place = await this.db.readRow<{ name: string }>(
      'select name from catalog.location where tenant_id = $1 and id = $2',
      [locationId],
    );
    if (!place) throw notFound();
    return place.name;
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

async function* once(page: Page): AsyncGenerator<Page> {
  yield page;
}
