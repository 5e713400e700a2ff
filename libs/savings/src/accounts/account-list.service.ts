import { LedgerService } from '@lumbung/ledger';
import { MemberSearch } from '@lumbung/membership';
import { connectionFrom, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { accountNumberOf } from '../desk/teller-search.service.js';
import { classOf, CLASS_ON } from '../mandatory/member-class.js';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from './account-json.js';
import type { SavingsAccountConnection, SavingsAccountFilter } from './account-list.types.js';
import type { SavingsAccount } from './account.types.js';

/** All accounts of the cooperative, page by page. */
@Injectable()
export class AccountListService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly search: MemberSearch,
    private readonly ledger: LedgerService,
  ) {}

  /** A page of accounts in the order they were opened; with `total` also how many there are. One statement. */
  async page(filter: SavingsAccountFilter, page: PageArgs, total: boolean): Promise<SavingsAccountConnection> {
    const slice = sliceOf(page, 1);
    const text = filter.search?.trim() || null;
    const words = text ? await this.search.wordsOf(text) : null;
    const rows = await this.db.read<{ account: SavingsAccount; total: number | null }>(slice.backward ? OLDER : NEWER, [
      words?.name ?? null,
      words?.number ?? null,
      words?.phoneHash ?? null,
      text && accountNumberOf(text),
      filter.productId ?? null,
      filter.family ?? null,
      filter.states?.length ? filter.states : ['OPEN', 'BLOCKED', 'DORMANT'],
      slice.key?.[0] ?? null,
      slice.limit,
      total,
      filter.memberClass ? classOf(filter.memberClass) : null,
      this.ledger.today(),
    ]);
    return connectionFrom(
      rows.map(({ account }) => worded(account)),
      slice,
      ({ id }) => [id],
      total ? (rows[0]?.total ?? 0) : null,
    );
  }
}

const CHOSEN = /* sql */ `
  a.tenant_id = $1 and s.state = any ($8::text[])
    and ($6::uuid is null or a.product_id = $6) and ($7::text is null or a.family = $7)
    and ($12::text is null or (a.family = 'MANDATORY' and ${CLASS_ON('$13::date')} = $12))
    and ($2::text is null or m.name_key like '%' || $2 || '%' or m.member_no ilike $3::text || '%' or m.phone_hash = $4::bytea or a.number = $5::text)`;

const listed = (isBackward: boolean) => /* sql */ `
  select ${ACCOUNT_JSON} as account,
         case when $11::boolean then (select count(*) from (select 1 from ${ACCOUNT_FROM} where ${CHOSEN}) counted) end as total
    from ${ACCOUNT_FROM}
   where ${CHOSEN} and ($9::uuid is null or a.id ${isBackward ? '<' : '>'} $9)
   order by a.id ${isBackward ? 'desc' : ''} limit $10`;

const NEWER = listed(false);
const OLDER = listed(true);
