import type { Readable } from 'node:stream';
import { asId, Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, notFound, runAs, TenantDatabase, TenantDirectory, type Locale, type RequestContext } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CatalogPermission } from '../catalog.permissions.js';
import type { ManagedProductFilter } from '../products/product-filters.js';
import { ProductListsService } from '../products/product-lists.service.js';
import { PRICE_LIST, STOCK_AT_COUNT, STOCK_COUNT } from './export-statements.js';
import { ExportPages } from './export-pages.js';
import type { TableExport } from './exports.types.js';
import { FileLinks, type FilePermit } from './file-links.js';
import { templateLines } from './product-sheet.js';
import { csvOf, xlsxOf, type Page } from './table-writer.js';

const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

export interface OpenedFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Readable | Buffer;
}

/** Lists as files: exactly what is filtered, made when they are opened. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly directory: TenantDirectory,
    private readonly lists: ProductListsService,
    private readonly pages: ExportPages,
    private readonly links: FileLinks,
  ) {}

  /** The products that `managedProducts` finds by this filter, one row for each variant. One statement, for the count. */
  async products(filter: ManagedProductFilter): Promise<TableExport> {
    const { products, variants } = await this.lists.managedCount(filter);
    return this.answer({ kind: 'products', filter }, `Barang ${this.today()}`, variants, products);
  }

  /** What is in stock with its value at average cost, everywhere or at one place. Throws NOT_FOUND for an unknown place. */
  async stock(locationId: string | null): Promise<TableExport> {
    const place = locationId === null ? undefined : await this.db.readRow<{ name: string }>('select name from catalog.location where tenant_id = $1 and id = $2', [locationId]);
    if (locationId !== null && !place) throw notFound();
    const row = await this.db.readRow<{ count: number }>(locationId === null ? STOCK_COUNT : STOCK_AT_COUNT, locationId === null ? [] : [locationId]);
    return this.answer({ kind: 'stock', locationId }, `Stok ${place ? `${place.name} ` : ''}${this.today()}`, row?.count ?? 0);
  }

  /** The prices of a list beside the ordinary ones. Throws NOT_FOUND. */
  async priceList(priceListId: string): Promise<TableExport> {
    const list = await this.db.readRow<{ name: string; count: number }>(PRICE_LIST, [priceListId]);
    if (!list) throw notFound();
    return this.answer({ kind: 'prices', priceListId }, `Daftar harga ${list.name}`, list.count);
  }

  /**
   * The file behind an address that one of the above gave out. Throws NOT_FOUND when the address is forged, older than
   * ten minutes or another person's. A text file is read page by page while it is sent; a workbook is made whole.
   */
  async open(permit: string): Promise<OpenedFile> {
    const { tenant: tenantId, locale, format, name, content } = this.links.read(permit);
    const tenant = await this.directory.byId(asId<'Tenant'>(tenantId));
    if (!tenant) throw notFound();
    // The right was shown when the address was given out; the one who opens it may come without cooperative and roles.
    const context: RequestContext = {
      requestId: `file ${content.kind}`,
      locale,
      tenant,
      principal: { kind: 'system', displayName: 'Lumbung', permissions: new Set([CatalogPermission.Read]) },
    };
    const pages = everyPageAs(context, this.pages.of(content, locale));
    return this.file(format, name, pages);
  }

  /** An empty table for an import, with an example. Holds nothing of any cooperative. */
  template(format: FilePermit['format'], locale: Locale): Promise<OpenedFile> {
    return this.file(format, locale === 'id' ? 'Contoh impor barang' : 'Product import template', once(templateLines(locale)));
  }

  private async file(format: FilePermit['format'], name: string, pages: AsyncIterable<Page>): Promise<OpenedFile> {
    const content = format === 'csv' ? csvOf(pages) : await xlsxOf(pages, 'Data');
    return { fileName: `${name}.${format}`, mimeType: TYPES[format], content };
  }

  private answer(content: FilePermit['content'], name: string, rowCount: number, productCount: number | null = null): TableExport {
    return { rowCount, productCount, ...this.links.of(content, name, rowCount) };
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

/** Whoever pulls the stream is none of ours: each page is fetched in the context it belongs to. */
async function* everyPageAs(context: RequestContext, pages: AsyncGenerator<Page>): AsyncGenerator<Page> {
  try {
    for (;;) {
      const { value, done } = await runAs(context, () => pages.next());
      if (done) return;
      yield value;
    }
  } finally {
    await pages.return(undefined);
  }
}

async function* once(page: Page): AsyncGenerator<Page> {
  yield page;
}
