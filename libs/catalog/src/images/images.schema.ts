import { InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Product } from '../products/product.types.js';

@InputType()
export class AttachProductImageInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;

  @Field(() => ID, { description: 'From POST /media.' })
  @IsUUID()
  mediaId: string;

  @Field(() => String, { nullable: true, description: "What it shows; the product's name unless given." })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  alt?: string | null;
}

@InputType()
export class ReorderProductImagesInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;

  @Field(() => [ID], { description: 'All its images in the new order.' })
  @IsArray()
  @ArrayMaxSize(12)
  @IsUUID(undefined, { each: true })
  imageIds: string[];
}

@InputType()
export class RemoveProductImageInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;

  @Field(() => ID)
  @IsUUID()
  imageId: string;
}

@InputType()
export class DescribeProductImageInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;

  @Field(() => ID)
  @IsUUID()
  imageId: string;

  @Field(() => String, { nullable: true, description: "What it shows; null: the product's name." })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  alt?: string | null;
}

export const DescribeProductImageResult = resultUnion('DescribeProductImageResult', [Product, InvalidInput]);
export const AttachProductImageResult = resultUnion('AttachProductImageResult', [Product, InvalidInput]);
export const ReorderProductImagesResult = resultUnion('ReorderProductImagesResult', [Product, InvalidInput]);
export const RemoveProductImageResult = resultUnion('RemoveProductImageResult', [Product]);
