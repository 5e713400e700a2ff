import type { Money } from '@lumbung/kernel';
import { InvalidInput, Region, RegionCodeScalar, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsDefined, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { FulfilmentMethod } from '../order/order-enums.js';

@ObjectType({ description: 'A region to which the cooperative delivers, and what that costs.' })
export class DeliveryZone {
  @Field(() => RegionCodeScalar) regionCode: string;
  @Field(() => Region) region: Region;
  @Field(() => RupiahScalar) fee: Money | number;
}

@ObjectType({ description: 'Pickup and courier of the cooperative.' })
export class DeliverySettings {
  readonly __typename = 'DeliverySettings';
  @Field() isPickupEnabled: boolean;
  @Field() isCourierEnabled: boolean;
  @Field(() => [DeliveryZone], {
    description: 'The most exact matching region wins; no match means no delivery there.',
  })
  zones: DeliveryZone[];
  @Field(() => RupiahScalar, { nullable: true, description: 'Subtotal from which the courier is free.' })
  freeFrom: Money | number | null;
}

@ObjectType({ description: 'How the goods can reach the buyer.' })
export class FulfilmentOption {
  @Field(() => FulfilmentMethod) method: `${FulfilmentMethod}`;
  @Field() label: string;
  @Field() isAvailable: boolean;
  @Field(() => RupiahScalar, { nullable: true, description: 'Null for the courier until a destination is given.' })
  fee: Money | null;
  @Field(() => String, { nullable: true, description: 'Why not, or what to know.' }) note: string | null;
}

@InputType({ description: 'A region and the fee of the courier there.' })
export class DeliveryZoneInput {
  @Field(() => RegionCodeScalar, { description: 'Any level.' })
  @IsString()
  @MaxLength(13)
  regionCode: string;

  @Field(() => RupiahScalar)
  @IsDefined()
  fee: Money;
}

@InputType({ description: 'What changes; an absent field stays as it is.' })
export class UpdateDeliverySettingsInput {
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isPickupEnabled?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isCourierEnabled?: boolean | null;

  @Field(() => [DeliveryZoneInput], { nullable: true, description: 'Replaces all; at most 500.' })
  @IsOptional()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => DeliveryZoneInput)
  zones?: DeliveryZoneInput[] | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Null: the courier is never free.' })
  @IsOptional()
  freeFrom?: Money | null;
}

export const UpdateDeliverySettingsResult = resultUnion('UpdateDeliverySettingsResult', [
  DeliverySettings,
  InvalidInput,
]);
