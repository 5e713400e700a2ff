import { Allow, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { ImportReadsService } from './import-reads.service.js';
import { ImportProblemConnection, ProductImport, ProductImportConnection } from './import.types.js';
import {
  CancelProductImportInput,
  CancelProductImportResult,
  CheckProductImportInput,
  CheckProductImportResult,
  StartProductImportInput,
  StartProductImportResult,
} from './imports.schema.js';
import { ProductImportsService } from './product-imports.service.js';

@Resolver(() => ProductImport)
export class ImportsResolver {
  constructor(
    private readonly imports: ProductImportsService,
    private readonly reads: ImportReadsService,
  ) {}

  @Query(() => ProductImportConnection, {
    description:
      '[permission: catalog.edit] Lists of goods brought as files in the last 30 days (POST /imports), newest first.',
  })
  @Allow(CatalogPermission.Edit)
  productImports(@Args() page: PageArgs): Promise<ProductImportConnection> {
    return this.reads.list(page);
  }

  @Query(() => ProductImport, { description: '[permission: catalog.edit] One import with its counts and progress.' })
  @Allow(CatalogPermission.Edit)
  productImport(@Args('id', { type: () => ID }) id: string): Promise<ProductImport> {
    return this.reads.one(requireUuid(id));
  }

  @Query(() => ImportProblemConnection, {
    description: '[permission: catalog.edit] What is wrong with the rows of an import.',
  })
  @Allow(CatalogPermission.Edit)
  productImportProblems(
    @Args('importId', { type: () => ID }) importId: string,
    @Args() page: PageArgs,
  ): Promise<ImportProblemConnection> {
    return this.reads.problems(requireUuid(importId), page);
  }

  @Mutation(() => CheckProductImportResult, {
    description:
      '[permission: catalog.edit] Looks the rows through again with other columns or choices; changes no product.',
  })
  @Allow(CatalogPermission.Edit)
  checkProductImport(@Args('input') input: CheckProductImportInput): Promise<typeof CheckProductImportResult> {
    return this.imports.check(input);
  }

  @Mutation(() => StartProductImportResult, {
    description:
      '[permission: catalog.edit] Lets the worker write the rows, or go on after a halt. Safe to repeat. New products are drafts; pictures are never fetched.',
  })
  @Allow(CatalogPermission.Edit)
  startProductImport(@Args('input') input: StartProductImportInput): Promise<typeof StartProductImportResult> {
    return this.imports.start(input);
  }

  @Mutation(() => CancelProductImportResult, {
    description: '[permission: catalog.edit] Gives an import up; what was written stays.',
  })
  @Allow(CatalogPermission.Edit)
  cancelProductImport(
    @Args('input') { importId }: CancelProductImportInput,
  ): Promise<typeof CancelProductImportResult> {
    return this.imports.cancel(importId);
  }
}
