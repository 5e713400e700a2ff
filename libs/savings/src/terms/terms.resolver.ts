import { Allow } from '@lumbung/platform';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { SavingsPermission } from '../savings.permissions.js';
import {
  SavingsTermsExample,
  SavingsTermsExampleInput,
  TermRatesExample,
  TermRatesExampleInput,
} from './terms-example.schema.js';
import { TermsExampleService } from './terms-example.service.js';
import { SavingsTermsResult, SetSavingsTermsInput } from './terms.schema.js';
import { SavingsTermsService } from './terms.service.js';
import { SavingsTerms } from './terms.types.js';

@ArgsType()
class SavingsTermsArgs {
  @Field(() => ID) @IsUUID() productId: string;
}

@Resolver(() => SavingsTerms)
export class SavingsTermsResolver {
  constructor(
    private readonly service: SavingsTermsService,
    private readonly examples: TermsExampleService,
  ) {}

  @Query(() => [SavingsTerms], {
    description: '[permission: savings.view] All terms of a product, the latest month first, replaced ones too.',
  })
  @Allow(SavingsPermission.View)
  savingsTerms(@Args() { productId }: SavingsTermsArgs): Promise<SavingsTerms[]> {
    return this.service.ofProduct(productId);
  }

  @Query(() => SavingsTermsExample, {
    description: '[permission: savings.view] What terms would come to, while they are written; nothing is kept.',
  })
  @Allow(SavingsPermission.View)
  savingsTermsExample(@Args('input') input: SavingsTermsExampleInput): Promise<SavingsTermsExample> {
    return this.examples.ofTerms(input);
  }

  @Query(() => TermRatesExample, {
    description: '[permission: savings.view] What a rate table of term deposits would come to; nothing is kept.',
  })
  @Allow(SavingsPermission.View)
  termRatesExample(@Args('input') input: TermRatesExampleInput): Promise<TermRatesExample> {
    return this.examples.ofRates(input);
  }

  @Mutation(() => SavingsTermsResult, {
    description: '[permission: savings.products] New terms of a product from a month on; nothing is rewritten.',
  })
  @Allow(SavingsPermission.Products)
  setSavingsTerms(@Args('input') input: SetSavingsTermsInput): Promise<typeof SavingsTermsResult> {
    return this.service.set(input);
  }
}
