import { column, statementFile, type Issuer, type StatementFile } from '@lumbung/documents';
import {
  Clock,
  formatDate,
  formatInteger,
  type BusinessDate,
  type CooperativeTimeZone,
  type Locale,
} from '@lumbung/kernel';
import {
  connectionFrom,
  currentLocale,
  currentPrincipal,
  currentTenant,
  sliceOf,
  TenantDatabase,
  UserError,
  type BusinessDateRange,
  type PageArgs,
  type Slice,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { AssetCategory, AssetCondition, AssetFunding } from '../register/asset.types.js';
import type { InventoryBook } from './inventory-book.types.js';
import { inventoryWords } from './inventory-words.js';

const MOST_LINES = { pdf: 5_000, xlsx: 20_000 } as const;
const ROWS_PER_PAGE = 500;

interface Row {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly category: AssetCategory;
  readonly acquiredOn: BusinessDate;
  readonly funding: AssetFunding;
  readonly serialNo: string | null;
  readonly place: string | null;
  readonly condition: AssetCondition;
  readonly cost: number;
  readonly accumulated: number;
  readonly leftOn: BusinessDate | null;
  readonly leftReason: string | null;
  readonly note: string | null;
}

/** Said beside GraphQL only, where the book is fetched as a file. */
export class InventoryBookTooLong extends UserError {
  constructor(most: number) {
    super('INVENTORY_BOOK_TOO_LONG', { most: most.toLocaleString('id-ID') });
  }
}

/** The inventory book (buku inventaris), made of the register of fixed assets. */
@Injectable()
export class InventoryBookService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of the book by number, of what was acquired in a period or of everything. Source: the sixteen administration
   * books every cooperative keeps.
   */
  async page(page: PageArgs, period: BusinessDateRange | null): Promise<InventoryBook> {
    const slice = sliceOf(page, 1);
    const locale = currentLocale();
    const { title, headings } = inventoryWords[locale];
    const days = [period?.from ?? null, period?.to ?? null];
    const [rows, length] = await Promise.all([
      this.rows(slice, period),
      this.db.readRow<{ count: number }>(COUNT, days),
    ]);
    const lines = rows.map((row) => ({
      id: row.id,
      number: row.number,
      cells: cellsOf(row, locale).map((cell) => (typeof cell === 'number' ? formatInteger(cell, locale) : cell)),
    }));
    return {
      title,
      headings: [...headings],
      lineCount: length?.count ?? 0,
      lines: connectionFrom(lines, slice, ({ number }) => [number]),
    };
  }

  /** The whole book as a file; refuses one that is too long for it (InventoryBookTooLong). */
  async file(
    format: keyof typeof MOST_LINES,
    period: BusinessDateRange | null,
    issuer: () => Promise<Issuer>,
  ): Promise<StatementFile | InventoryBookTooLong> {
    const rows: Row[] = [];
    for (let key: Slice['key'], isMore = true; isMore;) {
      const found = await this.rows({ limit: ROWS_PER_PAGE, key, backward: false }, period);
      rows.push(...found);
      if (rows.length > MOST_LINES[format]) return new InventoryBookTooLong(MOST_LINES[format]);
      key = [found.at(-1)?.number ?? ''];
      isMore = found.length === ROWS_PER_PAGE;
    }
    const locale = currentLocale();
    const { title, headings, weights, period: periodWord, total } = inventoryWords[locale];
    const sum = (of: (row: Row) => number) => rows.reduce((whole, row) => whole + of(row), 0);
    const [cost, accumulated] = [sum((row) => row.cost), sum((row) => row.accumulated)];
    const [from, to] = [period?.from, period?.to].map((day) => (day ? formatDate(day, locale) : null));
    const totals = headings.map((_, at) => ({ 0: total, 7: cost, 8: accumulated, 9: cost - accumulated })[at] ?? '');
    return statementFile(
      {
        title,
        about: [[periodWord, from && to ? `${from} – ${to}` : from ? `≥ ${from}` : to && `≤ ${to}`]],
        columns: headings.map((heading, at) =>
          column(heading, weights[at] ?? 1, at >= 7 && at <= 9 ? 'right' : 'left'),
        ),
        rows: [...rows.map((row) => ({ cells: cellsOf(row, locale) })), { cells: totals, isStrong: true }],
        isWide: true,
        locale,
        issuer: await issuer(),
        printedBy: currentPrincipal().displayName,
        madeAt: this.clock.now(),
        timeZone: currentTenant().timeZone as CooperativeTimeZone,
      },
      format,
    );
  }

  private rows({ backward, key, limit }: Slice, period: BusinessDateRange | null): Promise<Row[]> {
    const values = [period?.from ?? null, period?.to ?? null, key?.[0] ?? null, limit];
    return this.db.read<Row>(backward ? LAST_FIRST : FIRST_FIRST, values);
  }
}

function cellsOf(row: Row, locale: Locale): (string | number)[] {
  const { categories, conditions, fundings, left } = inventoryWords[locale];
  const remarks = [row.leftOn && `${left} ${formatDate(row.leftOn, locale)}: ${row.leftReason ?? ''}`, row.note];
  return [
    row.number,
    formatDate(row.acquiredOn, locale),
    row.name,
    categories[row.category],
    row.serialNo ?? '',
    fundings[row.funding],
    row.place ?? '',
    row.cost,
    row.accumulated,
    row.cost - row.accumulated,
    conditions[row.condition],
    remarks.filter(Boolean).join(' · '),
  ];
}

const IN_BOOK = /* sql */ `
  a.tenant_id = $1 and a.state <> 'CANCELLED' and ($2::date is null or a.acquired_on >= $2) and ($3::date is null or a.acquired_on <= $3)
`;

const BOOK = /* sql */ `
  select a.id, a.number, a.name, a.category, a.acquired_on as "acquiredOn", a.funding, a.serial_no as "serialNo", a.place, a.condition, a.cost,
         (a.written_off_before + coalesce((select sum(d.amount) from assets.depreciation d where d.tenant_id = $1 and d.asset_id = a.id), 0))::bigint as accumulated,
         a.left_on as "leftOn", a.left_reason as "leftReason", a.note
    from assets.asset a where ${IN_BOOK}
`;
const COUNT = `select count(*)::int as count from assets.asset a where ${IN_BOOK}`;
const FIRST_FIRST = `${BOOK} and a.number > (select coalesce($4::text, '')) order by a.number limit $5`;
const LAST_FIRST = `${BOOK} and a.number < (select coalesce($4::text, 'B')) order by a.number desc limit $5`;
