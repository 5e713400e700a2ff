import { Allow, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { Attribute } from './attribute.types.js';
import {
  CreateAttributeInput,
  CreateAttributeResult,
  SetProductAttributesInput,
  SetProductAttributesResult,
  UpdateAttributeInput,
  UpdateAttributeResult,
} from './attributes.schema.js';
import { AttributesService } from './attributes.service.js';
import { ProductAttributesService } from './product-attributes.service.js';

@Resolver()
export class AttributesResolver {
  constructor(
    private readonly definitions: AttributesService,
    private readonly values: ProductAttributesService,
  ) {}

  @Query(() => [Attribute], {
    description: '[permission: catalog.read] What the cooperative wants to know of its goods, in order; at most 100.',
  })
  @Allow(CatalogPermission.Read)
  async attributes(
    @Args('categoryId', {
      type: () => ID,
      nullable: true,
      description: 'Only those that goods on this shelf can have.',
    })
    categoryId: string | null,
  ): Promise<Attribute[]> {
    return this.definitions.list(categoryId == null ? null : requireUuid(categoryId));
  }

  @Mutation(() => CreateAttributeResult, { description: '[permission: catalog.edit] Makes an attribute.' })
  @Allow(CatalogPermission.Edit)
  createAttribute(@Args('input') input: CreateAttributeInput): Promise<typeof CreateAttributeResult> {
    return this.definitions.create(input);
  }

  @Mutation(() => UpdateAttributeResult, {
    description: '[permission: catalog.edit] Changes an attribute, its choices and its shelves, or lets it rest.',
  })
  @Allow(CatalogPermission.Edit)
  updateAttribute(@Args('input') input: UpdateAttributeInput): Promise<typeof UpdateAttributeResult> {
    return this.definitions.update(input);
  }

  @Mutation(() => SetProductAttributesResult, {
    description: '[permission: catalog.edit] Sets all that is known of a product.',
  })
  @Allow(CatalogPermission.Edit)
  setProductAttributes(@Args('input') input: SetProductAttributesInput): Promise<typeof SetProductAttributesResult> {
    return this.values.set(input);
  }
}
