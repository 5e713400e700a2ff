import { Clock, newId } from '@lumbung/kernel';
import {
  connectionFrom,
  currentLocale,
  currentPrincipal,
  forbidden,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  type BusinessDateRange,
  type PageArgs,
  type Slice,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { RegisterBook } from '../members/register-book.js';
import { mayWrite, REGISTER_WORDS, type RegisterKind } from './register-kind.js';
import { EntryCorrected, type Register, type RegisterEntry, type WriteRegisterEntryInput } from './registers.types.js';

type Row = Omit<RegisterEntry, '__typename'>;

const COLUMNS = `e.id, e.kind, e.number, e.happened_on::text as "happenedOn", e.who, e.party, e.subject, e.body, e.follow_up as "followUp",
    e.written_at as "writtenAt", e.written_by_name as "writtenByName",
    (select o.number from membership.register_entry o where o.tenant_id = $1 and o.id = e.corrects_id) as "correctsNumber",
    (select o.number from membership.register_entry o where o.tenant_id = $1 and o.corrects_id = e.id) as "correctedByNumber"
  from membership.register_entry e where e.tenant_id = $1`;
const ONE = `select ${COLUMNS} and e.id = $2`;
const CHOSEN = `e.kind = $2 and ($3::date is null or e.happened_on >= $3) and ($4::date is null or e.happened_on <= $4)`;
const LIST = (way: 'asc' | 'desc') =>
  `select ${COLUMNS} and ${CHOSEN} and ($5::date is null or (e.happened_on, e.id) ${way === 'asc' ? '>' : '<'} ($5::date, $6::uuid))
    order by e.happened_on ${way}, e.id ${way} limit $7`;
const WRITE = `insert into membership.register_entry
    (tenant_id, id, kind, number, happened_on, who, party, subject, body, follow_up, written_at, written_by_name, corrects_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** Books that are written by hand: minutes, guests, suggestions, letters. Lines are added, never changed. */
@Injectable()
export class RegistersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly book: RegisterBook,
  ) {}

  /** A page of a book, the latest day first, within days where they are given. */
  async page(kind: RegisterKind, page: PageArgs, range: BusinessDateRange | null): Promise<Register> {
    const slice = sliceOf(page, 2);
    const way = slice.backward ? 'asc' : 'desc';
    const rows = await this.rows(kind, range, way, slice.key, slice.limit);
    const entries = connectionFrom(rows.map(entryOf), slice, ({ happenedOn, id }) => [happenedOn, id]);
    return { kind, columns: REGISTER_WORDS[currentLocale()][kind], entries };
  }

  /** Lines from the first day on, or from the last back. */
  rows(
    kind: RegisterKind,
    range: BusinessDateRange | null,
    way: 'asc' | 'desc',
    key: Slice['key'] | null,
    limit: number,
  ): Promise<Row[]> {
    const days = [range?.from ?? null, range?.to ?? null];
    return this.db.read<Row>(LIST(way), [kind, ...days, key?.[0] ?? null, key?.[1] ?? null, limit]);
  }

  /**
   * Adds a line to a book, or one that corrects another. Safe to repeat by requestId; two at once get numbers one after
   * the other. Refuses a day to come (InvalidInput) and a line that is corrected already (EntryCorrected). Throws
   * NOT_FOUND for a line of another book or cooperative, FORBIDDEN for who may not write in this book (see mayWrite). Source: the administration books every cooperative must keep.
   */
  async write(input: WriteRegisterEntryInput): Promise<RegisterEntry | EntryCorrected | InvalidInput> {
    if (!mayWrite(input.kind)) throw forbidden();
    return this.db.transaction(async (tx) => {
      const id = newId<'RegisterEntry'>();
      const earlier = await tx.claimRequest('membership.writeRegisterEntry', input.requestId, input, id);
      if (earlier) return this.inTransaction(tx, earlier);
      const happenedOn = input.happenedOn ?? this.book.today();
      if (happenedOn > this.book.today()) return new InvalidInput('problem.membership.future', 'happenedOn');
      // One pen for each book: numbers run without gaps, and a line is corrected once.
      await tx.rows(
        `select pg_advisory_xact_lock(hashtextextended('register ' || $1::uuid || $2::text, 0)) /* tenant_id */`,
        [input.kind],
      );
      const wrong = input.correctsId ? await this.inTransaction(tx, input.correctsId) : null;
      if (wrong && wrong.kind !== input.kind) throw notFound();
      if (wrong?.correctedByNumber) return new EntryCorrected(wrong.correctedByNumber);
      const { number } = await tx.rowOrFail<{ number: number }>(
        `select coalesce(max(number), 0) + 1 as number from membership.register_entry where tenant_id = $1 and kind = $2`,
        [input.kind],
      );
      const columns = REGISTER_WORDS.id[input.kind];
      const text = (value: string | null | undefined) => value?.trim() || null;
      await tx.rows(WRITE, [
        ...[id, input.kind, number, happenedOn],
        columns.who ? text(input.who) : null,
        columns.party ? text(input.party) : null,
        input.subject.trim(),
        columns.body ? text(input.body) : null,
        columns.followUp ? text(input.followUp) : null,
        ...[this.clock.now(), currentPrincipal().displayName, wrong?.id ?? null],
      ]);
      const after = { kind: input.kind, number, happenedOn, correctsNumber: wrong?.number };
      tx.audit({ action: 'membership.writeRegister', subject: 'RegisterEntry', subjectId: id, after });
      return this.inTransaction(tx, id);
    });
  }

  private async inTransaction(tx: Tx, id: string): Promise<RegisterEntry> {
    return entryOf(await tx.rowOrFail<Row>(ONE, [id]));
  }
}

const entryOf = (row: Row): RegisterEntry => ({ __typename: 'RegisterEntry', ...row });
