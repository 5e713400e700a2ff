import { Money, rupiah, quantity, type Id, type Quantity } from '@lumbung/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, PrimaryColumn, type ValueTransformer } from 'typeorm';
import type { TenantId } from '../context/request-context.js';

/** Everything a cooperative owns: its tenant first, then its own id (UUIDv7). */
@ObjectType({ isAbstract: true })
export abstract class Row<Of extends string> {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: Id<Of>;
}

const moneyTransformer: ValueTransformer = {
  to: (value: Money | null | undefined) => (value instanceof Money ? value.amount : value),
  from: (value: number | null) => (value === null || value === undefined ? value : rupiah(value)),
};

const quantityTransformer: ValueTransformer = {
  to: (value: Quantity | null | undefined) => (value === null || value === undefined ? value : value.toString()),
  from: (value: string | null) => (value === null || value === undefined ? value : quantity(value)),
};

/** Whole rupiah, bigint in SQL. */
export const MoneyColumn = (options: { nullable?: boolean; name?: string } = {}) =>
  Column('bigint', { ...options, transformer: moneyTransformer });

/** An amount of goods with at most three decimals, numeric(15,3) in SQL. */
export const QuantityColumn = (options: { nullable?: boolean; name?: string } = {}) =>
  Column('numeric', { precision: 15, scale: 3, ...options, transformer: quantityTransformer });
