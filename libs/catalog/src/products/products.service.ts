import { asId, Clock, newId } from '@lumbung/kernel';
import { productArchived, productPublished } from '@lumbung/events';
import { InvalidInput, SlugTaken, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { freeSlugs } from '../shared/slugs.js';
import { orTaken } from '../shared/taken.js';
import { refreshProducts } from '../stock/shelves.js';
import { addVariants } from '../variants/new-variants.js';
import { refusingTakenSku } from '../variants/taken-sku.js';
import type { SkuTaken } from '../variants/variants.schema.js';
import { ProductRecord, type ProductId } from './product.entity.js';
import { gapsOf } from './product-gaps.js';
import { ProductReadsService } from './product-reads.service.js';
import type { Product } from './product.types.js';
import { problemOfSeller } from './seller-of-product.js';
import {
  ProductIncomplete,
  type ComplianceInput,
  type CreateProductInput,
  type UpdateProductInput,
} from './products.schema.js';

const SLUG_KEY = 'product_tenant_id_slug_key';

/** What editors do with products. Every change makes the product's card anew in its own transaction. */
@Injectable()
export class ProductsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly reads: ProductReadsService,
  ) {}

  /**
   * Makes a draft product with its variants and pictures. Safe to repeat by requestId. Without a slug the next free one
   * of its name is taken. Refuses a slug or a code in use (SlugTaken, SkuTaken) and values that contradict each other
   * (InvalidInput). Throws NOT_FOUND for an unknown category.
   */
  create(input: CreateProductInput): Promise<Product | SlugTaken | SkuTaken | InvalidInput> {
    return this.refusingTaken(input.slug, () =>
      refusingTakenSku(
        this.db,
        input.variants.map(({ sku }) => sku),
        () =>
          this.db.transaction(async (tx) => {
            const id = newId<'Product'>();
            const earlier = await tx.claimRequest('catalog.createProduct', input.requestId, input, id);
            if (earlier) return this.reads.inTransaction(tx, earlier);
            const at = this.clock.now();
            const name = input.name.trim();
            await requireCategory(tx, input.categoryId);
            const problem = await problemOfSeller(tx, input.sellerId ?? null);
            if (problem) return problem;
            const slug = input.slug ?? ((await freeSlugs(tx, 'product', name))[0] as string);
            await tx.insert(ProductRecord, {
              id,
              slug,
              name,
              state: 'DRAFT',
              description: input.description ?? null,
              categoryId: input.categoryId ?? null,
              sellerId: input.sellerId ?? null,
              ...complianceColumns(input.compliance),
              createdAt: at,
              updatedAt: at,
              publishedAt: null,
            });
            const variants = await addVariants(tx, id, input.variants, { after: 0, at, path: 'variants.*.' });
            if (variants instanceof InvalidInput) return variants;
            if (!(await hangPictures(tx, id, input.mediaIds)))
              return new InvalidInput('problem.catalog.mediaUnknown', 'mediaIds');
            await refreshProducts(tx, [id]);
            tx.audit({
              action: 'catalog.createProduct',
              subject: 'Product',
              subjectId: id,
              after: { name, slug, variants: input.variants.length },
            });
            return this.reads.inTransaction(tx, id);
          }),
      ),
    );
  }

  /** Changes a product; what is absent stays, null clears. Refuses a slug in use (SlugTaken). Throws NOT_FOUND. */
  update({ productId, compliance, ...input }: UpdateProductInput): Promise<Product | SlugTaken | InvalidInput> {
    return this.refusingTaken(input.slug, () =>
      this.db.transaction(async (tx) => {
        const product = await tx.lock(ProductRecord, asId<'Product'>(productId));
        await requireCategory(tx, input.categoryId);
        const problem = input.sellerId === undefined ? undefined : await problemOfSeller(tx, input.sellerId, product);
        if (problem) return problem;
        const given = Object.entries(input).filter(
          ([field, value]) => value !== undefined && (value !== null || CLEARABLE.has(field)),
        );
        const change: Partial<ProductRecord> = {
          ...Object.fromEntries(given),
          ...(compliance === undefined ? {} : complianceColumns(compliance)),
        };
        await tx.update<ProductRecord>(ProductRecord, product.id, { ...change, updatedAt: this.clock.now() });
        await refreshProducts(tx, [product.id]);
        const before = Object.fromEntries(
          Object.keys(change).map((field) => [field, product[field as keyof ProductRecord]]),
        );
        tx.audit({ action: 'catalog.updateProduct', subject: 'Product', subjectId: product.id, before, after: change });
        return this.reads.inTransaction(tx, product.id);
      }),
    );
  }

  /**
   * Puts a product into the shop; also brings an archived one back. Refuses with ProductIncomplete, naming what is
   * missing: an active variant, a price above zero, a picture, a category. Asked again it answers the product.
   */
  publish(productId: string): Promise<Product | ProductIncomplete> {
    return this.db.transaction(async (tx) => {
      const product = await tx.lock(ProductRecord, asId<'Product'>(productId));
      if (product.state === 'PUBLISHED') return this.reads.inTransaction(tx, product.id);
      const gaps = (await gapsOf(tx, [product.id])).get(product.id) ?? [];
      if (gaps.length > 0) return new ProductIncomplete(gaps);
      const now = this.clock.now();
      await this.changeState(tx, product, {
        state: 'PUBLISHED',
        publishedAt: product.publishedAt ?? now,
        updatedAt: now,
      });
      tx.emit(productPublished({ productId: product.id }));
      return this.reads.inTransaction(tx, product.id);
    });
  }

  /** Takes a product out of the shop; orders already placed keep their goods. Asked again it answers the product. */
  archive(productId: string): Promise<Product> {
    return this.db.transaction(async (tx) => {
      const product = await tx.lock(ProductRecord, asId<'Product'>(productId));
      if (product.state !== 'ARCHIVED') {
        await this.changeState(tx, product, { state: 'ARCHIVED', updatedAt: this.clock.now() });
        tx.emit(productArchived({ productId: product.id }));
      }
      return this.reads.inTransaction(tx, product.id);
    });
  }

  private async changeState(
    tx: Tx,
    product: ProductRecord,
    change: Partial<ProductRecord> & Pick<ProductRecord, 'state'>,
  ): Promise<void> {
    await tx.update(ProductRecord, product.id, change);
    await refreshProducts(tx, [product.id]);
    const action = change.state === 'PUBLISHED' ? 'catalog.publishProduct' : 'catalog.archiveProduct';
    tx.audit({
      action,
      subject: 'Product',
      subjectId: product.id,
      before: { state: product.state },
      after: { state: change.state },
    });
  }

  private refusingTaken<T>(wished: string | null | undefined, work: () => Promise<T>): Promise<T | SlugTaken> {
    const slug = wished ?? '';
    return orTaken(
      SLUG_KEY,
      async () => new SlugTaken(slug, await this.db.transaction((tx) => freeSlugs(tx, 'product', slug, 3))),
      work,
    );
  }
}

