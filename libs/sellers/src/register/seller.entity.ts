import type { Id } from '@lumbung/kernel';
import { Row } from '@lumbung/platform';
import { Column, Entity } from 'typeorm';
import type { SellerState } from './seller-state.js';

export type SellerId = Id<'Seller'>;

@Entity({ schema: 'sellers', name: 'seller' })
export class SellerRecord extends Row<'Seller'> {
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') nameKey: string;
  @Column('text') goodsKind: string;
  @Column('text', { nullable: true }) story: string | null;
  @Column('text') state: SellerState;
  @Column('date', { nullable: true }) sinceOn: string | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) memberId: string | null;
  @Column('boolean') isPkp: boolean;
  @Column('text', { nullable: true }) nib: string | null;
  @Column('text', { nullable: true }) pirtNo: string | null;
  @Column('text', { nullable: true }) halalCertificateNo: string | null;
  @Column('bytea') phoneSealed: Buffer;
  @Column('bytea') phoneHash: Buffer;
  @Column('text') phoneMasked: string;
  @Column('text') street: string;
  @Column('text', { nullable: true }) landmark: string | null;
  @Column('text') regionCode: string;
  @Column('text', { nullable: true }) postalCode: string | null;
  @Column('text', { nullable: true }) bankName: string | null;
  @Column('text', { nullable: true }) bankHolder: string | null;
  @Column('bytea', { nullable: true }) bankAccountSealed: Buffer | null;
  @Column('text', { nullable: true }) bankAccountMasked: string | null;
  @Column('bytea', { nullable: true }) nationalIdSealed: Buffer | null;
  @Column('text', { nullable: true }) nationalIdMasked: string | null;
  @Column('bytea', { nullable: true }) npwpSealed: Buffer | null;
  @Column('text', { nullable: true }) npwpMasked: string | null;
  @Column('uuid', { nullable: true }) photoId: string | null;
  @Column('timestamptz') appliedAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
