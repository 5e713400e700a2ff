import { ProfileService } from '@lumbung/cooperatives';
import { column, tableReport, toPdf, xlsxOf, type Issuer, type Page } from '@lumbung/documents';
import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentLocale,
  currentTenant,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Slice,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  bookTitle,
  EVENT_BOOK,
  lineOf,
  MEMBER_BOOK,
  OFFICER_BOOK,
  type EventLine,
  type MemberLine,
  type OfficerLine,
} from './book-lines.js';
import { BookTooLong, type AdministrationBook, type BookKind, type BookLength, type BookLine } from './books.types.js';

const ROWS_PER_PAGE = 500;
/** A file is made whole in memory; a table on paper costs more than one in a workbook. */
const MOST_LINES = { pdf: 5_000, xlsx: 20_000 } as const;
const BOARD = ['CHAIR', 'SECRETARY', 'TREASURER'];
const SUPERVISORS = ['SUPERVISOR', 'SHARIA_BOARD'];

export type BookFormat = keyof typeof MOST_LINES;

export interface BookFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Buffer;
}

type Keyed<Row> = Row & { readonly key: string };

const MEMBERS = (
  way: 'asc' | 'desc',
) => `select m.id, m.member_no as "memberNo", m.full_name as "fullName", m.kind, p.birth_place as "birthPlace",
    p.birth_on::text as "birthOn", p.sex, p.occupation, platform.address_json(m.street, m.landmark, m.region_code, m.postal_code)->>'formatted' as address,
    m.joined_on::text as "joinedOn", m.left_on::text as "leftOn", m.leave_reason as "leaveReason", m.number_key as key
  from membership.member m left join membership.particulars p on p.tenant_id = $1 and p.id = m.id
 where m.tenant_id = $1 and m.joined_on is not null and ($2::text is null or (m.number_key, m.id) ${way === 'asc' ? '>' : '<'} ($2, $3::uuid))
 order by m.number_key ${way}, m.id ${way} limit $4`;
const EVENTS = (
  way: 'asc' | 'desc',
) => `select s.id, s.effective_on::text as "effectiveOn", m.member_no as "memberNo", m.full_name as "fullName",
    s.from_status as "fromStatus", s.to_status as "toStatus", case when s.to_status = 'LEFT' then m.leave_reason end as "leaveReason",
    s.actor_name as "actorName", s.reason, '' as key
  from membership.status_change s join membership.member m on m.tenant_id = $1 and m.id = s.member_id
 where s.tenant_id = $1 and ($2::text is null or s.id ${way === 'asc' ? '>' : '<'} $3::uuid) order by s.id ${way} limit $4`;
const LENGTHS = `select (select count(*)::int from membership.member where tenant_id = $1 and joined_on is not null) as members,
  (select count(*)::int from membership.status_change where tenant_id = $1) as events`;

