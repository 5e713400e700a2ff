import { asId, Clock, newId, type Id } from '@lumbung/kernel';
import { InvalidInput, MediaStore, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ProductRecord } from '../products/product.entity.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import type { Product } from '../products/product.types.js';
import { refreshProducts } from '../stock/shelves.js';
import { readyImage } from './image-files.js';
import type {
  AttachProductImageInput,
  DescribeProductImageInput,
  ReorderProductImagesInput,
  RemoveProductImageInput,
} from './images.schema.js';

const MOST_IMAGES = 12;

/** Where the file of one width lies in the tenant's folder; its address is `/media/{tenantId}/` and this. */
export const imageFileName = (mediaId: string, width: number) => `images/${mediaId}-${width}.webp`;

/** Pictures: taken in, hung on products, put in order, taken off. */
@Injectable()
export class ProductImagesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly media: MediaStore,
    private readonly reads: ProductReadsService,
  ) {}

  /**
   * Takes in an uploaded picture: checked by its bytes, drawn anew as WebP at 160, 320, 640 and 1280 wide as far as it
   * has them, the one at 640 at most 30 KB. Refuses with InvalidInput what is no picture (JPEG, PNG, WebP, HEIC, AVIF)
   * or is above 10 MB or 50 million pixels. Files are written before the row: a row without files does not happen.
   */
  async upload(sent: Buffer): Promise<{ mediaId: Id<'Media'> } | InvalidInput> {
    const image = await readyImage(sent);
    if (typeof image === 'string') return new InvalidInput(image, 'file');
    const mediaId = newId<'Media'>();
    for (const { width, content } of image.files) await this.media.put(imageFileName(mediaId, width), content);
    await this.db.transaction(async (tx) => {
      await tx.rows(
        `insert into platform.media (tenant_id, id, width, height, widths, created_at) values ($1, $2, $3, $4, $5::integer[], $6)`,
        [mediaId, image.width, image.height, image.files.map(({ width }) => width), this.clock.now()],
      );
      tx.audit({
        action: 'catalog.uploadImage',
        subject: 'Media',
        subjectId: mediaId,
        after: { width: image.width, height: image.height },
      });
    });
    return { mediaId };
  }

  /** Hangs an uploaded picture on a product, as the last. Hung already, it stays where it is. Refuses more than 12 and an unknown picture. */
  attach({ productId, mediaId, alt }: AttachProductImageInput): Promise<Product | InvalidInput> {
    return this.change(productId, 'catalog.attachProductImage', { mediaId, alt }, async (tx, id) => {
      const hung = await this.hung(tx, id);
      if (hung.includes(mediaId)) return null;
      if (hung.length >= MOST_IMAGES)
        return new InvalidInput('problem.catalog.tooManyImages', 'mediaId', { most: MOST_IMAGES });
      const added = await tx.rows(
        `insert into catalog.product_image (tenant_id, product_id, media_id, alt, position)
         select $1, $2, m.id, $4, 1 + coalesce((select max(position) from catalog.product_image where tenant_id = $1 and product_id = $2), 0)
           from platform.media m where m.tenant_id = $1 and m.id = $3 returning media_id`,
        [id, mediaId, alt ?? null],
      );
      return added.length === 0 ? new InvalidInput('problem.catalog.mediaUnknown', 'mediaId') : null;
    });
  }

  /** Says what a picture shows on this product; null gives it the product's name. Refuses a picture that does not hang there. */
  describe({ productId, imageId, alt }: DescribeProductImageInput): Promise<Product | InvalidInput> {
    return this.change(productId, 'catalog.describeProductImage', { imageId, alt }, async (tx, id) => {
      const described = await tx.rows(
        'update catalog.product_image set alt = $4 where tenant_id = $1 and product_id = $2 and media_id = $3 returning media_id',
        [id, imageId, alt?.trim() || null],
      );
      return described.length === 0 ? new InvalidInput('problem.catalog.mediaUnknown', 'imageId') : null;
    });
  }

  /** Puts the pictures of a product in order; the first is its cover. Refuses unless each of them is named once. */
  reorder({ productId, imageIds }: ReorderProductImagesInput): Promise<Product | InvalidInput> {
    return this.change(productId, 'catalog.reorderProductImages', { imageIds }, async (tx, id) => {
      const hung = await this.hung(tx, id);
      const named = new Set(imageIds);
      if (named.size !== imageIds.length || named.size !== hung.length || !hung.every((it) => named.has(it))) {
        return new InvalidInput('problem.catalog.allImages', 'imageIds');
      }
      await tx.rows(
        `update catalog.product_image i set position = o.n from unnest($3::uuid[]) with ordinality o (id, n)
          where i.tenant_id = $1 and i.product_id = $2 and i.media_id = o.id`,
        [id, imageIds],
      );
      return null;
    });
  }

  /** Takes a picture off a product; the file stays for order pages that show it. Safe to repeat. */
  async remove({ productId, imageId }: RemoveProductImageInput): Promise<Product> {
    const product = await this.change(productId, 'catalog.removeProductImage', { imageId }, async (tx, id) => {
      await tx.rows('delete from catalog.product_image where tenant_id = $1 and product_id = $2 and media_id = $3', [
        id,
        imageId,
      ]);
      return null;
    });
    return product as Product;
  }

  private change(
    productId: string,
    action: string,
    after: object,
    work: (tx: Tx, id: Id<'Product'>) => Promise<InvalidInput | null>,
  ): Promise<Product | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const product = await tx.lock(ProductRecord, asId<'Product'>(productId));
      const problem = await work(tx, product.id);
      if (problem) return problem;
      await tx.update(ProductRecord, product.id, { updatedAt: this.clock.now() });
      await refreshProducts(tx, [product.id]);
      tx.audit({ action, subject: 'Product', subjectId: product.id, after });
      return this.reads.inTransaction(tx, product.id);
    });
  }

  private async hung(tx: Tx, productId: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      'select media_id as id from catalog.product_image where tenant_id = $1 and product_id = $2 order by position',
      [productId],
    );
    return rows.map(({ id }) => id);
  }
}
