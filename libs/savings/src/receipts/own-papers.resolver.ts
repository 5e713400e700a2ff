import { AllowSignedIn } from '@lumbung/platform';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { ownPerson } from '../passbook/passbook.resolver.js';
import { OwnPapers } from './own-papers.service.js';
import { SavingsPaper } from './receipt-papers.types.js';

@Resolver()
export class OwnPapersResolver {
  constructor(private readonly papers: OwnPapers) {}

  @Query(() => [SavingsPaper], {
    description:
      '[signed in] The receipt of a line in the passbook of one of my own accounts, to be kept; empty where the line has none of its own.',
  })
  @AllowSignedIn()
  mySavingsEntryPapers(
    @Args('accountNumber') accountNumber: string,
    @Args('seq', { type: () => Int }) seq: number,
  ): Promise<SavingsPaper[]> {
    return this.papers.ofEntry(accountNumber.slice(0, 30), seq, ownPerson());
  }
}
