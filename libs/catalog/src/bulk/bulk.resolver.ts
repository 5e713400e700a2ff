import { Allow } from '@lumbung/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import {
  ArchiveProductsInput,
  ArchiveProductsResult,
  MoveProductsInput,
  MoveProductsResult,
  PublishProductsInput,
  PublishProductsResult,
} from './bulk.schema.js';
import { BulkService } from './bulk.service.js';

@Resolver()
export class BulkResolver {
  constructor(private readonly bulk: BulkService) {}

  @Mutation(() => PublishProductsResult, {
    description:
      '[permission: catalog.edit] Puts many products into the shop; those that lack something are told and left as they are.',
  })
  @Allow(CatalogPermission.Edit)
  publishProducts(@Args('input') input: PublishProductsInput): Promise<typeof PublishProductsResult> {
    return this.bulk.publish(input);
  }

  @Mutation(() => ArchiveProductsResult, {
    description: '[permission: catalog.edit] Takes many products out of the shop.',
  })
  @Allow(CatalogPermission.Edit)
  archiveProducts(@Args('input') input: ArchiveProductsInput): Promise<typeof ArchiveProductsResult> {
    return this.bulk.archive(input);
  }

  @Mutation(() => MoveProductsResult, {
    description: '[permission: catalog.edit] Puts many products on another shelf.',
  })
  @Allow(CatalogPermission.Edit)
  moveProducts(@Args('input') input: MoveProductsInput): Promise<typeof MoveProductsResult> {
    return this.bulk.move(input);
  }
}
