import { Allow } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { SavingsProduct } from './product.types.js';
import { CreateSavingsProductInput, SavingsProductResult, UpdateSavingsProductInput } from './products.schema.js';
import { SavingsProductsService } from './products.service.js';

@Resolver(() => SavingsProduct)
export class SavingsProductsResolver {
  constructor(private readonly products: SavingsProductsService) {}

  @Query(() => [SavingsProduct], { description: '[permission: savings.view] All products, shares first.' })
  @Allow(SavingsPermission.View)
  savingsProducts(): Promise<SavingsProduct[]> {
    return this.products.all();
  }

  @Mutation(() => SavingsProductResult, { description: '[permission: savings.products] Sets a savings product up.' })
  @Allow(SavingsPermission.Products)
  createSavingsProduct(@Args('input') input: CreateSavingsProductInput): Promise<typeof SavingsProductResult> {
    return this.products.create(input);
  }

  @Mutation(() => SavingsProductResult, { description: '[permission: savings.products] Changes a savings product.' })
  @Allow(SavingsPermission.Products)
  updateSavingsProduct(@Args('input') input: UpdateSavingsProductInput): Promise<typeof SavingsProductResult> {
    return this.products.update(input);
  }
}
