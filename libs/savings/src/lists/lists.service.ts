import { xlsxOf, type Page } from '@lumbung/documents';
import { Clock, formatDateTime, formatMonth, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentLocale, currentTenant, UserError } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { AccountListService } from '../accounts/account-list.service.js';
import type { SavingsAccountFilter } from '../accounts/account-list.types.js';
import { MandatoryArrearsService } from '../mandatory/arrears.service.js';
import type { MandatoryArrearsFilter } from '../mandatory/arrears.types.js';
import type { WithholdingSlip } from '../slips/slips.schema.js';
import { WithholdingSlipsService } from '../slips/slips.service.js';

const ROWS_PER_PAGE = 500;
/** Debts are reckoned for all who have one before the first is shown. */
const LATE_PER_PAGE = 5_000;
/** A workbook is made whole in memory. */
const MOST_ROWS = 20_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A list as it is sent. */
export interface ListFile {
  readonly content: Buffer;
  readonly mimeType: string;
  readonly fileName: string;
}

/** Said beside GraphQL only, where a list is fetched as a file. */
export class SavingsListTooLong extends UserError {
  constructor() {
    super('SAVINGS_LIST_TOO_LONG', { most: MOST_ROWS });
  }
}

interface Part {
  readonly rows: Page;
  /** Where the next part begins; null behind the last. */
  readonly next: string | null;
}

/** Lists of savings as workbooks, exactly as they are filtered on the screen. */
@Injectable()
export class SavingsLists {
  constructor(
    private readonly clock: Clock,
    private readonly accountList: AccountListService,
    private readonly late: MandatoryArrearsService,
    private readonly slips: WithholdingSlipsService,
  ) {}

  /** The accounts this filter finds, with balances; at most 20,000 (SavingsListTooLong). */
  accounts(filter: SavingsAccountFilter): Promise<ListFile | SavingsListTooLong> {
    const { title, headings, states } = WORDS[currentLocale()].accounts;
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    return this.file(title, headings, async (after) => {
      const { nodes, pageInfo } = await this.accountList.page(filter, { first: ROWS_PER_PAGE, after }, false);
      const rows = nodes.map((account) => [
        account.number,
        account.memberNo,
        account.memberName,
        account.product.name,
        account.product.familyLabel,
        states[account.state],
        account.balance,
        account.held,
        account.available,
        account.openedOn,
        account.lastMovedAt && formatDateTime(new Date(account.lastMovedAt), zone, currentLocale()),
      ]);
      return { rows, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
    });
  }

  /** Whom of those behind with mandatory savings this filter finds, and by how much; at most 20,000 (SavingsListTooLong). */
  arrears(filter: MandatoryArrearsFilter = {}): Promise<ListFile | SavingsListTooLong> {
    const { title, headings } = WORDS[currentLocale()].arrears;
    return this.file(title, headings, async (after) => {
      const { nodes, pageInfo } = await this.late.list(filter, { first: LATE_PER_PAGE, after });
      const rows = nodes.map((late) => [
        late.accountNumber,
        late.memberNo,
        late.memberName,
        late.monthsOverdue,
        late.arrears,
      ]);
      return { rows, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
    });
  }

  /** The slips of a month with what they come to, for the payment of 2-1060; one page, at most 20,000 (SavingsListTooLong). */
  withholding(month: BusinessDate): Promise<ListFile | SavingsListTooLong> {
    const { title, headings, total } = WORDS[currentLocale()].withholding;
    return this.file(`${title} ${formatMonth(month, currentLocale())}`, headings, async () => {
      const slips = await this.slips.ofMonth(month);
      const sum = (pick: (slip: WithholdingSlip) => number) => slips.reduce((all, slip) => all + pick(slip), 0);
      const rows = slips.map((slip) => [
        slip.number,
        slip.revision,
        slip.memberNo,
        slip.memberName,
        slip.gross,
        Number(slip.ratePercent),
        slip.tax,
      ]);
      const last = [total, null, null, null, sum(({ gross }) => gross), null, sum(({ tax }) => tax)];
      return { rows: [...rows, last], next: null };
    });
  }

  private async file(
    title: string,
    headings: readonly string[],
    read: (after: string | null) => Promise<Part>,
  ): Promise<ListFile | SavingsListTooLong> {
    const pages: Page[] = [[headings]];
    let count = 0;
    for (let after: string | null = null; ;) {
      const part: Part = await read(after);
      pages.push(part.rows);
      count += part.rows.length;
      if (count > MOST_ROWS) return new SavingsListTooLong();
      if (part.next === null) break;
      after = part.next;
    }
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    const content = await xlsxOf(each(pages), title);
    return { content, mimeType: XLSX, fileName: `${title} ${today}.xlsx` };
  }
}

async function* each(pages: readonly Page[]): AsyncGenerator<Page> {
  yield* pages;
}

const WORDS = {
  id: {
    accounts: {
      title: 'Rekening simpanan',
      headings: [
        'No. rekening',
        'No. anggota',
        'Nama',
        'Produk',
        'Jenis',
        'Keadaan',
        'Saldo',
        'Ditahan',
        'Bisa diambil',
        'Dibuka',
        'Terakhir bergerak',
      ],
      states: { OPEN: 'Aktif', BLOCKED: 'Diblokir', DORMANT: 'Pasif', CLOSED: 'Ditutup' },
    },
    arrears: {
      title: 'Tunggakan simpanan wajib',
      headings: ['No. rekening', 'No. anggota', 'Nama', 'Bulan menunggak', 'Tunggakan'],
    },
    withholding: {
      title: 'PPh simpanan',
      headings: ['No. bukti', 'Pembetulan', 'No. anggota', 'Nama', 'Bruto', 'Tarif %', 'PPh'],
      total: 'JUMLAH',
    },
  },
  en: {
    accounts: {
      title: 'Savings accounts',
      headings: [
        'Account no.',
        'Member no.',
        'Name',
        'Product',
        'Kind',
        'State',
        'Balance',
        'Held',
        'Can be taken',
        'Opened',
        'Last moved',
      ],
      states: { OPEN: 'Open', BLOCKED: 'Blocked', DORMANT: 'Dormant', CLOSED: 'Closed' },
    },
    arrears: {
      title: 'Arrears of mandatory savings',
      headings: ['Account no.', 'Member no.', 'Name', 'Months behind', 'Arrears'],
    },
    withholding: {
      title: 'Tax on savings',
      headings: ['Slip no.', 'Correction', 'Member no.', 'Name', 'Gross', 'Rate %', 'Tax'],
      total: 'TOTAL',
    },
  },
} as const;