const CLEARABLE = new Set(['description', 'categoryId', 'sellerId']);

/** Throws NOT_FOUND for a shelf this cooperative does not have. */
async function requireCategory(tx: Tx, categoryId: string | null | undefined): Promise<void> {
  if (categoryId != null)
    await tx.rowOrFail('select id from catalog.category where tenant_id = $1 and id = $2 for key share', [categoryId]);
}

function complianceColumns(compliance: ComplianceInput | null | undefined) {
  return {
    goodsKind: compliance?.goodsKind ?? null,
    halalCertificateNo: compliance?.halalCertificateNo ?? null,
    halalValidUntil: compliance?.halalValidUntil ?? null,
    pirtNo: compliance?.pirtNo ?? null,
    pirtValidUntil: compliance?.pirtValidUntil ?? null,
    bpomNo: compliance?.bpomNo ?? null,
    bpomValidUntil: compliance?.bpomValidUntil ?? null,
    composition: compliance?.composition ?? null,
    netContent: compliance?.netContent ?? null,
    expiresOn: compliance?.expiresOn ?? null,
    productionCode: compliance?.productionCode ?? null,
  };
}

/** False when one of the pictures is not this cooperative's. */
async function hangPictures(tx: Tx, productId: ProductId, mediaIds: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(mediaIds)];
  if (wanted.length === 0) return true;
  const hung = await tx.rows(
    `insert into catalog.product_image (tenant_id, product_id, media_id, position)
     select $1, $2, m.id, w.n from unnest($3::uuid[]) with ordinality w (id, n)
       join platform.media m on m.tenant_id = $1 and m.id = w.id returning media_id`,
    [productId, wanted],
  );
  return hung.length === wanted.length;
}
