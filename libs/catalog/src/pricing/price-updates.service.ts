import { Clock, formatRupiah, rupiah } from '@lumbung/kernel';
import { currentLocale, TenantDatabase, translate, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { refreshProducts } from '../stock/shelves.js';
import {
  PriceRowsRefused,
  type PriceRowInput,
  type PricesUpdated,
  type UpdatePricesInput,
} from './price-grid.schema.js';
import type { PriceChange, PriceRowProblem, PriceRowRefusal } from './price-grid.types.js';

/** The prices of a variant as they are now, locked. */
interface PriceRow {
  readonly variantId: string;
  readonly productId: string;
  readonly publicPrice: number;
  readonly memberPrice: number | null;
}

const HIGHEST_PRICE = 1_000_000_000_000;

/** Ordinary prices of many variants at once, from the grid. */
@Injectable()
export class PriceUpdatesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets ordinary prices of many variants, all or none; whole rupiah per unit. Every row names the prices it replaces:
   * where they are no longer the ones of the shop, somebody else was faster and the row is refused (OUTDATED), unless
   * the shop already has the new ones; so a repeated call does no harm. Refuses with PriceRowsRefused, naming each row
   * and its problem. A dry run answers what would change. Orders already placed keep their prices; each change stands
   * in the audit records of its variant. The same number of statements for one row and for 500.
   */
  update({ rows, dryRun = false }: UpdatePricesInput): Promise<PricesUpdated | PriceRowsRefused> {
    return this.db.transaction(async (tx) => {
      const now = await this.lock(tx, rows);
      const refusals = refusalsOf(rows, now);
      if (refusals.length > 0) return new PriceRowsRefused(refusals);
      const changes = rows.map((row) => changeOf(row, now.get(idOf(row)) as PriceRow)).filter(isChange);
      if (!dryRun && changes.length > 0) await this.write(tx, changes, now);
      return { __typename: 'PricesUpdated', isDryRun: dryRun, changes };
    });
  }

  private async lock(tx: Tx, rows: readonly PriceRowInput[]): Promise<Map<string, PriceRow>> {
    const found = await tx.rows<PriceRow>(
      `select id as "variantId", product_id as "productId", public_price as "publicPrice", member_price as "memberPrice"
         from catalog.product_variant where tenant_id = $1 and id = any ($2::uuid[]) order by id for no key update`,
      [[...new Set(rows.map(idOf))]],
    );
    return new Map(found.map((row) => [row.variantId, row]));
  }

  private async write(tx: Tx, changes: readonly PriceChange[], now: ReadonlyMap<string, PriceRow>): Promise<void> {
    await tx.rows(
      `update catalog.product_variant v set public_price = p.public_price, member_price = p.member_price
         from unnest($2::uuid[], $3::bigint[], $4::bigint[]) as p (id, public_price, member_price)
        where v.tenant_id = $1 and v.id = p.id`,
      [
        changes.map(({ variantId }) => variantId),
        changes.map(({ publicPrice }) => publicPrice),
        changes.map(({ memberPrice }) => memberPrice),
      ],
    );
    const productIds = [...new Set(changes.map(({ variantId }) => now.get(variantId)?.productId as string))].sort();
    await tx.rows(
      `with locked as (select id from catalog.product where tenant_id = $1 and id = any ($2::uuid[]) order by id for update)
       update catalog.product p set updated_at = $3 from locked where p.tenant_id = $1 and p.id = locked.id`,
      [productIds, this.clock.now()],
    );
    await refreshProducts(tx, productIds);
    for (const { variantId, publicPriceBefore, memberPriceBefore, publicPrice, memberPrice } of changes) {
      tx.audit({
        action: 'catalog.updatePrices',
        subject: 'ProductVariant',
        subjectId: variantId,
        before: { publicPrice: publicPriceBefore, memberPrice: memberPriceBefore },
        after: { publicPrice, memberPrice },
      });
    }
  }
}

const idOf = ({ variantId }: PriceRowInput): string => variantId.toLowerCase();

function refusalsOf(rows: readonly PriceRowInput[], now: ReadonlyMap<string, PriceRow>): PriceRowRefusal[] {
  const seen = new Set<string>();
  const refusals: PriceRowRefusal[] = [];
  for (const [index, row] of rows.entries()) {
    const current = now.get(idOf(row));
    const problem = seen.has(idOf(row)) ? 'TWICE' : problemOf(row, current);
    seen.add(idOf(row));
    if (problem) refusals.push(refusalOf(index, row, problem, current));
  }
  return refusals;
}

function problemOf(row: PriceRowInput, now: PriceRow | undefined): PriceRowProblem | null {
  if (!now) return 'UNKNOWN';
  const { publicPrice, memberPrice } = row;
  if (publicPrice.isNegative || publicPrice.amount > HIGHEST_PRICE || memberPrice?.isNegative) return 'OUT_OF_RANGE';
  if (memberPrice?.exceeds(publicPrice)) return 'MEMBER_ABOVE_PUBLIC';
  const isAsRead =
    now.publicPrice === row.expectedPublicPrice.amount && now.memberPrice === (row.expectedMemberPrice?.amount ?? null);
  return isAsRead || !isChange(changeOf(row, now)) ? null : 'OUTDATED';
}

function refusalOf(
  index: number,
  row: PriceRowInput,
  problem: PriceRowProblem,
  now: PriceRow | undefined,
): PriceRowRefusal {
  const locale = currentLocale();
  const prices = now ? [now.publicPrice, now.memberPrice].filter((price) => price !== null) : [];
  const message = translate(`priceRow.${problem}`, locale, {
    now: prices.map((price) => formatRupiah(rupiah(price), locale)).join(' / '),
  });
  return {
    row: index,
    variantId: row.variantId,
    problem,
    message,
    publicPrice: now?.publicPrice ?? null,
    memberPrice: now?.memberPrice ?? null,
  };
}

function changeOf({ publicPrice, memberPrice }: PriceRowInput, now: PriceRow): PriceChange {
  return {
    variantId: now.variantId,
    publicPriceBefore: now.publicPrice,
    memberPriceBefore: now.memberPrice,
    publicPrice: publicPrice.amount,
    memberPrice: memberPrice?.amount ?? null,
  };
}

const isChange = (change: PriceChange): boolean =>
  change.publicPrice !== change.publicPriceBefore || change.memberPrice !== change.memberPriceBefore;
