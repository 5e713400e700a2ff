import { BusinessDateScalar, Connection, DateTimeScalar, QuantityScalar } from '@lumbung/platform';
import { Unit } from '@lumbung/catalog';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DamageBearer } from '../terms/terms.schema.js';

export const ConsignmentNoteKind = { DELIVERY: 'DELIVERY', RETURN: 'RETURN' } as const;
export type ConsignmentNoteKind = keyof typeof ConsignmentNoteKind;
registerEnumType(ConsignmentNoteKind, {
  name: 'ConsignmentNoteKind',
  description: 'Goods come in (surat titip) or go back to their seller (surat retur).',
});

export const ConsignmentNoteState = { DRAFT: 'DRAFT', DONE: 'DONE', CANCELLED: 'CANCELLED' } as const;
export type ConsignmentNoteState = keyof typeof ConsignmentNoteState;
registerEnumType(ConsignmentNoteState, {
  name: 'ConsignmentNoteState',
  description: 'How far a note is.',
  valuesMap: { DONE: { description: 'The goods were counted and changed hands; stock moved.' } },
});

export const ConsignmentReturnReason = {
  UNSOLD: 'UNSOLD',
  EXPIRED: 'EXPIRED',
  DAMAGED: 'DAMAGED',
  ENDED: 'ENDED',
} as const;
export type ConsignmentReturnReason = keyof typeof ConsignmentReturnReason;
registerEnumType(ConsignmentReturnReason, {
  name: 'ConsignmentReturnReason',
  description: 'Why goods go back to their seller.',
  valuesMap: { ENDED: { description: 'The agreement or the seller came to an end.' } },
});

@ObjectType({ description: 'One kind of goods on a note.' })
export class ConsignmentNoteLine {
  @Field(() => ID) variantId: string;
  @Field() productName: string;
  @Field() variantName: string;
  @Field() sku: string;
  @Field(() => Unit) unit: Unit;
  @Field(() => QuantityScalar, { description: 'As announced.' }) quantity: number;
  @Field(() => QuantityScalar, { nullable: true, description: 'As counted when the goods changed hands; null before.' })
  counted: number | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Best before.' }) expiresOn: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Commission that counts today, in hundredths of a percent; null where nothing is agreed.',
  })
  commissionBasisPoints: number | null;
  @Field(() => DamageBearer, { nullable: true, description: 'Who bears damage today; null where nothing is agreed.' })
  damageBearer: DamageBearer | null;
}

@ObjectType({
  description: 'A delivery note or return note of consigned goods; the goods stay his, nothing is booked.',
})
export class ConsignmentNote {
  readonly __typename: 'ConsignmentNote';

  @Field(() => ID) id: string;
  @Field(() => ConsignmentNoteKind) kind: ConsignmentNoteKind;
  @Field({ description: '`SJ-00001` for a delivery, `SR-00001` for a return.' }) number: string;
  @Field(() => ID) sellerId: string;
  @Field() sellerName: string;
  @Field(() => ConsignmentNoteState) state: ConsignmentNoteState;
  @Field({ description: 'The state in words.' }) stateLabel: string;
  @Field(() => ConsignmentReturnReason, { nullable: true, description: 'Only of a return.' })
  reason: ConsignmentReturnReason | null;
  @Field(() => ID, { nullable: true, description: 'Where the goods lie; null: the usual place.' }) locationId:
    string | null;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field({ description: 'Written by the seller himself.' }) isBySeller: boolean;
  @Field() draftedByName: string;
  @Field(() => DateTimeScalar) draftedAt: string;
  @Field(() => String, { nullable: true, description: 'Who counted, or cancelled.' }) decidedByName: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) cancelReason: string | null;
  @Field(() => [ConsignmentNoteLine], { description: 'At most 100.' }) lines: ConsignmentNoteLine[];
}

@ObjectType({ description: 'Notes, newest first.' })
export class ConsignmentNoteConnection extends Connection(ConsignmentNote) {}
