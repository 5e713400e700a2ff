import { normaliseSearch, parsePhoneNumber } from '@lumbung/kernel';
import {
  connectionFrom,
  currentLocale,
  notFound,
  sliceOf,
  TenantDatabase,
  TenantVault,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SellerFilter, SellerSort } from './register.schema.js';
import { allowedFrom, stateLabel, type SellerState } from './seller-state.js';
import type { Seller, SellerConnection, SellerProfile, SellerProfileConnection } from './seller.types.js';

/** What SQL knows of a seller; the rest are words of the trade. */
type SellerRow = Omit<Seller, '__typename' | 'stateLabel' | 'allowedStates'>;
type ListRow = SellerRow & { key: string; total?: number };

const HISTORY = `(select coalesce(json_agg(h order by h.id desc), '[]') from (select id, at, from_state as "fromState", to_state as "toState",
      actor_name as "actorName", reason from sellers.state_change where tenant_id = $1 and seller_id = s.id order by id desc limit 50) h)`;

const PHOTO = `(select platform.image_json(m, s.name) from platform.media m where m.tenant_id = $1 and m.id = s.photo_id)`;

const columns = (history: boolean) => `s.id, s.slug, s.name, s.goods_kind as "goodsKind", s.story, s.state,
    s.since_on as "sinceOn", s.is_pkp as "isPkp", s.person_id is not null as "hasAccount", s.member_id as "memberId",
    (select m.member_no from membership.member m where m.tenant_id = $1 and m.id = s.member_id) as "memberNo",
    s.nib, s.pirt_no as "pirtNo", s.halal_certificate_no as "halalCertificateNo", s.phone_masked as "phoneMasked",
    platform.address_json(s.street, s.landmark, s.region_code, s.postal_code) as address, s.bank_name as "bankName",
    s.bank_holder as "bankHolder", s.bank_account_masked as "bankAccountMasked", s.national_id_masked as "nationalIdMasked",
    s.npwp_masked as "npwpMasked", ${PHOTO} as photo, s.applied_at as "appliedAt", ${history ? HISTORY : `'[]'::json`} as "stateHistory"`;

const BY_ID = `select ${columns(true)} from sellers.seller s where s.tenant_id = $1 and s.id = $2`;
// Whoever was refused or ended and applied anew sees the newer one.
const BY_PERSON = `select ${columns(true)} from sellers.seller s where s.tenant_id = $1 and s.person_id = $2 order by s.id desc limit 1`;

const CHOSEN = `s.tenant_id = $1 and s.state = any ($2::text[])
    and ($3::text is null or s.name_key like '%' || $3 || '%' or s.goods_kind ilike '%' || $3 || '%' or s.phone_hash = $4)
    and ($5::integer is null or not exists (select from sellers.turnover_declaration d where d.tenant_id = $1 and d.seller_id = s.id and d.year = $5))`;

/** One text per order, direction and wish; keys compare as text. */
function listText(sort: SellerSort, isBackward: boolean, wishes: { history: boolean; total: boolean }): string {
  const byName = sort === 'NAME';
  const ascending = byName !== isBackward;
  const [key, type, ways] = [byName ? 's.name_key' : 's.id', byName ? 'text' : 'uuid', ascending ? 'asc' : 'desc'];
  return `select ${columns(wishes.history)}, ${key}::text as key ${wishes.total ? `, (select count(*) from sellers.seller s where ${CHOSEN}) as total` : ''}
    from sellers.seller s
   where ${CHOSEN} and ($6::text is null or (${key}, s.id) ${ascending ? '>' : '<'} ($6::text::${type}, $7::uuid))
   order by ${key} ${ways}, s.id ${ways} limit $8`;
}

const PROFILE = `s.id, s.slug, s.name, s.goods_kind as "goodsKind", s.story, s.since_on as "sinceOn",
    (select r.path from platform.region r where r.code = s.region_code) as place, ${PHOTO} as photo`;

const PROFILE_BY_SLUG = `select ${PROFILE} from sellers.seller s where s.tenant_id = $1 and s.slug = $2 and s.state = 'ACTIVE'`;

const profilesText = (backward: boolean) => `select ${PROFILE}, s.name_key as key from sellers.seller s
   where s.tenant_id = $1 and s.state = 'ACTIVE' and ($2::text is null or (s.name_key, s.id) ${backward ? '<' : '>'} ($2, $3::uuid))
   order by s.name_key ${backward ? 'desc' : 'asc'}, s.id ${backward ? 'desc' : 'asc'} limit $4`;

/** Sellers as they are read: one statement per question. */
@Injectable()
export class SellerReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
  ) {}

  /** Sellers by name or age; search by part of a name, of what he makes, or a whole telephone number. */
  async list(
    filter: SellerFilter,
    sort: SellerSort,
    page: PageArgs,
    wishes: { history: boolean; total: boolean },
  ): Promise<SellerConnection> {
    const slice = sliceOf(page, 2);
    const search = filter.search?.trim() || null;
    const phone = search && parsePhoneNumber(search);
    const rows = await this.db.read<ListRow>(listText(sort, slice.backward, wishes), [
      filter.states ?? ['APPLIED', 'ACTIVE', 'SUSPENDED', 'ENDED'],
      search && literally(nameKey(search) || search),
      phone ? (await this.vault.keys()).fingerprint(phone, 'seller phone') : null,
      filter.undeclaredYear ?? null,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    const keys = new Map(rows.map(({ id, key }) => [id, key]));
    const total = wishes.total ? (rows[0]?.total ?? 0) : null;
    return connectionFrom(rows.map(sellerOf), slice, ({ id }) => [keys.get(id) ?? '', id], total);
  }

  /** One seller with his last 50 steps. Throws NOT_FOUND, also for another cooperative's. */
  async one(sellerId: string): Promise<Seller> {
    return sellerOf((await this.db.readRow<SellerRow>(BY_ID, [sellerId])) ?? raise(notFound()));
  }

  async inTransaction(tx: Tx, sellerId: string): Promise<Seller> {
    return sellerOf(await tx.rowOrFail<SellerRow>(BY_ID, [sellerId]));
  }

  /** The seller this person is here, or has applied to be, or was last; null if never. */
  async ofPerson(personId: string): Promise<Seller | null> {
    const row = await this.db.readRow<SellerRow>(BY_PERSON, [personId]);
    return row ? sellerOf(row) : null;
  }

  /** A seller's page for shoppers. Throws NOT_FOUND unless he is active. */
  async profile(slug: string): Promise<SellerProfile> {
    return (await this.db.readRow<SellerProfile>(PROFILE_BY_SLUG, [slug])) ?? raise(notFound());
  }

  /** Active sellers by name, for shoppers. */
  async profiles(page: PageArgs): Promise<SellerProfileConnection> {
    const slice = sliceOf(page, 2);
    const rows = await this.db.read<SellerProfile & { key: string }>(profilesText(slice.backward), [
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, (row) => [(row as SellerProfile & { key: string }).key, row.id]);
  }
}

/** What of a name is compared: small letters without marks, one space between words. */
export const nameKey = (name: string): string => normaliseSearch(name);

function sellerOf(row: SellerRow): Seller {
  const state = row.state as SellerState;
  return {
    __typename: 'Seller',
    ...row,
    stateLabel: stateLabel(state, currentLocale()),
    allowedStates: allowedFrom(state),
  };
}

/** For `like`: what people type are letters, not patterns. */
const literally = (text: string) => text.replace(/[%_\\]/g, '\\$&');

function raise(error: Error): never {
  throw error;
}
