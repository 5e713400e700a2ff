import { parsePhoneNumber } from '@lumbung/kernel';
import { PaymentMethod } from '@lumbung/payments';
import { BusinessDateRange, type TenantKeys } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { hashPhone } from '../shop/phones.js';
import { FulfilmentMethod, OrderChannel, OrderStatus } from './order-enums.js';
import { orderNumber } from './order-number.js';

@InputType({ description: 'Which orders; what is absent does not matter.' })
export class OrderFilter {
  @Field(() => String, { nullable: true, description: 'Number, name of the buyer or whole phone number.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  search?: string | null;

  @Field(() => [OrderStatus], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(12)
  @IsEnum(OrderStatus, { each: true })
  statuses?: OrderStatus[] | null;

  @Field(() => BusinessDateRange, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BusinessDateRange)
  placedOn?: BusinessDateRange | null;

  @Field(() => [PaymentMethod], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(7)
  @IsIn(Object.values(PaymentMethod), { each: true })
  paymentMethods?: PaymentMethod[] | null;

  @Field(() => [FulfilmentMethod], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(3)
  @IsEnum(FulfilmentMethod, { each: true })
  fulfilmentMethods?: FulfilmentMethod[] | null;

  @Field(() => [OrderChannel], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(3)
  @IsEnum(OrderChannel, { each: true })
  channels?: `${OrderChannel}`[] | null;

  @Field(() => ID, { nullable: true, description: 'Orders with goods of this seller.' })
  @IsOptional()
  @IsUUID()
  sellerId?: string | null;
}

/** A search as the statements take it: numbers, hash of a phone, beginnings of the words of a name. Null where nothing is searched. */
export function boardSearch(filter: OrderFilter | null, keys: TenantKeys): unknown[] | null {
  const search = filter?.search?.trim();
  if (!search) return null;
  const phone = parsePhoneNumber(search);
  const words = /^p-\d+$/i.test(search) ? [] : (search.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return [
    [search.toUpperCase(), ...(/^\d{1,12}$/.test(search) ? [orderNumber(Number(search))] : [])],
    phone && hashPhone(keys, phone),
    words.length > 0 ? words.map((word) => `${word}:*`).join(' & ') : null,
  ];
}

/** The rest of the filter as the statements take it: from, to, payment, fulfilment, channel, seller. */
export function boardFilter(filter: OrderFilter | null): unknown[] {
  return [
    filter?.placedOn?.from ?? null,
    filter?.placedOn?.to ?? null,
    filter?.paymentMethods?.length ? filter.paymentMethods : null,
    filter?.fulfilmentMethods?.length ? filter.fulfilmentMethods : null,
    filter?.channels?.length ? filter.channels : null,
    filter?.sellerId ?? null,
  ];
}
