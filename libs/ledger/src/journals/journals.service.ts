import { Injectable } from '@nestjs/common';
import { connectionFrom, currentContext, notFound, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import DataLoader from 'dataloader';
import {
  JOURNAL_COLUMNS,
  JOURNAL_LINES,
  type Journal,
  type JournalConnection,
  type JournalFilter,
} from './journal.schema.js';

/** Reading the journals of the current cooperative. */
@Injectable()
export class JournalsService {
  private readonly loaders = new WeakMap<object, DataLoader<string, Journal | null>>();

  constructor(private readonly db: TenantDatabase) {}

  /** A page of journals with their postings, newest booking day first, in one statement; counted only when asked. */
  async journals(
    page: PageArgs,
    filter: JournalFilter | null | undefined,
    isCounted: boolean,
  ): Promise<JournalConnection> {
    const slice = sliceOf(page, 2);
    const values = [
      filter?.bookedOn?.from ?? null,
      filter?.bookedOn?.to ?? null,
      filter?.accountId ?? null,
      filter?.kinds ?? null,
      filter?.search ? `%${filter.search.replace(/[\\%_]/g, '\\$&')}%` : null,
    ];
    const list = this.db.read<{ journal: Journal }>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      ...values,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    const counting = isCounted ? this.db.readRow<{ count: number }>(COUNT, values) : undefined;
    const [rows, count] = await Promise.all([list, counting]);
    return connectionFrom(
      rows.map(({ journal }) => journal),
      slice,
      ({ bookedOn, id }) => [bookedOn, id],
      count?.count ?? null,
    );
  }

  /** One journal, or null for an unknown id; those asked for in one tick of a request are read together. */
  async journal(id: string): Promise<Journal | null> {
    const request = currentContext() ?? {};
    let loader = this.loaders.get(request);
    if (!loader) {
      loader = new DataLoader<string, Journal | null>((ids) => this.read(ids), { cache: false, maxBatchSize: 200 });
      this.loaders.set(request, loader);
    }
    return loader.load(id);
  }

  /** As `journal`; throws NOT_FOUND. */
  async journalOrFail(id: string): Promise<Journal> {
    const journal = await this.journal(id);
    if (!journal) throw notFound();
    return journal;
  }

  private async read(ids: readonly string[]): Promise<(Journal | null)[]> {
    const rows = await this.db.read<{ journal: Journal }>(BY_IDS, [ids]);
    const known = new Map(rows.map(({ journal }) => [journal.id, journal]));
    return ids.map((id) => known.get(id.toLowerCase()) ?? null);
  }
}

const BY_IDS = `select ${JOURNAL_COLUMNS} as journal from ledger.journal j ${JOURNAL_LINES} where j.tenant_id = $1 and j.id = any ($2::uuid[])`;

const FILTERED = /* sql */ `
  where j.tenant_id = $1
    and j.booked_on >= (select coalesce($2::date, '0001-01-01')) and j.booked_on <= (select coalesce($3::date, '9999-12-31'))
    and ($4::uuid is null or exists (select from ledger.posting p where p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id
                                        and $4 in (p.debit_account_id, p.credit_account_id)))
    and ($5::text[] is null or j.kind = any ($5))
    and ($6::text is null or j.text ilike $6 or j.reference ilike $6 or ledger.journal_number(j.id, j.booked_on) ilike $6)
`;

export const NEWEST_FIRST = /* sql */ `
  select ${JOURNAL_COLUMNS} as journal
    from (select j.* from ledger.journal j ${FILTERED}
             and (j.booked_on, j.id) < ((select coalesce($7::date, '9999-12-31')), (select coalesce($8::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')))
           order by j.booked_on desc, j.id desc limit $9) j ${JOURNAL_LINES}
   order by j.booked_on desc, j.id desc
`;

const OLDEST_FIRST = /* sql */ `
  select ${JOURNAL_COLUMNS} as journal
    from (select j.* from ledger.journal j ${FILTERED}
             and (j.booked_on, j.id) > ((select coalesce($7::date, '0001-01-01')), (select coalesce($8::uuid, '00000000-0000-0000-0000-000000000000')))
           order by j.booked_on, j.id limit $9) j ${JOURNAL_LINES}
   order by j.booked_on, j.id
`;

const COUNT = `select count(*) as count from ledger.journal j ${FILTERED}`;
