import { Allow } from '@lumbung/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import {
  CreateVariantsInput,
  CreateVariantsResult,
  SetProductOptionsInput,
  SetProductOptionsResult,
} from './options.schema.js';
import { OptionsService } from './options.service.js';

@Resolver()
export class OptionsResolver {
  constructor(private readonly options: OptionsService) {}

  @Mutation(() => SetProductOptionsResult, {
    description:
      '[permission: catalog.edit] Sets what buyers of a product choose between; its variants carry the values.',
  })
  @Allow(CatalogPermission.Edit)
  setProductOptions(@Args('input') input: SetProductOptionsInput): Promise<typeof SetProductOptionsResult> {
    return this.options.set(input);
  }

  @Mutation(() => CreateVariantsResult, {
    description: '[permission: catalog.edit] Makes variants of the options of a product, all or none.',
  })
  @Allow(CatalogPermission.Edit)
  createVariants(@Args('input') input: CreateVariantsInput): Promise<typeof CreateVariantsResult> {
    return this.options.createVariants(input);
  }
}
