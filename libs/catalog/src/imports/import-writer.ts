import { Clock, newId, rupiah } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import type { Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { freeProductSlugs } from '../shared/slugs.js';
import { refreshProducts } from '../stock/shelves.js';
import { StoreroomService } from '../stock/storeroom.service.js';
import type { VariantId } from '../stock/stock.service.js';
import { nextSkus } from '../variants/new-variants.js';
import type { PlannedProduct } from './import-plan.js';
import { writeDetails } from './detail-writer.js';
import { PRODUCT_COLUMNS } from './product-change.js';
import type { ProductColumns } from './shop-state.js';

const PRODUCT_SHAPE = `id uuid, slug text, name text, description text, "categoryId" uuid, "sellerId" uuid, "taxCategory" text, "goodsKind" text,
  "halalCertificateNo" text, "halalValidUntil" date, "pirtNo" text, "pirtValidUntil" date, "bpomNo" text, "bpomValidUntil" date, composition text,
  "netContent" text, "expiresOn" date, "productionCode" text`;

const NEW_PRODUCTS = `
  insert into catalog.product (tenant_id, id, slug, name, description, category_id, seller_id, tax_category, goods_kind, halal_certificate_no,
         halal_valid_until, pirt_no, pirt_valid_until, bpom_no, bpom_valid_until, composition, net_content, expires_on, production_code, created_at, updated_at)
  select $1, p.id, p.slug, p.name, p.description, p."categoryId", p."sellerId", p."taxCategory", p."goodsKind", p."halalCertificateNo",
         p."halalValidUntil", p."pirtNo", p."pirtValidUntil", p."bpomNo", p."bpomValidUntil", p.composition, p."netContent", p."expiresOn", p."productionCode", $3, $3
    from jsonb_to_recordset($2::jsonb) p (${PRODUCT_SHAPE})`;

const CHANGED_PRODUCTS = `
  update catalog.product o
     set name = p.name, description = p.description, category_id = p."categoryId", seller_id = p."sellerId", tax_category = p."taxCategory",
         goods_kind = p."goodsKind", halal_certificate_no = p."halalCertificateNo", halal_valid_until = p."halalValidUntil", pirt_no = p."pirtNo",
         pirt_valid_until = p."pirtValidUntil", bpom_no = p."bpomNo", bpom_valid_until = p."bpomValidUntil", composition = p.composition,
         net_content = p."netContent", expires_on = p."expiresOn", production_code = p."productionCode", updated_at = $3
    from jsonb_to_recordset($2::jsonb) p (${PRODUCT_SHAPE}) where o.tenant_id = $1 and o.id = p.id`;

const VARIANT_SHAPE = `id uuid, "productId" uuid, sku text, barcode text, name text, unit text, "quantityStep" numeric, "weightGrams" integer,
  "publicPrice" bigint, "memberPrice" bigint, "lowAt" numeric, position integer`;

const NEW_VARIANTS = `
  with fresh as (
    insert into catalog.product_variant (tenant_id, id, product_id, sku, barcode, name, unit, quantity_step, weight_grams, public_price, member_price, low_at, position, created_at)
    select $1, v.id, v."productId", v.sku, v.barcode, v.name, v.unit, v."quantityStep", v."weightGrams", v."publicPrice", v."memberPrice", v."lowAt", v.position, $3
      from jsonb_to_recordset($2::jsonb) v (${VARIANT_SHAPE}))
  insert into catalog.stock (tenant_id, variant_id, product_id)
  select $1, v.id, v."productId" from jsonb_to_recordset($2::jsonb) v (${VARIANT_SHAPE})`;

const CHANGED_VARIANTS = `
  update catalog.product_variant o
     set barcode = v.barcode, name = v.name, unit = v.unit, quantity_step = v."quantityStep", weight_grams = v."weightGrams",
         public_price = v."publicPrice", member_price = v."memberPrice", low_at = v."lowAt"
    from jsonb_to_recordset($2::jsonb) v (${VARIANT_SHAPE}) where o.tenant_id = $1 and o.id = v.id`;

/** Writes planned products: always the same number of statements. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly clock: Clock,
    private readonly storeroom: StoreroomService,
  ) {}

  /**
   * Writes new and changed products with their variants, takes in their opening stock (funding OPENING, at the usual
   * place) and makes their cards anew. New products are drafts. Answers PeriodClosed when the stock cannot be booked;
   * the caller then undoes everything. Stock rows are locked before, so that products come last.
   */
  async write(tx: Tx, products: readonly PlannedProduct[], fileName: string): Promise<PeriodClosed | undefined> {
    const at = this.clock.now();
    const fresh = products.filter(({ before }) => before === null);
    const changed = products.filter(({ before, isChanged }) => before !== null && isChanged);
    const newVariants = await withCodes(tx, products);
    const changedVariants = products.flatMap(({ id, changedVariants: its }) =>
      its.map(({ after }) => ({ ...after, productId: id })),
    );
    if (fresh.length > 0) {
      const slugs = await freeProductSlugs(
        tx,
        fresh.map(({ after }) => after.name),
      );
      await tx.rows(NEW_PRODUCTS, [
        JSON.stringify(fresh.map(({ id, after }, n) => ({ ...after, id, slug: slugs[n] }))),
        at,
      ]);
    }
    if (newVariants.length > 0) await tx.rows(NEW_VARIANTS, [JSON.stringify(newVariants), at]);
    if (changedVariants.length > 0) await tx.rows(CHANGED_VARIANTS, [JSON.stringify(changedVariants)]);
    if (changed.length > 0)
      await tx.rows(CHANGED_PRODUCTS, [JSON.stringify(changed.map(({ id, after }) => ({ ...after, id }))), at]);
    await writeDetails(tx, products);
    await touch(
      tx,
      products.filter(({ before, isChanged }) => before !== null && !isChanged),
      at,
    );
    const refused = await this.open(tx, products, fileName);
    if (refused) return refused;
    // The storeroom made the cards of what it took in.
    await refreshProducts(
      tx,
      products.filter(({ openings }) => openings.length === 0).map(({ id }) => id),
    );
    for (const product of products) audit(tx, product);
    return undefined;
  }

  private async open(tx: Tx, products: readonly PlannedProduct[], fileName: string): Promise<PeriodClosed | undefined> {
    const lines = products
      .flatMap(({ openings }) => openings)
      .map(({ variantId, quantity, cost }) => ({
        variantId: variantId as VariantId,
        quantity,
        unitCost: cost ?? rupiah(0),
      }));
    if (lines.length === 0) return undefined;
    const taken = await this.storeroom.receiveIn(tx, newId(), { lines, funding: 'OPENING', note: `Impor ${fileName}` });
    if (taken instanceof PeriodClosed) return taken;
    if (!Array.isArray(taken)) throw new Error('Goods became those of a seller while they were imported.');
    return undefined;
  }
}

