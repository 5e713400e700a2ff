import type { Readable } from 'node:stream';
import { newId } from '@lumbung/kernel';
import { notFound, runAs, TenantDirectory, type Locale, type RequestContext } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { FileLinks, type FileFormat, type ListContent } from './file-links.js';
import { csvOf, xlsxOf, type Page } from './table-writer.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export interface OpenedFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Readable | Buffer;
}

/** What a domain says of its lists: their kinds, the permission they are read with, and their lines. */
export interface ListSource<C extends ListContent> {
  readonly kinds: readonly C['kind'][];
  readonly permission: string;
  pagesOf(content: C, locale: Locale): AsyncGenerator<Page>;
}

/** Makes the file behind a signed address. */
@Injectable()
export class FileOpening {
  constructor(
    private readonly links: FileLinks,
    private readonly directory: TenantDirectory,
  ) {}

  /**
   * Throws NOT_FOUND when the address is forged, older than ten minutes, another person's, or no list of this source. A
   * text file is read page by page while it is sent; a workbook is made whole.
   */
  async open<C extends ListContent>(permit: string, source: ListSource<C>): Promise<OpenedFile> {
    const { tenant: tenantId, locale, format, name, content } = this.links.read<C>(permit, source.kinds);
    const tenant = await this.directory.byId(tenantId);
    if (!tenant || format === 'pdf') throw notFound();
    // The right was shown when the address was given out; the one who opens it may come without cooperative and roles.
    const principal = { kind: 'system', displayName: 'Lumbung', permissions: new Set([source.permission]) } as const;
    const context: RequestContext = { requestId: newId(), locale, tenant, principal };
    return tableFile(format, name, everyPageAs(context, source.pagesOf(content, locale)));
  }
}

export async function tableFile(
  format: Exclude<FileFormat, 'pdf'>,
  name: string,
  pages: AsyncIterable<Page>,
): Promise<OpenedFile> {
  const content = format === 'csv' ? csvOf(pages) : await xlsxOf(pages, 'Data');
  return { fileName: `${name}.${format}`, mimeType: TYPES[format], content };
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
