import { GoodsNotThere } from '@lumbung/catalog';
import type { Quantity } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import { InvalidInput, QuantityScalar, resultUnion, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsDefined,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Order } from '../order/order.schema.js';
import { PaymentOutstanding } from '../shop/refusals.js';
import { ParcelAction, ParcelState } from './parcel.types.js';

@ObjectType({ implements: () => UserError, description: 'The parcel is not in a state for this.' })
export class ParcelActionNotAllowed extends UserError {
  @Field(() => ParcelState) readonly state: `${ParcelState}`;
  @Field(() => [ParcelAction], { description: 'What can be done instead.' }) readonly allowedActions: ParcelAction[];

  constructor(state: `${ParcelState}`, allowedActions: ParcelAction[]) {
    super('PARCEL_ACTION_NOT_ALLOWED');
    this.state = state;
    this.allowedActions = allowedActions;
  }
}

@InputType({ description: 'Which parcel is packed.' })
export class PackParcelInput {
  @Field(() => ID)
  @IsUUID()
  parcelId: string;
}

@InputType({ description: 'Which parcel waits at the pickup point.' })
export class MarkParcelReadyInput {
  @Field(() => ID)
  @IsUUID()
  parcelId: string;
}

@InputType({ description: 'Which parcel is on its way, and with whom.' })
export class ShipParcelInput {
  @Field(() => ID)
  @IsUUID()
  parcelId: string;

  @Field(() => String, { nullable: true, description: 'Who carries it.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  courierName?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as `JNE REG`.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  service?: string | null;

  @Field(() => String, { nullable: true, description: 'Nomor resi.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  waybillNo?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'Which parcel is in the hands of its buyer.' })
export class HandOverParcelInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  parcelId: string;

  @Field(() => String, { nullable: true, description: 'Who took it.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  receivedBy?: string | null;
}

@InputType({ description: 'So much of a line goes into the new parcel.' })
export class SplitLineInput {
  @Field(() => ID)
  @IsUUID()
  orderLineId: string;

  @Field(() => QuantityScalar)
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'What of a parcel becomes one of its own, to be sent earlier or later.' })
export class SplitParcelInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  parcelId: string;

  @Field(() => [SplitLineInput], { description: 'Something must stay in the old one.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SplitLineInput)
  lines: SplitLineInput[];
}

@InputType({
  description: 'Parcels that become one; they are of one order, one owner and one place, and none is packed.',
})
export class MergeParcelsInput {
  @Field(() => [ID])
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  parcelIds: string[];
}

const leaving = [Order, ParcelActionNotAllowed, GoodsNotThere, PeriodClosed] as const;
export const PackParcelResult = resultUnion('PackParcelResult', leaving);
export const MarkParcelReadyResult = resultUnion('MarkParcelReadyResult', leaving);
export const ShipParcelResult = resultUnion('ShipParcelResult', leaving);
export const HandOverParcelResult = resultUnion('HandOverParcelResult', [
  Order,
  ParcelActionNotAllowed,
  PaymentOutstanding,
]);
export const SplitParcelResult = resultUnion('SplitParcelResult', [Order, ParcelActionNotAllowed, InvalidInput]);
export const MergeParcelsResult = resultUnion('MergeParcelsResult', [Order, ParcelActionNotAllowed, InvalidInput]);