async function withCodes(tx: Tx, products: readonly PlannedProduct[]) {
  const variants = products.flatMap(({ id, newVariants }) =>
    newVariants.map((variant) => ({ ...variant, productId: id })),
  );
  const given = new Set(variants.flatMap(({ sku }) => sku ?? []));
  const missing = variants.filter(({ sku }) => sku === null).length;
  // A few more than needed, because one of this very batch may bring the next code by hand.
  const codes = missing === 0 ? [] : (await nextSkus(tx, missing + given.size)).filter((code) => !given.has(code));
  return variants.map((variant) => ({ ...variant, sku: variant.sku ?? (codes.shift() as string) }));
}

async function touch(tx: Tx, products: readonly PlannedProduct[], at: Date): Promise<void> {
  if (products.length === 0) return;
  await tx.rows('update catalog.product set updated_at = $3 where tenant_id = $1 and id = any ($2::uuid[])', [
    products.map(({ id }) => id),
    at,
  ]);
}

function audit(tx: Tx, { id, before, after, newVariants, changedVariants, facts, options }: PlannedProduct): void {
  const changed = PRODUCT_COLUMNS.filter((column) => after[column] !== (before ? before[column] : null));
  const of = (columns: ProductColumns) => Object.fromEntries(changed.map((column) => [column, columns[column]]));
  tx.audit({
    action: 'catalog.importProduct',
    subject: 'Product',
    subjectId: id,
    ...(before ? { before: { ...of(before), variants: changedVariants.map((variant) => variant.before) } } : {}),
    after: {
      ...of(after),
      newVariants,
      variants: changedVariants.map((variant) => variant.after),
      ...(facts.length > 0 ? { attributes: facts } : {}),
      ...(options && options.changedBy.size > 0
        ? { options: options.options, optionValues: options.values, carried: options.carried }
        : {}),
    },
  });
}
