import { Clock, newId, normaliseSearch, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, log, runAs, TenantDatabase, type Tenant } from '@lumbung/platform';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

const EVERY_SECONDS = 30;
/** What is held at most between two writings; more than that is somebody trying words, and is not counted. */
const MOST_WORDS = 2_000;
/** Looks like a telephone number, an identity number or a barcode: nothing to suggest, and nobody's affair. */
const LONG_NUMBER = /\d(?:[ .]?\d){5}/;

type Counted = Map<string, { searches: number; hits: number }>;

/**
 * Counts what shoppers look for: words and hits, never who. A search only reads, so counts are gathered here and written
 * every half minute with one statement per cooperative. A process that dies takes half a minute of counts with it; they
 * are hints, not books, and so leave no audit record.
 */
@Injectable()
export class SearchTally implements OnModuleInit, OnModuleDestroy {
  private gathered = new Map<string, { tenant: Tenant; words: Counted }>();
  private held = 0;
  private writing: Promise<void> = Promise.resolve();
  private stop?: () => void;

  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.stop = this.clock.every({ seconds: EVERY_SECONDS }, () => void this.flush());
  }

  /** Before the connections are closed. */
  async onModuleDestroy(): Promise<void> {
    this.stop?.();
    await this.flush();
  }

  /** Counts one search of the current cooperative. Whole words of 2 to 60 characters without long numbers. */
  note(search: string, hits: number): void {
    const words = normaliseSearch(search);
    if (words.length < 2 || words.length > 60 || LONG_NUMBER.test(words)) return;
    const tenant = currentTenant();
    const own = this.gathered.get(tenant.id) ?? { tenant, words: new Map() as Counted };
    const known = own.words.get(words);
    if (!known && ++this.held > MOST_WORDS) return;
    own.words.set(words, { searches: (known?.searches ?? 0) + 1, hits });
    this.gathered.set(tenant.id, own);
  }

  /** Writes what was gathered, and is done when what was being written before is there too. */
  flush(): Promise<void> {
    return (this.writing = this.writing.then(() => this.writeAll()));
  }

  /** A cooperative whose counts cannot be written loses them; the others do not. */
  private async writeAll(): Promise<void> {
    const { gathered } = this;
    this.gathered = new Map();
    this.held = 0;
    for (const { tenant, words } of gathered.values()) {
      try {
        await runAs({ requestId: newId(), locale: 'id', tenant }, () => this.write(tenant, words));
      } catch (error) {
        log.warn({ error, tenantId: tenant.id }, 'what was searched for could not be counted');
      }
    }
  }

  private async write(tenant: Tenant, counted: Counted): Promise<void> {
    // In one order, so that two processes do not wait for each other.
    const rows = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
    const today = this.clock.today(tenant.timeZone as CooperativeTimeZone);
    await this.db.transaction((tx) =>
      tx.rows(
        `insert into catalog.search_count as c (tenant_id, words, searches, hits, last_on)
         select $1, w.words, w.searches, w.hits, $5 from unnest($2::text[], $3::bigint[], $4::integer[]) as w (words, searches, hits)
         on conflict (tenant_id, words) do update set searches = c.searches + excluded.searches, hits = excluded.hits, last_on = excluded.last_on`,
        [
          rows.map(([words]) => words),
          rows.map(([, { searches }]) => searches),
          rows.map(([, { hits }]) => hits),
          today,
        ],
      ),
    );
  }
}
