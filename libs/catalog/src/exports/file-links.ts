import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Clock } from '@lumbung/kernel';
import {
  Config,
  currentContext,
  currentLocale,
  currentTenant,
  notFound,
  type Locale,
  type TenantId,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

const OPEN_FOR_MS = 10 * 60_000;
const IV_BYTES = 12;
const TAG_BYTES = 16;
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
    this.key = Buffer.from(hkdfSync('sha256', Buffer.from(config.MASTER_KEY, 'base64'), 'lumbung', 'file permits', 32));
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
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const body = Buffer.concat([cipher.update(JSON.stringify(permit)), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  }

  private unsealed(permit: string): FilePermit {
    const sealed = Buffer.from(permit, 'base64url');
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return JSON.parse(
        Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(),
      ) as FilePermit;
    } catch {
      throw notFound();
    }
  }
}
