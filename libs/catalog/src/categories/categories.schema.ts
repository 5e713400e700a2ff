import { InvalidInput, resultUnion, SlugScalar, SlugTaken } from '@lumbung/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Category } from './category.types.js';

const ICON = /^[a-z0-9-]+$/;

@InputType({ description: 'A new shelf.' })
export class CreateCategoryInput {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  @Field(() => SlugScalar, { nullable: true, description: 'Default: from the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  slug?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(ICON)
  @MaxLength(40)
  icon?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Default: behind its neighbours.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  position?: number | null;
}

@InputType({ description: 'What is absent stays, null clears.' })
export class UpdateCategoryInput {
  @Field(() => ID)
  @IsUUID()
  categoryId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name?: string | null;

  @Field(() => SlugScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  slug?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(ICON)
  @MaxLength(40)
  icon?: string | null;

  @Field(() => ID, { nullable: true, description: 'Null moves it to the top.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  position?: number | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isVisible?: boolean | null;
}

export const CreateCategoryResult = resultUnion('CreateCategoryResult', [Category, SlugTaken, InvalidInput]);
export const UpdateCategoryResult = resultUnion('UpdateCategoryResult', [Category, SlugTaken, InvalidInput]);
