import { asId, Clock } from '@lumbung/kernel';
import { InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ProductRecord } from '../products/product.entity.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import type { Product } from '../products/product.types.js';
import type { AttributeKind } from '../shared/enums.js';
import { refreshProducts } from '../stock/shelves.js';
import { isOfKind } from './attribute-rules.js';
import type { AttributeValueInput, SetProductAttributesInput } from './attributes.schema.js';

interface Wanted {
  id: string;
  name: string;
  kind: AttributeKind;
  isForProduct: boolean;
  choiceIds: string[];
}

/** What is known of single products. */
@Injectable()
export class ProductAttributesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly reads: ProductReadsService,
  ) {}

  /**
   * Sets what is known of a product, in place of what was. Refuses attributes that are unknown, inactive or for other
   * shelves (those the product has already may stay), one named twice, and values that are not of their kind
   * (InvalidInput). Throws NOT_FOUND.
   */
  set({ productId, values }: SetProductAttributesInput): Promise<Product | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const product = await tx.lock(ProductRecord, asId<'Product'>(productId));
      const wanted = await this.attributes(tx, product.id, values);
      for (const [at, value] of values.entries()) {
        const problem = problemOf(value, wanted, `values.${at}`);
        if (problem) return problem;
      }
      const ids = values.map(({ attributeId }) => attributeId.toLowerCase());
      if (new Set(ids).size < ids.length) return new InvalidInput('problem.catalog.attributeTwice', 'values');
      await tx.rows('delete from catalog.product_attribute where tenant_id = $1 and product_id = $2', [product.id]);
      await tx.rows(
        `insert into catalog.product_attribute (tenant_id, product_id, attribute_id, kind, text_value, number_value, boolean_value, date_value, choice_id)
         select $1, $2, v.* from unnest($3::uuid[], $4::text[], $5::text[], $6::numeric[], $7::boolean[], $8::date[], $9::uuid[]) v`,
        [
          product.id,
          ids,
          ids.map((id) => wanted.get(id)?.kind),
          values.map(({ text }) => text?.trim() ?? null),
          values.map(({ number }) => number?.toString() ?? null),
          values.map(({ isTrue }) => isTrue ?? null),
          values.map(({ date }) => date ?? null),
          values.map(({ choiceId }) => choiceId ?? null),
        ],
      );
      await tx.update(ProductRecord, product.id, { updatedAt: this.clock.now() });
      await refreshProducts(tx, [product.id]);
      tx.audit({
        action: 'catalog.setProductAttributes',
        subject: 'Product',
        subjectId: product.id,
        after: { values },
      });
      return this.reads.inTransaction(tx, product.id);
    });
  }

  /** What is known of the wanted attributes; locked, so that no choice goes meanwhile. */
  private async attributes(
    tx: Tx,
    productId: string,
    values: readonly AttributeValueInput[],
  ): Promise<Map<string, Wanted>> {
    const rows = await tx.rows<Wanted>(
      `select a.id, a.name, a.kind,
              exists (select from catalog.product_attribute v where v.tenant_id = $1 and v.product_id = $2 and v.attribute_id = a.id)
              or not exists (select from catalog.category_attribute g where g.tenant_id = $1 and g.attribute_id = a.id)
              or exists (select from catalog.category_attribute g
                           join catalog.product p on p.tenant_id = $1 and p.id = $2
                           join catalog.category c on c.tenant_id = $1 and c.id = p.category_id and g.category_id = any (c.path)
                          where g.tenant_id = $1 and g.attribute_id = a.id) as "isForProduct",
              array(select c.id::text from catalog.attribute_choice c where c.tenant_id = $1 and c.attribute_id = a.id) as "choiceIds"
         from catalog.attribute a where a.tenant_id = $1 and a.id = any ($3::uuid[]) and a.is_active order by a.id for key share`,
      [productId, values.map(({ attributeId }) => attributeId)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function problemOf(
  value: AttributeValueInput,
  wanted: ReadonlyMap<string, Wanted>,
  field: string,
): InvalidInput | null {
  const attribute = wanted.get(value.attributeId.toLowerCase());
  if (!attribute) return new InvalidInput('problem.catalog.attributeUnknown', `${field}.attributeId`);
  if (!attribute.isForProduct) return new InvalidInput('problem.catalog.attributeElsewhere', `${field}.attributeId`);
  const isKnown = value.choiceId == null || attribute.choiceIds.includes(value.choiceId.toLowerCase());
  const isEmpty = value.text != null && value.text.trim() === '';
  if (!isOfKind(value, attribute.kind) || !isKnown || isEmpty)
    return new InvalidInput('problem.catalog.attributeValue', field, { attribute: attribute.name });
  return null;
}
