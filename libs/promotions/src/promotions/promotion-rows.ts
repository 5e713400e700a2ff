import { rupiah, type BusinessDate } from '@lumbung/kernel';
import { currentLocale, notFound, translate, type Tx } from '@lumbung/platform';
import { explained } from '../reckoning/explain.js';
import type { PromotionContent } from './promotion-content.js';
import type { Promotion } from './promotion.types.js';

/** A promotion as SQL gives it: what the language of the request adds is missing. */
export type PromotionRow = Omit<Promotion, '__typename' | 'stateLabel' | 'summary'>;

export function promotionOf(row: PromotionRow): Promotion {
  const stateLabel = translate(`promotions.state.${row.state}`, currentLocale());
  return { __typename: 'Promotion', ...row, stateLabel, summary: explained(contentOfRow(row)) };
}

/** What the staff said about it, out of the row. */
export function contentOfRow(row: PromotionRow): PromotionContent {
  const money = (amount: number | null) => (amount === null ? null : rupiah(amount));
  const { products, categories, giftProducts, ...rest } = row;
  return {
    ...rest,
    cap: money(row.cap),
    amount: money(row.amount),
    minimum: money(row.minimum),
    budget: money(row.budget),
    startsOn: row.startsOn as BusinessDate,
    endsOn: row.endsOn as BusinessDate | null,
    productIds: products.map(({ id }) => id),
    categoryIds: categories.map(({ id }) => id),
    giftProductIds: giftProducts.map(({ id }) => id),
  };
}

/** The promotion, held until the transaction ends; throws NOT_FOUND. */
export async function lockPromotion(tx: Tx, id: string, today: BusinessDate): Promise<PromotionRow> {
  await tx.rowOrFail('select id from promotions.promotion where tenant_id = $1 and id = $2 for no key update', [id]);
  return readPromotion(tx, id, today);
}

export async function readPromotion(tx: Tx, id: string, today: BusinessDate): Promise<PromotionRow> {
  return (await tx.rowOrFail<{ promotion: PromotionRow }>(ONE, [today, id])).promotion;
}

/** Writes what the staff said, for a new promotion or one that is there; with `targets` also the goods it names. */
export async function savePromotion(
  tx: Tx,
  id: string,
  content: PromotionContent,
  now: Date,
  targets: 'new' | 'changed' | 'same',
): Promise<void> {
  const c = content;
  await tx.rows(SAVE, [
    id,
    c.name,
    c.note,
    c.needsCode,
    c.kind,
    c.scope,
    c.basisPoints,
    c.cap?.amount ?? null,
    c.amount?.amount ?? null,
    c.buyQuantity,
    c.getQuantity,
    c.gift,
    c.mostSets,
    c.minimum?.amount ?? null,
    c.membersOnly,
    c.firstOrderOnly,
    c.channels,
    c.startsOn,
    c.endsOn,
    c.maxUses,
    c.maxUsesPerPerson,
    c.budget?.amount ?? null,
    c.isExclusive,
    c.priority,
    now,
  ]);
  if (targets === 'same') return;
  if (targets === 'changed')
    await tx.rows('delete from promotions.target where tenant_id = $1 and promotion_id = $2', [id]);
  const named = [c.productIds, c.categoryIds, c.sellerIds, c.giftProductIds];
  if (named.every((ids) => ids.length === 0)) return;
  try {
    await tx.rows(TARGETS, [id, ...named]);
  } catch (error) {
    // Goods of another cooperative, or of none: behind the row policy both are unknown.
    throw codeOf(error) === FOREIGN_KEY_VIOLATION ? notFound() : error;
  }
}

const FOREIGN_KEY_VIOLATION = '23503';

function codeOf(error: unknown): string | undefined {
  return (((error as { driverError?: object }).driverError ?? error) as { code?: string }).code;
}

const named = (condition: string, table: string, column: string) => `coalesce((
    select json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name, n.id)
      from promotions.target t join ${table} n on n.tenant_id = $1 and n.id = t.${column}
     where t.tenant_id = $1 and t.promotion_id = p.id and ${condition}), '[]')`;

