import {
  connectionFrom,
  currentLocale,
  notFound,
  sliceOf,
  TenantDatabase,
  translate,
  type PageArgs,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsEntry, SavingsEntryConnection, SavingsEntryFilter } from './passbook.types.js';

/** The account a passbook is of, by one of both. */
export interface PassbookOf {
  readonly id?: string | null;
  readonly number?: string | null;
}

type RawEntry = Omit<SavingsEntry, 'explanation'>;

/** The passbooks of savings accounts, page by page. */
@Injectable()
export class PassbookService {
  constructor(private readonly db: TenantDatabase) {}

  /**
   * A page of an account's passbook, newest first, by the number of the line: a page costs the same at the front and
   * behind ten thousand lines. Each line says why, who and where. The account is named by its id or its number. With
   * `personId` only that person's own account answers; throws NOT_FOUND for another's, an unknown one and one of another
   * cooperative.
   */
  async page(
    account: PassbookOf,
    page: PageArgs,
    { personId, filter }: { readonly personId?: string; readonly filter?: SavingsEntryFilter | null } = {},
  ): Promise<SavingsEntryConnection> {
    const slice = sliceOf(page, 1);
    const { bookedOn, direction } = filter ?? {};
    const wanted = [bookedOn?.from ?? null, bookedOn?.to ?? null, direction ?? null];
    // Without a filter the index alone gives the page, however the statement is planned.
    const isFiltered = wanted.some((value) => value !== null);
    const texts = isFiltered ? FILTERED : ALL;
    const rows = await this.db.read<{ entry: RawEntry | null }>(texts[slice.backward ? 'oldest' : 'newest'], [
      account.id ?? null,
      personId ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
      account.number?.trim().toUpperCase() ?? null,
      ...(isFiltered ? wanted : []),
    ]);
    // One row without an entry is an account without (more) lines; no row is no account.
    if (rows.length === 0) throw notFound();
    const entries = rows.flatMap(({ entry }) => (entry ? [explained(entry)] : []));
    return connectionFrom(entries, slice, ({ seq }) => [seq]);
  }

  /** One line of a person's own account, by its number; throws NOT_FOUND as `page`, and for a line there is not. */
  async ownEntry(account: PassbookOf, seq: number, personId: string): Promise<SavingsEntry> {
    const row = await this.db.readRow<{ entry: RawEntry | null }>(ONE_ENTRY, [
      account.id ?? null,
      personId,
      seq,
      account.number?.trim().toUpperCase() ?? null,
    ]);
    if (!row?.entry) throw notFound();
    return explained(row.entry);
  }
}

function explained(entry: RawEntry): SavingsEntry {
  const locale = currentLocale();
  const direction = entry.amount > 0 ? 'in' : 'out';
  const explanation = translate(`savings.explain.${direction}`, locale, {
    why: entry.text,
    who: entry.actorName ?? translate('savings.explain.house', locale),
    where: translate(`savings.channel.${entry.channel ?? 'SYSTEM'}`, locale),
    other: entry.counterName,
    receipt: entry.receiptNumber,
  });
  return { ...entry, explanation };
}

/** One line, under the alias `e` and those of `BESIDE_ENTRY`. */
export const ENTRY = /* sql */ `
  json_build_object('id', e.sub_id || ':' || e.seq, 'seq', e.seq, 'bookedOn', e.booked_on, 'valueOn', e.value_on, 'at', j.created_at,
    'amount', e.amount, 'balanceAfter', e.balance_after, 'kind', j.kind, 'text', coalesce(p.text, j.text), 'actorName', j.actor_name,
    'channel', j.channel, 'counterName', coalesce(o.number || ' ' || om.full_name, k.name),
    'receiptNumber', case j.kind when 'SAVINGS_DEPOSIT' then 'BKM' when 'SAVINGS_WITHDRAWAL' then 'BKK' when 'SAVINGS_TRANSFER' then 'BPB' else 'JU' end
                     || substr(ledger.journal_number(j.id, j.booked_on), 3))
`;

export const BESIDE_ENTRY = /* sql */ `
  left join ledger.journal j on j.tenant_id = $1 and j.id = e.journal_id
  left join ledger.posting p on p.tenant_id = $1 and p.booked_on = e.booked_on and p.journal_id = e.journal_id and p.line = e.line
  left join ledger.account k on k.tenant_id = $1 and k.id = e.counter_account_id
  left join savings.account o on o.tenant_id = $1 and o.id = case e.sub_id when p.debit_sub_id then p.credit_sub_id else p.debit_sub_id end
  left join membership.member om on om.tenant_id = $1 and om.id = o.member_id
`;

const OF_ACCOUNT = /* sql */ `
  where a.tenant_id = $1 and a.id = (select coalesce($2::uuid, (select n.id from savings.account n where n.tenant_id = $1 and n.number = $6)))
    and ($3::uuid is null or exists (select from membership.member m where m.tenant_id = $1 and m.id = a.member_id and m.person_id = $3))
`;

const WANTED = /* sql */ `
  and n.booked_on >= (select coalesce($7::date, '-infinity')) and n.booked_on <= (select coalesce($8::date, 'infinity'))
  and ($9::text is null or n.amount > 0 and $9 = 'IN' or n.amount < 0 and $9 = 'OUT')
`;

const newestFirst = (wanted: string) => /* sql */ `
  select case when e.seq is not null then ${ENTRY} end as entry
    from savings.account a
    left join lateral (select n.* from ledger.sub_entry n
                        where n.tenant_id = $1 and n.sub_id = a.id and n.seq < (select coalesce($4::integer, 2147483647)) ${wanted}
                        order by n.seq desc limit $5) e on true
    ${BESIDE_ENTRY} ${OF_ACCOUNT}
   order by e.seq desc
`;

const oldestFirst = (wanted: string) => /* sql */ `
  select case when e.seq is not null then ${ENTRY} end as entry
    from savings.account a
    left join lateral (select n.* from ledger.sub_entry n
                        where n.tenant_id = $1 and n.sub_id = a.id and n.seq > (select coalesce($4::integer, 0)) ${wanted}
                        order by n.seq limit $5) e on true
    ${BESIDE_ENTRY} ${OF_ACCOUNT}
   order by e.seq
`;

export const ALL = { newest: newestFirst(''), oldest: oldestFirst('') };
const FILTERED = { newest: newestFirst(WANTED), oldest: oldestFirst(WANTED) };

const ONE_ENTRY = /* sql */ `
  select ${ENTRY} as entry
    from savings.account a
    join membership.member m on m.tenant_id = $1 and m.id = a.member_id and m.person_id = $3
    join ledger.sub_entry e on e.tenant_id = $1 and e.sub_id = a.id and e.seq = $4
    ${BESIDE_ENTRY}
   where a.tenant_id = $1 and a.id = (select coalesce($2::uuid, (select n.id from savings.account n where n.tenant_id = $1 and n.number = $5)))
`;
