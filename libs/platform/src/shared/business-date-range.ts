import type { BusinessDate } from '@lumbung/kernel';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import { BusinessDateScalar } from '../graphql/scalars.js';

@InputType({ description: 'Inclusive on both ends; an open end is absent.' })
export class BusinessDateRange {
  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  from?: BusinessDate | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  to?: BusinessDate | null;
}
