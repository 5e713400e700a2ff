import { Allow, BusinessDateScalar, requireUuid } from '@lumbung/platform';
import type { BusinessDate } from '@lumbung/kernel';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { SavingsPermission } from '../savings.permissions.js';
import {
  DecideProfitShareInput,
  ProfitSharePreviewInput,
  ProfitSharePreviewResult,
  ProfitShareResult,
  SavingsNisbahResult,
  SetSavingsNisbahInput,
} from './mudharabah.schema.js';
import { DistributableIncome, ProfitShare, SavingsNisbah } from './mudharabah.types.js';
import { NisbahService } from './nisbah.service.js';
import { ProfitSharesService } from './profit-shares.service.js';

@ArgsType()
class SavingsNisbahsArgs {
  @Field(() => ID) @IsUUID() productId: string;
}

@Resolver()
export class MudharabahResolver {
  constructor(
    private readonly nisbahs: NisbahService,
    private readonly shares: ProfitSharesService,
  ) {}

  @Query(() => [SavingsNisbah], {
    description: '[permission: savings.view] Ratios of a mudharabah product, the latest first.',
  })
  @Allow(SavingsPermission.View)
  savingsNisbahs(@Args() { productId }: SavingsNisbahsArgs): Promise<SavingsNisbah[]> {
    return this.nisbahs.ofProduct(productId);
  }

  @Mutation(() => SavingsNisbahResult, {
    description: '[permission: savings.products] Sets the ratio of a mudharabah product from a month on.',
  })
  @Allow(SavingsPermission.Products)
  setSavingsNisbah(@Args('input') input: SetSavingsNisbahInput): Promise<typeof SavingsNisbahResult> {
    return this.nisbahs.set(input);
  }

  @Query(() => [ProfitShare], {
    description: '[permission: savings.view] What was shared out among savers, the latest month first.',
  })
  @Allow(SavingsPermission.View)
  profitShares(): Promise<ProfitShare[]> {
    return this.shares.all();
  }

  @Query(() => ProfitShare, {
    nullable: true,
    description: '[permission: savings.view] What was shared out for one month.',
  })
  @Allow(SavingsPermission.View)
  async profitShare(@Args('id', { type: () => ID }) id: string): Promise<ProfitShare> {
    return this.shares.one(requireUuid(id));
  }

  @Query(() => [DistributableIncome], {
    description: '[permission: savings.products] Margin and profit share the books show for a month, to begin with.',
  })
  @Allow(SavingsPermission.Products)
  distributableIncome(
    @Args('month', { type: () => BusinessDateScalar }) month: BusinessDate,
  ): Promise<DistributableIncome[]> {
    return this.shares.fromTheBooks(month);
  }

  @Query(() => ProfitSharePreviewResult, {
    description: '[permission: savings.products] What would be shared out for a month. Changes nothing.',
  })
  @Allow(SavingsPermission.Products)
  profitSharePreview(@Args('input') input: ProfitSharePreviewInput): Promise<typeof ProfitSharePreviewResult> {
    return this.shares.preview(input);
  }

  @Mutation(() => ProfitShareResult, {
    description: '[permission: savings.products] Decides what is shared out among savers for a month that is over.',
  })
  @Allow(SavingsPermission.Products)
  decideProfitShare(@Args('input') input: DecideProfitShareInput): Promise<typeof ProfitShareResult> {
    return this.shares.decide(input);
  }
}
