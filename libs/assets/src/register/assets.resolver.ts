import { Allow, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AssetsPermission } from '../assets.permissions.js';
import { DepreciationService } from '../depreciation/depreciation.service.js';
import { AssetReadsService } from './asset-reads.service.js';
import { FixedAsset, FixedAssetConnection, FixedAssetTotals } from './asset.types.js';
import {
  CancelFixedAssetInput,
  ChangeFixedAssetInput,
  DepreciateFixedAssetsInput,
  DepreciateFixedAssetsResult,
  DisposeFixedAssetInput,
  FixedAssetFilter,
  FixedAssetResult,
  RegisterFixedAssetInput,
} from './assets.schema.js';
import { AssetsService } from './assets.service.js';

@Resolver(() => FixedAsset)
export class AssetsResolver {
  constructor(
    private readonly assets: AssetsService,
    private readonly reads: AssetReadsService,
    private readonly depreciation: DepreciationService,
  ) {}

  @Query(() => FixedAssetConnection, { description: '[permission: assets.view] The register of fixed assets.' })
  @Allow(AssetsPermission.View)
  fixedAssets(
    @Args() page: PageArgs,
    @Args('filter', { type: () => FixedAssetFilter, nullable: true }) filter: FixedAssetFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FixedAssetConnection> {
    return this.reads.list(page, filter, selectedFields(info).has('totalCount'));
  }

  @Query(() => FixedAsset, { description: '[permission: assets.view] One fixed asset, with what was written off it.' })
  @Allow(AssetsPermission.View)
  fixedAsset(@Args('id', { type: () => ID }) id: string): Promise<FixedAsset> {
    return this.reads.one(requireUuid(id));
  }

  @Query(() => FixedAssetTotals, { description: '[permission: assets.view] The register beside the books.' })
  @Allow(AssetsPermission.View)
  fixedAssetTotals(): Promise<FixedAssetTotals> {
    return this.reads.totals();
  }

  @Mutation(() => FixedAssetResult, { description: '[permission: assets.manage] Takes an asset into the register.' })
  @Allow(AssetsPermission.Manage)
  registerFixedAsset(@Args('input') input: RegisterFixedAssetInput): Promise<typeof FixedAssetResult> {
    return this.assets.register(input);
  }

  @Mutation(() => FixedAssetResult, { description: '[permission: assets.manage] Changes what is known of an asset.' })
  @Allow(AssetsPermission.Manage)
  changeFixedAsset(@Args('input') input: ChangeFixedAssetInput): Promise<typeof FixedAssetResult> {
    return this.assets.change(input);
  }

  @Mutation(() => FixedAssetResult, {
    description: '[permission: assets.manage] Sells, gives away or scraps an asset.',
  })
  @Allow(AssetsPermission.Manage)
  disposeFixedAsset(@Args('input') input: DisposeFixedAssetInput): Promise<typeof FixedAssetResult> {
    return this.assets.dispose(input);
  }

  @Mutation(() => FixedAssetResult, {
    description: '[permission: assets.manage] Takes back an asset that was entered by mistake.',
  })
  @Allow(AssetsPermission.Manage)
  cancelFixedAsset(@Args('input') input: CancelFixedAssetInput): Promise<typeof FixedAssetResult> {
    return this.assets.cancel(input);
  }

  @Mutation(() => DepreciateFixedAssetsResult, {
    description:
      '[permission: assets.manage] Writes off what is due through a month; the end of a month does it by itself.',
  })
  @Allow(AssetsPermission.Manage)
  depreciateFixedAssets(@Args('input') input: DepreciateFixedAssetsInput): Promise<typeof DepreciateFixedAssetsResult> {
    return this.depreciation.runThrough(input);
  }
}
