import { Allow } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { TaxSettingsService } from './tax-settings.service.js';
import {
  SetTaxCategoryInput,
  SetTaxCategoryResult,
  TaxSettings,
  UpdateTaxSettingsInput,
  UpdateTaxSettingsResult,
} from './tax.schema.js';

@Resolver(() => TaxSettings)
export class TaxResolver {
  constructor(private readonly taxes: TaxSettingsService) {}

  @Query(() => TaxSettings, {
    description: '[permission: catalog.read] Value added tax (PPN) in the shop, with the rates of the law.',
  })
  @Allow(CatalogPermission.Read)
  taxSettings(): Promise<TaxSettings> {
    return this.taxes.settings();
  }

  @Mutation(() => UpdateTaxSettingsResult, {
    description: '[permission: catalog.tax] Whether PPN is charged, and inside the prices or on top.',
  })
  @Allow(CatalogPermission.Tax)
  updateTaxSettings(@Args('input') input: UpdateTaxSettingsInput): Promise<typeof UpdateTaxSettingsResult> {
    return this.taxes.update(input);
  }

  @Mutation(() => SetTaxCategoryResult, {
    description: '[permission: catalog.tax] Says how PPN treats these products, all or none.',
  })
  @Allow(CatalogPermission.Tax)
  setTaxCategory(@Args('input') input: SetTaxCategoryInput): Promise<typeof SetTaxCategoryResult> {
    return this.taxes.setCategory(input);
  }
}
