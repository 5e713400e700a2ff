import { connectionFrom, notFound, sliceOf, TenantDatabase, type PageArgs, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ASSET_JSON, WORTH } from './asset-json.js';
import type { FixedAsset, FixedAssetConnection, FixedAssetTotals } from './asset.types.js';
import type { FixedAssetFilter } from './assets.schema.js';

type Row = { asset: FixedAsset };

/** The register of fixed assets, to be read. */
@Injectable()
export class AssetReadsService {
  constructor(private readonly db: TenantDatabase) {}

  /** A page of assets by number; those in use unless another state is named. */
  async list(page: PageArgs, filter: FixedAssetFilter | null, isCounted: boolean): Promise<FixedAssetConnection> {
    const slice = sliceOf(page, 1);
    const wanted = [filter?.state ?? 'IN_USE', filter?.category ?? null, filter?.search?.trim().toLowerCase() || null];
    const rows = this.db.read<Row>(slice.backward ? LAST_FIRST : FIRST_FIRST, [
      ...wanted,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    const counting = isCounted ? this.db.readRow<{ count: number }>(COUNT, wanted) : undefined;
    const assets = (await rows).map(({ asset }) => asset);
    return connectionFrom(assets, slice, ({ number }) => [number], (await counting)?.count ?? null);
  }

  /** One asset with what was written off it; throws NOT_FOUND, also for another cooperative's. */
  async one(id: string): Promise<FixedAsset> {
    const row = await this.db.readRow<Row>(ONE, [id]);
    if (!row) throw notFound();
    return row.asset;
  }

  /** The register beside the books: assets in use by category, and the account of accumulated depreciation. */
  async totals(): Promise<FixedAssetTotals> {
    const row = await this.db.readRow<{ totals: FixedAssetTotals }>(TOTALS);
    if (!row) throw notFound();
    return row.totals;
  }
}

/** As `one`, inside a transaction. */
export async function assetIn(tx: Tx, id: string): Promise<FixedAsset> {
  const row = await tx.row<Row>(ONE, [id]);
  if (!row) throw notFound();
  return row.asset;
}

const DEPRECIATIONS = /* sql */ `
  coalesce((select json_agg(json_build_object('throughMonth', d.through_month, 'amount', d.amount, 'journalId', d.journal_id) order by d.through_month desc)
     from (select * from assets.depreciation e where e.tenant_id = $1 and e.asset_id = a.id order by e.through_month desc limit 240) d), '[]')
`;

const ONE = /* sql */ `
  select (${ASSET_JSON}::jsonb || jsonb_build_object('depreciations', ${DEPRECIATIONS}))::json as asset
    from assets.asset a ${WORTH} where a.tenant_id = $1 and a.id = $2
`;

const WANTED = /* sql */ `
  a.tenant_id = $1 and a.state = $2 and ($3::text is null or a.category = $3)
  and ($4::text is null or position($4 in lower(a.number || ' ' || a.name || ' ' || coalesce(a.place, ''))) > 0)
`;

// Numbers grow by one and are filled up with zeros; longer ones come later.
const LIST = /* sql */ `select (${ASSET_JSON}::jsonb || '{"depreciations": []}')::json as asset from assets.asset a ${WORTH} where ${WANTED}`;
const FIRST_FIRST = `${LIST} and a.number > (select coalesce($5::text, '')) order by a.number limit $6`;
const LAST_FIRST = `${LIST} and a.number < (select coalesce($5::text, 'B')) order by a.number desc limit $6`;
const COUNT = `select count(*)::int as count from assets.asset a where ${WANTED}`;

const TOTALS = /* sql */ `
  with worth as (
    select a.category, count(*)::int as count, sum(a.cost)::bigint as cost, sum(w.accumulated)::bigint as accumulated
      from assets.asset a
     cross join lateral (select a.written_off_before + coalesce(sum(d.amount), 0) as accumulated
                           from assets.depreciation d where d.tenant_id = $1 and d.asset_id = a.id) w
     where a.tenant_id = $1 and a.state = 'IN_USE' group by a.category),
  books as (select c.number, coalesce(b.balance, 0)::bigint as balance
              from ledger.account c left join ledger.balances($1, '9999-12-31') b on b.account_id = c.id where c.tenant_id = $1)
  select json_build_object(
    'accumulated', (select coalesce(sum(w.accumulated), 0) from worth w),
    'accumulatedInBooks', -coalesce((select b.balance from books b where b.number = '1-2090'), 0),
    'categories', (select json_agg(json_build_object('category', c.category, 'count', coalesce(w.count, 0), 'cost', coalesce(w.cost, 0),
        'accumulated', coalesce(w.accumulated, 0), 'bookValue', coalesce(w.cost - w.accumulated, 0), 'costInBooks', coalesce(b.balance, 0)) order by c.number)
      from (values ('LAND', '1-2010'), ('BUILDING', '1-2020'), ('VEHICLE', '1-2030'), ('EQUIPMENT', '1-2040')) c (category, number)
      left join worth w on w.category = c.category left join books b on b.number = c.number)) as totals
`;
