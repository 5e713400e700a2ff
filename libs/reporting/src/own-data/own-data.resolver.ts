import { AllowSignedIn } from '@lumbung/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PrepareMyDataInput, PrepareMyDataResult } from './own-data.schema.js';
import { OwnDataService } from './own-data.service.js';

@Resolver()
export class OwnDataResolver {
  constructor(private readonly ownData: OwnDataService) {}

  @Mutation(() => PrepareMyDataResult, {
    description:
      '[signed in] Gives the address of a workbook of what this cooperative holds of me: particulars, heirs, consents, savings, mandatory savings, orders, sessions.',
  })
  @AllowSignedIn()
  prepareMyData(@Args('input') input: PrepareMyDataInput): Promise<typeof PrepareMyDataResult> {
    return this.ownData.prepare(input);
  }
}
