import { asId, Clock } from '@lumbung/kernel';
import { InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ProductRecord, VariantRecord } from '../products/product.entity.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import type { ProductVariant } from '../products/product.types.js';
import { refreshProducts } from '../stock/shelves.js';
import { addVariants, problemOfPrices, problemOfVariant } from './new-variants.js';
import { carryValues, chosenValues, nameOfValues, readOptions } from './option-values.js';
import { refusingTakenSku } from './taken-sku.js';
import type { AddVariantInput, PricesSet, SetPricesInput, SkuTaken, UpdateVariantInput } from './variants.schema.js';

/** Of one product. */
export const MOST_VARIANTS = 50;

/** Sizes and kinds of products, and what they cost. */
@Injectable()
export class VariantsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly reads: ProductReadsService,
  ) {}

  /**
   * Adds a size or kind to a product, as its last. Refuses a code another variant has (SkuTaken), more than 50 variants,
   * anything but one value of each option, a combination that is there, and values that contradict each other (InvalidInput). Throws NOT_FOUND for an unknown product.
   */
  add({ productId, variant }: AddVariantInput): Promise<ProductVariant | SkuTaken | InvalidInput> {
    return refusingTakenSku(this.db, [variant.sku], () =>
      this.db.transaction(async (tx) => {
        const product = await tx.lock(ProductRecord, asId<'Product'>(productId));
        const siblings = await tx.find(VariantRecord, { productId: product.id });
        if (siblings.length >= MOST_VARIANTS) return new InvalidInput('problem.catalog.tooManyVariants', 'productId');
        const after = Math.max(-1, ...siblings.map(({ position }) => position)) + 1;
        const field = 'variant.optionValueIds';
        const chosen = chosenValues(await readOptions(tx, product.id), variant.optionValueIds ?? [], { field });
        if (chosen instanceof InvalidInput) return chosen;
        const name = variant.name.trim() || nameOfValues(chosen, field);
        if (name instanceof InvalidInput) return name;
        const added = await addVariants(tx, product.id, [{ ...variant, name }], {
          after,
          at: this.clock.now(),
          path: 'variant.',
        });
        if (added instanceof InvalidInput) return added;
        if (chosen.length > 0) await carryValues(tx, product.id, [[added[0] as string, chosen]]);
        await this.touch(tx, product.id);
        const [id] = added as [VariantRecord['id']];
        tx.audit({
          action: 'catalog.addVariant',
          subject: 'ProductVariant',
          subjectId: id,
          after: { productId, ...variant },
        });
        return this.one(tx, id);
      }),
    );
  }

  /**
   * Changes a variant; what is absent stays. Refuses a code another variant has (SkuTaken), values that contradict each
   * other, and taking the last active variant out of a published product (InvalidInput).
   */
  update({
    variantId,
    optionValueIds,
    ...input
  }: UpdateVariantInput): Promise<ProductVariant | SkuTaken | InvalidInput> {
    return refusingTakenSku(this.db, [input.sku], () =>
      this.db.transaction(async (tx) => {
        const variant = await tx.lock(VariantRecord, asId<'ProductVariant'>(variantId));
        const given = Object.fromEntries(
          Object.entries(input).filter(
            ([field, value]) => value !== undefined && (value !== null || CLEARABLE.has(field)),
          ),
        );
        const change = given as Partial<VariantRecord>;
        const problem = problemOfVariant({ ...variant, ...change }, '');
        if (problem) return problem;
        if (change.isActive === false && variant.isActive && (await this.isLastOfPublished(tx, variant))) {
          return new InvalidInput('problem.catalog.lastVariant', 'isActive');
        }
        const refused = optionValueIds ? await this.carry(tx, variant, optionValueIds) : undefined;
        if (refused) return refused;
        if (Object.keys(change).length > 0) await tx.update(VariantRecord, variant.id, change);
        await this.touch(tx, variant.productId);
        const before = Object.fromEntries(
          Object.keys(change).map((field) => [field, variant[field as keyof VariantRecord]]),
        );
        tx.audit({
          action: 'catalog.updateVariant',
          subject: 'ProductVariant',
          subjectId: variant.id,
          before,
          after: { ...change, ...(optionValueIds ? { optionValueIds } : {}) },
        });
        return this.one(tx, variant.id);
      }),
    );
  }

  /**
   * Sets public and member prices of many variants, all or none. Whole rupiah per unit. Refuses a member price above
   * the public one and a variant named twice (InvalidInput). Throws NOT_FOUND when one is unknown. Orders already
   * placed keep their prices.
   */
  setPrices({ prices }: SetPricesInput): Promise<PricesSet | InvalidInput> {
    return this.db.transaction(async (tx) => {
      for (const [index, price] of prices.entries()) {
        const problem = problemOfPrices(price, `prices.${index}.`);
        if (problem) return problem;
      }
      const ids = prices.map(({ variantId }) => variantId.toLowerCase());
      if (new Set(ids).size < ids.length) return new InvalidInput('problem.catalog.variantTwice', 'prices');
      const before = await tx.rows<{
        variantId: string;
        productId: string;
        publicPrice: number;
        memberPrice: number | null;
      }>(
        `select id as "variantId", product_id as "productId", public_price as "publicPrice", member_price as "memberPrice"
           from catalog.product_variant where tenant_id = $1 and id = any ($2::uuid[]) order by id for update`,
        [ids],
      );
      if (before.length < ids.length) throw notFound();
      await tx.rows(
        `update catalog.product_variant v set public_price = p.public_price, member_price = p.member_price
           from unnest($2::uuid[], $3::bigint[], $4::bigint[]) as p (id, public_price, member_price)
          where v.tenant_id = $1 and v.id = p.id`,
        [
          ids,
          prices.map(({ publicPrice }) => publicPrice.amount),
          prices.map(({ memberPrice }) => memberPrice?.amount ?? null),
        ],
      );
      const productIds = [...new Set(before.map(({ productId }) => productId))];
      await this.touch(tx, ...productIds);
      for (const { variantId, publicPrice, memberPrice } of before) {
        const now = prices[ids.indexOf(variantId)];
        tx.audit({
          action: 'catalog.setPrices',
          subject: 'ProductVariant',
          subjectId: variantId,
          before: { publicPrice, memberPrice },
          after: { publicPrice: now?.publicPrice, memberPrice: now?.memberPrice ?? null },
        });
      }
      const variants = await this.reads.variants(tx, ids);
      return { __typename: 'PricesSet', variants: ids.map((id) => variants.get(id) as ProductVariant) };
    });
  }

  /** The product is locked first, so that two variants cannot take one combination at once. */
  private async carry(tx: Tx, variant: VariantRecord, valueIds: readonly string[]): Promise<InvalidInput | undefined> {
    await tx.lock(ProductRecord, variant.productId);
    const chosen = chosenValues(await readOptions(tx, variant.productId), valueIds, {
      variantId: variant.id,
      field: 'optionValueIds',
    });
    if (chosen instanceof InvalidInput) return chosen;
    await carryValues(tx, variant.productId, [[variant.id, chosen]]);
    return undefined;
  }

  private async isLastOfPublished(tx: Tx, variant: VariantRecord): Promise<boolean> {
    const product = await tx.lock(ProductRecord, variant.productId);
    if (product.state !== 'PUBLISHED') return false;
    return (await tx.find(VariantRecord, { productId: variant.productId, isActive: true })).length <= 1;
  }

  private async touch(tx: Tx, ...productIds: string[]): Promise<void> {
    await tx.rows('update catalog.product set updated_at = $3 where tenant_id = $1 and id = any ($2::uuid[])', [
      productIds,
      this.clock.now(),
    ]);
    await refreshProducts(tx, productIds);
  }

  private async one(tx: Tx, id: string): Promise<ProductVariant> {
    return (await this.reads.variants(tx, [id])).get(id) ?? Promise.reject(notFound());
  }
}

/** Where null means "none" rather than "leave it". */
const CLEARABLE = new Set(['barcode', 'contentQuantity', 'contentUnit', 'weightGrams']);