/** The administration books (buku administrasi), made of live data: on the screen page by page, and whole as a file. */
@Injectable()
export class BooksService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly profile: ProfileService,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of a book: members by number with those who left, officers in their order, events from the first to the last.
   * Applicants stand in no book yet. Source: the administration books every cooperative must keep.
   */
  async page(kind: BookKind, page: PageArgs): Promise<AdministrationBook> {
    const slice = sliceOf(page, 2);
    const locale = currentLocale();
    const rows = await this.rows(kind, slice);
    const keys = new Map(rows.map(({ id, key }) => [id, key]));
    const lines = connectionFrom(
      rows.map(({ line }) => line),
      slice,
      ({ id }) => [keys.get(id) ?? '', id],
    );
    return { kind, title: bookTitle(kind, locale), headings: [...bookOf(kind).headings[locale]], lines };
  }

  /** How long each book is. */
  async lengths(): Promise<BookLength[]> {
    const counts = await this.db.readRow<{ members: number; events: number }>(LENGTHS);
    const officers = await this.officers([...BOARD, ...SUPERVISORS]);
    const of = (offices: readonly string[]) => officers.filter(({ office }) => offices.includes(office)).length;
    const lengths: Record<BookKind, number> = {
      MEMBERS: counts?.members ?? 0,
      BOARD: of(BOARD),
      SUPERVISORS: of(SUPERVISORS),
      EVENTS: counts?.events ?? 0,
    };
    const locale = currentLocale();
    return (Object.keys(lengths) as BookKind[]).map((kind) => ({
      kind,
      title: bookTitle(kind, locale),
      lineCount: lengths[kind],
    }));
  }

  /** The whole book as a file. Refuses one that is too long for it (BookTooLong): 5,000 lines on paper, 20,000 in a workbook. */
  async file(kind: BookKind, format: BookFormat): Promise<BookFile | BookTooLong> {
    const lineCount = (await this.lengths()).find((length) => length.kind === kind)?.lineCount ?? 0;
    if (lineCount > MOST_LINES[format]) return new BookTooLong(lineCount);
    const lines: BookLine[] = [];
    for (let key: Slice['key'], isMore = true; isMore;) {
      const rows = await this.rows(kind, { limit: ROWS_PER_PAGE, key, backward: false });
      lines.push(...rows.map(({ line }) => line));
      const last = rows.at(-1);
      key = last && [last.key, last.id];
      isMore = rows.length === ROWS_PER_PAGE;
    }
    const name = `${bookTitle(kind, currentLocale())} ${this.today()}`;
    return format === 'xlsx'
      ? { fileName: `${name}.xlsx`, mimeType: XLSX, content: await xlsxOf(pagesOf(kind, lines), 'Data') }
      : { fileName: `${name}.pdf`, mimeType: 'application/pdf', content: await this.pdf(kind, lines) };
  }

  private async pdf(kind: BookKind, lines: readonly BookLine[]): Promise<Buffer> {
    const locale = currentLocale();
    const { headings, weights } = bookOf(kind);
    const isWide = kind === 'MEMBERS' || kind === 'EVENTS';
    const report = tableReport({
      locale,
      issuer: await this.issuer(),
      title: bookTitle(kind, locale),
      about: [],
      columns: headings[locale].map((heading, index) => column(heading, weights[index] ?? 1)),
      rows: lines.map(({ cells }) => cells),
      madeAt: this.clock.now(),
      timeZone: currentTenant().timeZone as CooperativeTimeZone,
    });
    return toPdf(report, isWide ? 'A4_LANDSCAPE' : 'A4');
  }

  /** Lines with the key each is found by. */
  private async rows(kind: BookKind, slice: Slice): Promise<{ id: string; key: string; line: BookLine }[]> {
    const locale = currentLocale();
    const way = slice.backward ? 'desc' : 'asc';
    const values = [slice.key?.[0] ?? null, slice.key?.[1] ?? null, slice.limit];
    if (kind === 'MEMBERS')
      return (await this.db.read<Keyed<MemberLine>>(MEMBERS(way), values)).map((row) => ({
        id: row.id,
        key: row.key,
        line: lineOf(MEMBER_BOOK, row, locale),
      }));
    if (kind === 'EVENTS')
      return (await this.db.read<Keyed<EventLine>>(EVENTS(way), values)).map((row) => ({
        id: row.id,
        key: row.key,
        line: lineOf(EVENT_BOOK, row, locale),
      }));
    const officers = await this.officers(kind === 'BOARD' ? BOARD : SUPERVISORS);
    const ordered = slice.backward ? officers.reverse() : officers;
    const from = slice.key ? ordered.findIndex(({ id }) => id === slice.key?.[1]) + 1 : 0;
    return ordered
      .slice(from, from + slice.limit)
      .map((row) => ({ id: row.id, key: '', line: lineOf(OFFICER_BOOK, row, locale) }));
  }

  private async officers(offices: readonly string[]): Promise<OfficerLine[]> {
    const officers: readonly OfficerLine[] = (await this.profile.current())?.officers ?? [];
    return officers.filter(({ office }) => offices.includes(office));
  }

  private async issuer(): Promise<Issuer> {
    const cooperative = await this.profile.current();
    return {
      name: cooperative?.name ?? currentTenant().slug,
      registrationNo: cooperative?.cooperativeRegistrationNo ?? null,
      address: cooperative?.address.formatted ?? null,
      phone: (cooperative?.phone ?? null) as Issuer['phone'],
    };
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const bookOf = (kind: BookKind) => (kind === 'MEMBERS' ? MEMBER_BOOK : kind === 'EVENTS' ? EVENT_BOOK : OFFICER_BOOK);

async function* pagesOf(kind: BookKind, lines: readonly BookLine[]): AsyncGenerator<Page> {
  yield [[...bookOf(kind).headings[currentLocale()]]];
  yield lines.map(({ cells }) => cells);
}
