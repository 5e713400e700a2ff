import { RequestReversalResult } from '@lumbung/ledger';
import { Allow } from '@lumbung/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SavingsReceipt } from '../moves/receipt.types.js';
import { SavingsPermission } from '../savings.permissions.js';
import { ReceiptPapers } from './receipt-papers.service.js';
import { RequestSavingsCorrectionInput, SavingsPaper, TellerMove } from './receipt-papers.types.js';

@Resolver(() => SavingsReceipt)
export class ReceiptPapersResolver {
  constructor(private readonly receipts: ReceiptPapers) {}

  @ResolveField(() => [SavingsPaper], { description: 'To be printed or kept.' })
  papers(@Parent() { id }: SavingsReceipt): SavingsPaper[] {
    return this.receipts.of(id);
  }

  @Query(() => [TellerMove], {
    description:
      '[permission: savings.teller] My newest moves: since I opened my drawer, or of today without one; at most 30.',
  })
  @Allow(SavingsPermission.Teller)
  tellerMoves(): Promise<TellerMove[]> {
    return this.receipts.mine();
  }

  @Mutation(() => RequestReversalResult, {
    description: '[permission: savings.teller] Asks for a wrong move to be taken back; another approves the reversal.',
  })
  @Allow(SavingsPermission.Teller)
  async requestSavingsCorrection(
    @Args('input') input: RequestSavingsCorrectionInput,
  ): Promise<typeof RequestReversalResult> {
    return (await this.receipts.askCorrection(input)) as typeof RequestReversalResult;
  }
}
