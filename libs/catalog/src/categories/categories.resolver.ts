import { Allow, AllowShoppers, SlugScalar } from '@lumbung/platform';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import {
  CreateCategoryInput,
  CreateCategoryResult,
  UpdateCategoryInput,
  UpdateCategoryResult,
} from './categories.schema.js';
import { CategoriesService } from './categories.service.js';
import { Category } from './category.types.js';

@Resolver(() => Category)
export class CategoriesResolver {
  constructor(private readonly shelves: CategoriesService) {}

  @Query(() => [Category], {
    description: '[shop] Top shelves with those below, in order; includeHidden only counts for catalog.read.',
  })
  @AllowShoppers()
  categories(
    @Args('includeHidden', { type: () => Boolean, defaultValue: false }) includeHidden: boolean,
  ): Promise<Category[]> {
    return this.shelves.tree(includeHidden);
  }

  @Query(() => Category, { nullable: true, description: '[shop] One shelf.' })
  @AllowShoppers()
  category(@Args('slug', { type: () => SlugScalar }) slug: string): Promise<Category> {
    return this.shelves.bySlug(slug);
  }

  @Mutation(() => CreateCategoryResult, { description: '[permission: catalog.edit] Makes a shelf.' })
  @Allow(CatalogPermission.Edit)
  createCategory(@Args('input') input: CreateCategoryInput): Promise<typeof CreateCategoryResult> {
    return this.shelves.create(input);
  }

  @Mutation(() => UpdateCategoryResult, { description: '[permission: catalog.edit] Changes, moves or hides a shelf.' })
  @Allow(CatalogPermission.Edit)
  updateCategory(@Args('input') input: UpdateCategoryInput): Promise<typeof UpdateCategoryResult> {
    return this.shelves.update(input);
  }

  // A product brings its shelf without these two, since hardly anybody asks for them there.
  @ResolveField(() => Int, { description: 'Published products here and below.' })
  productCount(@Parent() shelf: Category): number | Promise<number> {
    return shelf.productCount ?? this.shelves.byId(shelf.id).then(({ productCount }) => productCount);
  }

  @ResolveField(() => [Category])
  children(@Parent() shelf: Category): Category[] | Promise<Category[]> {
    return shelf.children ?? this.shelves.byId(shelf.id).then(({ children }) => children);
  }
}
