import type { Id, Money, Quantity } from '@lumbung/kernel';
import { MoneyColumn, QuantityColumn, Row } from '@lumbung/platform';
import { Column, Entity } from 'typeorm';
import type { GoodsKind, ProductState, Unit } from '../shared/enums.js';

export type ProductId = Id<'Product'>;

/** What editors write of a product; what readers see is made of it by catalog.refresh_products. */
@Entity({ schema: 'catalog', name: 'product' })
export class ProductRecord extends Row<'Product'> {
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('text') state: ProductState;
  @Column('uuid', { nullable: true }) categoryId: string | null;
  /** Null: the cooperative's own goods. Fixed once there was stock. */
  @Column('uuid', { nullable: true }) sellerId: string | null;
  @Column('text', { nullable: true }) goodsKind: GoodsKind | null;
  @Column('text', { nullable: true }) halalCertificateNo: string | null;
  @Column('date', { nullable: true }) halalValidUntil: string | null;
  @Column('text', { nullable: true }) pirtNo: string | null;
  @Column('date', { nullable: true }) pirtValidUntil: string | null;
  @Column('text', { nullable: true }) bpomNo: string | null;
  @Column('date', { nullable: true }) bpomValidUntil: string | null;
  @Column('text', { nullable: true }) composition: string | null;
  @Column('text', { nullable: true }) netContent: string | null;
  @Column('date', { nullable: true }) expiresOn: string | null;
  @Column('text', { nullable: true }) productionCode: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
}

@Entity({ schema: 'catalog', name: 'product_variant' })
export class VariantRecord extends Row<'ProductVariant'> {
  @Column('uuid') productId: ProductId;
  @Column('text') sku: string;
  @Column('text', { nullable: true }) barcode: string | null;
  @Column('text') name: string;
  @Column('text') unit: Unit;
  @QuantityColumn() quantityStep: Quantity;
  @QuantityColumn({ nullable: true }) contentQuantity: Quantity | null;
  @Column('text', { nullable: true }) contentUnit: Unit | null;
  @Column('integer', { nullable: true }) weightGrams: number | null;
  @MoneyColumn() publicPrice: Money;
  @MoneyColumn({ nullable: true }) memberPrice: Money | null;
  @QuantityColumn() lowAt: Quantity;
  @Column('boolean') isActive: boolean;
  @Column('integer') position: number;
  @Column('timestamptz') createdAt: Date;
}
