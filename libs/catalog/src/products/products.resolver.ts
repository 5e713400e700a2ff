import { Allow, AllowShoppers, badUserInput, PageArgs, requireUuid, selectedFields, SlugScalar } from '@lumbung/platform';
import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { wantedOf } from './product-columns.js';
import { ManagedProductFilter, ManagedProductSort, ProductFilter, ProductSort } from './product-filters.js';
import { ProductListsService, type ListWishes } from './product-lists.service.js';
import { ProductReadsService } from './product-reads.service.js';
import { Product, ProductConnection, Suggestion } from './product.types.js';
import {
  ArchiveProductInput,
  ArchiveProductResult,
  CreateProductInput,
  CreateProductResult,
  PublishProductInput,
  PublishProductResult,
  UpdateProductInput,
  UpdateProductResult,
} from './products.schema.js';
import { ProductsService } from './products.service.js';

const MOST_SUGGESTIONS = 20;

@Resolver(() => Product)
export class ProductsResolver {
  constructor(
    private readonly lists: ProductListsService,
    private readonly reads: ProductReadsService,
    private readonly editor: ProductsService,
  ) {}

  @Query(() => ProductConnection, { description: '[shop] Published products by shelf, search and filter, with facets.' })
  @AllowShoppers()
  products(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ProductFilter, nullable: true }) filter: ProductFilter | null,
    @Args('sort', { type: () => ProductSort, defaultValue: 'RELEVANCE' }) sort: ProductSort,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductConnection> {
    return this.lists.published(filter ?? {}, sort, page, wishesOf(info));
  }

  @Query(() => Product, {
    nullable: true,
    description: '[shop] One published product by exactly one of slug and id; staff with catalog.read see drafts too.',
  })
  @AllowShoppers()
  async product(
    @Args('slug', { type: () => SlugScalar, nullable: true }) slug: string | null,
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Product> {
    if ((slug == null) === (id == null)) throw badUserInput('Give exactly one of `slug` and `id`.');
    return this.reads.one({ slug, id: id == null ? null : requireUuid(id) }, wantedOf(selectedFields(info), ['']));
  }

  @Query(() => [Suggestion], { description: '[shop] Lines under the search box.' })
  @AllowShoppers()
  async suggestions(
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<Suggestion[]> {
    return this.reads.suggestions(text.slice(0, 100), Math.min(Math.max(first, 1), MOST_SUGGESTIONS));
  }

  @Query(() => ProductConnection, { description: '[permission: catalog.read] Products in every state for the console; variants carry stock.' })
  @Allow(CatalogPermission.Read)
  managedProducts(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ManagedProductFilter, nullable: true }) filter: ManagedProductFilter | null,
    @Args('sort', { type: () => ManagedProductSort, defaultValue: 'NAME' }) sort: ManagedProductSort,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductConnection> {
    return this.lists.managed(filter ?? {}, sort, page, wishesOf(info));
  }

  @Mutation(() => CreateProductResult, { description: '[permission: catalog.edit] Makes a draft product with its variants.' })
  @Allow(CatalogPermission.Edit)
  createProduct(@Args('input') input: CreateProductInput): Promise<typeof CreateProductResult> {
    return this.editor.create(input);
  }

  @Mutation(() => UpdateProductResult, { description: '[permission: catalog.edit] Changes a product.' })
  @Allow(CatalogPermission.Edit)
  updateProduct(@Args('input') input: UpdateProductInput): Promise<typeof UpdateProductResult> {
    return this.editor.update(input);
  }

  @Mutation(() => PublishProductResult, { description: '[permission: catalog.edit] Puts a product into the shop; also brings an archived one back.' })
  @Allow(CatalogPermission.Edit)
  publishProduct(@Args('input') { productId }: PublishProductInput): Promise<typeof PublishProductResult> {
    return this.editor.publish(productId);
  }

  @Mutation(() => ArchiveProductResult, { description: '[permission: catalog.edit] Takes a product out of the shop.' })
  @Allow(CatalogPermission.Edit)
  archiveProduct(@Args('input') { productId }: ArchiveProductInput): Promise<typeof ArchiveProductResult> {
    return this.editor.archive(productId);
  }
}

function wishesOf(info: GraphQLResolveInfo): ListWishes {
  const paths = selectedFields(info);
  return { wanted: wantedOf(paths, ['nodes.', 'edges.node.']), facets: paths.has('facets'), totalCount: paths.has('totalCount') };
}
