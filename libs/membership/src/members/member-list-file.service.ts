import { xlsxOf, type Page } from '@lumbung/documents';
import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentLocale, currentTenant } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { BookFile } from '../books/books.service.js';
import { BookTooLong } from '../books/books.types.js';
import { MemberReadsService } from './member-reads.service.js';
import { memberKindLabel } from './member-status.js';
import type { MemberFilter, MemberSort } from './members.schema.js';

const ROWS_PER_PAGE = 500;
/** A workbook is made whole in memory. */
const MOST_ROWS = 20_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The register as a workbook, exactly as it is filtered on the screen. */
@Injectable()
export class MemberListFile {
  constructor(
    private readonly clock: Clock,
    private readonly reads: MemberReadsService,
  ) {}

  /** The members this filter finds, contacts masked as on the screen; at most 20,000 (BookTooLong). */
  async xlsx(filter: MemberFilter, sort: MemberSort): Promise<BookFile | BookTooLong> {
    const locale = currentLocale();
    const { title, headings } = WORDS[locale];
    const pages: Page[] = [[[...headings]]];
    let count = 0;
    for (let after: string | null = null; ;) {
      const wishes = { history: false, particulars: false, total: false };
      const { nodes, pageInfo } = await this.reads.list(filter, sort, { first: ROWS_PER_PAGE, after }, wishes);
      pages.push(
        nodes.map((member) => [
          member.memberNo,
          member.fullName,
          memberKindLabel(member.kind, locale),
          member.statusLabel,
          member.phoneMasked ?? '',
          member.address?.formatted ?? '',
          member.joinedOn ?? '',
          member.leftOn ?? '',
        ]),
      );
      count += nodes.length;
      if (count > MOST_ROWS) return new BookTooLong(count);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    return { content: await xlsxOf(each(pages), title), mimeType: XLSX, fileName: `${title} ${today}.xlsx` };
  }
}

async function* each(pages: readonly Page[]): AsyncGenerator<Page> {
  yield* pages;
}

const WORDS = {
  id: {
    title: 'Daftar anggota',
    headings: ['No. anggota', 'Nama', 'Jenis', 'Status', 'Telepon', 'Alamat', 'Masuk', 'Keluar'],
  },
  en: {
    title: 'Members',
    headings: ['Member no.', 'Name', 'Kind', 'Status', 'Phone', 'Address', 'Joined', 'Left'],
  },
} as const;
