import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A product's seller is one of the register. Locks catalog.product and sellers.seller while the products are looked through. */
export class ProductSellers1763803500000 implements MigrationInterface {
  name = 'ProductSellers1763803500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PRODUCT_SELLERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PRODUCT_SELLERS = /* sql */ `
  alter table catalog.product add constraint product_seller_fkey
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id);
`;
