import { formatRupiah, rupiah, type BusinessDate, type Locale } from '@lumbung/kernel';
import { BookProviders, type BookProvider, type ProvidedLine } from '@lumbung/membership';
import { TenantDatabase, type Slice } from '@lumbung/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

interface Row {
  readonly id: string;
  readonly key: string;
  readonly memberNo: string;
  readonly fullName: string;
  readonly principal: number;
  readonly mandatory: number;
  readonly voluntary: number;
  readonly other: number;
}

const HELD = `exists (select from savings.account a where a.tenant_id = $1 and a.member_id = m.id)`;
const COUNT = `select count(*)::int as count from membership.member m where m.tenant_id = $1 and ${HELD}`;
const LINES = (
  way: 'asc' | 'desc',
) => `select m.id, m.number_key as key, m.member_no as "memberNo", m.full_name as "fullName", sums.*
  from membership.member m cross join lateral (
    select coalesce(sum(stood.balance) filter (where a.family = 'PRINCIPAL'), 0)::bigint as principal,
           coalesce(sum(stood.balance) filter (where a.family = 'MANDATORY'), 0)::bigint as mandatory,
           coalesce(sum(stood.balance) filter (where a.family = 'VOLUNTARY'), 0)::bigint as voluntary,
           coalesce(sum(stood.balance) filter (where a.family in ('TERM', 'PLANNED')), 0)::bigint as other
      from savings.account a join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
     cross join lateral (select case when $5::date is null then s.balance else s.balance - coalesce((
             select sum(e.amount) from ledger.sub_entry e where e.tenant_id = $1 and e.sub_id = s.id and e.booked_on > $5), 0) end as balance) stood
     where a.tenant_id = $1 and a.member_id = m.id) sums
 where m.tenant_id = $1 and ${HELD} and ($2::text is null or (m.number_key, m.id) ${way === 'asc' ? '>' : '<'} ($2, $3::uuid))
 order by m.number_key ${way}, m.id ${way} limit $4`;

/** The book of members' savings (buku simpanan anggota), as they stood at the end of a day. */
@Injectable()
export class SavingsBook implements BookProvider, OnModuleInit {
  readonly kind = 'SAVINGS';
  readonly headings = {
    id: [
      'No. anggota',
      'Nama lengkap',
      'Simpanan pokok',
      'Simpanan wajib',
      'Simpanan sukarela',
      'Berjangka dan rencana',
      'Jumlah',
    ],
    en: ['Member no.', 'Full name', 'Principal', 'Mandatory', 'Voluntary', 'Term and planned', 'Total'],
  };
  readonly weights = [2, 4, 3, 3, 3, 3, 3];

  constructor(
    private readonly db: TenantDatabase,
    private readonly books: BookProviders,
  ) {}

  onModuleInit(): void {
    this.books.register(this);
  }

  async count(): Promise<number> {
    return (await this.db.readRow<{ count: number }>(COUNT))?.count ?? 0;
  }

  async lines(
    key: Slice['key'] | null,
    isBackward: boolean,
    limit: number,
    asOf: BusinessDate | null,
  ): Promise<ProvidedLine[]> {
    const values = [key?.[0] ?? null, key?.[1] ?? null, limit, asOf];
    const rows = await this.db.read<Row>(LINES(isBackward ? 'desc' : 'asc'), values);
    return rows.map(({ id, key: at, memberNo, fullName, principal, mandatory, voluntary, other }) => {
      const sums = [principal, mandatory, voluntary, other, principal + mandatory + voluntary + other];
      return {
        id,
        key: at,
        amounts: [null, null, ...sums],
        cells: (locale: Locale) => [memberNo, fullName, ...sums.map((sum) => formatRupiah(rupiah(sum), locale))],
      };
    });
  }
}
