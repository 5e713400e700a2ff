import { looksLikeMemberCard, MemberCardsService, MemberSearch } from '@lumbung/membership';
import { TenantDatabase, UserError } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { TellerMember } from './teller-search.types.js';

/** Finds who stands at the desk. */
@Injectable()
export class TellerSearch {
  constructor(
    private readonly db: TenantDatabase,
    private readonly search: MemberSearch,
    private readonly cards: MemberCardsService,
  ) {}

  /**
   * Members with their open accounts and balances, the best match first; nobody for an empty text. One statement. Found
   * by part of a name, the beginning of a member number, an account number (`S-000123`; `123` may be one too), a whole
   * telephone number, or the QR of a member card: a card that is not good any more finds nobody.
   */
  async find(text: string): Promise<TellerMember[]> {
    const asked = text.trim();
    if (asked === '') return [];
    const holder = looksLikeMemberCard(asked) ? await this.cards.holderOf(asked) : null;
    if (holder instanceof UserError) return [];
    const { name, number, phoneHash } = await this.search.wordsOf(asked);
    const values = [name, number, phoneHash, accountNumberOf(asked), holder?.id ?? null];
    const rows = await this.db.read<{ member: TellerMember }>(FIND, values);
    return rows.map(({ member }) => ({ ...member, accounts: member.accounts.map(worded) }));
  }
}

/** `s-123` and `S-000123` are one; a bare number may be one too. */
export function accountNumberOf(text: string): string | null {
  const digits = /^(?:s-?)?(\d{1,12})$/i.exec(text)?.[1];
  return digits === undefined ? null : `S-${digits.replace(/^0+(?=\d)/, '').padStart(6, '0')}`;
}

const FIND = /* sql */ `
  with found as (
    select m.id, m.member_no, m.full_name, m.name_key, m.status, m.phone_masked, n.id as asked_account_id
      from membership.member m
      left join savings.account n on n.tenant_id = $1 and n.number = $5::text and n.member_id = m.id
     where m.tenant_id = $1
       and case when $6::uuid is not null then m.id = $6
                else m.name_key like '%' || $2::text || '%' or m.member_no ilike $3::text || '%' or m.phone_hash = $4::bytea or n.id is not null end
     order by m.status = 'LEFT', m.member_no = $3 desc, n.id is null, m.phone_hash is distinct from $4::bytea,
              m.name_key not like $2::text || '%', m.name_key, m.id
     limit 10)
  select json_build_object('id', f.id, 'memberNo', f.member_no, 'fullName', f.full_name, 'status', f.status, 'phoneMasked', f.phone_masked,
           'askedAccountId', f.asked_account_id,
           'accounts', (select coalesce(json_agg(${ACCOUNT_JSON} order by array_position(array['PRINCIPAL', 'MANDATORY'], a.family), a.id), '[]')
                          from ${ACCOUNT_FROM} where a.tenant_id = $1 and a.member_id = f.id and a.closed_on is null)) as member
    from found f
   order by f.status = 'LEFT', f.member_no = $3 desc, f.asked_account_id is null, f.name_key not like $2::text || '%', f.name_key, f.id
`;
