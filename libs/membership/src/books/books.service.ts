import { ProfileService } from '@lumbung/cooperatives';
import { column, tableReport, toPdf, xlsxOf, type Issuer, type Page } from '@lumbung/documents';
import { Clock, formatDate, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentLocale,
  currentTenant,
  notFound,
  sliceOf,
  TenantDatabase,
  type BusinessDateRange,
  type Locale,
  type PageArgs,
  type Slice,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  bookTitle,
  EVENT_BOOK,
  lineOf,
  MEMBER_BOOK,
  registerBook,
  type Book,
  type EventLine,
  type MemberLine,
} from './book-lines.js';
import { isRegister, mayWrite, RegisterKind } from '../registers/register-kind.js';
import { OfficerBooks, type OfficerBook } from '../officers/officer-books.js';
import { RegistersService } from '../registers/registers.service.js';
import { BookProviders } from './book-providers.js';
import { asCells, withTotal, type KeyedLine } from './book-tables.js';
import { BookTooLong, datingOf, type AdministrationBook, type BookKind, type BookLength } from './books.types.js';

const ROWS_PER_PAGE = 500;
/** A file is made whole in memory; a table on paper costs more than one in a workbook. */
const MOST_LINES = { pdf: 5_000, xlsx: 20_000 } as const;
const SIGNATURE_WEIGHT = 4;

export type BookFormat = keyof typeof MOST_LINES;

export interface BookFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Buffer;
}

/** Columns of a book; one of officers reads its lines itself. */
type Shape = Pick<Book<never>, 'headings' | 'weights' | 'signature'> & Partial<Pick<OfficerBook, 'read'>>;
type Keyed<Row> = Row & { readonly key: string };

/**
 * Who stands in the book of members: whoever was one. Of some the day is not known, since they were brought along without;
 * an applicant who took his application back was none.
 */
const WAS_MEMBER = `(m.joined_on is not null or m.status in ('ACTIVE', 'INACTIVE') or (m.status = 'LEFT' and exists (
    select from membership.status_change s where s.tenant_id = $1 and s.member_id = m.id and s.to_status = 'ACTIVE')))`;

const MEMBERS = (
  way: 'asc' | 'desc',
) => `select m.id, m.member_no as "memberNo", m.full_name as "fullName", m.kind, p.birth_place as "birthPlace",
    p.birth_on::text as "birthOn", p.sex, p.occupation, platform.address_json(m.street, m.landmark, m.region_code, m.postal_code)->>'formatted' as address,
    m.joined_on::text as "joinedOn", m.left_on::text as "leftOn", m.leave_reason as "leaveReason", m.number_key as key
  from membership.member m left join membership.particulars p on p.tenant_id = $1 and p.id = m.id
 where m.tenant_id = $1 and ${WAS_MEMBER} and ($5::date is null or m.joined_on >= $5) and ($6::date is null or m.joined_on <= $6) and ($2::text is null or (m.number_key, m.id) ${way === 'asc' ? '>' : '<'} ($2, $3::uuid))
 order by m.number_key ${way}, m.id ${way} limit $4`;
const EVENTS = (
  way: 'asc' | 'desc',
) => `select s.id, s.effective_on::text as "effectiveOn", m.member_no as "memberNo", m.full_name as "fullName",
    s.from_status as "fromStatus", s.to_status as "toStatus", case when s.to_status = 'LEFT' then m.leave_reason end as "leaveReason",
    s.actor_name as "actorName", s.reason, s.effective_on::text as key
  from membership.status_change s join membership.member m on m.tenant_id = $1 and m.id = s.member_id
 where s.tenant_id = $1 and ($5::date is null or s.effective_on >= $5) and ($6::date is null or s.effective_on <= $6) and ($2::text is null or (s.effective_on, s.id) ${way === 'asc' ? '>' : '<'} ($2::date, $3::uuid)) order by s.effective_on ${way}, s.id ${way} limit $4`;
