import { Allow } from '@lumbung/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { ProductVariant } from '../products/product.types.js';
import {
  AddVariantInput,
  AddVariantResult,
  SetPricesInput,
  SetPricesResult,
  UpdateVariantInput,
  UpdateVariantResult,
} from './variants.schema.js';
import { VariantsService } from './variants.service.js';

@Resolver(() => ProductVariant)
export class VariantsResolver {
  constructor(private readonly variants: VariantsService) {}

  @Mutation(() => AddVariantResult, { description: '[permission: catalog.edit] Adds a variant.' })
  @Allow(CatalogPermission.Edit)
  addVariant(@Args('input') input: AddVariantInput): Promise<typeof AddVariantResult> {
    return this.variants.add(input);
  }

  @Mutation(() => UpdateVariantResult, { description: '[permission: catalog.edit] Changes a variant.' })
  @Allow(CatalogPermission.Edit)
  updateVariant(@Args('input') input: UpdateVariantInput): Promise<typeof UpdateVariantResult> {
    return this.variants.update(input);
  }

  @Mutation(() => SetPricesResult, {
    description: '[permission: catalog.price] Sets prices of many variants, all or none.',
  })
  @Allow(CatalogPermission.Price)
  setPrices(@Args('input') input: SetPricesInput): Promise<typeof SetPricesResult> {
    return this.variants.setPrices(input);
  }
}
