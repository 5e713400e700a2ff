import type { Money } from '@lumbung/kernel';
import { InvalidInput, Region, RegionCodeScalar, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsDefined,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { FulfilmentMethod } from '../order/order-enums.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

@ObjectType({ description: 'A region to which the cooperative delivers, and what that costs.' })
export class DeliveryZone {
  @Field(() => RegionCodeScalar) regionCode: string;
  @Field(() => Region) region: Region;
  @Field(() => RupiahScalar) fee: Money | number;
}

@ObjectType({ description: 'Hours for fetching on one day of the week.' })
export class PickupHoursOfWeek {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' }) weekday: number;
  @Field({ description: "In the cooperative's time, such as `09:00`." }) from: string;
  @Field() until: string;
  @Field(() => Int, { description: 'So many orders may be fetched in them.' }) capacity: number;
}

@ObjectType({ description: 'What a service of an expedition charges in a region.' })
export class ExpeditionRate {
  @Field(() => RegionCodeScalar) regionCode: string;
  @Field(() => Region) region: Region;
  @Field(() => RupiahScalar, { description: 'Per billed kilogram.' }) feePerKg: Money | number;
}

@ObjectType({ description: 'A service of an expedition, with the tariffs the cooperative copied from its list.' })
export class ExpeditionService {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) estimate: string | null;
  @Field() isActive: boolean;
  @Field(() => [ExpeditionRate], { description: 'The most exact matching region wins; no match: not sent there.' })
  rates: ExpeditionRate[];
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
  @Field(() => Int, { description: 'How many days from today on goods can be fetched.' }) pickupDaysAhead: number;
  @Field(() => Int, { description: 'Minutes the shop needs to have goods ready.' }) pickupNoticeMinutes: number;
  @Field(() => [PickupHoursOfWeek], { description: 'None: goods are fetched whenever the shop is open.' })
  pickupHours: PickupHoursOfWeek[];
  @Field(() => [ExpeditionService], { description: 'In the order shown; none: nothing is sent by expedition.' })
  expeditions: ExpeditionService[];
}

@ObjectType({ description: 'One service of an expedition at the checkout.' })
export class ExpeditionOption {
  @Field(() => ID) id: string;
  @Field({ description: 'Such as JNE REG.' }) name: string;
  @Field(() => String, { nullable: true, description: 'Such as 2-3 hari.' }) estimate: string | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Null without a tariff for the destination.' })
  fee: Money | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'What the order costs this way, discounts taken off: `PlaceOrderInput.expectedTotal`. Null like the fee.',
  })
  total: Money | null;
}

@ObjectType({ description: 'How the goods can reach the buyer.' })
export class FulfilmentOption {
  @Field(() => FulfilmentMethod) method: `${FulfilmentMethod}`;
  @Field() label: string;
  @Field() isAvailable: boolean;
  @Field(() => RupiahScalar, { nullable: true, description: 'Null for the courier until a destination is given.' })
  fee: Money | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'What the order costs this way, discounts taken off: `PlaceOrderInput.expectedTotal`. Null like the fee.',
  })
  total: Money | null;
  @Field(() => String, { nullable: true, description: 'Why not, or what to know.' }) note: string | null;
  @Field(() => [ExpeditionOption], { description: 'Expedition only: its services, of which one is to be named.' })
  services: ExpeditionOption[];
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

@InputType({ description: 'Hours for fetching on one day of the week.' })
export class PickupHoursInput {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  @Field({ description: 'Such as `09:00`.' })
  @Matches(CLOCK)
  from: string;

  @Field({ description: 'Such as `11:00`.' })
  @Matches(CLOCK)
  until: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(1000)
  capacity: number;
}

@InputType({ description: 'What a service charges per billed kilogram in a region.' })
export class ExpeditionRateInput {
  @Field(() => RegionCodeScalar, { description: 'Any level.' })
  @IsString()
  @MaxLength(13)
  regionCode: string;

  @Field(() => RupiahScalar)
  @IsDefined()
  feePerKg: Money;
}

@InputType({ description: 'A service of an expedition.' })
export class ExpeditionServiceInput {
  @Field(() => ID, { nullable: true, description: 'Absent: a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field({ description: 'Such as JNE REG.' })
  @IsString()
  @MaxLength(60)
  name: string;

  @Field(() => String, { nullable: true, description: 'Such as 2-3 hari.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  estimate?: string | null;

  @Field({ defaultValue: true })
  @IsBoolean()
  isActive: boolean;

  @Field(() => [ExpeditionRateInput], { description: 'At most 500.' })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ExpeditionRateInput)
  rates: ExpeditionRateInput[];
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

  @Field(() => Int, { nullable: true, description: 'How many days from today on goods can be fetched: 0 to 30.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(30)
  pickupDaysAhead?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes the shop needs to have goods ready: 0 to 10,080.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_080)
  pickupNoticeMinutes?: number | null;

  @Field(() => [PickupHoursInput], { nullable: true, description: 'Replaces all; at most 100.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PickupHoursInput)
  pickupHours?: PickupHoursInput[] | null;

  @Field(() => [ExpeditionServiceInput], {
    nullable: true,
    description: 'Replaces all, in the order shown; at most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ExpeditionServiceInput)
  expeditions?: ExpeditionServiceInput[] | null;
}

export const UpdateDeliverySettingsResult = resultUnion('UpdateDeliverySettingsResult', [
  DeliverySettings,
  InvalidInput,
]);