/** A promotion `p` as the API's type; $2 is the day of the cooperative. */
export const PROMOTION = /* sql */ `json_build_object('id', p.id, 'name', p.name, 'note', p.note, 'state', p.state, 'needsCode', p.needs_code,
    'isWorking', p.state = 'ACTIVE' and p.starts_on <= $2::date and coalesce(p.ends_on >= $2::date, true)
                 and coalesce(p.uses < p.max_uses, true) and coalesce(p.spent < p.budget, true),
    'kind', p.kind, 'scope', p.scope, 'basisPoints', p.basis_points, 'cap', p.cap, 'amount', p.amount, 'buyQuantity', p.buy_quantity,
    'getQuantity', p.get_quantity, 'gift', p.gift, 'mostSets', p.most_sets, 'minimum', p.minimum,
    'products', ${named('not t.is_gift', 'catalog.product', 'product_id')},
    'categories', ${named('true', 'catalog.category', 'category_id')},
    'sellerIds', array(select t.seller_id from promotions.target t where t.tenant_id = $1 and t.promotion_id = p.id and t.seller_id is not null order by 1),
    'sellers', ${named('true', 'sellers.seller', 'seller_id')},
    'giftProducts', ${named('t.is_gift', 'catalog.product', 'product_id')},
    'membersOnly', p.members_only, 'firstOrderOnly', p.first_order_only, 'channels', p.channels, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
    'maxUses', p.max_uses, 'maxUsesPerPerson', p.max_uses_per_person, 'budget', p.budget, 'isExclusive', p.is_exclusive, 'priority', p.priority,
    'uses', p.uses, 'spent', p.spent, 'usesBeyond', p.uses_beyond, 'spentBeyond', p.spent_beyond, 'areTermsFixed', p.was_used,
    'voucherCount', (select count(*) from promotions.voucher v where v.tenant_id = $1 and v.promotion_id = p.id),
    'createdAt', p.created_at, 'updatedAt', p.updated_at) as promotion`;

export const ONE = `select ${PROMOTION} from promotions.promotion p where p.tenant_id = $1 and p.id = $3`;

const SAVE = /* sql */ `
  insert into promotions.promotion (tenant_id, id, name, note, needs_code, kind, scope, basis_points, cap, amount, buy_quantity, get_quantity,
      gift, most_sets, minimum, members_only, first_order_only, channels, starts_on, ends_on, max_uses, max_uses_per_person, budget,
      is_exclusive, priority, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $26)
  on conflict (tenant_id, id) do update set name = excluded.name, note = excluded.note, kind = excluded.kind, scope = excluded.scope,
      basis_points = excluded.basis_points, cap = excluded.cap, amount = excluded.amount, buy_quantity = excluded.buy_quantity,
      get_quantity = excluded.get_quantity, gift = excluded.gift, most_sets = excluded.most_sets, minimum = excluded.minimum,
      members_only = excluded.members_only, first_order_only = excluded.first_order_only, channels = excluded.channels,
      starts_on = excluded.starts_on, ends_on = excluded.ends_on, max_uses = excluded.max_uses,
      max_uses_per_person = excluded.max_uses_per_person, budget = excluded.budget, is_exclusive = excluded.is_exclusive,
      priority = excluded.priority, updated_at = excluded.updated_at`;

const TARGETS = /* sql */ `
  insert into promotions.target (tenant_id, id, promotion_id, is_gift, product_id, category_id, seller_id)
  select $1, uuidv7(), $2, n.is_gift, n.product_id, n.category_id, n.seller_id
    from (select false as is_gift, id as product_id, null::uuid as category_id, null::uuid as seller_id from unnest($3::uuid[]) id
          union all select false, null, id, null from unnest($4::uuid[]) id
          union all select false, null, null, id from unnest($5::uuid[]) id
          union all select true, id, null, null from unnest($6::uuid[]) id) n`;