const LENGTHS = `select (select count(*)::int from membership.member m where m.tenant_id = $1 and ${WAS_MEMBER}) as members,
  (select count(*)::int from membership.status_change where tenant_id = $1) as events,
  (select coalesce(json_object_agg(k.kind, k.count), '{}') from (select kind, count(*)::int as count from membership.register_entry
    where tenant_id = $1 group by kind) k) as kept`;

/** The administration books (buku administrasi), made of live data: on the screen page by page, and whole as a file. */
@Injectable()
export class BooksService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly profile: ProfileService,
    private readonly clock: Clock,
    private readonly registers: RegistersService,
    private readonly providers: BookProviders,
    private readonly officers: OfficerBooks,
  ) {}

  /**
   * A page of a book: members by number with those who left, officers by the day of appointment with those who were (from the
   * profile where the register of officers is empty), events from the first to the last. Applicants stand in no book yet. Source: the administration books every cooperative must keep.
   */
  async page(kind: BookKind, page: PageArgs, range: BusinessDateRange | null = null): Promise<AdministrationBook> {
    const slice = sliceOf(page, 2);
    const locale = currentLocale();
    const book = await this.bookOf(kind);
    const rows = await this.rows(kind, book, slice, range);
    const keys = new Map(rows.map(({ id, key }) => [id, key]));
    const lines = connectionFrom(
      rows.map(({ line }) => line),
      slice,
      ({ id }) => [keys.get(id) ?? '', id],
    );
    return { kind, title: bookTitle(kind, locale), headings: [...book.headings[locale]], lines };
  }

  /** How long each book is. */
  async lengths(): Promise<BookLength[]> {
    const counts = await this.db.readRow<{ members: number; events: number; kept: Record<string, number> }>(LENGTHS);
    const officers = await this.officers.lengths();
    const lengths: [BookKind, number][] = [
      ['MEMBERS', counts?.members ?? 0],
      ['BOARD', officers.BOARD],
      ['SUPERVISORS', officers.SUPERVISORS],
      ['EVENTS', counts?.events ?? 0],
    ];
    for (const provider of this.providers.all()) lengths.push([provider.kind, await provider.count()]);
    for (const kind of Object.values(RegisterKind)) lengths.push([kind, counts?.kept[kind] ?? 0]);
    const locale = currentLocale();
    return lengths.map(([kind, lineCount]) => ({
      kind,
      title: bookTitle(kind, locale),
      isKept: isRegister(kind),
      lineCount,
      dating: datingOf(kind),
      canWrite: isRegister(kind) && mayWrite(kind),
    }));
  }

  /** The whole book as a file. Refuses one that is too long for it (BookTooLong): 5,000 lines on paper, 20,000 in a workbook. */
  async file(
    kind: BookKind,
    format: BookFormat,
    range: BusinessDateRange | null = null,
  ): Promise<BookFile | BookTooLong> {
    const book = await this.bookOf(kind);
    const lines: KeyedLine[] = [];
    for (let key: Slice['key'], isMore = true; isMore;) {
      const rows = await this.rows(kind, book, { limit: ROWS_PER_PAGE, key, backward: false }, range);
      lines.push(...rows);
      if (lines.length > MOST_LINES[format]) {
        const length = (await this.lengths()).find((one) => one.kind === kind);
        return new BookTooLong(length?.lineCount ?? lines.length);
      }
      const last = rows.at(-1);
      key = last && [last.key, last.id];
      isMore = rows.length === ROWS_PER_PAGE;
    }
    const name = `${bookTitle(kind, currentLocale())} ${this.today()}`;
    return format === 'xlsx'
      ? {
          fileName: `${name}.xlsx`,
          mimeType: XLSX,
          content: await xlsxOf(pagesOf(book.headings[currentLocale()], withTotal(lines, currentLocale())), 'Data'),
        }
      : { fileName: `${name}.pdf`, mimeType: 'application/pdf', content: await this.pdf(kind, book, lines, range) };
  }

  private async pdf(
    kind: BookKind,
    { headings, weights, signature }: Shape,
    lines: readonly KeyedLine[],
    range: BusinessDateRange | null,
  ): Promise<Buffer> {
    const locale = currentLocale();
    const columns = headings[locale].map((heading, index) => column(heading, weights[index] ?? 1));
    const report = tableReport({
      locale,
      issuer: await this.issuer(),
      title: bookTitle(kind, locale),
      about: this.daysOf(kind, range, locale),
      columns: signature ? [...columns, column(signature[locale], SIGNATURE_WEIGHT)] : columns,
      rows: withTotal(lines, locale).map(({ line }) => line.cells),
      madeAt: this.clock.now(),
      timeZone: currentTenant().timeZone as CooperativeTimeZone,
    });
    return toPdf(report, columns.length > 3 ? 'A4_LANDSCAPE' : 'A4');
  }

  /** Which days a book on paper is about. */
  private daysOf(kind: BookKind, range: BusinessDateRange | null, locale: Locale): [string, string | null][] {
    const dating = datingOf(kind);
    if (dating === 'NONE') return [];
    if (dating === 'PERIOD') return [[locale === 'id' ? 'Masa' : 'Period', periodIn(range, locale)]];
    return [[locale === 'id' ? 'Per tanggal' : 'As of', formatDate(range?.to ?? this.today(), locale)]];
  }

  /** Lines with the key each is found by. */
  private async rows(kind: BookKind, book: Shape, slice: Slice, range: BusinessDateRange | null): Promise<KeyedLine[]> {
    const locale = currentLocale();
    if (book.read) return book.read(slice, locale);
    const way = slice.backward ? 'desc' : 'asc';
    const days = [range?.from ?? null, range?.to ?? null];
    const values = [slice.key?.[0] ?? null, slice.key?.[1] ?? null, slice.limit, ...days];
    if (isRegister(kind)) {
      const book = registerBook(kind);
      const rows = await this.registers.rows(kind, range, way, slice.key, slice.limit);
      return rows.map((row) => ({ id: row.id, key: row.happenedOn, line: lineOf(book, row, locale) }));
    }
    const provider = this.providers.of(kind);
    if (provider) {
      const lines = await provider.lines(slice.key ?? null, slice.backward, slice.limit, range?.to ?? null);
      return lines.map(({ id, key, amounts, ...line }) => ({
        id,
        key,
        amounts,
        line: { id, cells: line.cells(locale) },
      }));
    }
    if (kind === 'MEMBERS')
      return (await this.db.read<Keyed<MemberLine>>(MEMBERS(way), values)).map((row) => ({
        id: row.id,
        key: row.key,
        line: lineOf(MEMBER_BOOK, row, locale),
      }));
    return (await this.db.read<Keyed<EventLine>>(EVENTS(way), values)).map((row) => ({
      id: row.id,
      key: row.key,
      line: lineOf(EVENT_BOOK, row, locale),
    }));
  }

  /** Columns of a book. Throws NOT_FOUND for one that no domain of this house makes. */
  private async bookOf(kind: BookKind): Promise<Shape> {
    if (isRegister(kind)) return registerBook(kind);
    if (kind === 'SAVINGS') return this.providers.of(kind) ?? raise(notFound());
    return kind === 'BOARD' || kind === 'SUPERVISORS' ? this.officers.of(kind) : SHAPES[kind];
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

  private today(): BusinessDate {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

function raise(error: Error): never {
  throw error;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const SHAPES = { MEMBERS: MEMBER_BOOK, EVENTS: EVENT_BOOK } as const;

/** 'mulai 1 November 2026', or null for the whole book. */
function periodIn(range: BusinessDateRange | null, locale: Locale): string | null {
  const [from, to] = [range?.from, range?.to].map((day) => (day ? formatDate(day, locale) : null));
  if (from && to) return `${from} – ${to}`;
  return from ? `≥ ${from}` : to ? `≤ ${to}` : null;
}

async function* pagesOf(headings: readonly string[], lines: readonly KeyedLine[]): AsyncGenerator<Page> {
  yield [[...headings]];
  yield lines.map(asCells);
}
