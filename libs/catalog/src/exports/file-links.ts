import { createHmac, timingSafeEqual } from 'node:crypto';
import { Clock } from '@lumbung/kernel';
import { Config, currentContext, currentLocale, currentTenant, notFound, type Locale, type TenantId } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { ManagedProductFilter } from '../products/product-filters.js';

const OPEN_FOR_MS = 10 * 60_000;
/** A workbook is made in memory; beyond this there is the text file, which is not. */
export const MOST_WORKBOOK_ROWS = 20_000;

/** What a file holds. */
export type FileContent =
  | { readonly kind: 'products'; readonly filter: ManagedProductFilter }
  | { readonly kind: 'stock'; readonly locationId: string | null }
  | { readonly kind: 'prices'; readonly priceListId: string }
  | { readonly kind: 'wrongRows'; readonly importId: string };

export interface FilePermit {
  readonly tenant: TenantId;
  readonly person: string | null;
  readonly locale: Locale;
  readonly until: number;
  readonly format: 'csv' | 'xlsx';
  readonly name: string;
  readonly content: FileContent;
}

/** Addresses of files that are made when they are opened: signed, for one person and ten minutes. */
@Injectable()
export class FileLinks {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Both formats for the person of this request, who was already found to have the right to the content. */
  of(content: FileContent, name: string, rowCount: number): { csvUrl: string; xlsxUrl: string | null } {
    return { csvUrl: this.url(content, name, 'csv'), xlsxUrl: rowCount > MOST_WORKBOOK_ROWS ? null : this.url(content, name, 'xlsx') };
  }

  /** What a permit opens; throws NOT_FOUND when it is forged, too old, or somebody else's. */
  read(permit: string): FilePermit {
    const [text = '', signature = ''] = permit.split('.');
    if (!equal(signature, this.sign(text))) throw notFound();
    const read = JSON.parse(Buffer.from(text, 'base64url').toString()) as FilePermit;
    const person = currentContext()?.principal?.personId ?? null;
    if (read.until < this.clock.now().getTime() || read.person !== person) throw notFound();
    return read;
  }

  private url(content: FileContent, name: string, format: FilePermit['format']): string {
    const permit: FilePermit = {
      tenant: currentTenant().id,
      person: currentContext()?.principal?.personId ?? null,
      locale: currentLocale(),
      until: this.clock.now().getTime() + OPEN_FOR_MS,
      format,
      name,
      content,
    };
    const text = Buffer.from(JSON.stringify(permit)).toString('base64url');
    return `/exports/file?permit=${text}.${this.sign(text)}`;
  }

  private sign(text: string): string {
    return createHmac('sha256', Buffer.from(this.config.MASTER_KEY, 'base64')).update(`catalog file ${text}`).digest('base64url');
  }
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
