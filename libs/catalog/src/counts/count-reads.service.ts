import {
  connectionFrom,
  currentContext,
  notFound,
  sliceOf,
  TenantDatabase,
  type ConnectionOf,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CatalogPermission } from '../catalog.permissions.js';
import { LOCATION_JSON } from '../locations/locations.service.js';
import { NO_CATEGORY, productColumns } from '../products/product-columns.js';
import { variantOfRow, type ProductRow } from '../products/product-view.js';
import { Viewers } from '../products/viewers.js';
import type { CountLineChoice, CountState, StockCount, StockCountLine } from './count.types.js';

type CountRow = Omit<StockCount, '__typename'>;

/** What a line is off by, and what that is worth: as corrected, or at average cost while the count is open. */
const DIFFERENCE = `coalesce(n.change, n.counted - n.expected_then)`;
const WORTH = `coalesce(n.value_change, round((n.counted - n.expected_then) * coalesce(s.average_cost, 0))::bigint)`;

const COLUMNS = `c.id, c.number, c.state, (select ${LOCATION_JSON} from catalog.location l where l.tenant_id = $1 and l.id = c.location_id) as location,
    (select json_build_object('id', k.id, 'slug', k.slug, 'name', k.name) from catalog.category k where k.tenant_id = $1 and k.id = c.category_id) as category,
    c.is_blind as "isBlind", c.note, c.journal_id as "journalId", c.started_at as "startedAt", c.started_by as "startedBy", c.ended_at as "endedAt",
    c.ended_by as "endedBy", sums.* from catalog.stock_count c
    cross join lateral (select count(*)::integer as "lineCount", count(n.counted)::integer as "countedCount",
           (count(*) filter (where ${DIFFERENCE} <> 0))::integer as "differentCount",
           coalesce(-sum(${WORTH}) filter (where ${WORTH} < 0), 0)::bigint as "missingValue",
           coalesce(sum(${WORTH}) filter (where ${WORTH} > 0), 0)::bigint as "foundValue"
      from catalog.stock_count_line n left join catalog.stock s on s.tenant_id = n.tenant_id and s.variant_id = n.variant_id
     where n.tenant_id = $1 and n.count_id = c.id) sums`;
const ONE = `select ${COLUMNS} where c.tenant_id = $1 and c.id = $2`;
const list = (
  way: 'asc' | 'desc',
) => `select ${COLUMNS} where c.tenant_id = $1 and ($2::text[] is null or c.state = any ($2))
    and ($3::uuid is null or c.location_id = $3) and ($4::uuid is null or c.id ${way === 'desc' ? '<' : '>'} $4) order by c.id ${way} limit $5`;
const NEWEST_FIRST = list('desc');
const OLDEST_FIRST = list('asc');

const lines = (
  way: 'asc' | 'desc',
) => `select v.id as "variantId", p.name_key as key, coalesce(n.expected_then, n.expected) as expected, n.counted,
           ${DIFFERENCE} as difference, ${WORTH} as "differenceValue", n.counted_at as "countedAt", n.counted_by as "countedBy",
           c.is_blind and c.state = 'OPEN' as "isBlind", ${productColumns(NO_CATEGORY)}
      from catalog.stock_count c
      join catalog.stock_count_line n on n.tenant_id = c.tenant_id and n.count_id = c.id
      join catalog.product_variant v on v.tenant_id = n.tenant_id and v.id = n.variant_id
      join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id
      join catalog.stock s on s.tenant_id = n.tenant_id and s.variant_id = n.variant_id
     where c.tenant_id = $1 and c.id = $2
       and case $3 when 'UNCOUNTED' then n.counted is null when 'COUNTED' then n.counted is not null
                   when 'DIFFERENT' then ${DIFFERENCE} <> 0 and not (c.is_blind and c.state = 'OPEN' and not $4::boolean) else true end
       and ($8::uuid is null or v.id = $8)
       and ($5::text is null or (p.name_key, v.id) ${way === 'asc' ? '>' : '<'} ($5, $6::uuid))
     order by p.name_key ${way}, v.id ${way} limit $7`;
const BY_NAME = lines('asc');
const BY_NAME_BACKWARD = lines('desc');

/** Stock counts as people read them: while a blind one is open, only those who may close it see what is expected. */
@Injectable()
export class CountReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly viewers: Viewers,
  ) {}

  /** Counts in these states (all, when null), newest first. One statement. */
  async list(
    filter: { states?: readonly CountState[] | null; locationId?: string | null },
    page: PageArgs,
  ): Promise<ConnectionOf<StockCount>> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<CountRow>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      filter.states ?? null,
      filter.locationId ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows.map(countOf), slice, ({ id }) => [id]);
  }

  /** One count; throws NOT_FOUND. */
  async one(id: string): Promise<StockCount> {
    const row = await this.db.readRow<CountRow>(ONE, [id]);
    if (!row) throw notFound();
    return countOf(row);
  }

  /** As the running transaction left it. */
  async inside(tx: Tx, id: string): Promise<StockCount> {
    return countOf(await tx.rowOrFail<CountRow>(ONE, [id]));
  }

  /** Lines of a count (or its one line of a variant) by the names of the products. A blind viewer asking for differences gets none. One statement. */
  async lines(
    countId: string,
    choice: CountLineChoice,
    page: PageArgs,
    variantId: string | null = null,
  ): Promise<ConnectionOf<StockCountLine>> {
    type Row = ProductRow & Omit<StockCountLine, 'variant'> & { variantId: string; key: string; isBlind: boolean };
    const slice = sliceOf(page, 2);
    const seesAll = maySeeAll();
    const rows = await this.db.read<Row>(slice.backward ? BY_NAME_BACKWARD : BY_NAME, [
      countId,
      choice,
      seesAll,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
      variantId,
    ]);
    const viewer = this.viewers.viewer(false);
    const nodes = rows.map((row) => {
      const shown = seesAll || !row.isBlind;
      return {
        key: row.key,
        variant: variantOfRow(row, row.variantId, viewer),
        expected: shown ? numberOf(row.expected) : null,
        counted: numberOf(row.counted),
        difference: shown ? numberOf(row.difference) : null,
        differenceValue: shown && row.counted !== null ? row.differenceValue : null,
        countedAt: row.countedAt,
        countedBy: row.countedBy,
      };
    });
    return connectionFrom(nodes, slice, ({ key, variant }) => [key, variant.id]);
  }
}

function countOf(row: CountRow): StockCount {
  const isHidden = row.isBlind && row.state === 'OPEN' && !maySeeAll();
  const sums = isHidden ? { differentCount: null, missingValue: null, foundValue: null } : {};
  return { __typename: 'StockCount', ...row, ...sums };
}

function maySeeAll(): boolean {
  return currentContext()?.principal?.permissions.has(CatalogPermission.CloseCount) ?? false;
}

function numberOf(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}
