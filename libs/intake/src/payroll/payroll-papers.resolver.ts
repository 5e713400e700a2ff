import { ReceiptPapers, SavingsPaper } from '@lumbung/savings';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PayrollLine } from './payroll.types.js';

/** The receipt of each member, for who hands it out. */
@Resolver(() => PayrollLine)
export class PayrollPapersResolver {
  constructor(private readonly receipts: ReceiptPapers) {}

  @ResolveField(() => [SavingsPaper], {
    description:
      'The receipt of what was posted, to be printed or kept; empty before, and where nothing went into savings.',
  })
  papers(@Parent() { journalId, hasReceipt }: PayrollLine): SavingsPaper[] {
    return journalId && hasReceipt ? this.receipts.of(journalId) : [];
  }
}
