import {
  Allow,
  AllowShoppers,
  badUserInput,
  PageArgs,
  requireUuid,
  selectedFields,
  SlugScalar,
} from '@lumbung/platform';
import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AttributeValue } from '../attributes/attribute.types.js';
import { CatalogPermission } from '../catalog.permissions.js';
import { wantedOf } from './product-columns.js';
import { ManagedProductFilter, ManagedProductSort, ProductFilter, ProductSort } from './product-filters.js';
import { ProductListsService, type ListWishes } from './product-lists.service.js';
import { ProductPapersService } from './product-papers.service.js';
import { PaperGapConnection } from './product-papers.types.js';
import { ProductReadsService } from './product-reads.service.js';
import { Product, ProductConnection } from './product.types.js';
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

@Resolver(() => Product)
export class ProductsResolver {
  constructor(
    private readonly lists: ProductListsService,
    private readonly reads: ProductReadsService,
    private readonly editor: ProductsService,
    private readonly papers: ProductPapersService,
  ) {}

  @Query(() => ProductConnection, {
    description: '[shop] Published products by shelf, search and filter, with facets.',
  })
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

  @Query(() => ProductConnection, {
    description: '[permission: catalog.read] Products in every state for the console; variants carry stock.',
  })
  @Allow(CatalogPermission.Read)
  managedProducts(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ManagedProductFilter, nullable: true }) filter: ManagedProductFilter | null,
    @Args('sort', { type: () => ManagedProductSort, defaultValue: 'NAME' }) sort: ManagedProductSort,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductConnection> {
    return this.lists.managed(filter ?? {}, sort, page, wishesOf(info));
  }

  @Query(() => PaperGapConnection, {
    description:
      '[permission: catalog.read] Products whose papers or label are missing, wrong, or over within so many days.',
  })
  @Allow(CatalogPermission.Read)
  productPaperGaps(
    @Args() page: PageArgs,
    @Args('withinDays', { type: () => Int, defaultValue: 30, description: '0 to 366.' }) withinDays: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PaperGapConnection> {
    if (withinDays < 0 || withinDays > 366) throw badUserInput('`withinDays` lies between 0 and 366.');
    return this.papers.gaps(
      withinDays,
      page,
      wantedOf(selectedFields(info), ['nodes.product.', 'edges.node.product.']),
    );
  }

  @Mutation(() => CreateProductResult, {
    description: '[permission: catalog.edit] Makes a draft product with its variants.',
  })
  @Allow(CatalogPermission.Edit)
  createProduct(@Args('input') input: CreateProductInput): Promise<typeof CreateProductResult> {
    return this.editor.create(input);
  }

  @Mutation(() => UpdateProductResult, { description: '[permission: catalog.edit] Changes a product.' })
  @Allow(CatalogPermission.Edit)
  updateProduct(@Args('input') input: UpdateProductInput): Promise<typeof UpdateProductResult> {
    return this.editor.update(input);
  }

  @Mutation(() => PublishProductResult, {
    description: '[permission: catalog.edit] Puts a product into the shop; also brings an archived one back.',
  })
  @Allow(CatalogPermission.Edit)
  publishProduct(@Args('input') { productId }: PublishProductInput): Promise<typeof PublishProductResult> {
    return this.editor.publish(productId);
  }

  @Mutation(() => ArchiveProductResult, { description: '[permission: catalog.edit] Takes a product out of the shop.' })
  @Allow(CatalogPermission.Edit)
  archiveProduct(@Args('input') { productId }: ArchiveProductInput): Promise<typeof ArchiveProductResult> {
    return this.editor.archive(productId);
  }

  // Carts and orders bring products without them, since hardly anybody asks for them there.
  @ResolveField(() => [AttributeValue])
  attributes(@Parent() product: Product): AttributeValue[] | Promise<AttributeValue[]> {
    return product.attributes ?? this.reads.attributes(product.id);
  }
}

function wishesOf(info: GraphQLResolveInfo): ListWishes {
  const paths = selectedFields(info);
  return {
    wanted: wantedOf(paths, ['nodes.', 'edges.node.']),
    facets: paths.has('facets'),
    attributeFacets: paths.has('facets.attributes'),
    totalCount: paths.has('totalCount'),
  };
}
