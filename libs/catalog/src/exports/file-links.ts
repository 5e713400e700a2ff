import { Clock } from '@lumbung/kernel';
import {
  Config,
  currentContext,
  currentLocale,
  currentTenant,
  derivedKey,
  notFound,
  seal,
  unseal,
  type Locale,
  type TenantId,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

const OPEN_FOR_MS = 10 * 60_000;
/** A workbook is made in memory; beyond this there is the text file, which is not. */
export const MOST_WORKBOOK_ROWS = 20_000;

/** What a file holds: which list, and how it is narrowed. */
export interface ListContent {
  readonly kind: string;
}

export type FileFormat = 'csv' | 'xlsx' | 'pdf';

export interface FilePermit<C extends ListContent = ListContent> {
  readonly tenant: TenantId;
  readonly person: string | null;
  readonly locale: Locale;
  readonly until: number;
  readonly format: FileFormat;
  readonly name: string;
  readonly content: C;
}

/**
 * Addresses of files that are made when they are opened, for one person and ten minutes. The permit is sealed, not only
 * signed: a filter may name a person or a phone number, and addresses end up in logs.
 */
@Injectable()
export class FileLinks {
  private readonly key: Buffer;

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    this.key = derivedKey(Buffer.from(config.MASTER_KEY, 'base64'), 'lumbung', 'file permits');
  }

  /** Both formats, for the person of this request, who was already found to have the right to the content. */
  of<C extends ListContent>(
    content: C,
    name: string,
    rowCount: number,
    path = '/exports/file',
  ): { csvUrl: string; xlsxUrl: string | null } {
    const url = (format: FileFormat) => `${path}?permit=${this.permit(content, name, format)}`;
    return { csvUrl: url('csv'), xlsxUrl: rowCount > MOST_WORKBOOK_ROWS ? null : url('xlsx') };
  }

  /** A paper instead of a table, for the person of this request. */
  ofPdf<C extends ListContent>(content: C, name: string, path: string): string {
    return `${path}?permit=${this.permit(content, name, 'pdf')}`;
  }

  /** What a permit opens; throws NOT_FOUND when it is forged, too old, somebody else's, or for another kind of list. */
  read<C extends ListContent>(permit: string, kinds: readonly C['kind'][]): FilePermit<C> {
    const read = this.unsealed(permit) as FilePermit<C>;
    const person = currentContext()?.principal?.personId ?? null;
    if (read.until < this.clock.now().getTime() || read.person !== person || !kinds.includes(read.content.kind))
      throw notFound();
    return read;
  }

  private permit(content: ListContent, name: string, format: FileFormat): string {
    const person = currentContext()?.principal?.personId ?? null;
    const until = this.clock.now().getTime() + OPEN_FOR_MS;
    const permit: FilePermit = {
      tenant: currentTenant().id,
      person,
      locale: currentLocale(),
      until,
      format,
      name,
      content,
    };
    return seal(this.key, JSON.stringify(permit)).toString('base64url');
  }

  private unsealed(permit: string): FilePermit {
    try {
      return JSON.parse(unseal(this.key, Buffer.from(permit, 'base64url')).toString()) as FilePermit;
    } catch {
      throw notFound();
    }
  }
}
