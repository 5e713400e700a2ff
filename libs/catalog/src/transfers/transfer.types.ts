import { Connection, DateTimeScalar, QuantityScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StockLocation } from '../locations/location.types.js';
import { ProductVariant } from '../products/product.types.js';
import { StockAdjustmentReason } from '../shared/enums.js';

export const TransferState = { DRAFT: 'DRAFT', SENT: 'SENT', RECEIVED: 'RECEIVED', CANCELLED: 'CANCELLED' } as const;
export type TransferState = keyof typeof TransferState;
registerEnumType(TransferState, {
  name: 'TransferState',
  description: 'How far a transfer is: a draft is sent or cancelled, what was sent is received.',
  valuesMap: { SENT: { description: 'The goods left the first place and lie at neither; they count as on hand.' } },
});

@ObjectType({ description: 'So much of a variant goes from one place to another.' })
export class StockTransferLine {
  @Field(() => ProductVariant) variant: ProductVariant;
  @Field(() => QuantityScalar) quantity: number;
  @Field(() => QuantityScalar, { nullable: true, description: 'What arrived; null before.' }) received: number | null;
  @Field(() => StockAdjustmentReason, { nullable: true, description: 'Why another quantity arrived.' })
  reason: StockAdjustmentReason | null;
}

@ObjectType({ description: 'Goods that go from one place to another (pindah lokasi).' })
export class StockTransfer {
  readonly __typename: 'StockTransfer';
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => TransferState) state: TransferState;
  @Field(() => StockLocation) from: StockLocation;
  @Field(() => StockLocation) to: StockLocation;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int) lineCount: number;
  @Field(() => [StockTransferLine], { description: 'In the order in which they were written down; at most 100.' })
  lines: StockTransferLine[];
  @Field(() => ID, { nullable: true, description: 'The journal of the differences; null without any that had a cost.' })
  journalId: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => String, { nullable: true }) createdBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) sentAt: string | null;
  @Field(() => String, { nullable: true }) sentBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) receivedAt: string | null;
  @Field(() => String, { nullable: true }) receivedBy: string | null;
}

@ObjectType({ description: 'A page of transfers.' })
export class StockTransferConnection extends Connection(StockTransfer) {}
