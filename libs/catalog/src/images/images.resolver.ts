import { Allow } from '@lumbung/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import {
  AttachProductImageInput,
  AttachProductImageResult,
  DescribeProductImageInput,
  DescribeProductImageResult,
  RemoveProductImageInput,
  RemoveProductImageResult,
  ReorderProductImagesInput,
  ReorderProductImagesResult,
} from './images.schema.js';
import { ProductImagesService } from './product-images.service.js';

@Resolver()
export class ProductImagesResolver {
  constructor(private readonly images: ProductImagesService) {}

  @Mutation(() => AttachProductImageResult, {
    description: '[permission: catalog.edit] Hangs an uploaded picture on a product, as the last.',
  })
  @Allow(CatalogPermission.Edit)
  attachProductImage(@Args('input') input: AttachProductImageInput): Promise<typeof AttachProductImageResult> {
    return this.images.attach(input);
  }

  @Mutation(() => DescribeProductImageResult, {
    description: '[permission: catalog.edit] Says what a picture shows, for those who cannot see it.',
  })
  @Allow(CatalogPermission.Edit)
  describeProductImage(@Args('input') input: DescribeProductImageInput): Promise<typeof DescribeProductImageResult> {
    return this.images.describe(input);
  }

  @Mutation(() => ReorderProductImagesResult, { description: '[permission: catalog.edit] Puts its pictures in order.' })
  @Allow(CatalogPermission.Edit)
  reorderProductImages(@Args('input') input: ReorderProductImagesInput): Promise<typeof ReorderProductImagesResult> {
    return this.images.reorder(input);
  }

  @Mutation(() => RemoveProductImageResult, { description: '[permission: catalog.edit] Takes a picture off.' })
  @Allow(CatalogPermission.Edit)
  removeProductImage(@Args('input') input: RemoveProductImageInput): Promise<typeof RemoveProductImageResult> {
    return this.images.remove(input);
  }
}
