import { Injectable } from '@nestjs/common';
import { connectionFrom, notFound, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import { AccountsService } from '../accounts/accounts.service.js';
import { MANUAL_JOURNAL, type ManualJournal, type ManualJournalConnection } from './manual-journal.js';
import type { ManualJournalFilter, MoneyPurpose } from './manual.schema.js';
import { ONE } from './manual.sql.js';
import { purposesIn } from './purposes.js';

/** Looking at journals written by hand. */
@Injectable()
export class ManualReadingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly accounts: AccountsService,
  ) {}

  /** A page of documents with their lines, newest first, in one statement; counted only when asked. */
  async manualJournals(
    page: PageArgs,
    filter: ManualJournalFilter | null | undefined,
    isCounted: boolean,
  ): Promise<ManualJournalConnection> {
    const slice = sliceOf(page, 1);
    const values = [
      filter?.states ?? null,
      filter?.forms ?? null,
      filter?.bookedOn?.from ?? null,
      filter?.bookedOn?.to ?? null,
      filter?.search ? `%${filter.search.replace(/[\\%_]/g, '\\$&')}%` : null,
    ];
    const list = this.db.read<{ document: ManualJournal }>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      ...values,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    const counting = isCounted ? this.db.readRow<{ count: number }>(COUNT, values) : undefined;
    const [rows, count] = await Promise.all([list, counting]);
    return connectionFrom(
      rows.map(({ document }) => document),
      slice,
      ({ id }) => [id],
      count?.count ?? null,
    );
  }

  /** One document; throws NOT_FOUND. */
  async manualJournal(id: string): Promise<ManualJournal> {
    const row = await this.db.readRow<{ document: ManualJournal }>(ONE, [id]);
    if (!row) throw notFound();
    return row.document;
  }

  /** The words for what money comes in or goes out for, with the accounts behind them that are in use. */
  async purposes(): Promise<MoneyPurpose[]> {
    return purposesIn(await this.accounts.accounts(null, true));
  }
}

const FILTERED = /* sql */ `
  where m.tenant_id = $1 and m.state <> 'TEMPLATE'
    and ($2::text[] is null or m.state = any ($2)) and ($3::text[] is null or m.form = any ($3))
    and ($4::date is null or m.booked_on >= $4) and ($5::date is null or m.booked_on <= $5)
    and ($6::text is null or m.number ilike $6 or m.text ilike $6)
`;

const page = (backward: boolean) => {
  const [before, way, end] = backward
    ? ['>', 'asc', '00000000-0000-0000-0000-000000000000']
    : ['<', 'desc', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  return `select ${MANUAL_JOURNAL} as document from ledger.manual_journal m ${FILTERED}
             and m.id ${before} (select coalesce($7::uuid, '${end}')) order by m.id ${way} limit $8`;
};
const NEWEST_FIRST = page(false);
const OLDEST_FIRST = page(true);
const COUNT = `select count(*) as count from ledger.manual_journal m ${FILTERED}`;
