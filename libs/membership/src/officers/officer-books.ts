import { ProfileService } from '@lumbung/cooperatives';
import { TenantDatabase, type Locale, type Slice } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  lineOf,
  OFFICE_BOOK,
  OFFICER_BOOK,
  type Book,
  type OfficeLine,
  type OfficerLine,
} from '../books/book-lines.js';
import type { KeyedLine } from '../books/book-tables.js';
import { OFFICES_OF, type OfficerBookKind } from './office.js';

/** A book of officers as it is kept today. */
export interface OfficerBook extends Pick<Book<never>, 'headings' | 'weights' | 'signature'> {
  read(slice: Slice, locale: Locale): Promise<KeyedLine[]>;
}

type Counts = Record<OfficerBookKind, number>;

/** Offices of the profile, where nothing was entered in the register yet. */
const IN_PROFILE: Record<OfficerBookKind, readonly string[]> = {
  BOARD: ['CHAIR', 'SECRETARY', 'TREASURER'],
  SUPERVISORS: ['SUPERVISOR', 'SHARIA_BOARD'],
};

const COUNTS = `select count(*) filter (where office = any($2))::int as "BOARD", count(*) filter (where office = any($3))::int as "SUPERVISORS"
  from membership.office_term where tenant_id = $1 and end_reason is distinct from 'MISTAKEN'`;
const LINES = (way: 'asc' | 'desc') => `select * from (
    select t.id, row_number() over (order by t.appointed_on, t.position, t.id)::int as number, m.full_name as "fullName",
      m.member_no as "memberNo", p.birth_place as "birthPlace", p.birth_on::text as "birthOn", p.occupation,
      platform.address_json(m.street, m.landmark, m.region_code, m.postal_code)->>'formatted' as address, t.office,
      t.appointed_on::text as "appointedOn", t.term_ends_on::text as "termEndsOn", t.reference, t.ended_on::text as "endedOn",
      t.end_reason as "endReason", t.end_reference as "endReference"
    from (select * from membership.office_term where tenant_id = $1 and office = any($2) and end_reason is distinct from 'MISTAKEN') t
    join membership.member m on m.tenant_id = $1 and m.id = t.member_id
    left join membership.particulars p on p.tenant_id = $1 and p.id = t.member_id) line
  where ($3::integer is null or number ${way === 'asc' ? '>' : '<'} $3) order by number ${way} limit $4`;

/** The books of board and supervisors: of the register of officers, or of the profile where nothing was entered yet. */
@Injectable()
export class OfficerBooks {
  constructor(
    private readonly db: TenantDatabase,
    private readonly profile: ProfileService,
  ) {}

  /** One of them, as it is kept today. */
  async of(kind: OfficerBookKind): Promise<OfficerBook> {
    const counts = await this.counts();
    return counts[kind] > 0
      ? { ...OFFICE_BOOK, read: (slice, locale) => this.written(kind, slice, locale) }
      : { ...OFFICER_BOOK, read: (slice, locale) => this.named(kind, slice, locale) };
  }

  /** How many lines each of them has. */
  async lengths(): Promise<Counts> {
    const counts = await this.counts();
    const officers = counts.BOARD > 0 && counts.SUPERVISORS > 0 ? [] : await this.inProfile();
    const of = (kind: OfficerBookKind) => counts[kind] || officers.filter(isOf(kind)).length;
    return { BOARD: of('BOARD'), SUPERVISORS: of('SUPERVISORS') };
  }

  private async counts(): Promise<Counts> {
    const counts = await this.db.readRow<Counts>(COUNTS, [OFFICES_OF.BOARD, OFFICES_OF.SUPERVISORS]);
    return counts ?? { BOARD: 0, SUPERVISORS: 0 };
  }

  private async written(kind: OfficerBookKind, slice: Slice, locale: Locale): Promise<KeyedLine[]> {
    const values = [OFFICES_OF[kind], slice.key?.[0] || null, slice.limit];
    const rows = await this.db.read<OfficeLine>(LINES(slice.backward ? 'desc' : 'asc'), values);
    return rows.map((row) => ({ id: row.id, key: String(row.number), line: lineOf(OFFICE_BOOK, row, locale) }));
  }

  private async named(kind: OfficerBookKind, slice: Slice, locale: Locale): Promise<KeyedLine[]> {
    const officers = (await this.inProfile()).filter(isOf(kind));
    const ordered = slice.backward ? officers.reverse() : officers;
    const from = slice.key ? ordered.findIndex(({ id }) => id === slice.key?.[1]) + 1 : 0;
    return ordered
      .slice(from, from + slice.limit)
      .map((row) => ({ id: row.id, key: '', line: lineOf(OFFICER_BOOK, row, locale) }));
  }

  private async inProfile(): Promise<readonly OfficerLine[]> {
    return (await this.profile.current())?.officers ?? [];
  }
}

const isOf =
  (kind: OfficerBookKind) =>
  ({ office }: OfficerLine): boolean =>
    IN_PROFILE[kind].includes(office);
