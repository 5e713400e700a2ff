import { productArchived, productPublished } from '@lumbung/events';
import { Clock } from '@lumbung/kernel';
import {
  badUserInput,
  currentLocale,
  InvalidInput,
  notFound,
  TenantDatabase,
  translate,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { managedHits } from '../products/managed-question.js';
import { gapsOf } from '../products/product-gaps.js';
import type { ProductGap, ProductState } from '../shared/enums.js';
import { refreshProducts } from '../stock/shelves.js';
import {
  MOST_PRODUCTS,
  type ArchiveProductsInput,
  type MoveProductsInput,
  type ProductChoiceInput,
  type ProductsChanged,
  type PublishProductsInput,
  type RefusedProduct,
} from './bulk.schema.js';

const MOST_TOLD = 100;

interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly state: ProductState;
  readonly categoryId: string | null;
}

/**
 * What editors do with many products at once. Each product stands for itself: those that can be changed are, the others
 * are told with their reasons. The number of statements does not grow with the products.
 */
@Injectable()
export class BulkService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts products into the shop, archived ones too. A product that lacks something (see ProductIncomplete) is told and
   * left as it is. Refuses no product at all, more than 1,000, and another number than expected (InvalidInput). Throws
   * NOT_FOUND when one of the ids is unknown here; then none is changed. Asked again it changes nothing.
   */
  publish({ products }: PublishProductsInput): Promise<ProductsChanged | InvalidInput> {
    return this.change(products, async (tx, chosen) => {
      const gaps = await gapsOf(
        tx,
        chosen.map(({ id }) => id),
      );
      const hidden = chosen.filter(({ state }) => state !== 'PUBLISHED');
      const changed = hidden.filter(({ id }) => gaps.get(id)?.length === 0);
      await this.write(
        tx,
        changed,
        `update catalog.product set state = 'PUBLISHED', published_at = coalesce(published_at, $3), updated_at = $3
          where tenant_id = $1 and id = any ($2::uuid[])`,
      );
      for (const product of changed) {
        tx.emit(productPublished({ productId: product.id }));
        this.note(tx, 'catalog.publishProduct', product, { state: 'PUBLISHED' });
      }
      const refused = hidden.flatMap((product) => refusalOf(product, gaps.get(product.id) ?? []));
      return answer(chosen, changed, refused);
    });
  }

  /**
   * Takes products out of the shop; orders already placed keep their goods. Refuses no product at all, more than 1,000,
   * and another number than expected (InvalidInput). Throws NOT_FOUND for an unknown id. Asked again it changes nothing.
   */
  archive({ products }: ArchiveProductsInput): Promise<ProductsChanged | InvalidInput> {
    return this.change(products, async (tx, chosen) => {
      const changed = chosen.filter(({ state }) => state !== 'ARCHIVED');
      await this.write(
        tx,
        changed,
        `update catalog.product set state = 'ARCHIVED', updated_at = $3 where tenant_id = $1 and id = any ($2::uuid[])`,
      );
      for (const product of changed) {
        tx.emit(productArchived({ productId: product.id }));
        this.note(tx, 'catalog.archiveProduct', product, { state: 'ARCHIVED' });
      }
      return answer(chosen, changed);
    });
  }

  /**
   * Puts products on another shelf; what is known of them stays. Refuses no product at all, more than 1,000, and another
   * number than expected (InvalidInput). Throws NOT_FOUND for an unknown shelf or id. Asked again it changes nothing.
   */
  move({ products, categoryId }: MoveProductsInput): Promise<ProductsChanged | InvalidInput> {
    return this.change(products, async (tx, chosen) => {
      const shelf = await tx.rowOrFail<{ id: string }>(
        'select id from catalog.category where tenant_id = $1 and id = $2 for key share',
        [categoryId],
      );
      const changed = chosen.filter((product) => product.categoryId !== shelf.id);
      await this.write(
        tx,
        changed,
        `update catalog.product set category_id = $4, updated_at = $3 where tenant_id = $1 and id = any ($2::uuid[])`,
        shelf.id,
      );
      for (const product of changed) this.note(tx, 'catalog.updateProduct', product, { categoryId: shelf.id });
      return answer(chosen, changed);
    });
  }

  private async change(
    choice: ProductChoiceInput,
    work: (tx: Tx, chosen: readonly Chosen[]) => Promise<ProductsChanged>,
  ): Promise<ProductsChanged | InvalidInput> {
    if ((choice.productIds == null) === (choice.filter == null))
      throw badUserInput('Give exactly one of `productIds` and `filter`.');
    return this.db.transaction(async (tx) => {
      const found = await idsOf(tx, choice);
      if (found.total === 0) return new InvalidInput('problem.bulk.nothing', 'products');
      if (found.total > MOST_PRODUCTS)
        return new InvalidInput('problem.bulk.tooMany', 'products', { count: found.total, most: MOST_PRODUCTS });
      if (choice.expectedCount != null && choice.expectedCount !== found.total)
        return new InvalidInput('problem.bulk.otherCount', 'products.expectedCount', { count: found.total });
      const chosen = await tx.rows<Chosen>(
        `select id, name, state, category_id as "categoryId" from catalog.product
          where tenant_id = $1 and id = any ($2::uuid[]) order by id for update`,
        [found.ids],
      );
      if (chosen.length < found.ids.length) throw notFound();
      return work(tx, chosen);
    });
  }

  private async write(tx: Tx, changed: readonly Chosen[], text: string, ...more: unknown[]): Promise<void> {
    if (changed.length === 0) return;
    const ids = changed.map(({ id }) => id);
    await tx.rows(text, [ids, this.clock.now(), ...more]);
    await refreshProducts(tx, ids);
  }

  private note(tx: Tx, action: string, product: Chosen, after: Partial<Chosen>): void {
    const before = Object.fromEntries(Object.keys(after).map((field) => [field, product[field as keyof Chosen]]));
    tx.audit({ action, subject: 'Product', subjectId: product.id, before, after });
  }
}

const IDS = {
  name: 'ids',
  body: (use: (parameter: 'limit', type: string) => string) =>
    `select h.id, count(*) over () as total from hits h order by h.id limit ${use('limit', 'integer')}`,
};

async function idsOf(tx: Tx, { productIds, filter }: ProductChoiceInput): Promise<{ ids: string[]; total: number }> {
  if (productIds) {
    const ids = [...new Set(productIds.map((id) => id.toLowerCase()))];
    return { ids, total: ids.length };
  }
  const rows = await tx.rows<{ id: string; total: number }>(
    ...managedHits(filter ?? {}, IDS, { limit: MOST_PRODUCTS }),
  );
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
}

function refusalOf({ id, name }: Chosen, gaps: ProductGap[]): RefusedProduct[] {
  if (gaps.length === 0) return [];
  const locale = currentLocale();
  const reasons = gaps.map((gap) => translate(`product.${gap}`, locale)).join(', ');
  return [{ productId: id, name, gaps, message: translate('product.incomplete', locale, { reasons }) }];
}

function answer(
  chosen: readonly Chosen[],
  changed: readonly Chosen[],
  refused: readonly RefusedProduct[] = [],
): ProductsChanged {
  return {
    __typename: 'ProductsChanged',
    changedCount: changed.length,
    unchangedCount: chosen.length - changed.length - refused.length,
    refusedCount: refused.length,
    refused: refused.toSorted((a, b) => a.name.localeCompare(b.name)).slice(0, MOST_TOLD),
  };
}
